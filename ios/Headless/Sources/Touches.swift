// What else of how a view looks or is touched does a person meet?

extension View {
    /// What lies behind is met before, what lies over it after.
    public func background<V: View>(alignment: Alignment = .center, @ViewBuilder content: () -> V)
        -> some View
    {
        ZStack {
            content()
            self
        }
    }
    public func overlay<V: View>(alignment: Alignment = .center, @ViewBuilder content: () -> V) -> some View {
        ZStack {
            self
            content()
        }
    }
    public func safeAreaInset<V: View>(
        edge: VerticalEdge, alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil,
        @ViewBuilder content: () -> V
    ) -> some View { inset(isBefore: edge == .top, content()) }
    public func safeAreaInset<V: View>(
        edge: HorizontalEdge, alignment: VerticalAlignment = .center, spacing: CGFloat? = nil,
        @ViewBuilder content: () -> V
    ) -> some View { inset(isBefore: edge == .leading, content()) }
    private func inset<V: View>(isBefore: Bool, _ inset: V) -> some View {
        let inset = inset.altering { $0.map(\.inset) }
        return ZStack {
            if isBefore { inset }
            self
            if !isBefore { inset }
        }
    }
    /// What cannot be seen is not met.
    public func hidden() -> some View { accessibilityHidden(true) }
    public func opacity(_ opacity: Double) -> some View { accessibilityHidden(opacity == 0) }

    public func onTapGesture(count: Int = 1, perform action: @escaping () -> Void) -> some View {
        describing { $0.tap = action }
    }
    public func sensoryFeedback<T: Equatable>(_ feedback: SensoryFeedback, trigger: T) -> some View {
        sensoryFeedback(trigger: trigger) { _, _ in feedback }
    }
    public func sensoryFeedback<T: Equatable>(
        _ feedback: SensoryFeedback, trigger: T, condition: @escaping (T, T) -> Bool
    ) -> some View { sensoryFeedback(trigger: trigger) { condition($0, $1) ? feedback : nil } }
    public func sensoryFeedback<T: Equatable>(
        trigger: T, _ feedback: @escaping (T, T) -> SensoryFeedback?
    ) -> some View {
        onChange(of: trigger) { old, new in
            if let felt = feedback(old, new) { Host.current?.outside.felt.append(felt) }
        }
    }
    public func sensoryFeedback<T: Equatable>(
        trigger: T, _ feedback: @escaping () -> SensoryFeedback?
    ) -> some View { sensoryFeedback(trigger: trigger) { _, _ in feedback() } }
}

public struct SensoryFeedback: Equatable, Sendable {
    let name: String
    public static let success = Self(name: "success"), warning = Self(name: "warning"),
        error = Self(name: "error")
    public static let selection = Self(name: "selection"), start = Self(name: "start"),
        stop = Self(name: "stop")
    public static let increase = Self(name: "increase"), decrease = Self(name: "decrease")
    public static let alignment = Self(name: "alignment"), levelChange = Self(name: "levelChange")
    public static let impact = Self(name: "impact")
    public static func impact(weight: Weight = .medium, intensity: Double = 1) -> Self { .impact }
    public static func impact(flexibility: Flexibility, intensity: Double = 1) -> Self { .impact }
    public struct Weight: Equatable, Sendable {
        public static let light = Self(), medium = Self(), heavy = Self()
    }
    public struct Flexibility: Equatable, Sendable {
        public static let rigid = Self(), solid = Self(), soft = Self()
    }
}
