// How does an app place views by a rule of its own? The rule is asked, with sizes made up: what would end the app ends the test.

public struct ProposedViewSize: Equatable, Sendable {
    public var width: CGFloat?, height: CGFloat?
    public static let zero = Self(width: 0, height: 0), unspecified = Self(width: nil, height: nil)
    public static let infinity = Self(width: .infinity, height: .infinity)
    public init(width: CGFloat?, height: CGFloat?) { (self.width, self.height) = (width, height) }
    public init(_ size: CGSize) { self.init(width: size.width, height: size.height) }
    public func replacingUnspecifiedDimensions(by size: CGSize = CGSize(width: 10, height: 10)) -> CGSize {
        CGSize(width: width ?? size.width, height: height ?? size.height)
    }
}

public struct ViewDimensions: Equatable, Sendable {
    public let width: CGFloat, height: CGFloat
    public subscript(guide: HorizontalAlignment) -> CGFloat { width * guide.part }
    public subscript(guide: VerticalAlignment) -> CGFloat { height * guide.part }
    public subscript(explicit guide: HorizontalAlignment) -> CGFloat? { nil }
    public subscript(explicit guide: VerticalAlignment) -> CGFloat? { nil }
}

/// A view that is placed. It is as wide as some words, and wraps.
public struct LayoutSubview: Equatable, Sendable {
    public func sizeThatFits(_ proposal: ProposedViewSize) -> CGSize {
        let width = min(max(proposal.width ?? 120, 1), 120)
        return CGSize(width: width, height: 20 * (120 / width).rounded(.up))
    }
    public func dimensions(in proposal: ProposedViewSize) -> ViewDimensions {
        let size = sizeThatFits(proposal)
        return ViewDimensions(width: size.width, height: size.height)
    }
    public func place(at position: CGPoint, anchor: UnitPoint = .topLeading, proposal: ProposedViewSize) {}
}
public struct LayoutSubviews: Equatable, RandomAccessCollection, Sendable {
    public var layoutDirection = LayoutDirection.leftToRight
    private let views: [LayoutSubview]
    init(count: Int) { views = Array(repeating: LayoutSubview(), count: count) }
    public var startIndex: Int { views.startIndex }
    public var endIndex: Int { views.endIndex }
    public subscript(index: Int) -> LayoutSubview { views[index] }
}
/// What an app says besides, such as its own alignments, is not asked.
public protocol Layout: Sendable {
    associatedtype Cache = Void
    typealias Subviews = LayoutSubviews
    func makeCache(subviews: Subviews) -> Cache
    func updateCache(_ cache: inout Cache, subviews: Subviews)
    func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout Cache) -> CGSize
    func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout Cache)
}
extension Layout {
    public func updateCache(_ cache: inout Cache, subviews: Subviews) {
        cache = makeCache(subviews: subviews)
    }
    @MainActor public func callAsFunction<V: View>(@ViewBuilder _ content: () -> V) -> some View {
        Placed(layout: self, content: content())
    }
    /// Asks all that it answers, for a phone's width and for none.
    func tried(_ count: Int) {
        let views = LayoutSubviews(count: count)
        var cache = makeCache(subviews: views)
        for proposal in [ProposedViewSize.unspecified, ProposedViewSize(width: 390, height: nil)] {
            updateCache(&cache, subviews: views)
            let size = sizeThatFits(proposal: proposal, subviews: views, cache: &cache)
            let bounds = CGRect(origin: .zero, size: size)
            placeSubviews(in: bounds, proposal: proposal, subviews: views, cache: &cache)
        }
    }
}
extension Layout where Cache == Void {
    public func makeCache(subviews: Subviews) {}
}

private struct Placed<Rule: Layout, Content: View>: Primitive {
    let layout: Rule
    let content: Content
    func update(_ node: Node) {
        let inner = node.child("content", content)
        layout.tried(inner.parts.count)
    }
}

/// A rule of the system's: nothing is placed by it here.
public protocol _SystemLayout: Layout where Cache == Void {}
extension _SystemLayout {
    public func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout Void) -> CGSize {
        proposal.replacingUnspecifiedDimensions()
    }
    public func placeSubviews(
        in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout Void
    ) {}
}
public struct HStackLayout: _SystemLayout {
    public init(alignment: VerticalAlignment = .center, spacing: CGFloat? = nil) {}
}
public struct VStackLayout: _SystemLayout {
    public init(alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil) {}
}
/// One rule or another: what is placed by it keeps its state when the rule changes.
public struct AnyLayout: _SystemLayout {
    public init<Rule: Layout>(_ layout: Rule) {}
}
