// What can be read?

public struct LocalizedStringKey: Equatable, ExpressibleByStringInterpolation, Sendable {
    let string: String
    public init(stringLiteral value: String) { string = value }
    public init(_ value: String) { string = value }
}

public struct Text: Equatable, Sendable {
    /// What is said of it.
    private(set) var string: String
    public init(_ key: LocalizedStringKey) { string = key.string }
    public init(verbatim content: String) { string = content }
    @_disfavoredOverload public init(_ attributedContent: AttributedString) {
        string = String(attributedContent.characters)
    }
    @_disfavoredOverload public init<S: StringProtocol>(_ content: S) { string = String(content) }

    public static func + (one: Text, other: Text) -> Text { Text(verbatim: one.string + other.string) }
    public func accessibilityLabel(_ label: Text) -> Text { label }
    public func accessibilityLabel<S: StringProtocol>(_ label: S) -> Text { Text(label) }
    public func bold() -> Text { self }
    public func bold(_ isActive: Bool) -> Text { self }
    public func italic() -> Text { self }
    public func underline(_ isActive: Bool = true) -> Text { self }
    public func font(_ font: Font?) -> Text { self }
    public func fontWeight(_ weight: Font.Weight?) -> Text { self }
    public func foregroundStyle<S: ShapeStyle>(_ style: S) -> Text { self }
    public func monospacedDigit() -> Text { self }
    public func kerning(_ kerning: CGFloat) -> Text { self }
    public func strikethrough(_ isActive: Bool = true) -> Text { self }
}
extension Text: Primitive {
    func update(_ node: Node) {
        node.shown = { [string] _, _ in string.isEmpty ? [] : [Element(.text, string)] }
    }
}

public struct Image: Equatable, Sendable {
    public enum Scale: Hashable, Sendable { case small, medium, large }
    /// None where it only decorates; empty where nobody has said what it shows.
    let label: String?
    public init(systemName: String) { label = "" }
    public init(_ name: String) { label = "" }
    public init(_ name: String, label: Text) { self.label = label.string }
    public init(decorative name: String) { label = nil }
    public func resizable() -> Image { self }
    public func renderingMode(_ renderingMode: TemplateRenderingMode?) -> Image { self }
    public enum TemplateRenderingMode: Hashable, Sendable { case template, original }
}
extension Image: Primitive {
    func update(_ node: Node) { node.shown = { [label] _, _ in label.map { [Element(.image, $0)] } ?? [] } }
}

/// Words with a sign beside them. The sign adds nothing to them.
public struct Label<Title: View, Icon: View> {
    let title: Title
    let icon: Icon
    public init(@ViewBuilder title: () -> Title, @ViewBuilder icon: () -> Icon) {
        (self.title, self.icon) = (title(), icon())
    }
    public init<S: StringProtocol>(_ title: S, systemImage name: String) where Title == Text, Icon == Image {
        (self.title, icon) = (Text(title), Image(systemName: name))
    }
}
extension Label: Primitive {
    func update(_ node: Node) {
        node.child("title", title)
        let sign = node.child("icon", icon)
        node.shown = { gathering, nodes in
            _ = gathering.elements([sign])
            return gathering.elements([nodes[0]])
        }
    }
}

/// Something to tell a person whose screen is read out.
public struct AccessibilityNotification {
    /// Another screen has come; what is said first of it, the system decides.
    public struct ScreenChanged {
        public init() {}
        @MainActor public func post() {}
    }
    public struct Announcement {
        let text: String
        public init(_ announcement: String) { text = announcement }
        @MainActor public func post() { Host.current?.outside.announced.append(text) }
    }
}
