// What does a person meet who does not see the screen?

/// One stop of VoiceOver, or what holds some of them.
public struct Element {
    public enum Role: String, Sendable {
        case text, image, button, toggle, textField, adjustable, picker, progress, link
        case list, section, group, navigationBar, tabBar, tab, sheet, alert, dialog, search
    }
    public internal(set) var role: Role
    public internal(set) var label = ""
    public internal(set) var value: String?
    public internal(set) var hint: String?
    public internal(set) var identifier: String?
    public internal(set) var isEnabled = true
    public internal(set) var isSelected = false
    public internal(set) var isHeader = false
    /// Whether it takes something away.
    public internal(set) var isDestructive = false
    /// Whether the keyboard or VoiceOver was led to it.
    public internal(set) var isFocused = false
    public internal(set) var children: [Element] = []
    /// Whether it stands in an inset of the safe area: in place, whatever scrolls behind it.
    public internal(set) var isInset = false
    /// Whether a tap does anything.
    public var canBeTapped: Bool { tap != nil }
    /// Whether something can be typed into it.
    public var canBeTyped: Bool { type != nil }
    /// What can be done with it besides, by name.
    public var actions: [String] { named.map(\.name) }

    struct NamedAction {
        let name: String
        let act: () -> Void
    }
    var named: [NamedAction] = []
    var tap: (() -> Void)?
    var type: ((String) -> Void)?
    var adjust: ((AccessibilityAdjustmentDirection) -> Void)?
    /// Whether it was made to hold others, also where it has a label: VoiceOver says that where it comes to the first of them.
    var holds = false
    /// Whether it leads to the page before.
    public internal(set) var isBack = false
    /// Leaves a dialog as it was.
    var isCancel = false
    /// What is wrong where nothing gives it a label.
    var nameless: String?
    /// What is met first of those beside it.
    var priority = 0.0
    /// Whether a person can do something with it.
    var isTouched: Bool {
        all.contains { $0.tap != nil || $0.type != nil || $0.adjust != nil || !$0.named.isEmpty }
    }

    init(_ role: Role, _ label: String = "", value: String? = nil, children: [Element] = []) {
        (self.role, self.label, self.value, self.children) = (role, label, value, children)
    }

    /// It, and all that is in it.
    public var all: [Element] { [self] + children.flatMap(\.all) }

    /// It and all that is in it, in an inset.
    var inset: Element {
        var element = self
        element.isInset = true
        element.children = children.map(\.inset)
        return element
    }

    /// Whether it holds others and is no stop itself.
    public var isContainer: Bool {
        switch role {
        case .list, .section, .navigationBar, .tabBar, .sheet, .alert, .dialog: true
        case .group: holds || (label.isEmpty && value == nil && tap == nil)
        default: false
        }
    }

    /// What is said of all that is in here, as one.
    var spoken: String { isContainer ? children.spoken : label }

    /// As a test prints it, with what is in it below.
    public func lines(_ indent: Int = 0) -> String {
        var words = [role.rawValue]
        if !label.isEmpty { words.append("\"\(label)\"") }
        if let value { words.append("= \"\(value)\"") }
        if let hint { words.append("(\(hint))") }
        if isHeader { words.append("header") }
        if isSelected { words.append("selected") }
        if !isEnabled { words.append("disabled") }
        if isFocused { words.append("focused") }
        if !actions.isEmpty { words.append("actions: \(actions.joined(separator: ", "))") }
        let line = String(repeating: "  ", count: indent) + words.joined(separator: " ")
        return ([line] + children.map { $0.lines(indent + 1) }).joined(separator: "\n")
    }
}

extension [Element] {
    /// What is said of them together: as VoiceOver says a button with several texts in it.
    var spoken: String { map(\.spoken).filter { !$0.isEmpty }.joined(separator: ", ") }

    /// In the order in which they are met: those of a higher priority first, among those that are here together.
    var inOrder: [Element] {
        Set(map(\.priority)).sorted(by: >).flatMap { priority in filter { $0.priority == priority } }
            .changed { $0.priority = 0 }
    }

    /// Each of them changed, as a modifier changes every element of what it is applied to.
    func changed(_ change: (inout Element) -> Void) -> [Element] {
        map { element in
            var element = element
            change(&element)
            return element
        }
    }
}

/// What is gathered on the way through the tree besides the elements.
@MainActor struct Gathering {
    /// What covers the rest, the topmost last, and how many of it are presented by the page itself.
    var covers: [Element] = []
    var presented = 0
    /// Whether what covers cannot be pulled down.
    var isHeld = false
    /// What the page is called, and what stands in its bars.
    var title: String?
    var leading: [Element] = []
    /// What stands where the title would.
    var principal: [Element]?
    var bar: [Element] = []
    var bottom: [Element] = []
    var hiddenBars: Set<ToolbarPlacement> = []
    var hidesBack = false
    /// What is done with an address from outside.
    var addresses: [(URL) -> Void] = []
    /// What a file is asked for, the newest last.
    var importers: [Importer] = []
    /// What is done when a person pulls down to have it anew.
    var refreshing: [@MainActor () async -> Void] = []

    mutating func elements(_ nodes: [Node]) -> [Element] {
        nodes.flatMap { $0.shown?(&self, $0.children) ?? elements($0.children) }
    }

    /// Takes over what reaches beyond a page.
    mutating func take(_ page: Gathering) {
        covers += page.covers
        addresses += page.addresses
        importers += page.importers
        refreshing += page.refreshing
    }

    /// What only a stack shows, where there is none.
    func strays(_ host: Host) {
        if title != nil || !(leading + bar + bottom).isEmpty { host.fault("a title or a bar is in no stack") }
    }
}

extension View {
    /// Says something to what the page is in.
    func telling(_ tell: @escaping @MainActor (inout Gathering) -> Void) -> some View {
        changed { node, _ in
            node.shown = { gathering, nodes in
                let elements = gathering.elements(nodes)
                tell(&gathering)
                return elements
            }
        }
    }
}
