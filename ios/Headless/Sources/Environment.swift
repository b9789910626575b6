// What surrounds a view, and how does it change for those below?

public protocol EnvironmentKey {
    associatedtype Value
    static var defaultValue: Value { get }
}

public struct EnvironmentValues {
    public internal(set) var dismiss = DismissAction {}
    public var openURL = OpenURLAction { _ in .systemAction }
    public var isEnabled = true
    public var locale = Locale.current
    public var colorScheme = ColorScheme.light
    public var dynamicTypeSize = DynamicTypeSize.large
    public var layoutDirection = LayoutDirection.leftToRight
    public var scenePhase = ScenePhase.active
    public var horizontalSizeClass: UserInterfaceSizeClass? = .compact
    public var verticalSizeClass: UserInterfaceSizeClass? = .regular
    public internal(set) var accessibilityReduceMotion = false
    /// Whether the screen is read out: a test meets it as somebody does for whom it is, unless it says otherwise.
    public internal(set) var accessibilityVoiceOverEnabled = true
    public let accessibilityDifferentiateWithoutColor = false
    public let colorSchemeContrast = ColorSchemeContrast.standard

    /// How large the window is.
    var window = Screen.phone
    /// Whether what is here can be seen: it is not behind another tab or page.
    var isShown = true
    /// The tag of the tab that is seen, for the tabs themselves.
    var chosenTab: AnyHashable?
    /// Whether what is here may not be made before it is seen.
    var isLazy = false
    /// What a button closes besides doing what it does.
    var closing: @MainActor @Sendable () -> Void = {}
    /// What is done when a field is filled in.
    var submitting: @MainActor @Sendable () -> Void = {}
    /// The stack that it is in.
    weak var navigator: Navigator?
    private var values: [ObjectIdentifier: Any] = [:]
    private var objects: [ObjectIdentifier: AnyObject] = [:]
    public init() {}

    public subscript<Key: EnvironmentKey>(key: Key.Type) -> Key.Value {
        get { values[ObjectIdentifier(key)] as? Key.Value ?? Key.defaultValue }
        set { values[ObjectIdentifier(key)] = newValue }
    }

    public subscript<Object: AnyObject & Observable>(_ type: Object.Type) -> Object? {
        get { objects[ObjectIdentifier(type)] as? Object }
        set { objects[ObjectIdentifier(type)] = newValue }
    }

    /// How an app draws something itself, by what it is told of it.
    subscript<Configuration>(styling _: Configuration.Type) -> Styling<Configuration>? {
        get { values[ObjectIdentifier(Configuration.self)] as? Styling<Configuration> }
        set { values[ObjectIdentifier(Configuration.self)] = newValue }
    }
}

@propertyWrapper public struct Environment<Value>: Installed {
    private let read: (EnvironmentValues) -> Value
    private var value: Value?
    public init(_ keyPath: KeyPath<EnvironmentValues, Value>) { read = { $0[keyPath: keyPath] } }
    public init(_ objectType: Value.Type) where Value: AnyObject & Observable {
        read = { surroundings in
            guard let object = surroundings[objectType] else {
                fatalError("no \(objectType) in the environment")
            }
            return object
        }
    }
    public init<Object: AnyObject & Observable>(_ objectType: Object.Type) where Value == Object? {
        read = { $0[objectType] }
    }

    @MainActor mutating func install(_ node: Node, slot: Int) { value = read(node.surroundings) }

    public var wrappedValue: Value { value ?? read(EnvironmentValues()) }
}
extension Environment: @unchecked Sendable where Value: Sendable {}

extension View {
    public func environment<Object: AnyObject & Observable>(_ object: Object?) -> some View {
        surrounded { $0[Object.self] = object }
    }
    public func environment<Value>(
        _ keyPath: WritableKeyPath<EnvironmentValues, Value>, _ value: Value
    ) -> some View { surrounded { $0[keyPath: keyPath] = value } }
    public func disabled(_ disabled: Bool) -> some View {
        surrounded { $0.isEnabled = $0.isEnabled && !disabled }
    }

    public func dynamicTypeSize(_ size: DynamicTypeSize) -> some View { environment(\.dynamicTypeSize, size) }
    public func dynamicTypeSize<T: RangeExpression>(_ range: T) -> some View
    where T.Bound == DynamicTypeSize {
        surrounded { surroundings in
            let (size, allowed) = (
                surroundings.dynamicTypeSize, DynamicTypeSize.allCases.filter(range.contains)
            )
            surroundings.dynamicTypeSize = allowed.last { $0 <= size } ?? allowed.first ?? size
        }
    }
    public func preferredColorScheme(_ colorScheme: ColorScheme?) -> some View {
        surrounded { $0.colorScheme = colorScheme ?? $0.colorScheme }
    }

    func surrounded(
        _ change: @escaping @MainActor (inout EnvironmentValues) -> Void
    ) -> some View { Changed(content: self) { _, surroundings in change(&surroundings) } }
}

public struct DismissAction: Sendable {
    let close: @MainActor @Sendable () -> Void
    @MainActor public func callAsFunction() { close() }
}

public struct OpenURLAction: Sendable {
    public struct Result: Sendable {
        enum Way {
            case done(Bool)
            case system(URL?)
        }
        let way: Way
        public static let handled = Self(way: .done(true)), discarded = Self(way: .done(false))
        public static let systemAction = Self(way: .system(nil))
        public static func systemAction(_ url: URL) -> Self { Self(way: .system(url)) }
    }
    private nonisolated(unsafe) let handler: (URL) -> Result
    public init(handler: @escaping (URL) -> Result) { self.handler = handler }
    @MainActor public func callAsFunction(_ url: URL) { callAsFunction(url) { _ in } }
    @MainActor public func callAsFunction(_ url: URL, completion: @escaping (Bool) -> Void) {
        switch handler(url).way {
        case .done(let isHandled): completion(isHandled)
        case .system(let other):
            Host.current?.outside.opened.append(other ?? url)
            completion(true)
        }
    }
}

public enum ColorScheme: Hashable, Sendable, CaseIterable { case light, dark }
public enum ColorSchemeContrast: Hashable, Sendable, CaseIterable { case standard, increased }
public enum LayoutDirection: Hashable, Sendable, CaseIterable { case leftToRight, rightToLeft }
public enum ScenePhase: Comparable, Hashable, Sendable { case background, inactive, active }
public enum UserInterfaceSizeClass: Hashable, Sendable { case compact, regular }

public enum DynamicTypeSize: Int, Hashable, Comparable, CaseIterable, Sendable {
    case xSmall, small, medium, large, xLarge, xxLarge, xxxLarge
    case accessibility1, accessibility2, accessibility3, accessibility4, accessibility5
    public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
    public var isAccessibilitySize: Bool { self >= .accessibility1 }

    /// How much larger than usual, about as body text is.
    var factor: Double {
        isAccessibilitySize ? 1.6 + 0.4 * Double(rawValue - Self.accessibility1.rawValue) : 1
    }
}
