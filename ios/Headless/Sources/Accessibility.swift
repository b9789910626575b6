// How does a view say what it is to a person who does not see it?

public struct AccessibilityTraits: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let isButton = Self(rawValue: 1), isHeader = Self(rawValue: 2),
        isSelected = Self(rawValue: 4)
    public static let isLink = Self(rawValue: 8), isImage = Self(rawValue: 16), isToggle = Self(rawValue: 32)
    public static let isSearchField = Self(rawValue: 64), isStaticText = Self(rawValue: 128)
    public static let updatesFrequently = Self(rawValue: 256), isModal = Self(rawValue: 512)
    public static let isSummaryElement = Self(rawValue: 1024), playsSound = Self(rawValue: 2048)
    public static let startsMediaSession = Self(rawValue: 4096)
}

public struct AccessibilityChildBehavior: Hashable, Sendable {
    enum Way { case ignore, contain, combine }
    let way: Way
    public static let ignore = Self(way: .ignore), contain = Self(way: .contain),
        combine = Self(way: .combine)
}

public enum AccessibilityHeadingLevel: Hashable, Sendable { case unspecified, h1, h2, h3, h4, h5, h6 }
public enum AccessibilityAdjustmentDirection: Hashable, Sendable { case increment, decrement }

public struct AccessibilityActionKind: Equatable, Sendable {
    let name: String
    public static let `default` = Self(name: "default"), escape = Self(name: "escape")
    public static let magicTap = Self(name: "magicTap")
}

extension View {
    /// Changes each element of what it is applied to.
    func describing(_ change: @escaping @MainActor (inout Element) -> Void) -> some View {
        altering { $0.changed(change) }
    }
    /// Puts other elements in the place of those of what it is applied to.
    func altering(_ alter: @escaping @MainActor ([Element]) -> [Element]) -> some View {
        changed { node, _ in node.shown = { gathering, nodes in alter(gathering.elements(nodes)) } }
    }

    public func accessibilityLabel(_ label: Text) -> some View { labelled(label.string) }
    public func accessibilityLabel<S: StringProtocol>(_ label: S) -> some View { labelled(String(label)) }
    private func labelled(_ label: String) -> some View {
        describing { element in
            element.label = label
            if !element.isContainer { element.children = [] }
        }
    }

    public func accessibilityValue(_ value: Text) -> some View { describing { $0.value = value.string } }
    public func accessibilityValue<S: StringProtocol>(_ value: S) -> some View {
        describing { $0.value = String(value) }
    }
    public func accessibilityHint(_ hint: Text) -> some View { accessibilityHint(hint.string) }
    public func accessibilityHint<S: StringProtocol>(_ hint: S) -> some View {
        describing { $0.hint = hint.isEmpty ? nil : String(hint) }
    }
    public func accessibilityIdentifier(_ identifier: String) -> some View {
        describing { $0.identifier = identifier }
    }

    public func accessibilityAddTraits(_ traits: AccessibilityTraits) -> some View {
        describing { element in
            if traits.contains(.isHeader) { element.isHeader = true }
            if traits.contains(.isSelected) { element.isSelected = true }
            let isPlain = [.text, .image, .group].contains(element.role)
            if isPlain, traits.contains(.isButton) { element.role = .button }
            if isPlain, traits.contains(.isImage) { element.role = .image }
            if isPlain, traits.contains(.isLink) { element.role = .link }
            if traits.contains(.isToggle) { element.role = .toggle }
        }
    }
    public func accessibilityRemoveTraits(_ traits: AccessibilityTraits) -> some View {
        describing { element in
            if traits.contains(.isHeader) { element.isHeader = false }
            if traits.contains(.isSelected) { element.isSelected = false }
            if traits.contains(.isButton), element.role == .button { element.role = .text }
        }
    }

    public func accessibilityHidden(_ hidden: Bool) -> some View { altering { hidden ? [] : $0 } }

    public func accessibilityElement(children: AccessibilityChildBehavior = .ignore) -> some View {
        altering { inner in
            switch children {
            case .contain: [holding(inner.inOrder)]
            case .combine: [combined(inner.inOrder)]
            default: [Element(.group)]
            }
        }
    }

    /// Of what stands beside it, a higher priority is met first.
    public func accessibilitySortPriority(_ sortPriority: Double) -> some View {
        describing { $0.priority = sortPriority }
    }
    public func accessibilityChildren<V: View>(@ViewBuilder children: () -> V) -> some View {
        Represented(content: self, representation: children(), isGroup: true)
    }
    public func accessibilityActions<Content: View>(@ViewBuilder _ content: () -> Content) -> some View {
        Besides(content: self, actions: content())
    }

    // What these add is met by other means than by VoiceOver.
    public func accessibilityHeading(_ level: AccessibilityHeadingLevel) -> some View { self }
    public func accessibilityRespondsToUserInteraction(_ responds: Bool = true) -> some View { self }
    public func accessibilityInputLabels(_ inputLabels: [Text]) -> some View { self }
    public func accessibilityInputLabels<S: StringProtocol>(_ inputLabels: [S]) -> some View { self }
    public func accessibilityShowsLargeContentViewer() -> some View { self }
    public func accessibilityShowsLargeContentViewer<V: View>(
        @ViewBuilder _ largeContentView: () -> V
    ) -> some View { self }

    public func accessibilityAction(
        _ actionKind: AccessibilityActionKind = .default, _ handler: @escaping () -> Void
    ) -> some View {
        describing { element in
            if actionKind == .default { element.tap = handler } else { element.add(actionKind.name, handler) }
        }
    }
    public func accessibilityAction(named name: Text, _ handler: @escaping () -> Void) -> some View {
        describing { $0.add(name.string, handler) }
    }
    public func accessibilityAction<S: StringProtocol>(
        named name: S, _ handler: @escaping () -> Void
    ) -> some View { describing { $0.add(String(name), handler) } }
    public func accessibilityAdjustableAction(
        _ handler: @escaping (AccessibilityAdjustmentDirection) -> Void
    ) -> some View {
        describing { element in
            element.role = .adjustable
            element.adjust = handler
        }
    }

    /// What is met is that of another view; how it looks stays.
    public func accessibilityRepresentation<Representation: View>(
        @ViewBuilder representation: () -> Representation
    ) -> some View { Represented(content: self, representation: representation()) }

    public func accessibilityFocused<Value: Hashable>(
        _ binding: AccessibilityFocusState<Value>.Binding, equals value: Value
    ) -> some View { describing { $0.isFocused = binding.wrappedValue == value } }
    public func accessibilityFocused(_ condition: AccessibilityFocusState<Bool>.Binding) -> some View {
        accessibilityFocused(condition, equals: true)
    }
}

private func holding(_ inner: [Element]) -> Element {
    var group = Element(.group, children: inner)
    group.holds = true
    return group
}

/// One stop that says all of them, does what the first of them that does anything does, and keeps what each can besides.
private func combined(_ inner: [Element]) -> Element {
    let parts = inner.flatMap(\.stops)
    var one = parts.first { $0.tap != nil } ?? Element(.text)
    one.label = parts.map(\.label).filter { !$0.isEmpty }.joined(separator: ", ")
    one.value = parts.compactMap(\.value).first
    one.isHeader = parts.contains(where: \.isHeader)
    one.isSelected = parts.contains(where: \.isSelected)
    one.children = []
    // Other buttons in it become what can be done with it.
    for part in parts where part.tap != nil && part.label != one.label {
        if let tap = part.tap, part.role == .button { one.add(part.label, tap) }
    }
    if let first = parts.first(where: { $0.tap != nil }) { one.named.removeAll { $0.name == first.label } }
    return one
}

extension Element {
    /// The stops in it, in their order.
    public var stops: [Element] { isContainer ? children.flatMap(\.stops) : [self] }

    mutating func add(_ name: String, _ act: @escaping () -> Void) {
        named.append(NamedAction(name: name, act: act))
    }
}

private struct Represented<Content: View, Representation: View>: Primitive {
    let content: Content
    let representation: Representation
    var isGroup = false
    func update(_ node: Node) {
        node.child("content", content)
        let other = node.child("representation", representation)
        node.shown = { gathering, nodes in
            _ = gathering.elements([nodes[0]])
            let elements = gathering.elements([other])
            return isGroup ? [Element(.group, children: elements)] : elements
        }
    }
}
