// What is an app made of, around its screens? It is only compiled: a test shows the screens themselves.

import Foundation

@MainActor @preconcurrency public protocol App {
    associatedtype Body: Scene
    @SceneBuilder var body: Body { get }
    init()
}
extension App {
    public static func main() { fatalError("there is no phone to show \(Self.self) on") }
}

@MainActor @preconcurrency public protocol Scene {
    associatedtype Body: Scene
    @SceneBuilder var body: Body { get }
}
extension Never: Scene {}

@resultBuilder public enum SceneBuilder {
    public static func buildExpression<Content: Scene>(_ content: Content) -> Content { content }
    public static func buildBlock<Content: Scene>(_ content: Content) -> Content { content }
}

public struct WindowGroup<Content: View>: Scene {
    public init(@ViewBuilder content: () -> Content) {}
    public var body: Never { fatalError("a window has no body") }
}
extension Scene {
    public func environment<Object: AnyObject & Observable>(_ object: Object?) -> some Scene { self }
    public func onChange<Value: Equatable>(
        of value: Value, initial: Bool = false, _ action: @escaping (Value, Value) -> Void
    ) -> some Scene { self }
}

/// What a window keeps by a name: here as long as its screen, also when the view that keeps it goes and comes again.
@propertyWrapper public struct SceneStorage<Value>: Installed {
    private let key: String
    private var state: State<Value>
    private weak var host: Host?
    private init(key: String, _ value: Value) { (self.key, state) = (key, State(wrappedValue: value)) }

    @MainActor mutating func install(_ node: Node, slot: Int) {
        host = node.host
        if let kept = node.host.kept[key] as? Value { state = State(wrappedValue: kept) }
        state.install(node, slot: slot)
    }
    public var wrappedValue: Value {
        get { state.wrappedValue }
        nonmutating set {
            state.wrappedValue = newValue
            Main.assumed { host?.kept[key] = newValue }
        }
    }
    public var projectedValue: Binding<Value> { Binding(get: { wrappedValue }, set: { wrappedValue = $0 }) }
}
extension SceneStorage {
    public init(wrappedValue: Value, _ key: String) where Value == Bool { self.init(key: key, wrappedValue) }
    public init(wrappedValue: Value, _ key: String) where Value == Int { self.init(key: key, wrappedValue) }
    public init(wrappedValue: Value, _ key: String) where Value == String {
        self.init(key: key, wrappedValue)
    }
    public init(wrappedValue: Value, _ key: String) where Value: RawRepresentable, Value.RawValue == String {
        self.init(key: key, wrappedValue)
    }
    public init(_ key: String) where Value == String? { self.init(key: key, nil) }
}

/// What hears of what the system tells an app beside its screens. Nobody tells it anything here.
@MainActor @propertyWrapper public struct UIApplicationDelegateAdaptor<DelegateType: NSObject> {
    public init(_ delegateType: DelegateType.Type = DelegateType.self) {}
    public var wrappedValue: DelegateType { fatalError("there is no phone that tells it anything") }
}
