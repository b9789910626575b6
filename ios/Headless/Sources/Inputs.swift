// What can be filled in, chosen or set?

public struct TextField<Label: View> {
    let label: Label
    let text: Binding<String>
    public init<S: StringProtocol>(_ title: S, text: Binding<String>) where Label == Text {
        (label, self.text) = (Text(title), text)
    }
    public init<S: StringProtocol>(_ title: S, text: Binding<String>, axis: Axis) where Label == Text {
        (label, self.text) = (Text(title), text)
    }
}
extension TextField: View, Primitive {
    func update(_ node: Node) {
        node.child("label", label)
        let (value, submit) = (text.wrappedValue, node.surroundings.submitting)
        node.shows(.textField, "text field") { element, _ in
            element.value = value
            element.type = { text.wrappedValue = $0 }
            element.add("submit", submit)
        }
    }
}

/// What is typed is met as so many dots.
public struct SecureField<Label: View> {
    let label: Label
    let text: Binding<String>
    public init<S: StringProtocol>(_ title: S, text: Binding<String>) where Label == Text {
        (label, self.text) = (Text(title), text)
    }
}
extension SecureField: View, Primitive {
    func update(_ node: Node) {
        node.child("label", label)
        let (value, submit) = (text.wrappedValue, node.surroundings.submitting)
        node.shows(.textField, "secure field") { element, _ in
            element.value = String(repeating: "•", count: value.count)
            element.type = { text.wrappedValue = $0 }
            element.add("submit", submit)
        }
    }
}

extension View {
    public func onSubmit(_ action: @escaping () -> Void) -> some View {
        nonisolated(unsafe) let action = action
        return surrounded { $0.submitting = { action() } }
    }
    public func focused<Value: Hashable>(_ binding: FocusState<Value>.Binding, equals value: Value)
        -> some View
    {
        describing { element in
            element.isFocused = binding.wrappedValue == value
            guard let type = element.type else { return }
            element.type = {
                binding.wrappedValue = value
                type($0)
            }
        }
    }
    public func focused(_ condition: FocusState<Bool>.Binding) -> some View {
        focused(condition, equals: true)
    }
}

/// One of several. A test chooses by the words of an option.
public struct Picker<Label: View, Selection: Hashable, Content: View> {
    let selection: Binding<Selection>
    let label: Label
    let content: Content
    public init(
        selection: Binding<Selection>, @ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label
    ) { (self.selection, self.content, self.label) = (selection, content(), label()) }
    public init<S: StringProtocol>(
        _ title: S, selection: Binding<Selection>, @ViewBuilder content: () -> Content
    ) where Label == Text { (self.selection, self.content, label) = (selection, content(), Text(title)) }
}
extension Picker: Primitive {
    func update(_ node: Node) {
        node.child("label", label)
        let options = node.child("content", content)
        let chosen = AnyHashable(selection.wrappedValue)
        node.shows(.picker, "picker") { element, gathering in
            for option in Tag.all(under: options) {
                let name = gathering.elements([option.node]).spoken
                if option.tag == chosen { element.value = name }
                if name.isEmpty { node.host.fault("an option of a picker has no words", at: node) }
                element.add(name) {
                    if let value = option.tag.base as? Selection { selection.wrappedValue = value }
                }
            }
            if element.value == nil {
                node.host.fault("a picker's selection is none of its options", at: node)
            }
        }
    }
}

/// What a view stands for among others.
final class Tag {
    let value: AnyHashable
    init(_ value: AnyHashable) { self.value = value }

    /// The tagged views below, each with its tag; a view of `ForEach` has its id for one.
    @MainActor static func all(under node: Node) -> [(tag: AnyHashable, node: Node)] {
        if let tag = node.memory as? Tag { return [(tag.value, node)] }
        return node.children.flatMap { child in
            let inner = all(under: child)
            return inner.isEmpty && node.view is any Each ? [(child.key, child)] : inner
        }
    }
}
extension View {
    public func tag<Value: Hashable>(_ tag: Value) -> some View {
        changed { node, surroundings in
            node.memory = Tag(AnyHashable(tag))
            if let chosen = surroundings.chosenTab {
                surroundings.isShown = surroundings.isShown && chosen == AnyHashable(tag)
                surroundings.chosenTab = nil
            }
        }
    }
}

/// A number that is set step by step.
public struct Stepper<Label: View> {
    let label: Label
    let up: (() -> Void)?
    let down: (() -> Void)?
    public init(
        @ViewBuilder label: () -> Label, onIncrement: (() -> Void)?, onDecrement: (() -> Void)?,
        onEditingChanged: @escaping (Bool) -> Void = { _ in }
    ) { (self.label, up, down) = (label(), onIncrement, onDecrement) }
    public init<Value: Strideable>(
        value: Binding<Value>, in bounds: ClosedRange<Value>, step: Value.Stride = 1,
        @ViewBuilder label: () -> Label, onEditingChanged: @escaping (Bool) -> Void = { _ in }
    ) {
        self.label = label()
        up = { value.wrappedValue = min(value.wrappedValue.advanced(by: step), bounds.upperBound) }
        down = { value.wrappedValue = max(value.wrappedValue.advanced(by: -step), bounds.lowerBound) }
    }
    public init<S: StringProtocol>(
        _ title: S, onIncrement: (() -> Void)?, onDecrement: (() -> Void)?,
        onEditingChanged: @escaping (Bool) -> Void = { _ in }
    ) where Label == Text { (label, up, down) = (Text(title), onIncrement, onDecrement) }
    public init<S: StringProtocol, Value: Strideable>(
        _ title: S, value: Binding<Value>, in bounds: ClosedRange<Value>, step: Value.Stride = 1,
        onEditingChanged: @escaping (Bool) -> Void = { _ in }
    ) where Label == Text { self.init(value: value, in: bounds, step: step, label: { Text(title) }) }
}
extension Stepper: Primitive {
    func update(_ node: Node) {
        node.child("label", label)
        node.shows(.adjustable, "stepper") { element, _ in
            element.adjust = { direction in (direction == .increment ? up : down)?() }
        }
    }
}

public struct Slider<Label: View> {
    let value: Binding<Double>
    let bounds: ClosedRange<Double>
    let step: Double
    let label: Label
    public init<Value: BinaryFloatingPoint>(
        value: Binding<Value>, in bounds: ClosedRange<Value>, step: Value.Stride = 1,
        @ViewBuilder label: () -> Label, onEditingChanged: @escaping (Bool) -> Void = { _ in }
    ) where Value.Stride: BinaryFloatingPoint {
        self.value = Binding(get: { Double(value.wrappedValue) }, set: { value.wrappedValue = Value($0) })
        self.bounds = Double(bounds.lowerBound)...Double(bounds.upperBound)
        (self.step, self.label) = (Double(step), label())
    }
}
extension Slider: Primitive {
    func update(_ node: Node) {
        node.child("label", label)
        let now = value.wrappedValue
        node.shows(.adjustable, "slider") { element, _ in
            element.value = "\(now)"
            element.adjust = { direction in
                let next = now + (direction == .increment ? step : -step)
                value.wrappedValue = min(max(next, bounds.lowerBound), bounds.upperBound)
            }
        }
    }
}

public struct DatePickerComponents: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let hourAndMinute = Self(rawValue: 1), date = Self(rawValue: 2)
}

/// A day or a time. A test types it as `2026-03-28` or `2026-03-28T08:00:00Z`.
public struct DatePicker<Label: View> {
    let selection: Binding<Date>
    let range: ClosedRange<Date>
    let label: Label
    public init<S: StringProtocol>(
        _ title: S, selection: Binding<Date>,
        displayedComponents: DatePickerComponents = [.hourAndMinute, .date]
    ) where Label == Text {
        (label, self.selection, range) = (Text(title), selection, .distantPast ... .distantFuture)
    }
    public init<S: StringProtocol>(
        _ title: S, selection: Binding<Date>, in range: ClosedRange<Date>,
        displayedComponents: DatePickerComponents = [.hourAndMinute, .date]
    ) where Label == Text { (label, self.selection, self.range) = (Text(title), selection, range) }
}
extension DatePicker: Primitive {
    func update(_ node: Node) {
        node.child("label", label)
        let now = selection.wrappedValue
        node.shows(.picker, "date picker") { element, _ in
            element.value = now.ISO8601Format()
            element.type = { text in
                let whole = text.contains("T") ? text : "\(text)T12:00:00Z"
                guard let date = try? Date(whole, strategy: .iso8601), range.contains(date) else {
                    return node.host.fault("\(text) cannot be chosen", at: node)
                }
                selection.wrappedValue = date
            }
        }
    }
}
