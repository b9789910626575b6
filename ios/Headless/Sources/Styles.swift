// How does an app draw a button, a switch or a disclosure itself? Its style is evaluated, with its own properties.

/// A style as what it makes of a configuration.
struct Styling<Configuration> {
    let make: @MainActor (Configuration) -> any View
}
/// What a style makes. The style has dynamic properties too.
private struct Styled<Style, Made: View>: View {
    var style: Nested<Style>
    let made: (Style) -> Made
    var body: some View { made(style.value) }
}
extension View {
    fileprivate func styled<Style, Configuration, Made: View>(
        _ style: Style, _ make: @escaping @MainActor (Style, Configuration) -> Made
    ) -> some View {
        surrounded { surroundings in
            surroundings[styling: Configuration.self] = Styling { configuration in
                Styled(style: Nested(value: style)) { make($0, configuration) }
            }
        }
    }
}
extension Node {
    /// The label of a control as its style shows it, or as it is.
    @discardableResult
    func label<Label: View, Configuration>(_ label: Label, _ configuration: (AnyView) -> Configuration)
        -> Node
    {
        guard let style = surroundings[styling: Configuration.self] else { return child("label", label) }
        // What is in it has a style of its own.
        var within = surroundings
        within[styling: Configuration.self] = nil
        return anyChild("styled", style.make(configuration(AnyView(label))), within)
    }
}

@MainActor @preconcurrency public protocol ButtonStyle {
    associatedtype Body: View
    typealias Configuration = ButtonStyleConfiguration
    @ViewBuilder func makeBody(configuration: Configuration) -> Body
}
public struct ButtonStyleConfiguration {
    public typealias Label = AnyView
    public let role: ButtonRole?
    public let label: Label
    public let isPressed: Bool
}
@MainActor @preconcurrency public protocol ToggleStyle {
    associatedtype Body: View
    typealias Configuration = ToggleStyleConfiguration
    @ViewBuilder func makeBody(configuration: Configuration) -> Body
}
public struct ToggleStyleConfiguration {
    public typealias Label = AnyView
    public let label: Label
    @Binding public var isOn: Bool
    public var isMixed: Bool { false }
}
@MainActor @preconcurrency public protocol DisclosureGroupStyle {
    associatedtype Body: View
    typealias Configuration = DisclosureGroupStyleConfiguration
    @ViewBuilder func makeBody(configuration: Configuration) -> Body
}
public struct DisclosureGroupStyleConfiguration {
    public typealias Label = AnyView
    public typealias Content = AnyView
    public let label: Label
    public let content: Content
    @Binding public var isExpanded: Bool
}

public struct SwitchToggleStyle: ToggleStyle, Sendable {
    public init() {}
    public func makeBody(configuration: Configuration) -> some View { configuration.label }
}
extension ToggleStyle where Self == SwitchToggleStyle { public static var `switch`: Self { Self() } }
public struct ButtonToggleStyle: ToggleStyle, Sendable {
    public init() {}
    public func makeBody(configuration: Configuration) -> some View { configuration.label }
}
extension ToggleStyle where Self == ButtonToggleStyle { public static var button: Self { Self() } }

public protocol PrimitiveButtonStyle {}
public struct BorderedButtonStyle: PrimitiveButtonStyle, Sendable { public init() {} }
public struct BorderedProminentButtonStyle: PrimitiveButtonStyle, Sendable { public init() {} }
public struct BorderlessButtonStyle: PrimitiveButtonStyle, Sendable { public init() {} }
public struct PlainButtonStyle: PrimitiveButtonStyle, Sendable { public init() {} }
extension PrimitiveButtonStyle where Self == BorderedButtonStyle {
    public static var bordered: Self { Self() }
}
extension PrimitiveButtonStyle where Self == BorderedProminentButtonStyle {
    public static var borderedProminent: Self { Self() }
}
extension PrimitiveButtonStyle where Self == BorderlessButtonStyle {
    public static var borderless: Self { Self() }
}
extension PrimitiveButtonStyle where Self == PlainButtonStyle { public static var plain: Self { Self() } }

extension View {
    public func buttonStyle<Style: ButtonStyle>(_ style: Style) -> some View {
        styled(style) { $0.makeBody(configuration: $1) }
    }
    public func buttonStyle<Style: PrimitiveButtonStyle>(_ style: Style) -> some View {
        surrounded { $0[styling: ButtonStyleConfiguration.self] = nil }
    }
    public func toggleStyle<Style: ToggleStyle>(_ style: Style) -> some View {
        styled(style) { $0.makeBody(configuration: $1) }
    }
    public func disclosureGroupStyle<Style: DisclosureGroupStyle>(_ style: Style) -> some View {
        styled(style) { $0.makeBody(configuration: $1) }
    }

    // These say nothing to a person who does not see them, and an app makes none itself.
    public func labelStyle<Style: LabelStyle>(_ style: Style) -> some View { self }
    public func pickerStyle<Style: PickerStyle>(_ style: Style) -> some View { self }
    public func datePickerStyle<Style: DatePickerStyle>(_ style: Style) -> some View { self }
    public func progressViewStyle<Style: ProgressViewStyle>(_ style: Style) -> some View { self }
    public func listStyle<Style: ListStyle>(_ style: Style) -> some View { self }
}

public protocol LabelStyle {}
public struct IconOnlyLabelStyle: LabelStyle, Sendable { public init() {} }
public struct TitleAndIconLabelStyle: LabelStyle, Sendable { public init() {} }
extension LabelStyle where Self == IconOnlyLabelStyle { public static var iconOnly: Self { Self() } }
extension LabelStyle where Self == TitleAndIconLabelStyle { public static var titleAndIcon: Self { Self() } }
public protocol PickerStyle {}
public struct SegmentedPickerStyle: PickerStyle, Sendable { public init() {} }
public struct MenuPickerStyle: PickerStyle, Sendable { public init() {} }
public struct InlinePickerStyle: PickerStyle, Sendable { public init() {} }
public struct WheelPickerStyle: PickerStyle, Sendable { public init() {} }
extension PickerStyle where Self == SegmentedPickerStyle { public static var segmented: Self { Self() } }
extension PickerStyle where Self == MenuPickerStyle { public static var menu: Self { Self() } }
extension PickerStyle where Self == InlinePickerStyle { public static var inline: Self { Self() } }
extension PickerStyle where Self == WheelPickerStyle { public static var wheel: Self { Self() } }
public protocol DatePickerStyle {}
public struct GraphicalDatePickerStyle: DatePickerStyle, Sendable { public init() {} }
public struct CompactDatePickerStyle: DatePickerStyle, Sendable { public init() {} }
public struct WheelDatePickerStyle: DatePickerStyle, Sendable { public init() {} }
extension DatePickerStyle where Self == GraphicalDatePickerStyle {
    public static var graphical: Self { Self() }
}
extension DatePickerStyle where Self == CompactDatePickerStyle { public static var compact: Self { Self() } }
extension DatePickerStyle where Self == WheelDatePickerStyle { public static var wheel: Self { Self() } }
public protocol ProgressViewStyle {}
public struct LinearProgressViewStyle: ProgressViewStyle, Sendable { public init() {} }
public struct CircularProgressViewStyle: ProgressViewStyle, Sendable { public init() {} }
extension ProgressViewStyle where Self == LinearProgressViewStyle {
    public static var linear: Self { Self() }
}
extension ProgressViewStyle where Self == CircularProgressViewStyle {
    public static var circular: Self { Self() }
}
public protocol ListStyle {}
public struct InsetGroupedListStyle: ListStyle, Sendable { public init() {} }
public struct PlainListStyle: ListStyle, Sendable { public init() {} }
extension ListStyle where Self == InsetGroupedListStyle { public static var insetGrouped: Self { Self() } }
extension ListStyle where Self == PlainListStyle { public static var plain: Self { Self() } }
