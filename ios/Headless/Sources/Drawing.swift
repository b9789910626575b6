// What is drawn by hand? The drawing is done, and nobody sees it: what would end the app there ends the test.

public struct Path: Equatable, Sendable {
    /// How many pieces it has.
    private(set) var pieces = 0
    public init() {}
    public init(_ callback: (inout Path) -> Void) { callback(&self) }
    public init(_ rect: CGRect) { pieces = 1 }
    public init(ellipseIn rect: CGRect) { pieces = 1 }
    public init(roundedRect rect: CGRect, cornerRadius: CGFloat, style: RoundedCornerStyle = .continuous) {
        pieces = 1
    }
    public var isEmpty: Bool { pieces == 0 }
    public mutating func move(to end: CGPoint) { pieces += 1 }
    public mutating func addLine(to end: CGPoint) { add() }
    public mutating func addQuadCurve(to end: CGPoint, control: CGPoint) { add() }
    public mutating func addCurve(to end: CGPoint, control1: CGPoint, control2: CGPoint) { add() }
    public mutating func addLines(_ lines: [CGPoint]) { pieces += lines.count }
    public mutating func addArc(
        center: CGPoint, radius: CGFloat, startAngle: Angle, endAngle: Angle, clockwise: Bool
    ) { pieces += 1 }
    public mutating func addEllipse(in rect: CGRect) { pieces += 1 }
    public mutating func addRect(_ rect: CGRect) { pieces += 1 }
    public mutating func addRoundedRect(
        in rect: CGRect, cornerSize: CGSize, style: RoundedCornerStyle = .continuous
    ) { pieces += 1 }
    public mutating func addPath(_ path: Path) { pieces += path.pieces }
    public mutating func closeSubpath() { add() }
    public func offsetBy(dx: CGFloat, dy: CGFloat) -> Path { self }
    public func trimmedPath(from: CGFloat, to: CGFloat) -> Path { self }
    public func strokedPath(_ style: StrokeStyle) -> Path { self }
    private mutating func add() {
        precondition(pieces > 0, "a path begins with a move")
        pieces += 1
    }
}
extension Path: Shape {
    public nonisolated func path(in rect: CGRect) -> Path { self }
}
public enum RoundedCornerStyle: Sendable { case circular, continuous }

public struct Angle: Equatable, Sendable {
    public var radians: Double
    public init(radians: Double) { self.radians = radians }
    public init(degrees: Double) { radians = degrees * .pi / 180 }
    public static func degrees(_ degrees: Double) -> Angle { Angle(degrees: degrees) }
    public static func radians(_ radians: Double) -> Angle { Angle(radians: radians) }
    public static let zero = Angle(radians: 0)
}

public struct StrokeStyle: Equatable, Sendable {
    public var lineWidth: CGFloat
    public init(
        lineWidth: CGFloat = 1, lineCap: LineCap = .butt, lineJoin: LineJoin = .miter, dash: [CGFloat] = []
    ) { self.lineWidth = lineWidth }
    public enum LineCap: Sendable { case butt, round, square }
    public enum LineJoin: Sendable { case miter, round, bevel }
}
public struct FillStyle: Equatable, Sendable {
    public var isEOFilled: Bool
    public init(eoFill: Bool = false, antialiased: Bool = true) { isEOFilled = eoFill }
}

@MainActor @preconcurrency public protocol Shape: View, Sendable {
    nonisolated func path(in rect: CGRect) -> Path
}
extension Shape {
    public func fill<S: ShapeStyle>(_ content: S = .foreground, style: FillStyle = FillStyle()) -> some View {
        Drawn(shape: self)
    }
    public func stroke<Style: ShapeStyle>(_ content: Style, lineWidth: CGFloat = 1) -> some View {
        Drawn(shape: self)
    }
    public func stroke<Style: ShapeStyle>(_ content: Style, style: StrokeStyle) -> some View {
        Drawn(shape: self)
    }
    public func trim(from startFraction: CGFloat = 0, to endFraction: CGFloat = 1) -> Self { self }
    public var body: some View { Drawn(shape: self) }
}
private struct Drawn<Outline: Shape>: Primitive {
    let shape: Outline
    func update(_ node: Node) { _ = shape.path(in: CGRect(x: 0, y: 0, width: 100, height: 100)) }
}
public protocol InsettableShape: Shape {
    associatedtype InsetShape: InsettableShape
    nonisolated func inset(by amount: CGFloat) -> InsetShape
}
extension InsettableShape {
    public func strokeBorder<S: ShapeStyle>(
        _ content: S = .foreground, style: StrokeStyle, antialiased: Bool = true
    ) -> some View { Drawn(shape: self) }
    public func strokeBorder<S: ShapeStyle>(
        _ content: S = .foreground, lineWidth: CGFloat = 1, antialiased: Bool = true
    ) -> some View { Drawn(shape: self) }
}
/// A shape of the system's.
public protocol _SystemShape: InsettableShape {}
extension _SystemShape {
    public nonisolated func path(in rect: CGRect) -> Path { Path(rect) }
    public nonisolated func inset(by amount: CGFloat) -> Self { self }
}
public struct Circle: _SystemShape { public nonisolated init() {} }
public struct Ellipse: _SystemShape { public nonisolated init() {} }
public struct Rectangle: _SystemShape { public nonisolated init() {} }
public struct Capsule: _SystemShape { public nonisolated init(style: RoundedCornerStyle = .continuous) {} }
public struct RoundedRectangle: _SystemShape {
    public nonisolated init(cornerRadius: CGFloat, style: RoundedCornerStyle = .continuous) {}
    public nonisolated init(cornerSize: CGSize, style: RoundedCornerStyle = .continuous) {}
}
public struct UnevenRoundedRectangle: _SystemShape {
    public nonisolated init(
        topLeadingRadius: CGFloat = 0, bottomLeadingRadius: CGFloat = 0, bottomTrailingRadius: CGFloat = 0,
        topTrailingRadius: CGFloat = 0, style: RoundedCornerStyle = .continuous
    ) {}
}
extension Shape where Self == Circle { public static var circle: Self { Self() } }
extension Shape where Self == Rectangle { public static var rect: Self { Self() } }
extension Shape where Self == Capsule { public static var capsule: Self { Self() } }

public struct GraphicsContext {
    public struct Shading: Sendable {
        public static func color(_ color: Color) -> Self { Self() }
        public static func style<Style: ShapeStyle>(_ style: Style) -> Self { Self() }
    }
    public var opacity: Double = 1
    /// How many pieces were drawn.
    final class Sheet { var pieces = 0 }
    let sheet = Sheet()
    public func fill(_ path: Path, with shading: Shading, style: FillStyle = FillStyle()) {
        sheet.pieces += path.pieces
    }
    public func stroke(_ path: Path, with shading: Shading, lineWidth: CGFloat = 1) {
        sheet.pieces += path.pieces
    }
    public func stroke(_ path: Path, with shading: Shading, style: StrokeStyle) {
        sheet.pieces += path.pieces
    }
    public mutating func translateBy(x: CGFloat, y: CGFloat) {}
    public mutating func scaleBy(x: CGFloat, y: CGFloat) {}
    public mutating func rotate(by angle: Angle) {}
    public mutating func clip(to path: Path, style: FillStyle = FillStyle()) {}
    public func drawLayer(content: (inout GraphicsContext) throws -> Void) rethrows {
        var layer = self
        try content(&layer)
    }
}

/// A drawing. A person who does not see it meets nothing unless it has a label.
public struct Canvas: Primitive {
    public var renderer: (inout GraphicsContext, CGSize) -> Void
    public init(
        opaque: Bool = false, rendersAsynchronously: Bool = false,
        renderer: @escaping (inout GraphicsContext, CGSize) -> Void
    ) { self.renderer = renderer }
    func update(_ node: Node) {
        var context = GraphicsContext()
        renderer(&context, CGSize(width: 320, height: 240))
        let isEmpty = context.sheet.pieces == 0
        node.shown = { _, _ in isEmpty ? [] : [Element(.group)] }
    }
}

public protocol TimelineSchedule {}
public struct AnimationTimelineSchedule: TimelineSchedule, Sendable {}
public struct PeriodicTimelineSchedule: TimelineSchedule, Sendable {}
extension TimelineSchedule where Self == AnimationTimelineSchedule {
    public static var animation: Self { Self() }
    public static func animation(minimumInterval: Double? = nil, paused: Bool = false) -> Self { Self() }
}
extension TimelineSchedule where Self == PeriodicTimelineSchedule {
    public static func periodic(from startDate: Date, by interval: TimeInterval) -> Self { Self() }
}
public struct TimelineViewDefaultContext: Sendable { public let date: Date }
/// Draws again and again by the clock; here once, each time something else makes it.
public struct TimelineView<Schedule: TimelineSchedule, Content: View>: Primitive {
    let content: (TimelineViewDefaultContext) -> Content
    public init(
        _ schedule: Schedule, @ViewBuilder content: @escaping (TimelineViewDefaultContext) -> Content
    ) { self.content = content }
    func update(_ node: Node) { node.child("content", content(.init(date: Date()))) }
}
