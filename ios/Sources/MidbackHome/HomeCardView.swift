// What does the card on the home screen look like?

import SwiftUI

/// The card: what comes next, and the days of this week. All of it is one link, which the system makes.
public struct HomeCardView: View {
    /// How much room there is.
    public enum Room: Sendable {
        /// A small square.
        case small
        /// Twice as wide: what a tap does has room too.
        case wide
        /// A line or two on the lock screen.
        case lines
    }

    private let part: HomeCard.Part?
    private let name: String
    private let room: Room
    private let isFlat: Bool

    /// `name`: the app's, where nothing else is known. `isFlat`: everything is drawn in one colour.
    public init(_ part: HomeCard.Part?, name: String, room: Room, isFlat: Bool = false) {
        (self.part, self.name, self.room, self.isFlat) = (part, name, room, isFlat)
    }

    public var body: some View {
        VStack(alignment: .leading, spacing: between) {
            Text(part?.heading ?? name)
                .font(.headline)
                .foregroundStyle(ink)
                .accessibilityAddTraits(.isHeader)
            if let text = part?.text {
                Text(text).font(.footnote).foregroundStyle(quiet)
            }
            if room != .lines, let part {
                Spacer(minLength: between)
                if room == .wide {
                    Text(part.action).font(.subheadline.weight(.medium)).foregroundStyle(Color("primary"))
                }
                if !part.week.isEmpty {
                    HStack(spacing: 0) {
                        ForEach(Array(part.week.enumerated()), id: \.offset) { day($0.element) }
                    }
                }
            }
        }
        .minimumScaleFactor(smallest)
        .frame(maxWidth: .infinity, maxHeight: .infinity, alignment: .topLeading)
    }

    private func day(_ day: HomeCard.Day) -> some View {
        VStack(spacing: between / 2) {
            // Today is said by its weight too.
            Text(day.short)
                .font(.caption2.weight(day.today ? .bold : .regular))
                .lineLimit(1)
                .foregroundStyle(day.today ? ink : quiet)
            MarkView(day.mark, ink: ink, isFlat: isFlat, size: room == .wide ? wideMark : smallMark)
        }
        .frame(maxWidth: .infinity)
        .accessibilityElement()
        .accessibilityLabel(day.spoken)
    }

    private let ink = Color("onSurface")
    private let quiet = Color("onSurfaceVariant")
    private let between: CGFloat = 4
    private let wideMark: CGFloat = 22
    private let smallMark: CGFloat = 15
    /// How small letters may become before they are cut.
    private let smallest: CGFloat = 0.7
}
