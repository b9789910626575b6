// Which zone has a calendar, and how many lines has a text at least?

private struct Zone: EnvironmentKey {
    static var defaultValue: TimeZone { .current }
}

extension EnvironmentValues {
    public var timeZone: TimeZone {
        get { self[Zone.self] }
        set { self[Zone.self] = newValue }
    }
}

extension View {
    public func lineLimit(_ limit: PartialRangeFrom<Int>) -> some View { self }
}
