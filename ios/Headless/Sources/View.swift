// What is a view made of?

@_exported import Foundation
@_exported import Observation

@MainActor @preconcurrency public protocol View {
    associatedtype Body: View
    @ViewBuilder @MainActor @preconcurrency var body: Body { get }
}

extension Never: View {
    public var body: Never { fatalError("nothing has no body") }
}

/// A view of this module: it has no body, and says itself what is below its node and what that shows.
@MainActor @preconcurrency protocol Primitive: View where Body == Never {
    func update(_ node: Node)
}

extension Primitive {
    public var body: Never { fatalError("\(Self.self) has no body") }
}

@resultBuilder public enum ViewBuilder {
    public static func buildExpression<Content: View>(_ content: Content) -> Content { content }
    public static func buildBlock() -> EmptyView { EmptyView() }
    public static func buildBlock<Content: View>(_ content: Content) -> Content { content }
    public static func buildBlock<each Content: View>(
        _ content: repeat each Content
    ) -> TupleView<repeat each Content> { TupleView(value: (repeat each content)) }
    public static func buildIf<Content: View>(_ content: Content?) -> Content? { content }
    public static func buildEither<First: View, Second: View>(
        first: First
    ) -> _ConditionalContent<First, Second> { .init(branch: .first(first)) }
    public static func buildEither<First: View, Second: View>(
        second: Second
    ) -> _ConditionalContent<First, Second> { .init(branch: .second(second)) }
    public static func buildLimitedAvailability<Content: View>(_ content: Content) -> AnyView {
        AnyView(content)
    }
}

public struct EmptyView {
    public nonisolated init() {}
}
extension EmptyView: Primitive {
    func update(_ node: Node) {}
}

/// Views that follow one another. Each is told from the others by its place.
public struct TupleView<each Content: View> {
    let value: (repeat each Content)
}
// A conformance in an extension leaves making one, as builders do, free of the main actor.
extension TupleView: Primitive, Row {
    func update(_ node: Node) {
        var place = 0
        for view in repeat each value {
            node.child(place, view)
            place += 1
        }
    }
}
/// Something whose views stand in the row that it stands in.
protocol Row {}
/// One whose views have the ids of what they are made of.
protocol Each {}

public struct _ConditionalContent<First: View, Second: View> {
    enum Branch {
        case first(First)
        case second(Second)
    }
    let branch: Branch
}
extension _ConditionalContent: Primitive, Row {
    func update(_ node: Node) {
        switch branch {
        case .first(let view): node.child("first", view)
        case .second(let view): node.child("second", view)
        }
    }
}

extension Optional: View where Wrapped: View {
    public var body: Never { fatalError("an optional view has no body") }
}
extension Optional: Row where Wrapped: View {}
extension Optional: Primitive where Wrapped: View {
    func update(_ node: Node) { if let view = self { node.child("some", view) } }
}

public struct AnyView {
    let view: any View
    public nonisolated init<Content: View>(_ view: Content) { self.view = view }
    public nonisolated init<Content: View>(erasing view: Content) { self.view = view }
}
extension AnyView: Primitive {
    func update(_ node: Node) { node.anyChild("any", view) }
}

public struct Group<Content> {
    let content: Content
    public nonisolated init(@ViewBuilder content: () -> Content) where Content: View {
        self.content = content()
    }
}
extension Group: View where Content: View {}
extension Group: Row where Content: View {}
extension Group: Primitive where Content: View {
    func update(_ node: Node) { node.child(0, content) }
}

/// A view for each of some data, told apart by their ids.
public struct ForEach<Data: RandomAccessCollection, ID: Hashable, Content> {
    public var data: Data
    public var content: (Data.Element) -> Content
    let id: (Data.Element) -> ID
    /// Whether its data are said to stay as many as they are.
    var isConstant = false
}
extension ForEach: View where Content: View {
    public init(
        _ data: Data, id: KeyPath<Data.Element, ID>,
        @ViewBuilder content: @escaping (Data.Element) -> Content
    ) { self.init(data: data, content: content, id: { $0[keyPath: id] }) }
    public init(_ data: Data, @ViewBuilder content: @escaping (Data.Element) -> Content)
    where Data.Element: Identifiable, ID == Data.Element.ID {
        self.init(data: data, content: content, id: \.id)
    }
    public init(_ data: Range<Int>, @ViewBuilder content: @escaping (Int) -> Content)
    where Data == Range<Int>, ID == Int {
        self.init(data: data, content: content, id: { $0 }, isConstant: true)
    }
}
extension ForEach: Row, Each where Content: View {}
extension ForEach: Primitive where Content: View {
    private final class Count { var count = 0 }
    func update(_ node: Node) {
        let before = node.remembered { Count() }
        if isConstant, before.count > 0, before.count != data.count {
            node.host.fault("a range that changes needs an id", at: node)
        }
        before.count = data.count
        for element in data { node.child(AnyHashable(id(element)), content(element)) }
    }
}

@MainActor @preconcurrency public protocol ViewModifier {
    associatedtype Body: View
    typealias Content = _ViewModifier_Content<Self>
    @ViewBuilder @MainActor @preconcurrency func body(content: Content) -> Body
}

/// What a modifier is applied to, as its `body` has it.
public struct _ViewModifier_Content<Modifier: ViewModifier> {
    let view: any View
}
extension _ViewModifier_Content: Primitive {
    func update(_ node: Node) { node.anyChild("content", view) }
}

public struct ModifiedContent<Content, Modifier> {
    public var content: Content
    public var modifier: Modifier
    public nonisolated init(content: Content, modifier: Modifier) {
        (self.content, self.modifier) = (content, modifier)
    }
}
extension ModifiedContent: View where Content: View, Modifier: ViewModifier {}
extension ModifiedContent: Primitive where Content: View, Modifier: ViewModifier {
    func update(_ node: Node) { node.child("modified", Holder(modifier: modifier, content: content)) }

    /// A modifier has dynamic properties too: it is evaluated as the body of a view that holds it.
    struct Holder: View {
        var modifier: Nested<Modifier>
        let content: Content
        init(modifier: Modifier, content: Content) {
            (self.modifier, self.content) = (Nested(value: modifier), content)
        }
        var body: some View { modifier.value.body(content: .init(view: content)) }
    }
}

extension View {
    public nonisolated func modifier<Modifier: ViewModifier>(
        _ modifier: Modifier
    ) -> ModifiedContent<Self, Modifier> { ModifiedContent(content: self, modifier: modifier) }
}

/// A modifier of this module: it may change the surroundings of what is below, remember, and alter what that shows.
struct Changed<Content: View>: Primitive {
    let content: Content
    let apply: @MainActor (Node, inout EnvironmentValues) -> Void
    func update(_ node: Node) {
        var surroundings = node.surroundings
        apply(node, &surroundings)
        node.child("content", content, surroundings)
    }
}
extension View {
    func changed(_ apply: @escaping @MainActor (Node, inout EnvironmentValues) -> Void) -> some View {
        Changed(content: self, apply: apply)
    }
}

public struct EquatableView<Content: View & Equatable>: Primitive {
    public var content: Content
    public init(content: Content) { self.content = content }
    func update(_ node: Node) { node.child("content", content) }
}
extension View where Self: Equatable {
    public func equatable() -> EquatableView<Self> { EquatableView(content: self) }
}
