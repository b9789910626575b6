// Which page is in front, and how did it come there?

public struct NavigationPath: Equatable {
    var values: [AnyHashable] = []
    public init() {}
    public var count: Int { values.count }
    public var isEmpty: Bool { values.isEmpty }
    public mutating func append<Value: Hashable>(_ value: Value) { values.append(AnyHashable(value)) }
    public mutating func removeLast(_ k: Int = 1) { values.removeLast(k) }
}

/// The pages of one stack.
@MainActor final class Navigator {
    weak var node: Node?
    var get: (() -> [AnyHashable])?
    var set: (([AnyHashable]) -> Void)?
    private var own: [AnyHashable] = []
    private var destinations: [ObjectIdentifier: Destination] = [:]
    private struct Destination {
        weak var owner: Node?
        let build: (AnyHashable) -> (any View)?
    }
    private var isUpdating = false

    var path: [AnyHashable] {
        get { get?() ?? own }
        set {
            if let set {
                set(newValue)
            } else {
                own = newValue
                node?.soil()
            }
        }
    }

    func updating(_ body: () -> Void) {
        isUpdating = true
        body()
        isUpdating = false
    }

    func register<Value>(_ type: Value.Type, by owner: Node, _ build: @escaping (AnyHashable) -> (any View)?)
    {
        let known = destinations[ObjectIdentifier(type)]?.owner
        if let known, known !== owner {
            // One that goes just now is no second one.
            owner.host.after {
                if known.isMounted {
                    owner.host.fault("two destinations for \(type) in one stack", at: owner)
                }
            }
        }
        if owner.surroundings.isLazy {
            owner.host.fault("a destination for \(type) in a lazy container", at: owner)
        }
        destinations[ObjectIdentifier(type)] = Destination(owner: owner, build: build)
        // Pages that the destination made as it was have to be made anew.
        if !isUpdating { node?.soil() }
    }

    func page(for value: AnyHashable) -> (any View)? {
        if let pushed = value.base as? Pushed { return pushed.view }
        return destinations[ObjectIdentifier(type(of: value.base))]?.build(value)
    }
}

/// A page that a link brings with it.
private struct Pushed: Hashable {
    let id: ObjectIdentifier
    let view: any View
    static func == (one: Self, other: Self) -> Bool { one.id == other.id }
    func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

public struct NavigationStack<Data, Root: View> {
    let root: Root
    var get: (() -> [AnyHashable])?
    var set: (([AnyHashable]) -> Void)?
}
extension NavigationStack {
    public init(@ViewBuilder root: () -> Root) where Data == NavigationPath { self.init(root: root()) }
    public init(path: Binding<NavigationPath>, @ViewBuilder root: () -> Root) where Data == NavigationPath {
        self.init(
            root: root(), get: { path.wrappedValue.values }, set: { path.wrappedValue.values = $0 })
    }
    public init(path: Binding<Data>, @ViewBuilder root: () -> Root)
    where
        Data: MutableCollection & RandomAccessCollection & RangeReplaceableCollection, Data.Element: Hashable
    {
        self.init(
            root: root(), get: { path.wrappedValue.map { AnyHashable($0) } },
            set: { path.wrappedValue = Data($0.compactMap { $0.base as? Data.Element }) })
    }
}
@MainActor extension NavigationStack: View, Primitive {
    func update(_ node: Node) {
        if node.surroundings.navigator != nil { node.host.fault("a stack is in a stack", at: node) }
        let navigator = node.remembered { Navigator() }
        (navigator.node, navigator.get, navigator.set) = (node, get, set)
        navigator.updating { pages(node, navigator) }
        node.shown = { gathering, nodes in
            var page = Gathering()
            let elements = page.elements(nodes.suffix(1)).inOrder
            gathering.take(page)
            gathering.presented += page.presented
            gathering.isHeld = page.isHeld
            gathering.hiddenBars.formUnion(page.hiddenBars.subtracting([.navigationBar]))
            let title = page.title ?? ""
            var bar = Element(.navigationBar, title)
            if nodes.count > 1, !page.hidesBack {
                // The page below names the way back.
                var below = Gathering()
                _ = below.elements([nodes[nodes.count - 2]])
                var back = Element(.button, below.title ?? "Back")
                back.isBack = true
                back.tap = { navigator.path.removeLast() }
                bar.children.append(back)
            }
            var head = Element(.text, title)
            head.isHeader = true
            bar.children += page.leading + (page.principal ?? (title.isEmpty ? [] : [head])) + page.bar
            let isThere = !bar.children.isEmpty && !page.hiddenBars.contains(.navigationBar)
            return (isThere ? [bar] : []) + elements + page.bottom
        }
    }

    private func pages(_ node: Node, _ navigator: Navigator) {
        let path = navigator.path
        var within = node.surroundings
        within.navigator = navigator
        within.isLazy = false
        within.isShown = node.surroundings.isShown && path.isEmpty
        node.child("root", root, within)
        for (at, value) in path.enumerated() {
            guard let page = navigator.page(for: value) else {
                node.host.fault("no destination for \(value.base)", at: node)
                break
            }
            within.isShown = node.surroundings.isShown && at == path.count - 1
            within.dismiss = DismissAction { navigator.path = Array(navigator.path.prefix(at)) }
            node.anyChild([at, value] as [AnyHashable], page, within)
        }
    }
}

public struct NavigationLink<Label: View, Destination> {
    let label: Label
    let value: AnyHashable?
    let page: (any View)?
    public init<Value: Hashable>(value: Value?, @ViewBuilder label: () -> Label) where Destination == Never {
        (self.label, self.value, page) = (label(), value.map { AnyHashable($0) }, nil)
    }
    public init<S: StringProtocol, Value: Hashable>(_ title: S, value: Value?)
    where Destination == Never, Label == Text {
        (label, self.value, page) = (Text(title), value.map { AnyHashable($0) }, nil)
    }
    public init(@ViewBuilder destination: () -> Destination, @ViewBuilder label: () -> Label)
    where Destination: View {
        (self.label, value, page) = (label(), nil, destination())
    }
}
extension NavigationLink: View, Primitive {
    func update(_ node: Node) {
        node.label(label) { ButtonStyleConfiguration(role: nil, label: $0, isPressed: false) }
        let navigator = node.surroundings.navigator
        if navigator == nil { node.host.fault("a link is in no stack", at: node) }
        node.shows(.button, "link") { element, _ in
            element.isEnabled = element.isEnabled && (value != nil || page != nil) && navigator != nil
            element.tap = {
                if let value { navigator?.path.append(value) }
                if let page {
                    navigator?.path.append(AnyHashable(Pushed(id: ObjectIdentifier(node), view: page)))
                }
            }
        }
    }
}

extension View {
    public func navigationDestination<Value: Hashable, Page: View>(
        for data: Value.Type, @ViewBuilder destination: @escaping (Value) -> Page
    ) -> some View {
        changed { node, surroundings in
            surroundings.navigator?.register(data, by: node) { ($0.base as? Value).map(destination) }
        }
    }
    public func navigationTitle(_ title: Text) -> some View { titled(title.string) }
    public func navigationTitle<S: StringProtocol>(_ title: S) -> some View { titled(String(title)) }
    private func titled(_ title: String) -> some View { telling { $0.title = title } }
    public func navigationBarBackButtonHidden(_ hidesBackButton: Bool = true) -> some View {
        telling { $0.hidesBack = hidesBackButton }
    }
    /// A field above the page in which is typed what is looked for.
    public func searchable<S: StringProtocol>(
        text: Binding<String>, placement: SearchFieldPlacement = .automatic, prompt: S
    ) -> some View { Barred(content: self, items: Searching(text: text, prompt: String(prompt))) }
}
public struct SearchFieldPlacement: Sendable { public static let automatic = Self() }

private struct Searching: Primitive {
    let text: Binding<String>
    let prompt: String
    func update(_ node: Node) {
        let value = text.wrappedValue
        node.shown = { _, _ in
            var element = Element(.search, prompt, value: value)
            element.type = { text.wrappedValue = $0 }
            return [element]
        }
    }
}
