// Is what is new said, and what is old not?

import Testing

@testable import MidbackKit

@MainActor
struct PrompterTests {
    private let track = CueTrack(rate: 100, graceSeconds: 0.1)
    private let voice = SlowVoice()

    @Test func sentencesAreSaidInTheirOrder() async {
        let prompter = prompter()
        prompter.say(["one", "two"])
        #expect(prompter.isBusy, "other sound goes down before the first word")
        await finish(prompter)
        #expect(track.span(5) == [0.3, 0.3, 0.3, 0.3, 0])
        _ = track.span(10)
        #expect(!prompter.isBusy)
    }

    @Test func whatIsNewDropsWhatWaits() async {
        let prompter = prompter()
        prompter.say(["one", "three"])
        await voice.isAsked(for: "one")
        voice.answer()
        await voice.isAsked(for: "three")
        _ = track.span(1)
        prompter.say(["seven"])
        await finish(prompter)
        #expect(voice.asked == ["one", "three", "seven"])
        #expect(track.span(5) == [0.3, 0.5, 0.5, 0, 0], "what was being said is finished")
    }

    @Test func silenceReachesWhatIsNotMadeYet() async {
        let prompter = prompter()
        prompter.say(["one", "two"])
        await voice.isAsked(for: "one")
        prompter.quiet()
        await finish(prompter)
        #expect(track.span(3) == [0, 0, 0])
    }

    @Test func aSentenceIsMadeOnce() async {
        let prompter = prompter()
        for _ in 0..<3 {
            prompter.say(["one"])
            await finish(prompter)
            _ = track.span(4)
        }
        #expect(voice.asked == ["one"])
    }

    @Test func whereThereIsNoVoiceTheSessionGoesOn() async {
        let prompter = Prompter(track: track) { _ in nil }
        prompter.say(["one"])
        await prompter.settled()
        #expect(!prompter.isBusy)
        #expect(track.span(2) == [0, 0])
    }

    @Test func aVoiceThatFailsIsMadeAnewOnceAndThenToldOf() async {
        var asked: [String] = []
        var voices = 0
        var failures = 0
        var works = { (_: Int) in true }
        let prompter = Prompter(
            track: track,
            render: { text in
                asked.append(text)
                return works(voices) ? Pcm([0.5]) : nil
            },
            renew: { voices += 1 }, onFailed: { failures += 1 })
        // It fails now and then, and the next voice says it.
        for round in 1...3 {
            works = { $0 == round }
            prompter.say(["\(round)"])
            await prompter.settled()
            #expect(track.span(3) == [0.5, 0, 0])
            #expect((voices, failures) == (round, 0))
        }
        // It fails for good.
        works = { _ in false }
        prompter.say(["four"])
        await prompter.settled()
        #expect((voices, failures) == (4, 1))
        #expect(asked.suffix(2) == ["four", "four"])
        #expect(track.span(2) == [0, 0])
    }

    @Test func aHeadsetThatSleptHearsSilenceFirst() async {
        let prompter = prompter()
        prompter.begin(after: Pcm(silenceMs: 30, rate: 100))
        prompter.say(["one"])
        await finish(prompter)
        #expect(track.span(6) == [0, 0, 0, 0.3, 0.3, 0])
        prompter.say(["one"])
        await finish(prompter)
        #expect(track.span(3) == [0.3, 0.3, 0], "it is awake")
    }

    private func prompter() -> Prompter { Prompter(track: track, render: voice.make) }

    /// Lets the voice make everything.
    private func finish(_ prompter: Prompter) async {
        voice.isQuick = true
        voice.answer()
        await prompter.settled()
    }
}

/// Two samples a sentence, as loud as it has letters, when it is told to.
@MainActor
private final class SlowVoice {
    private(set) var asked: [String] = []
    var isQuick = false
    private var waiting: CheckedContinuation<Void, Never>?

    func make(_ text: String) async -> Pcm? {
        asked.append(text)
        if !isQuick { await withCheckedContinuation { waiting = $0 } }
        return Pcm(Array(repeating: Float(text.count) / 10, count: 2))
    }

    func isAsked(for text: String) async { while asked.last != text { await Task.yield() } }

    func answer() {
        waiting?.resume()
        waiting = nil
    }
}
