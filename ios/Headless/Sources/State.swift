// Where does a view keep what changes?

public protocol DynamicProperty {
    mutating func update()
}
extension DynamicProperty {
    public mutating func update() {}
}

/// A property that gets its value from its node before each evaluation.
@MainActor protocol Installed: DynamicProperty {
    mutating func install(_ node: Node, slot: Int)
}

/// Dynamic properties within a value, such as those of a modifier.
struct Nested<Value>: Installed {
    var value: Value
    mutating func install(_ node: Node, slot: Int) { node.install(into: &value, at: slot) }
}

/// Where a node keeps a value.
final class Box<Value> {
    private(set) var value: Value
    private weak var node: Node?
    init(_ value: Value, _ node: Node) { (self.value, self.node) = (value, node) }

    @MainActor func set(_ new: Value) {
        let mayChange = node?.host.mayChange() ?? false
        value = new
        if mayChange { node?.soil() }
    }
}

@propertyWrapper public struct State<Value>: Installed {
    private let initial: Value
    private var box: Box<Value>?
    public init(wrappedValue value: Value) { initial = value }
    public init(initialValue value: Value) { initial = value }

    @MainActor mutating func install(_ node: Node, slot: Int) {
        box = node.box(slot) { [initial] in Box(initial, node) }
    }

    public var wrappedValue: Value {
        get { box?.value ?? strayed() }
        nonmutating set {
            guard let box else {
                _ = strayed()
                return
            }
            Main.assumed { box.set(newValue) }
        }
    }

    public var projectedValue: Binding<Value> {
        guard let box else { return .constant(strayed()) }
        return Binding(get: { box.value }, set: { new in Main.assumed { box.set(new) } })
    }

    private func strayed() -> Value {
        Main.assumed { Host.current?.fault("state of \(Value.self) is used outside of a view that is shown") }
        return initial
    }
}
extension State where Value: ExpressibleByNilLiteral {
    public init() { self.init(wrappedValue: nil) }
}
extension State: @unchecked Sendable where Value: Sendable {}

@propertyWrapper @dynamicMemberLookup public struct Binding<Value>: DynamicProperty {
    private let get: () -> Value
    private let set: (Value) -> Void
    public init(get: @escaping () -> Value, set: @escaping (Value) -> Void) {
        (self.get, self.set) = (get, set)
        // Who makes one depends on what it stands for, wherever it is read.
        _ = get()
    }
    public init(projectedValue: Binding<Value>) { self = projectedValue }
    public init?(_ base: Binding<Value?>) {
        guard let value = base.wrappedValue else { return nil }
        // What shows it may be evaluated once more when it is gone.
        self.init(get: { base.wrappedValue ?? value }, set: { base.wrappedValue = $0 })
    }
    public static func constant(_ value: Value) -> Binding<Value> { Binding(get: { value }, set: { _ in }) }

    public var wrappedValue: Value {
        get { get() }
        nonmutating set { set(newValue) }
    }
    public var projectedValue: Binding<Value> { self }
    public subscript<Subject>(dynamicMember keyPath: WritableKeyPath<Value, Subject>) -> Binding<Subject> {
        Binding<Subject>(
            get: { wrappedValue[keyPath: keyPath] }, set: { wrappedValue[keyPath: keyPath] = $0 })
    }
}
extension Binding: @unchecked Sendable where Value: Sendable {}

@propertyWrapper @dynamicMemberLookup public struct Bindable<Value: AnyObject & Observable> {
    public var wrappedValue: Value
    public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
    public init(_ wrappedValue: Value) { self.wrappedValue = wrappedValue }
    public var projectedValue: Bindable<Value> { self }
    public subscript<Subject>(
        dynamicMember keyPath: ReferenceWritableKeyPath<Value, Subject>
    ) -> Binding<Subject> {
        let object = wrappedValue
        return Binding(get: { object[keyPath: keyPath] }, set: { object[keyPath: keyPath] = $0 })
    }
}

@propertyWrapper public struct FocusState<Value: Hashable>: Installed {
    private var state: State<Value>
    public init() where Value == Bool { state = State(wrappedValue: false) }
    public init<Wrapped: Hashable>() where Value == Wrapped? { state = State(wrappedValue: nil) }
    @MainActor mutating func install(_ node: Node, slot: Int) { state.install(node, slot: slot) }
    public var wrappedValue: Value {
        get { state.wrappedValue }
        nonmutating set { state.wrappedValue = newValue }
    }
    public var projectedValue: Binding { Binding(inner: state.projectedValue) }

    @propertyWrapper public struct Binding {
        let inner: SwiftUI.Binding<Value>
        public var wrappedValue: Value {
            get { inner.wrappedValue }
            nonmutating set { inner.wrappedValue = newValue }
        }
        public var projectedValue: Binding { self }
    }
}

@propertyWrapper public struct AccessibilityFocusState<Value: Hashable>: Installed {
    private var state: State<Value>
    public init() where Value == Bool { state = State(wrappedValue: false) }
    public init<Wrapped: Hashable>() where Value == Wrapped? { state = State(wrappedValue: nil) }
    @MainActor mutating func install(_ node: Node, slot: Int) { state.install(node, slot: slot) }
    public var wrappedValue: Value {
        get { state.wrappedValue }
        nonmutating set { state.wrappedValue = newValue }
    }
    public var projectedValue: Binding { Binding(inner: state.projectedValue) }

    @propertyWrapper public struct Binding {
        let inner: SwiftUI.Binding<Value>
        public var wrappedValue: Value {
            get { inner.wrappedValue }
            nonmutating set { inner.wrappedValue = newValue }
        }
        public var projectedValue: Binding { self }
    }
}

/// A length that grows with the letters.
@propertyWrapper public struct ScaledMetric<Value: BinaryFloatingPoint>: Installed {
    private let base: Value
    private var factor: Value = 1
    public init(wrappedValue: Value) { base = wrappedValue }
    public init(wrappedValue: Value, relativeTo textStyle: Font.TextStyle) { base = wrappedValue }
    @MainActor mutating func install(_ node: Node, slot: Int) {
        factor = Value(node.surroundings.dynamicTypeSize.factor)
    }
    public var wrappedValue: Value { base * factor }
}
