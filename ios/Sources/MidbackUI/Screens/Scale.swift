// How much, from nothing to the most there is? Eleven numbers in one row, none of them chosen beforehand.

import MidbackCore
import SwiftUI

/// A numeric rating from 0 up: a tap or a drag with one thumb. What is chosen stands large beside the question, and can be
/// corrected there.
struct ScaleQuestion: View {
    let scale: MidbackCore.Scale
    /// The chosen number; none as long as none is, and nothing is chosen for the person.
    let value: Int32?
    let choose: @MainActor (Int32) -> Void

    @State private var dragged: Int32?

    init(_ scale: MidbackCore.Scale, value: Int32?, choose: @escaping @MainActor (Int32) -> Void) {
        (self.scale, self.value, self.choose) = (scale, value, choose)
    }

    private var shown: Int32? { dragged ?? value }

    var body: some View {
        VStack(alignment: .leading, spacing: Space.small) {
            HStack(alignment: .firstTextBaseline, spacing: Space.medium) {
                Text(scale.question).font(.name).frame(maxWidth: .infinity, alignment: .leading)
                // The chosen number itself says so to VoiceOver.
                // Its place is kept free, so that nothing moves under the thumb.
                Text(verbatim: "\(scale.values.count - 1)")
                    .hidden()
                    .overlay(alignment: .trailing) { Text(verbatim: shown.map { "\($0)" } ?? "") }
                    .font(.heading)
                    .foregroundStyle(Palette.primary)
                    .accessibilityHidden(true)
            }
            ViewThatFits(in: .horizontal) {
                rows(of: scale.values.count)
                rows(of: (scale.values.count + 1) / 2)
                rows(of: (scale.values.count + 2) / 3)
            }
        }
        .sensoryFeedback(.selection, trigger: shown)
        // From here on what was chosen says so itself.
        .onChange(of: value) { dragged = nil }
    }

    private func rows(of count: Int) -> some View {
        NumberRows(scale: scale, count: count, shown: shown, choose: choose, dragged: $dragged)
    }
}

/// The numbers in rows of so many. Where it is one row, the words for its ends stand below it; of several, each end's words stand
/// by its number: below them all both would be said of the last row.
struct NumberRows: View {
    let scale: MidbackCore.Scale
    let count: Int
    let shown: Int32?
    let choose: @MainActor (Int32) -> Void
    @Binding var dragged: Int32?

    var body: some View {
        let starts = Array(stride(from: 0, to: scale.values.count, by: count))
        VStack(spacing: Space.small) {
            if starts.count > 1 { LowEnd(scale: scale).asWideAsNumbers() }
            ForEach(starts, id: \.self) { start in
                NumberRow(
                    numbers: start..<min(start + count, scale.values.count), spoken: scale.values,
                    shown: shown,
                    choose: choose, dragged: $dragged)
            }
            if starts.count > 1 {
                HighEnd(scale: scale).asWideAsNumbers()
            } else {
                Ends(scale: scale).asWideAsNumbers()
            }
        }
    }
}

/// What both ends mean, side by side where they fit.
private struct Ends: View {
    let scale: MidbackCore.Scale

    var body: some View {
        ViewThatFits(in: .horizontal) {
            HStack(alignment: .top, spacing: Space.medium) {
                Quiet(scale.low).fixedSize()
                Spacer(minLength: 0)
                Quiet(scale.high).fixedSize()
            }
            VStack(spacing: 0) {
                LowEnd(scale: scale)
                HighEnd(scale: scale)
            }
        }
    }
}

private struct LowEnd: View {
    let scale: MidbackCore.Scale

    var body: some View { Quiet(scale.low).frame(maxWidth: .infinity, alignment: .leading) }
}

private struct HighEnd: View {
    let scale: MidbackCore.Scale

    var body: some View {
        Quiet(scale.high).multilineTextAlignment(.trailing).frame(maxWidth: .infinity, alignment: .trailing)
    }
}

extension View {
    /// Only the numbers say how many rows they need: words wrap.
    fileprivate func asWideAsNumbers() -> some View { frame(idealWidth: 0, maxWidth: .infinity) }
}

/// Numbers side by side, as one piece that a thumb moves along.
private struct NumberRow: View {
    let numbers: Range<Int>
    let spoken: [String]
    let shown: Int32?
    let choose: @MainActor (Int32) -> Void
    @Binding var dragged: Int32?

    @State private var width: CGFloat = 0
    /// A thumb moves along: the button that it began or ends on is not meant.
    @State private var isSliding = false

    var body: some View {
        let shape = RoundedRectangle(cornerRadius: Space.smallCorner)
        HStack(spacing: 0) {
            ForEach(numbers, id: \.self) { number in
                let isChosen = shown == Int32(number)
                Button {
                    if !isSliding { choose(Int32(number)) }
                } label: {
                    Text(verbatim: "\(number)")
                        .font(.name)
                        .bold(isChosen)
                        .padding(.horizontal, Space.tiny)
                        .frame(minWidth: leastWidth, maxWidth: .infinity, minHeight: Space.step)
                        .foregroundStyle(isChosen ? Palette.onPrimary : Palette.ink)
                        .background(isChosen ? Palette.primary : Palette.surface)
                        .contentShape(Rectangle())
                        .accessibilityLabel(spoken[number])
                }
                .buttonStyle(.plain)
                .accessibilityAddTraits(isChosen ? .isSelected : [])
            }
        }
        .clipShape(shape)
        .overlay { shape.strokeBorder(Palette.outline).allowsHitTesting(false) }
        .background {
            GeometryReader { proxy in
                Color.clear.onChange(of: proxy.size.width, initial: true) { _, now in width = now }
            }
        }
        // Beside the buttons' own and the scrolling: either would keep the touch for itself.
        .simultaneousGesture(drag)
    }

    private var drag: some Gesture {
        DragGesture(minimumDistance: clearly)
            .onChanged { drag in
                // Whoever goes up or down scrolls.
                let isAlong = abs(drag.translation.width) > abs(drag.translation.height)
                if isAlong { isSliding = true }
                if isSliding { dragged = number(at: drag.location.x) }
            }
            .onEnded { drag in
                guard isSliding else { return }
                dragged = number(at: drag.location.x)
                choose(number(at: drag.location.x))
                // After the touch of the button.
                Task { isSliding = false }
            }
    }

    private func number(at x: CGFloat) -> Int32 {
        let at = width > 0 ? Int(x / width * CGFloat(numbers.count)) : 0
        return Int32(numbers.lowerBound + min(max(at, 0), numbers.count - 1))
    }

    /// How wide a number is at least for a thumb, which can slide to the one beside it.
    private let leastWidth: CGFloat = 26
    /// So far, so that a tap is none.
    private let clearly: CGFloat = 16
}
