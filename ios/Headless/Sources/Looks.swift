// Which colours, letters, places and moves are there? They are taken as written, and nothing is drawn.

public protocol ShapeStyle: Sendable {}
extension ShapeStyle {
    public func opacity(_ opacity: Double) -> some ShapeStyle { self }
}

// swift-format-ignore: DontRepeatTypeInStaticProperties
public struct Color: ShapeStyle, Hashable {
    public enum RGBColorSpace: Hashable, Sendable { case sRGB, sRGBLinear, displayP3 }
    let name: String
    public init(_ name: String, bundle: Bundle? = nil) { self.name = name }
    public init(
        _ colorSpace: RGBColorSpace = .sRGB, red: Double, green: Double, blue: Double, opacity: Double = 1
    ) { name = "\(red) \(green) \(blue) \(opacity)" }
    public init(_ colorSpace: RGBColorSpace = .sRGB, white: Double, opacity: Double = 1) {
        name = "\(white) \(opacity)"
    }
    public func opacity(_ opacity: Double) -> Color { self }
    public static let primary = Color("primary"), secondary = Color("secondary"), clear = Color("clear")
    public static let red = Color("red"), green = Color("green"), blue = Color("blue")
    public static let orange = Color("orange")
    public static let yellow = Color("yellow"), gray = Color("gray"), brown = Color("brown")
    public static let white = Color("white"), black = Color("black"), accentColor = Color("accent")
}
extension Color: Primitive {
    func update(_ node: Node) {}
}
extension ShapeStyle where Self == Color {
    public static var clear: Color { .clear }
    public static var red: Color { .red }
    public static var green: Color { .green }
    public static var orange: Color { .orange }
    public static var blue: Color { .blue }
    public static var yellow: Color { .yellow }
    public static var gray: Color { .gray }
    public static var white: Color { .white }
    public static var black: Color { .black }
}
public struct HierarchicalShapeStyle: ShapeStyle {
    public static let primary = Self(), secondary = Self(), tertiary = Self(), quaternary = Self()
}
extension ShapeStyle where Self == HierarchicalShapeStyle {
    public static var primary: Self { .primary }
    public static var secondary: Self { .secondary }
    public static var tertiary: Self { .tertiary }
    public static var quaternary: Self { .quaternary }
}
public struct Material: ShapeStyle {
    public static let ultraThin = Material(), thin = Material(), regular = Material(), thick = Material()
    public static let bar = Material()
}
extension ShapeStyle where Self == Material {
    public static var ultraThinMaterial: Self { .ultraThin }
    public static var thinMaterial: Self { .thin }
    public static var regularMaterial: Self { .regular }
    public static var thickMaterial: Self { .thick }
    public static var bar: Self { .bar }
}
public struct BackgroundStyle: ShapeStyle { public init() {} }
public struct ForegroundStyle: ShapeStyle { public init() {} }
public struct TintShapeStyle: ShapeStyle { public init() {} }
public struct SeparatorShapeStyle: ShapeStyle { public init() {} }
extension ShapeStyle where Self == BackgroundStyle { public static var background: Self { Self() } }
extension ShapeStyle where Self == ForegroundStyle { public static var foreground: Self { Self() } }
extension ShapeStyle where Self == TintShapeStyle { public static var tint: Self { Self() } }
extension ShapeStyle where Self == SeparatorShapeStyle { public static var separator: Self { Self() } }

public struct Gradient: ShapeStyle, Hashable {
    public struct Stop: Hashable, Sendable {
        public var color: Color, location: CGFloat
        public init(color: Color, location: CGFloat) { (self.color, self.location) = (color, location) }
    }
    public var stops: [Stop]
    public init(stops: [Stop]) { self.stops = stops }
    public init(colors: [Color]) { stops = colors.map { Stop(color: $0, location: 0) } }
}
public struct LinearGradient: ShapeStyle, Primitive {
    public nonisolated init(gradient: Gradient, startPoint: UnitPoint, endPoint: UnitPoint) {}
    public nonisolated init(colors: [Color], startPoint: UnitPoint, endPoint: UnitPoint) {}
    public nonisolated init(stops: [Gradient.Stop], startPoint: UnitPoint, endPoint: UnitPoint) {}
    func update(_ node: Node) {}
}

public struct Font: Hashable, Sendable {
    public enum TextStyle: Hashable, Sendable, CaseIterable {
        case largeTitle, title, title2, title3, headline, subheadline, body, callout, footnote
        case caption, caption2
    }
    public enum Design: Hashable, Sendable { case `default`, serif, monospaced, rounded }
    public enum Leading: Hashable, Sendable { case standard, tight, loose }
    public struct Weight: Hashable, Sendable {
        let value: Int
        public static let light = Self(value: 300), regular = Self(value: 400), medium = Self(value: 500)
        public static let semibold = Self(value: 600), bold = Self(value: 700), heavy = Self(value: 800)
    }
    public static let largeTitle = Font(), title = Font(), title2 = Font(), title3 = Font(), headline = Font()
    public static let subheadline = Font(), body = Font(), callout = Font(), footnote = Font()
    public static let caption = Font(), caption2 = Font()
    public static func system(_ style: TextStyle, design: Design? = nil, weight: Weight? = nil) -> Font {
        Font()
    }
    public static func system(size: CGFloat, weight: Weight? = nil, design: Design? = nil) -> Font { Font() }
    public func weight(_ weight: Weight) -> Font { self }
    public func leading(_ leading: Leading) -> Font { self }
    public func bold() -> Font { self }
    public func italic() -> Font { self }
    public func monospacedDigit() -> Font { self }
}

public struct EdgeInsets: Equatable, Sendable {
    public var top: CGFloat, leading: CGFloat, bottom: CGFloat, trailing: CGFloat
    public init(top: CGFloat, leading: CGFloat, bottom: CGFloat, trailing: CGFloat) {
        (self.top, self.leading, self.bottom, self.trailing) = (top, leading, bottom, trailing)
    }
    public init() { self.init(top: 0, leading: 0, bottom: 0, trailing: 0) }
}
public enum Edge: Int8, Hashable, Sendable, CaseIterable {
    case top, leading, bottom, trailing
    public struct Set: OptionSet, Sendable {
        public let rawValue: Int8
        public init(rawValue: Int8) { self.rawValue = rawValue }
        public static let top = Self(rawValue: 1), leading = Self(rawValue: 2), bottom = Self(rawValue: 4)
        public static let trailing = Self(rawValue: 8), all = Self(rawValue: 15)
        public static let horizontal: Self = [.leading, .trailing], vertical: Self = [.top, .bottom]
    }
}
public enum VerticalEdge: Int8, Hashable, Sendable, CaseIterable { case top, bottom }
public enum HorizontalEdge: Int8, Hashable, Sendable, CaseIterable { case leading, trailing }
public enum Axis: Int8, Hashable, Sendable, CaseIterable {
    case horizontal, vertical
    public struct Set: OptionSet, Sendable {
        public let rawValue: Int8
        public init(rawValue: Int8) { self.rawValue = rawValue }
        public static let horizontal = Self(rawValue: 1), vertical = Self(rawValue: 2)
    }
}
public struct HorizontalAlignment: Hashable, Sendable {
    /// How much of the width lies before it.
    let part: CGFloat
    public static let leading = Self(part: 0), center = Self(part: 0.5), trailing = Self(part: 1)
}
public struct VerticalAlignment: Hashable, Sendable {
    let part: CGFloat
    public static let top = Self(part: 0), center = Self(part: 0.5), bottom = Self(part: 1)
    public static let firstTextBaseline = Self(part: 0.4), lastTextBaseline = Self(part: 0.9)
}
public struct Alignment: Hashable, Sendable {
    public var horizontal: HorizontalAlignment, vertical: VerticalAlignment
    public init(horizontal: HorizontalAlignment, vertical: VerticalAlignment) {
        (self.horizontal, self.vertical) = (horizontal, vertical)
    }
    private init(_ horizontal: HorizontalAlignment, _ vertical: VerticalAlignment) {
        self.init(horizontal: horizontal, vertical: vertical)
    }
    public static let center = Self(.center, .center), leading = Self(.leading, .center)
    public static let trailing = Self(.trailing, .center), top = Self(.center, .top),
        bottom = Self(.center, .bottom)
    public static let topLeading = Self(.leading, .top), topTrailing = Self(.trailing, .top)
    public static let bottomLeading = Self(.leading, .bottom), bottomTrailing = Self(.trailing, .bottom)
}
public enum TextAlignment: Hashable, Sendable, CaseIterable { case leading, center, trailing }
public enum ContentMode: Hashable, Sendable, CaseIterable { case fit, fill }
public struct UnitPoint: Hashable, Sendable {
    public var x: CGFloat, y: CGFloat
    public init(x: CGFloat, y: CGFloat) { (self.x, self.y) = (x, y) }
    public static let zero = Self(x: 0, y: 0), center = Self(x: 0.5, y: 0.5)
    public static let top = Self(x: 0.5, y: 0), bottom = Self(x: 0.5, y: 1)
    public static let leading = Self(x: 0, y: 0.5), trailing = Self(x: 1, y: 0.5)
    public static let topLeading = Self(x: 0, y: 0), topTrailing = Self(x: 1, y: 0)
    public static let bottomLeading = Self(x: 0, y: 1), bottomTrailing = Self(x: 1, y: 1)
}

public struct AnyTransition: Sendable {
    public static let opacity = Self(), slide = Self(), identity = Self(), scale = Self()
    public static func move(edge: Edge) -> Self { Self() }
    public func combined(with other: Self) -> Self { self }
}
public struct ContentTransition: Equatable, Sendable {
    public static let identity = Self(), opacity = Self(), interpolate = Self()
    public static func numericText(countsDown: Bool = false) -> Self { Self() }
    public static func numericText(value: Double) -> Self { Self() }
}
public struct Animation: Hashable, Sendable {
    public static let `default` = Self(), easeInOut = Self(), easeIn = Self(), easeOut = Self(),
        linear = Self()
    public static let snappy = Self(), smooth = Self(), bouncy = Self(), spring = Self()
    public static func easeInOut(duration: TimeInterval) -> Self { Self() }
    public static func easeIn(duration: TimeInterval) -> Self { Self() }
    public static func easeOut(duration: TimeInterval) -> Self { Self() }
    public static func linear(duration: TimeInterval) -> Self { Self() }
    public func delay(_ delay: TimeInterval) -> Self { self }
    public func repeatForever(autoreverses: Bool = true) -> Self { self }
}
public struct Transaction {
    public var animation: Animation?
    public var disablesAnimations = false
    public init() {}
    public init(animation: Animation?) { self.animation = animation }
}
public func withAnimation<Result>(
    _ animation: Animation? = .default, _ body: () throws -> Result
) rethrows -> Result { try body() }
extension Binding {
    public func animation(_ animation: Animation? = .default) -> Binding<Value> { self }
}

public enum Visibility: Hashable, Sendable, CaseIterable { case automatic, visible, hidden }
