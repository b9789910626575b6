// What holds other views?

/// A view that only places what is in it.
protocol Placing: Primitive {
    associatedtype Content: View
    var content: Content { get }
    /// Whether it makes what is in it as it comes into sight.
    var isLazy: Bool { get }
}
extension Placing {
    var isLazy: Bool { false }
    func update(_ node: Node) {
        var within = node.surroundings
        within.isLazy = within.isLazy || isLazy
        node.child("content", content, within)
    }
}

public struct VStack<Content: View>: Placing {
    let content: Content
    public init(
        alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content
    ) { self.content = content() }
}
public struct HStack<Content: View>: Placing {
    let content: Content
    public init(
        alignment: VerticalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content
    ) { self.content = content() }
}
public struct ZStack<Content: View>: Placing {
    let content: Content
    public init(alignment: Alignment = .center, @ViewBuilder content: () -> Content) {
        self.content = content()
    }
}
public struct LazyVStack<Content: View>: Placing {
    let content: Content
    let isLazy = true
    public init(
        alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil,
        @ViewBuilder content: () -> Content
    ) { self.content = content() }
}
public struct Grid<Content: View>: Placing {
    let content: Content
    public init(
        alignment: Alignment = .center, horizontalSpacing: CGFloat? = nil, verticalSpacing: CGFloat? = nil,
        @ViewBuilder content: () -> Content
    ) { self.content = content() }
}
public struct GridRow<Content: View>: Placing {
    let content: Content
    public init(alignment: VerticalAlignment? = nil, @ViewBuilder content: () -> Content) {
        self.content = content()
    }
}
public struct ScrollView<Content: View>: Placing {
    let content: Content
    public init(
        _ axes: Axis.Set = .vertical, showsIndicators: Bool = true, @ViewBuilder content: () -> Content
    ) { self.content = content() }
}
public struct Form<Content: View>: Placing {
    let content: Content
    public init(@ViewBuilder content: () -> Content) { self.content = content() }
}
/// The first of several that fits. How large they are nobody knows here: it is the first.
public struct ViewThatFits<Content: View>: Primitive {
    let content: Content
    public init(in axes: Axis.Set = [.horizontal, .vertical], @ViewBuilder content: () -> Content) {
        self.content = content()
    }
    func update(_ node: Node) {
        let all = node.child("content", content)
        node.shown = { gathering, _ in gathering.elements(Array(all.parts.prefix(1))) }
    }
}
extension Node {
    /// The views that follow one another in a builder.
    var parts: [Node] { view is any Row ? children.flatMap(\.parts) : [self] }
}

public struct Spacer: Primitive {
    public nonisolated init(minLength: CGFloat? = nil) {}
    func update(_ node: Node) {}
}
public struct Divider: Primitive {
    public nonisolated init() {}
    func update(_ node: Node) {}
}

public struct List<Content: View>: Primitive {
    let content: Content
    public init(@ViewBuilder content: () -> Content) { self.content = content() }
    func update(_ node: Node) {
        var within = node.surroundings
        within.isLazy = true
        node.child("content", content, within)
        node.shown = { gathering, nodes in [Element(.list, children: gathering.elements(nodes))] }
    }
}

/// Rows under a heading, with a remark below.
public struct Section<Parent: View, Content: View, Footer: View>: Primitive {
    let header: Parent
    let content: Content
    let footer: Footer
    public init(
        @ViewBuilder content: () -> Content, @ViewBuilder header: () -> Parent = { EmptyView() },
        @ViewBuilder footer: () -> Footer = { EmptyView() }
    ) { (self.content, self.header, self.footer) = (content(), header(), footer()) }
    func update(_ node: Node) {
        let head = node.child("header", header)
        let rows = node.child("content", content)
        let foot = node.child("footer", footer)
        node.shown = { gathering, _ in
            let heads = gathering.elements([head]).changed { $0.isHeader = true }
            let all = heads + gathering.elements([rows, foot])
            return [Element(.section, children: all)]
        }
    }
    public init<S: StringProtocol>(_ title: S, @ViewBuilder content: () -> Content)
    where Parent == Text, Footer == EmptyView {
        (header, self.content, footer) = (Text(title), content(), EmptyView())
    }
}

/// Something that a tap unfolds. A style of an app's own is met as what it makes.
public struct DisclosureGroup<Label: View, Content: View>: Primitive {
    let isExpanded: Binding<Bool>?
    let label: Label
    let content: () -> Content
    public init(
        isExpanded: Binding<Bool>, @ViewBuilder content: @escaping () -> Content,
        @ViewBuilder label: () -> Label
    ) { (self.isExpanded, self.content, self.label) = (isExpanded, content, label()) }
    public init(@ViewBuilder content: @escaping () -> Content, @ViewBuilder label: () -> Label) {
        (isExpanded, self.content, self.label) = (nil, content, label())
    }
    private final class Own { var isOpen = false }
    func update(_ node: Node) {
        let own = node.remembered { Own() }
        let set = { [weak node] open in
            own.isOpen = open
            Main.assumed { node?.soil() }
        }
        let binding = isExpanded ?? Binding(get: { own.isOpen }, set: set)
        let open = binding.wrappedValue
        node.label(label) {
            DisclosureGroupStyleConfiguration(label: $0, content: AnyView(content()), isExpanded: binding)
        }
        node.shown = nil
        if node.surroundings[styling: DisclosureGroupStyleConfiguration.self] != nil { return }
        let rest = open ? node.child("content", content()) : nil
        node.shows(.button, "disclosure group", then: rest) { element, _ in
            element.value = open ? "expanded" : "collapsed"
            element.tap = { binding.wrappedValue = !open }
        }
    }
    public init<S: StringProtocol>(
        _ label: S, isExpanded: Binding<Bool>, @ViewBuilder content: @escaping () -> Content
    ) where Label == Text { (self.isExpanded, self.content, self.label) = (isExpanded, content, Text(label)) }
    public init<S: StringProtocol>(
        _ label: S, @ViewBuilder content: @escaping () -> Content
    ) where Label == Text { (isExpanded, self.content, self.label) = (nil, content, Text(label)) }
}

/// What something is called, and what it is: one stop that says both, unless something in it can be touched.
public struct LabeledContent<Label: View, Content: View> {
    let label: Label
    let content: Content
    public init(@ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label) {
        (self.content, self.label) = (content(), label())
    }
    public init<S: StringProtocol>(_ title: S, @ViewBuilder content: () -> Content) where Label == Text {
        (self.content, label) = (content(), Text(title))
    }
    public init<S1: StringProtocol, S2: StringProtocol>(_ title: S1, value: S2)
    where Label == Text, Content == Text {
        (label, content) = (Text(title), Text(value))
    }
}
extension LabeledContent: Primitive {
    func update(_ node: Node) {
        node.child("label", label)
        node.child("content", content)
        node.shown = { gathering, nodes in
            let all = gathering.elements(nodes)
            return all.contains { $0.isTouched } ? all : [Element(.text, all.spoken)]
        }
    }
}

public struct GeometryProxy: Sendable {
    /// That of the window: nothing is laid out here.
    public let size: CGSize
    public let safeAreaInsets = EdgeInsets()
    public func frame(in coordinateSpace: some CoordinateSpaceProtocol) -> CGRect {
        CGRect(origin: .zero, size: size)
    }
}
public struct GeometryReader<Content: View>: Primitive {
    public var content: (GeometryProxy) -> Content
    public init(@ViewBuilder content: @escaping (GeometryProxy) -> Content) { self.content = content }
    func update(_ node: Node) {
        node.child("content", content(GeometryProxy(size: node.surroundings.window)))
    }
}

public struct ScrollViewProxy: Sendable {
    public func scrollTo<ID: Hashable>(_ id: ID, anchor: UnitPoint? = nil) {}
}
public struct ScrollViewReader<Content: View>: Primitive {
    public var content: (ScrollViewProxy) -> Content
    public init(@ViewBuilder content: @escaping (ScrollViewProxy) -> Content) { self.content = content }
    func update(_ node: Node) { node.child("content", content(ScrollViewProxy())) }
}
