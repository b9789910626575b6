// What can be touched?

public struct ButtonRole: Equatable, Sendable {
    let name: String
    public static let destructive = Self(name: "destructive"), cancel = Self(name: "cancel")
}

public struct Button<Label: View> {
    let role: ButtonRole?
    let action: @MainActor () -> Void
    let label: Label
    public init(action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Label) {
        (role, self.action, self.label) = (nil, action, label())
    }
    public init(
        role: ButtonRole?, action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Label
    ) { (self.role, self.action, self.label) = (role, action, label()) }
    public init<S: StringProtocol>(
        _ title: S, role: ButtonRole? = nil, action: @escaping @MainActor () -> Void
    ) where Label == Text { (self.role, self.action, label) = (role, action, Text(title)) }
    public init<S: StringProtocol>(
        _ title: S, systemImage: String, role: ButtonRole? = nil, action: @escaping @MainActor () -> Void
    ) where Label == SwiftUI.Label<Text, Image> {
        (self.role, self.action) = (role, action)
        label = SwiftUI.Label(title, systemImage: systemImage)
    }
}
extension Button: Primitive {
    func update(_ node: Node) {
        node.label(label) { ButtonStyleConfiguration(role: role, label: $0, isPressed: false) }
        let surroundings = node.surroundings
        node.shows(.button, "button") { element, gathering in
            (element.isDestructive, element.isCancel) = (role == .destructive, role == .cancel)
            element.tap = {
                action()
                // An alert, a dialog or a menu is closed by any of its buttons, after what that does.
                surroundings.closing()
            }
        }
    }
}

extension Node {
    /// It is met as one that says what is in its first part, and does what `change` gives it to do; then comes `rest`.
    func shows(
        _ role: Element.Role, _ name: String, then rest: Node? = nil,
        _ change: @escaping @MainActor (inout Element, inout Gathering) -> Void
    ) {
        let isEnabled = surroundings.isEnabled
        shown = { [unowned self] gathering, nodes in
            let inner = gathering.elements([nodes[0]])
            var element = Element(role, inner.flatMap(\.stops).spoken)
            element.value = inner.flatMap(\.stops).compactMap(\.value).first
            element.isSelected = inner.contains(where: \.isSelected)
            element.isEnabled = isEnabled
            element.nameless = "a \(name) has no label, in \(self.name)"
            change(&element, &gathering)
            return [element] + gathering.elements(rest.map { [$0] } ?? [])
        }
    }
}

public struct Toggle<Label: View> {
    let isOn: Binding<Bool>
    let label: Label
    public init(isOn: Binding<Bool>, @ViewBuilder label: () -> Label) {
        (self.isOn, self.label) = (isOn, label())
    }
    public init<S: StringProtocol>(_ title: S, isOn: Binding<Bool>) where Label == Text {
        (self.isOn, label) = (isOn, Text(title))
    }
}
extension Toggle: Primitive {
    func update(_ node: Node) {
        node.label(label) { ToggleStyleConfiguration(label: $0, isOn: isOn) }
        let on = isOn.wrappedValue
        node.shows(.toggle, "toggle") { element, gathering in
            element.value = on ? "1" : "0"
            element.tap = { isOn.wrappedValue = !on }
        }
    }
}

public struct Link<Label: View> {
    let destination: URL
    let label: Label
    public init(destination: URL, @ViewBuilder label: () -> Label) {
        (self.destination, self.label) = (destination, label())
    }
    public init<S: StringProtocol>(_ title: S, destination: URL) where Label == Text {
        (self.destination, label) = (destination, Text(title))
    }
}
extension Link: Primitive {
    func update(_ node: Node) {
        node.label(label) { ButtonStyleConfiguration(role: nil, label: $0, isPressed: false) }
        let open = node.surroundings.openURL
        node.shows(.link, "link") { element, _ in
            element.tap = { open(destination) }
        }
    }
}

/// Hands something to the phone's share sheet.
public struct ShareLink<Label: View> {
    let shared: String
    let label: Label
}
extension ShareLink {
    public init(item: URL, @ViewBuilder label: () -> Label) {
        self.init(shared: item.absoluteString, label: label())
    }
    public init(item: String, @ViewBuilder label: () -> Label) { self.init(shared: item, label: label()) }
}
extension ShareLink: View, Primitive {
    func update(_ node: Node) {
        node.child("label", label)
        node.shows(.button, "button") { element, gathering in
            element.tap = { node.host.outside.shared.append(shared) }
        }
    }
}

/// Buttons behind one, which opens them.
public struct Menu<Label: View, Content: View> {
    let label: Label
    let content: Content
    public init(@ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label) {
        (self.content, self.label) = (content(), label())
    }
    public init<S: StringProtocol>(_ title: S, @ViewBuilder content: () -> Content) where Label == Text {
        (self.content, label) = (content(), Text(title))
    }
}
extension Menu: Primitive {
    private final class Open { var isOpen = false }
    func update(_ node: Node) {
        let open = node.remembered { Open() }
        node.child("label", label)
        var within = node.surroundings
        let close = { @MainActor @Sendable in
            open.isOpen = false
            node.soil()
        }
        within.closing = close
        let items = open.isOpen ? node.child("content", content, within) : nil
        node.shows(.button, "menu") { element, gathering in
            element.tap = {
                open.isOpen = true
                node.soil()
            }
            if let items {
                let items = gathering.elements([items])
                var over = Element(.dialog, element.label, children: items)
                over.add("escape", close)
                gathering.covers.append(over)
            }
        }
    }
}

public struct ProgressView<Label: View> {
    let value: Double?
    let label: Label
    public init() where Label == EmptyView { (value, label) = (nil, EmptyView()) }
    public init<Value: BinaryFloatingPoint>(value: Value?, total: Value = 1) where Label == EmptyView {
        (self.value, label) = (value.map { Double($0 / total) }, EmptyView())
    }
    public init<S: StringProtocol>(_ title: S) where Label == Text { (value, label) = (nil, Text(title)) }
}
extension ProgressView: View, Primitive {
    func update(_ node: Node) {
        node.child("label", label)
        node.shown = { gathering, nodes in
            let label = gathering.elements(nodes).spoken
            let part = value.map { "\(Int(($0 * 100).rounded()))%" }
            return [Element(.progress, label, value: part)]
        }
    }
}
