// Does what must hold for a session's sound hold for any orders, and for any way in which samples are asked for?

import Foundation
import Testing

@testable import MidbackKit

@MainActor
struct CueTrackLaws {
    @Test(arguments: 0..<200 as Range<UInt64>)
    func theSpansTogetherAreTheWhole(seed: UInt64) {
        let story = Story(seed: seed)
        var chance = Chance(seed: seed ^ 0xABCD)
        let whole = story.play { $0 }
        for most in [1, 3, 64, 700] {
            let spans = story.play { min($0, Int.random(in: 1...most, using: &chance)) }
            #expect(spans == whole, "in spans of at most \(most)")
        }
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func itSoundsAsItShouldSampleBySample(seed: UInt64) {
        let story = Story(seed: seed)
        #expect(story.play { $0 } == story.asItShould())
    }

    /// A thread renders as fast as it can while the main actor speaks: every sentence arrives whole, in order.
    @Test func twoThreadsNeverMeet() async {
        let track = CueTrack(rate: 44_100)
        let ear = Ear()
        let thread = Thread {
            let span = UnsafeMutablePointer<Float>.allocate(capacity: 128)
            while !ear.isClosed {
                track.render(into: span, count: 128)
                ear.hear(UnsafeBufferPointer(start: span, count: 128))
            }
            span.deallocate()
        }
        thread.start()
        for number in 1...500 {
            // A sentence is its number, as often as its number says: one that is cut or doubled is noticed.
            track.say(Pcm(Array(repeating: Float(number) / 1_000, count: 100 + number)))
            while track.kept >= Lane.places { await Task.yield() }
        }
        while track.kept > 0 { await Task.yield() }
        ear.close()
        while !thread.isFinished { await Task.yield() }
        let expected = (1...500).map { Heard(value: Float($0) / 1_000, times: 100 + $0) }
        let isRight = ear.runs.filter { $0.value != 0 } == expected
        #expect(isRight)
    }
}

/// Orders at random moments.
@MainActor
private struct Story {
    enum Order {
        case say([Float])
        case tone([Float])
        case clear
        case quiet
    }

    private static let rate = 100.0
    private static let fade = 2
    private var orders: [(at: Int, order: Order)] = []
    private let length = 700

    init(seed: UInt64) {
        var chance = Chance(seed: seed)
        var at = 0
        var said = 0
        while at < length - 150, orders.count < 60 {
            // What waits never exceeds what can wait: what happens then has a test of its own.
            let sound = (0..<Int.random(in: 1...30, using: &chance)).map { _ in
                Float(Int.random(in: -64...64, using: &chance)) / 128
            }
            switch Int.random(in: 0..<10, using: &chance) {
            case 0..<5 where said < 15:
                orders.append((at, .say(sound)))
                said += 1
            case 5..<8: orders.append((at, .tone(sound)))
            case 8:
                orders.append((at, .clear))
                said = 0
            default:
                orders.append((at, .quiet))
                said = 0
            }
            at += Bool.random(using: &chance) ? 0 : Int.random(in: 1...40, using: &chance)
        }
    }

    /// What the track makes of it, asked in spans no longer than `span` says, and never across an order.
    func play(in span: (Int) -> Int) -> [Float] {
        let track = CueTrack(rate: Self.rate)
        var heard: [Float] = []
        var rest = orders[...]
        while heard.count < length {
            while let next = rest.first, next.at == heard.count {
                switch next.order {
                case .say(let sound): track.say(Pcm(sound))
                case .tone(let sound): track.play(Pcm(sound))
                case .clear: track.clear()
                case .quiet: track.quiet()
                }
                rest.removeFirst()
            }
            heard += track.span(span((rest.first?.at ?? length) - heard.count))
        }
        return heard
    }

    /// What it has to be: as simple as it can be written, one sample after the other.
    func asItShould() -> [Float] {
        var voice = Model()
        var tones = Model()
        return (0..<length).map { at in
            for next in orders where next.at == at {
                switch next.order {
                case .say(let sound): voice.waiting.append(sound)
                case .tone(let sound): tones.waiting = [sound]
                case .clear: voice.waiting = []
                case .quiet: voice.quiet(over: Self.fade)
                }
            }
            return min(max(voice.next(fade: Self.fade) + tones.next(fade: Self.fade), -1), 1)
        }
    }

    private struct Model {
        var waiting: [[Float]] = []
        private var sounding: ArraySlice<Float> = []
        private var left: Int?

        mutating func quiet(over fade: Int) {
            waiting = []
            if !sounding.isEmpty, left == nil { left = fade }
        }

        mutating func next(fade: Int) -> Float {
            if sounding.isEmpty || left == 0 {
                left = nil
                sounding = waiting.isEmpty ? [] : waiting.removeFirst()[...]
            }
            guard let sample = sounding.popFirst() else { return 0 }
            guard let left else { return sample }
            self.left = left - 1
            return sample * Float(left) / Float(fade)
        }
    }
}

/// The same chance for the same seed.
private struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let mixed = (state >> 33) ^ state
        return mixed &* 0xFF51_AFD7_ED55_8CCD
    }
}

/// So many samples of the same value, one after the other.
private struct Heard: Equatable {
    let value: Float
    var times: Int
}

/// Hears what a thread renders.
private final class Ear: @unchecked Sendable {
    private let lock = NSLock()
    private var heard: [Heard] = []
    private var closed = false

    var isClosed: Bool { lock.withLock { closed } }
    var runs: [Heard] { lock.withLock { heard } }

    func close() { lock.withLock { closed = true } }

    func hear(_ samples: UnsafeBufferPointer<Float>) {
        lock.withLock {
            for sample in samples {
                if heard.last?.value == sample {
                    heard[heard.count - 1].times += 1
                } else {
                    heard.append(Heard(value: sample, times: 1))
                }
            }
        }
    }
}
