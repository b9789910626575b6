// What is declared about cards on the home screen?

// The framework hands these on. What a card is made of, the system's SwiftUI declares: ours knows screens alone.
@_exported import Foundation
import SwiftUI

@MainActor @preconcurrency public protocol Widget {
    associatedtype Body: WidgetConfiguration
    var body: Body { get }
    init()
}
extension Widget {
    public static func main() { fatalError() }
}

@MainActor @preconcurrency public protocol WidgetConfiguration {
    associatedtype Body: WidgetConfiguration
    var body: Body { get }
}
extension Never: WidgetConfiguration {}
extension WidgetConfiguration {
    public func configurationDisplayName(_ displayName: LocalizedStringKey) -> some WidgetConfiguration {
        self
    }
    public func description(_ description: LocalizedStringKey) -> some WidgetConfiguration { self }
    public func supportedFamilies(_ families: [WidgetFamily]) -> some WidgetConfiguration { self }
}

public struct StaticConfiguration<Content: View>: WidgetConfiguration {
    public init<Provider: TimelineProvider>(
        kind: String, provider: Provider, @ViewBuilder content: @escaping (Provider.Entry) -> Content
    ) {}
    public var body: Never { fatalError() }
}

public enum WidgetFamily: Int, Sendable {
    case systemSmall, systemMedium, accessoryRectangular
}

public struct WidgetRenderingMode: Equatable, Sendable {
    public static let fullColor = WidgetRenderingMode()
}

public protocol TimelineEntry {
    var date: Date { get }
}

public struct TimelineProviderContext: Sendable {}

public protocol TimelineProvider {
    associatedtype Entry: TimelineEntry
    typealias Context = TimelineProviderContext
    func placeholder(in context: Context) -> Entry
    @preconcurrency func getSnapshot(
        in context: Context, completion: @escaping @Sendable (Entry) -> Void)
    @preconcurrency func getTimeline(
        in context: Context, completion: @escaping @Sendable (Timeline<Entry>) -> Void)
}

public struct Timeline<EntryType: TimelineEntry> {
    public init(entries: [EntryType], policy: TimelineReloadPolicy) {}
}

public struct TimelineReloadPolicy: Equatable, Sendable {
    public static let atEnd = TimelineReloadPolicy()
    public static let never = TimelineReloadPolicy()
}

open class WidgetCenter: @unchecked Sendable {
    open class var shared: WidgetCenter { fatalError() }
    open func reloadAllTimelines() {}
}

private struct FamilyKey: EnvironmentKey {
    static let defaultValue = WidgetFamily.systemSmall
}
private struct ModeKey: EnvironmentKey {
    static let defaultValue = WidgetRenderingMode.fullColor
}
extension EnvironmentValues {
    public var widgetFamily: WidgetFamily {
        get { self[FamilyKey.self] }
        set { self[FamilyKey.self] = newValue }
    }
    public var widgetRenderingMode: WidgetRenderingMode {
        get { self[ModeKey.self] }
        set { self[ModeKey.self] = newValue }
    }
}

public struct ContainerBackgroundPlacement: Sendable {
    public static let widget = ContainerBackgroundPlacement()
}
extension View {
    public func widgetURL(_ url: URL?) -> some View { self }
    public func containerBackground<Style: ShapeStyle>(
        _ style: Style, for container: ContainerBackgroundPlacement
    ) -> some View { self }
}
