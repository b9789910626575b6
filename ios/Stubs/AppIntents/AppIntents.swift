// What is declared about what an app can be asked to do outside of it?

@_exported import Foundation

/// Of Foundation, where Linux has no such thing.
public struct LocalizedStringResource: ExpressibleByStringInterpolation, Equatable, Sendable {
    public init(stringLiteral value: String) {}
    public init(stringInterpolation: DefaultStringInterpolation) {}
}
public protocol CustomLocalizedStringResourceConvertible {
    var localizedStringResource: LocalizedStringResource { get }
}

public protocol AppIntent: Sendable {
    associatedtype PerformResult: IntentResult
    static var title: LocalizedStringResource { get }
    static var description: IntentDescription? { get }
    static var openAppWhenRun: Bool { get }
    func perform() async throws -> PerformResult
    init()
}
extension AppIntent {
    public static var description: IntentDescription? { nil }
    public static var openAppWhenRun: Bool { false }
}

public struct IntentDescription: ExpressibleByStringInterpolation, Sendable {
    public init(stringLiteral value: String) {}
    public init(stringInterpolation: DefaultStringInterpolation) {}
    public init(_ descriptionText: LocalizedStringResource) {}
}

public struct IntentDialog: ExpressibleByStringInterpolation, Sendable {
    public init(stringLiteral value: String) {}
    public init(stringInterpolation: DefaultStringInterpolation) {}
    public init(_ string: LocalizedStringResource) {}
}

public protocol IntentResult {}
public protocol ProvidesDialog {}
public struct IntentResultContainer: IntentResult {}
public struct SpokenResult: IntentResult, ProvidesDialog {}
extension IntentResult where Self == IntentResultContainer {
    public static func result() -> Self { fatalError() }
}
extension IntentResult where Self == SpokenResult {
    public static func result(dialog: IntentDialog) -> Self { fatalError() }
}

@propertyWrapper public final class IntentParameter<Value: Sendable>: @unchecked Sendable {
    public var wrappedValue: Value {
        get { fatalError() }
        set { fatalError() }
    }
    // In the framework one of several control styles and more can be said between these.
    public init(
        title: LocalizedStringResource, inclusiveRange: (lowerBound: Int, upperBound: Int)? = nil,
        requestValueDialog: IntentDialog? = nil
    ) where Value == Int { fatalError() }
}
extension AppIntent {
    public typealias Parameter = IntentParameter
}

public protocol AppShortcutsProvider {
    @AppShortcutsBuilder static var appShortcuts: [AppShortcut] { get }
}

public struct AppShortcut: Sendable {
    public init<Intent: AppIntent>(
        intent: Intent, phrases: [AppShortcutPhrase<Intent>], shortTitle: LocalizedStringResource,
        systemImageName: String
    ) {}
}

public struct AppShortcutPhrase<Intent: AppIntent>: ExpressibleByStringInterpolation {
    public enum Token { case applicationName }
    public struct StringInterpolation: StringInterpolationProtocol {
        public init(literalCapacity: Int, interpolationCount: Int) {}
        public mutating func appendLiteral(_ literal: String) {}
        public mutating func appendInterpolation(_ token: Token) {}
    }
    public init(stringLiteral value: String) {}
    public init(stringInterpolation: StringInterpolation) {}
}

@resultBuilder public enum AppShortcutsBuilder {
    public static func buildBlock(_ shortcuts: AppShortcut...) -> [AppShortcut] { shortcuts }
}
