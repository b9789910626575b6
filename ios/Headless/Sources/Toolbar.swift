// What stands in the bar of a page?

public struct ToolbarItemPlacement: Sendable {
    enum Side { case before, title, after, below }
    let side: Side
    public static let automatic = Self(side: .after), principal = Self(side: .title)
    public static let topBarLeading = Self(side: .before), topBarTrailing = Self(side: .after)
    public static let cancellationAction = Self(side: .before), navigation = Self(side: .before)
    public static let confirmationAction = Self(side: .after), primaryAction = Self(side: .after)
    public static let destructiveAction = Self(side: .after), bottomBar = Self(side: .below)
    public static let status = Self(side: .below), keyboard = Self(side: .below)
}
public struct ToolbarPlacement: Hashable, Sendable {
    let name: String
    public static let automatic = Self(name: "navigation"), navigationBar = Self(name: "navigation")
    public static let tabBar = Self(name: "tabs"), bottomBar = Self(name: "bottom")
}

@MainActor @preconcurrency public protocol ToolbarContent {
    associatedtype Body: ToolbarContent
    @ToolbarContentBuilder var body: Body { get }
}
extension Never: ToolbarContent {}
extension Optional: ToolbarContent where Wrapped: ToolbarContent {
    public var body: Never { fatalError("an optional part of a bar has no body") }
}

@resultBuilder public enum ToolbarContentBuilder {
    public static func buildExpression<Content: ToolbarContent>(_ content: Content) -> Content { content }
    public static func buildBlock<Content: ToolbarContent>(_ content: Content) -> Content { content }
    public static func buildBlock<each Content: ToolbarContent>(
        _ content: repeat each Content
    ) -> _ToolbarItems {
        var all: [(any ToolbarContent)?] = []
        repeat all.append(each content)
        return _ToolbarItems(all: all)
    }
    public static func buildIf<Content: ToolbarContent>(_ content: Content?) -> Content? { content }
    public static func buildEither<First: ToolbarContent>(first: First) -> _ToolbarItems {
        _ToolbarItems(all: [first, nil])
    }
    public static func buildEither<Second: ToolbarContent>(second: Second) -> _ToolbarItems {
        _ToolbarItems(all: [nil, second])
    }
}

/// Something of a bar that is of this module: it is no view to an app, and evaluated as one.
@MainActor protocol BarPart: ToolbarContent where Body == Never {
    var part: any View { get }
}
extension BarPart {
    public var body: Never { fatalError("\(Self.self) has no body") }
}

public struct _ToolbarItems {
    let all: [(any ToolbarContent)?]
}
extension Optional: BarPart where Wrapped: ToolbarContent {
    var part: any View { _ToolbarItems(all: [self]).part }
}
extension _ToolbarItems: BarPart {
    var part: any View { Row(all: all) }
    private struct Row: Primitive {
        let all: [(any ToolbarContent)?]
        func update(_ node: Node) {
            func open<Content: ToolbarContent>(_ at: Int, _ content: Content) {
                node.child(at, Items(content: content))
            }
            for (at, content) in all.enumerated() {
                if let content { open(at, content) }
            }
        }
    }
}
/// What an app puts together for a bar has dynamic properties too.
private struct Items<Content: ToolbarContent>: View {
    var content: Nested<Content>
    init(content: Content) { self.content = Nested(value: content) }
    var body: AnyView {
        if let part = content.value as? any BarPart { return AnyView(opened(part.part)) }
        return AnyView(Items<Content.Body>(content: content.value.body))
    }
    private func opened(_ view: any View) -> AnyView {
        func open<Part: View>(_ view: Part) -> AnyView { AnyView(view) }
        return open(view)
    }
}

private struct Placed<Content: View>: Primitive {
    let side: ToolbarItemPlacement.Side
    let content: Content
    func update(_ node: Node) {
        node.child("content", content)
        node.shown = { gathering, nodes in
            let elements = gathering.elements(nodes)
            switch side {
            case .before: gathering.leading += elements
            case .title: gathering.principal = (gathering.principal ?? []) + elements
            case .after: gathering.bar += elements
            case .below: gathering.bottom += elements
            }
            return []
        }
    }
}
public struct ToolbarItem<Content: View>: BarPart {
    let part: any View
    public init(placement: ToolbarItemPlacement = .automatic, @ViewBuilder content: () -> Content) {
        part = Placed(side: placement.side, content: content())
    }
}
public struct ToolbarItemGroup<Content: View>: BarPart {
    let part: any View
    public init(placement: ToolbarItemPlacement = .automatic, @ViewBuilder content: () -> Content) {
        part = Placed(side: placement.side, content: content())
    }
}

// swift-format-ignore: AmbiguousTrailingClosureOverload
extension View {
    public func toolbar<Content: View>(@ViewBuilder content: () -> Content) -> some View {
        Barred(content: self, items: content())
    }
    public func toolbar<Content: ToolbarContent>(@ToolbarContentBuilder content: () -> Content) -> some View {
        Barred(content: self, items: Items(content: content()))
    }
    public func toolbar(_ visibility: Visibility, for bars: ToolbarPlacement...) -> some View {
        telling { gathering in
            let bars = Set(bars.isEmpty ? [.automatic] : bars)
            gathering.hiddenBars.subtract(bars)
            if visibility == .hidden { gathering.hiddenBars.formUnion(bars) }
        }
    }
}

/// A view, and what stands in the bar of its page.
struct Barred<Content: View, Items: View>: Primitive {
    let content: Content
    let items: Items
    func update(_ node: Node) {
        let inner = node.child("content", content)
        let bar = node.child("bar", items)
        node.shown = { gathering, _ in
            let elements = gathering.elements([inner])
            gathering.bar += gathering.elements([bar])
            return elements
        }
    }
}
