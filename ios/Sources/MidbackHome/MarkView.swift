// How is it drawn what became of a day?

import SwiftUI

/// A day's mark. Each has a shape of its own; colour only repeats it.
public struct MarkView: View {
    private let mark: HomeCard.Mark
    private let ink: Color
    private let isFlat: Bool
    @ScaledMetric(relativeTo: .footnote) private var size: CGFloat = 26

    /// `isFlat`: everything is drawn in one colour, as on a home screen that is tinted.
    public init(_ mark: HomeCard.Mark, ink: Color, isFlat: Bool = false, size: CGFloat = 26) {
        (self.mark, self.ink, self.isFlat) = (mark, ink, isFlat)
        _size = ScaledMetric(wrappedValue: size, relativeTo: .footnote)
    }

    public var body: some View {
        ZStack {
            switch mark {
            case .done where isFlat:
                Circle().strokeBorder(primary, lineWidth: 2)
                sign("checkmark", primary)
            case .done:
                Circle().fill(primary)
                sign("checkmark", Color("onPrimary"))
            case .session:
                Circle().strokeBorder(primary, lineWidth: 2)
                Circle().fill(primary).frame(width: size * dot, height: size * dot)
            case .rest: sign("minus", ink)
            case .paused: ring(with: "pause.fill")
            case .skipped: ring(with: "chevron.forward")
            case .missed: Circle().strokeBorder(ink, lineWidth: 2)
            }
        }
        .frame(width: size, height: size)
    }

    @ViewBuilder private func ring(with inner: String) -> some View {
        Circle().strokeBorder(ink, lineWidth: 2)
        sign(inner, ink)
    }

    private func sign(_ name: String, _ color: Color) -> some View {
        Image(systemName: name)
            .accessibilityHidden(true)
            .font(.system(size: size * half, weight: .semibold))
            .foregroundStyle(color)
    }

    private let primary = Color("primary")
    private let dot: CGFloat = 0.4
    private let half: CGFloat = 0.5
}
