// What could the next weeks bring? A line for each way they can go, and what each of them means.

import MidbackCore
import SwiftUI

/// The picture, and what its lines mean; VoiceOver says them as one.
struct Coming: View {
    let coming: PlanComing

    var body: some View {
        SectionTitle(coming.heading)
        Card {
            Text(coming.text)
            VStack(alignment: .leading, spacing: Space.small) {
                LineChart(
                    lines: coming.ways.enumerated().map {
                        DrawnLine(values: $1.steps, look: LineLook(at: $0))
                    },
                    points: coming.weeks)
                ForEach(Array(coming.ways.enumerated()), id: \.offset) { at, way in
                    Meaning(look: LineLook(at: at)) {
                        Text(way.label).font(.name)
                        Quiet(way.text)
                    }
                }
                Meaning(look: nil) { Quiet(coming.level) }
            }
            .padding(.top, Space.small)
            .accessibilityElement()
            .accessibilityLabel(coming.spoken)
        }
    }
}

private struct Meaning<Words: View>: View {
    let look: LineLook?
    @ViewBuilder let words: Words

    var body: some View {
        HStack(alignment: .top, spacing: Space.small) {
            LineSign(look)
            VStack(alignment: .leading, spacing: 0) { words }
        }
    }
}
