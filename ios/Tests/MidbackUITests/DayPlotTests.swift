// Is a chart drawn whatever is in it, and does every label keep clear of the others?

import SwiftUI
import Testing

@testable import MidbackUI

@MainActor @Suite struct DayPlotTests {
    @Test func theFirstAndTheLastLabelStayAndNoneTouchesAnother() {
        for count in 1...14 {
            for width: CGFloat in [4, 20, 60, 200] {
                let places = (0..<count).map { CGFloat($0) * 30 }
                let kept = labelsThatFit(places, places.map { _ in width }, gap: 10)
                #expect(kept.first == 0 && kept.last == count - 1)
                if kept.count > 2 {
                    let pairs = zip(kept, kept.dropFirst())
                    #expect(pairs.allSatisfy { places[$0] + width + 10 <= places[$1] })
                }
            }
        }
        #expect(labelsThatFit([], [], gap: 0) == [])
        // All of them where they fit.
        #expect(labelsThatFit([0, 30, 60], [20, 20, 20], gap: 10) == [0, 1, 2])
    }

    @Test(arguments: [DayPlotKind.dots, .bars, .steps], [0, 1, 2, 100])
    func itIsDrawnWithFewPointsAndWithMany(kind: DayPlotKind, count: Int) {
        let days = (0..<Int32(count)).map { $0 * 7 }
        let series = (0..<5).map { at in
            DayPlotSeries(days: days, values: days.map { Double(($0 + Int32(at)) % 11) })
        }
        let plot = DayPlot(
            kind: kind, low: 0, high: 10, ticks: [0, 5, 10].map { DayPlotTick(at: $0, label: "\($0)") },
            from: 0, until: max(days.last ?? 0, 1), dayTicks: [DayPlotTick(at: 0, label: "3 May")],
            series: series, line: DayPlotLine(from: 0, until: 1, first: 4, last: 2), band: 2...6,
            sessions: [0, 1])
        for direction in [LayoutDirection.leftToRight, .rightToLeft] {
            let screen = Screen(DayChart(plot).environment(\.layoutDirection, direction))
            #expect(screen.stops.isEmpty, "what it shows is said beside it")
            #expect(screen.faults == [])
        }
    }

    @Test func everyMarkOfADayIsDrawnAndSilent() {
        let marks: [MonthMark] = [.done, .partial, .skipped, .missed, .rest, .paused, .planned, .none]
        let screen = Screen(HStack { ForEach(marks.indices, id: \.self) { MonthSign(marks[$0]) } })
        #expect(screen.stops.isEmpty)
        #expect(screen.faults == [])
    }
}
