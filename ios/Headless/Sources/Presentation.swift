// What covers a page, and how does it go?

/// Something that is shown over the rest as long as a binding says so.
private struct Covering<Content: View>: Primitive {
    let content: Content
    let kind: Kind
    let title: String
    /// What covers, with its identity; none where nothing does.
    let cover: (id: AnyHashable, view: any View)?
    let close: @MainActor @Sendable () -> Void
    let closed: (() -> Void)?

    private final class Memory { var id: AnyHashable? }

    func update(_ node: Node) {
        let memory = node.remembered { Memory() }
        node.child("content", content)
        // Another one takes the place of the one before, which is closed.
        if memory.id != nil, memory.id != cover?.id, let closed { node.host.after(closed) }
        memory.id = cover?.id
        if let cover {
            var within = node.surroundings
            within.dismiss = DismissAction(close: close)
            within.isEnabled = true
            within.isLazy = false
            within.navigator = nil
            within.closing = {}
            if kind.isAsking { within.closing = close }
            node.anyChild(["cover", cover.id] as [AnyHashable], cover.view, within)
        }
        node.shown = { gathering, nodes in
            let below = gathering.elements([nodes[0]])
            guard nodes.count > 1 else { return below }
            if gathering.presented > 0 { node.host.fault("two are presented at once", at: node) }
            gathering.presented += 1
            var inner = Gathering()
            let elements = arranged(inner.elements([nodes[1]]).inOrder)
            inner.strays(node.host)
            var over = Element(kind.role, title, children: elements)
            if let own = standardAction(elements) { over.children.append(own) }
            // The escape gesture, and a sheet that is pulled down.
            if kind != .fullScreen && !inner.isHeld { over.add("escape", close) }
            // What it presents itself lies above it.
            inner.covers.insert(over, at: 0)
            gathering.take(inner)
            return below
        }
    }
}
private enum Kind {
    case sheet, fullScreen, alert, dialog
    var isAsking: Bool { self == .alert || self == .dialog }
    var role: Element.Role { self == .alert ? .alert : self == .dialog ? .dialog : .sheet }
}

extension Covering {
    /// Of an alert's two buttons, which stand side by side, the one that leaves comes first; of more, one below the other, it
    /// comes last. A dialog has it last.
    private func arranged(_ elements: [Element]) -> [Element] {
        guard kind.isAsking else { return elements }
        let buttons = elements.filter { $0.role == .button }
        let (leaving, others) = (buttons.filter(\.isCancel), buttons.filter { !$0.isCancel })
        let isFirst = kind == .alert && buttons.count == 2
        return elements.filter { $0.role != .button } + (isFirst ? leaving + others : others + leaving)
    }

    /// The button that the system adds where the app has none to leave by.
    private func standardAction(_ elements: [Element]) -> Element? {
        let buttons = elements.flatMap(\.stops).filter { $0.tap != nil }
        guard kind == .alert ? buttons.isEmpty : kind == .dialog && !buttons.contains(where: \.isCancel)
        else {
            return nil
        }
        var button = Element(.button, kind == .alert ? "OK" : "Cancel")
        button.tap = close
        return button
    }
}

extension View {
    public func sheet<Content: View>(
        isPresented: Binding<Bool>, onDismiss: (() -> Void)? = nil,
        @ViewBuilder content: @escaping () -> Content
    ) -> some View { covered(.sheet, "", isPresented, onDismiss, content) }
    public func sheet<Item: Identifiable, Content: View>(
        item: Binding<Item?>, onDismiss: (() -> Void)? = nil,
        @ViewBuilder content: @escaping (Item) -> Content
    ) -> some View { covered(.sheet, item, onDismiss, content) }
    public func fullScreenCover<Content: View>(
        isPresented: Binding<Bool>, onDismiss: (() -> Void)? = nil,
        @ViewBuilder content: @escaping () -> Content
    ) -> some View { covered(.fullScreen, "", isPresented, onDismiss, content) }
    public func fullScreenCover<Item: Identifiable, Content: View>(
        item: Binding<Item?>, onDismiss: (() -> Void)? = nil,
        @ViewBuilder content: @escaping (Item) -> Content
    ) -> some View { covered(.fullScreen, item, onDismiss, content) }

    public func alert<S: StringProtocol, A: View, M: View>(
        _ title: S, isPresented: Binding<Bool>, @ViewBuilder actions: () -> A,
        @ViewBuilder message: () -> M = { EmptyView() }
    ) -> some View { asked(.alert, String(title), isPresented, message(), actions()) }
    public func alert<S: StringProtocol, A: View, M: View, T>(
        _ title: S, isPresented: Binding<Bool>, presenting data: T?, @ViewBuilder actions: (T) -> A,
        @ViewBuilder message: (T) -> M
    ) -> some View {
        asked(.alert, String(title), shown(isPresented, data), data.map(message), data.map(actions))
    }
    public func alert<S: StringProtocol, A: View, T>(
        _ title: S, isPresented: Binding<Bool>, presenting data: T?, @ViewBuilder actions: (T) -> A
    ) -> some View {
        alert(
            title, isPresented: isPresented, presenting: data, actions: actions, message: { _ in EmptyView() }
        )
    }
    public func alert<E: LocalizedError, A: View>(
        isPresented: Binding<Bool>, error: E?, @ViewBuilder actions: () -> A
    ) -> some View {
        asked(.alert, error?.errorDescription ?? "", shown(isPresented, error), EmptyView(), actions())
    }
    public func alert<E: LocalizedError, A: View, M: View>(
        isPresented: Binding<Bool>, error: E?, @ViewBuilder actions: (E) -> A, @ViewBuilder message: (E) -> M
    ) -> some View {
        let title = error?.errorDescription ?? ""
        return asked(.alert, title, shown(isPresented, error), error.map(message), error.map(actions))
    }
    public func confirmationDialog<S: StringProtocol, A: View, M: View>(
        _ title: S, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic,
        @ViewBuilder actions: () -> A, @ViewBuilder message: () -> M = { EmptyView() }
    ) -> some View {
        asked(.dialog, titleVisibility == .hidden ? "" : String(title), isPresented, message(), actions())
    }
    public func confirmationDialog<S: StringProtocol, A: View, M: View, T>(
        _ title: S, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic,
        presenting data: T?, @ViewBuilder actions: (T) -> A, @ViewBuilder message: (T) -> M
    ) -> some View {
        let title = titleVisibility == .hidden ? "" : String(title)
        return asked(.dialog, title, shown(isPresented, data), data.map(message), data.map(actions))
    }
    public func confirmationDialog<S: StringProtocol, A: View, T>(
        _ title: S, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic,
        presenting data: T?, @ViewBuilder actions: (T) -> A
    ) -> some View {
        confirmationDialog(
            title, isPresented: isPresented, titleVisibility: titleVisibility, presenting: data,
            actions: actions, message: { _ in EmptyView() })
    }

    /// A sheet that cannot be pulled down.
    public func interactiveDismissDisabled(_ isDisabled: Bool = true) -> some View {
        telling { $0.isHeld = isDisabled }
    }

    /// Nothing is asked about what is not there.
    private func shown<T>(_ isPresented: Binding<Bool>, _ data: T?) -> Binding<Bool> {
        Binding(get: { isPresented.wrappedValue && data != nil }, set: { isPresented.wrappedValue = $0 })
    }
    private func asked<Message: View, Actions: View>(
        _ kind: Kind, _ title: String, _ isPresented: Binding<Bool>, _ message: Message, _ actions: Actions
    ) -> some View { covered(kind, title, isPresented, nil) { TupleView(value: (message, actions)) } }
    private func covered<Cover: View>(
        _ kind: Kind, _ title: String, _ isPresented: Binding<Bool>, _ closed: (() -> Void)?,
        _ cover: () -> Cover
    ) -> some View {
        Covering(
            content: self, kind: kind, title: title, cover: isPresented.wrappedValue ? (true, cover()) : nil,
            close: { isPresented.wrappedValue = false }, closed: closed)
    }
    private func covered<Item: Identifiable, Cover: View>(
        _ kind: Kind, _ item: Binding<Item?>, _ closed: (() -> Void)?, _ cover: (Item) -> Cover
    ) -> some View {
        nonisolated(unsafe) let item = item
        return Covering(
            content: self, kind: kind, title: "",
            cover: item.wrappedValue.map { (AnyHashable($0.id), cover($0)) },
            close: { item.wrappedValue = nil }, closed: closed)
    }
}

/// What a file is asked for.
struct Importer {
    let choose: @MainActor (Result<[URL], any Error>) -> Void
}
public struct UTType: Hashable, Sendable {
    let name: String
    public init(exportedAs identifier: String) { name = identifier }
    public init(importedAs identifier: String) { name = identifier }
    public static let json = Self(exportedAs: "public.json"), data = Self(exportedAs: "public.data")
    public static let pdf = Self(exportedAs: "com.adobe.pdf"), item = Self(exportedAs: "public.item")
}
extension View {
    public func fileImporter(
        isPresented: Binding<Bool>, allowedContentTypes: [UTType],
        onCompletion: @escaping (Result<URL, any Error>) -> Void
    ) -> some View {
        fileImporter(
            isPresented: isPresented, allowedContentTypes: allowedContentTypes, allowsMultipleSelection: false
        ) { onCompletion($0.map { $0[0] }) }
    }
    public func fileImporter(
        isPresented: Binding<Bool>, allowedContentTypes: [UTType], allowsMultipleSelection: Bool,
        onCompletion: @escaping (Result<[URL], any Error>) -> Void
    ) -> some View {
        let isOpen = isPresented.wrappedValue
        let importer = Importer { chosen in
            isPresented.wrappedValue = false
            onCompletion(chosen)
        }
        return telling { if isOpen { $0.importers.append(importer) } }
    }

    /// What can be done with a row besides: VoiceOver offers it as an action of the row.
    public func swipeActions<Actions: View>(
        edge: HorizontalEdge = .trailing, allowsFullSwipe: Bool = true, @ViewBuilder content: () -> Actions
    ) -> some View { Besides(content: self, actions: content()) }
    public func contextMenu<Items: View>(@ViewBuilder menuItems: () -> Items) -> some View {
        Besides(content: self, actions: menuItems())
    }
}
struct Besides<Content: View, Actions: View>: Primitive {
    let content: Content
    let actions: Actions
    func update(_ node: Node) {
        node.child("content", content)
        node.child("actions", actions)
        node.shown = { gathering, nodes in
            let besides = gathering.elements([nodes[1]]).flatMap(\.stops)
            var elements = gathering.elements([nodes[0]])
            guard let at = elements.firstIndex(where: { $0.tap != nil }) ?? elements.indices.first else {
                return []
            }
            for action in besides where action.isEnabled {
                if let tap = action.tap { elements[at].add(action.label, tap) }
            }
            return elements
        }
    }
}
