// Does a session's sound have no hole, no overlap, and nothing where nothing sounds?

import Foundation
import Testing

@testable import MidbackKit

@MainActor
struct CueTrackTests {
    /// So slow that a second is a hundred samples, and a fade two.
    private let track = CueTrack(rate: 100, graceSeconds: 1)

    @Test func withNothingToSayItIsExactlySilent() {
        #expect(track.span(1_000) == Array(repeating: 0, count: 1_000))
        #expect(!track.ducks)
    }

    @Test func aSentenceSoundsAtOnceAndWhole() {
        _ = track.span(7)
        track.say(Pcm([0.1, 0.2, 0.3]))
        #expect(track.span(5) == [0.1, 0.2, 0.3, 0, 0])
    }

    @Test func sentencesFollowOneAnotherOnTheNextSample() {
        track.say(Pcm([0.1, 0.2, 0.3]))
        track.say(Pcm([0.5, 0.6]))
        #expect(track.span(2) + track.span(4) == [0.1, 0.2, 0.3, 0.5, 0.6, 0])
    }

    @Test func aToneIsHeardBesideASentenceAndNothingIsLouderThanLoud() {
        track.say(Pcm([0.25, 0.75, -0.75]))
        track.play(Pcm([0.5, 0.5, -0.5, 0.5]))
        #expect(track.span(5) == [0.75, 1, -1, 0.5, 0])
    }

    @Test func aNewToneTakesThePlaceOfOneThatWaits() {
        track.play(Pcm([0.1, 0.1]))
        _ = track.span(1)
        track.play(Pcm([0.2]))
        track.play(Pcm([0.3]))
        #expect(track.span(3) == [0.1, 0.3, 0])
    }

    @Test func whatWaitsIsDroppedAndWhatIsSaidIsFinished() {
        track.say(Pcm([0.1, 0.1, 0.1]))
        track.say(Pcm([0.2]))
        _ = track.span(1)
        track.clear()
        track.say(Pcm([0.3]))
        #expect(track.span(4) == [0.1, 0.1, 0.3, 0])
    }

    @Test func whatIsSilencedFadesOut() {
        track.say(Pcm(Array(repeating: 0.5, count: 50)))
        track.say(Pcm([0.9]))
        _ = track.span(10)
        track.quiet()
        track.say(Pcm([0.3]))
        #expect(track.span(4) == [0.5, 0.25, 0.3, 0], "it fades over two samples, and the new one follows")
    }

    @Test func silencingTwiceFadesOnce() {
        track.say(Pcm(Array(repeating: 0.5, count: 50)))
        _ = track.span(1)
        track.quiet()
        _ = track.span(1)
        track.quiet()
        #expect(track.span(2) == [0.25, 0])
    }

    @Test func otherSoundIsLowFromTheOrderUntilAWhileAfterTheLastWord() {
        track.play(Pcm([0.5]))
        _ = track.span(1)
        #expect(!track.ducks, "for a tick, music is not turned down")
        track.say(Pcm(Array(repeating: 0.5, count: 50)))
        #expect(track.ducks)
        _ = track.span(50)
        #expect(track.ducks)
        _ = track.span(99)
        #expect(track.ducks)
        track.say(Pcm([0.5]))
        _ = track.span(100)
        #expect(track.ducks, "one more word, and the while begins anew")
        _ = track.span(1)
        #expect(!track.ducks)
    }

    @Test func aSoundIsKeptUntilItWasHeardOrDropped() {
        track.say(Pcm([0.1, 0.1]))
        track.say(Pcm([0.2]))
        track.play(Pcm([0.3]))
        track.say(Pcm([]))
        #expect(track.kept == 4)
        _ = track.span(1)
        #expect(track.kept == 2, "the tone was heard, and the empty one was nothing")
        track.clear()
        _ = track.span(1)
        #expect(track.kept == 0)
    }

    @Test func whereNothingRendersSoundsAreRefusedAndNothingIsLost() {
        let taken = (0..<200).count { _ in track.say(Pcm([0.5])) }
        #expect(taken == 64)
        track.quiet()
        _ = track.span(100)
        #expect(track.kept == 0)
        #expect(track.say(Pcm([0.5])))
    }

    @Test func theCoresTonesAreRead() {
        let tone = Pcm(little16: Data([0x00, 0x80, 0xFF, 0x7F, 0x00, 0x40, 0x01]))
        track.play(tone)
        #expect(track.span(4) == [-1, Float(32_767) / 32_768, 0.5, 0])
    }
}

extension CueTrack {
    /// The next samples.
    func span(_ count: Int) -> [Float] {
        Array(unsafeUninitializedCapacity: count) { place, made in
            render(into: place.baseAddress!, count: count)
            made = count
        }
    }
}
