// Which of the app's places is in front?

public struct TabView<SelectionValue: Hashable, Content: View> {
    let selection: Binding<SelectionValue>
    let content: Content
    public init(selection: Binding<SelectionValue>, @ViewBuilder content: () -> Content) {
        (self.selection, self.content) = (selection, content())
    }
}
@MainActor extension TabView: Primitive {
    func update(_ node: Node) {
        let chosen = AnyHashable(selection.wrappedValue)
        // All are there, and one is seen: by its tag each knows whether it is that one.
        var within = node.surroundings
        within.chosenTab = chosen
        let tabs = node.child("content", content, within).parts
        if !tabs.contains(where: { tag(of: $0) == chosen }) {
            node.host.fault("no tab is tagged with the selection \(chosen.base)", at: node)
        }
        node.shown = { gathering, _ in
            var bar = Element(.tabBar)
            var page: [Element] = []
            for tab in tabs {
                let tag = tag(of: tab)
                let label = first(tab) { $0.view is any Labelled }?.children.last
                var button = Element(.tab, label.map { gathering.elements([$0]).spoken } ?? "")
                if button.label.isEmpty { node.host.fault("a tab has no label", at: tab) }
                button.isSelected = tag == chosen
                button.tap = {
                    if let value = tag?.base as? SelectionValue { selection.wrappedValue = value }
                }
                bar.children.append(button)
                if button.isSelected { page = gathering.elements([tab]) }
            }
            return gathering.hiddenBars.remove(.tabBar) == nil ? page + [bar] : page
        }
    }

    private func tag(of node: Node) -> AnyHashable? {
        (first(node) { $0.memory is Tag }?.memory as? Tag)?.value
    }

    /// The first on the way down through modifiers.
    private func first(_ node: Node, _ fits: (Node) -> Bool) -> Node? {
        if fits(node) { return node }
        return node.children.first.flatMap { first($0, fits) }
    }
}

@MainActor private protocol Labelled {}

private struct TabItem<Content: View, Item: View>: Primitive, Labelled {
    let content: Content
    let label: Item
    func update(_ node: Node) {
        let inner = node.child("content", content)
        node.child("label", label)
        node.shown = { gathering, _ in gathering.elements([inner]) }
    }
}

extension View {
    public func tabItem<Item: View>(@ViewBuilder _ label: () -> Item) -> some View {
        TabItem(content: self, label: label())
    }
}
