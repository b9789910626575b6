// What has room where? The rules by which the screens place things, asked with sizes.

import MidbackCore
import SwiftUI
import Testing

@testable import MidbackUI

@MainActor @Suite struct LayoutTests {
    // The bottom of a screen.

    @Test func whatCanBeDoneKeepsItsHeightAndWordsAboveItGiveWay() {
        #expect(heightsThatFit([200, 60], in: 400) == [200, 60])
        #expect(heightsThatFit([200, 60], in: 150) == [90, 60])
        #expect(heightsThatFit([200, 60], in: 60) == [0, 60])
        #expect(heightsThatFit([300], in: 150) == [150])
        #expect(heightsThatFit([], in: 150) == [])
    }

    @Test func onALowWindowButtonsStandSideBySideWhereTheyFit() {
        #expect(rowsThatFit([150, 150], in: 308, gap: 8) == [0..<2])
        #expect(rowsThatFit([150, 151], in: 308, gap: 8) == [0..<1, 1..<2])
        // Alone in its row, one can be wider than the room: its words wrap.
        #expect(rowsThatFit([400, 100, 100], in: 308, gap: 8) == [0..<1, 1..<3])
        #expect(rowsThatFit([], in: 308, gap: 8) == [])
    }

    // The player.

    @Test func withLargeLettersTheFigureLeavesTheHeightToTheWords() {
        let upright = CGSize(width: 400, height: 800)
        #expect(LiveRoom(of: upright, hasLargeLetters: true) == .large(figure: 200, isBeside: false))
        #expect(LiveRoom(of: upright, hasLargeLetters: false) == .column(figure: 352, isLow: false))
        let onItsSide = CGSize(width: 800, height: 400)
        #expect(LiveRoom(of: onItsSide, hasLargeLetters: true) == .large(figure: 160, isBeside: true))
        #expect(LiveRoom(of: onItsSide, hasLargeLetters: false) == .columns)
        let low = CGSize(width: 400, height: 400)
        #expect(LiveRoom(of: low, hasLargeLetters: false) == .column(figure: 160, isLow: true))
    }

    // A picture and its words.

    @Test func wordsStandBesideTheirPictureWhereTheyHaveRoom() {
        #expect(hasRoomBeside(92, in: 230, least: 120))
        #expect(!hasRoomBeside(92, in: 200, least: 120))
        #expect(hasRoomBeside(92, in: nil, least: 120))
        // With the largest letters they never do.
        #expect(!hasRoomBeside(92, in: 800, least: nil))
    }

    // A scale.

    @Test(arguments: [6, 4]) func inSeveralRowsEachEndsWordsStandByItsNumber(count: Int) {
        let scale = scale()
        #expect(labels(of: scale, inRowsOf: count) == [scale.low] + scale.values + [scale.high])
    }

    @Test func inOneRowBothStandBelow() {
        let scale = scale()
        #expect(labels(of: scale, inRowsOf: 11) == scale.values + [scale.low, scale.high])
    }

    private func scale() -> MidbackCore.Scale {
        MidbackCore.Scale(
            question: "How much?", low: "none", high: "most", values: (0...10).map { "\($0) of 10" })
    }

    private func labels(of scale: MidbackCore.Scale, inRowsOf count: Int) -> [String] {
        let screen = Screen(
            NumberRows(scale: scale, count: count, shown: nil, choose: { _ in }, dragged: .constant(nil)))
        #expect(screen.faults == [])
        return screen.stops.map(\.label)
    }
}
