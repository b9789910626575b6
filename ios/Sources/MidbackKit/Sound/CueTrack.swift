// What does a session sound like, sample by sample, from its start to its end? Speech, short tones, and silence
// between, without a gap: the system suspends an app whose sound stops.

import MidbackAtomics

/// The sound of a session. One thread puts sounds in, another takes samples out; neither ever waits for the other.
///
/// Speech is one lane and tones are another, so that a tick is heard beside a sentence; on each lane, sounds follow one
/// another and never overlap.
///
/// **Why the render thread is safe.** Orders lie in a ring that was allocated once. The main actor writes an order and
/// then the number of orders written; the render thread reads that number, then the orders. Both numbers are handed over
/// by an atomic load and store, so no side takes a lock: a lock that is tried and not had would be a hole in a word. The
/// samples of a sound are kept alive by a table on the main actor's side; its slot is freed by one atomic store when the
/// sound was heard or dropped, and the memory is given back by the main actor, on the next call that comes from there.
/// So the render thread allocates nothing, frees nothing, owns no sound and calls no system.
public final class CueTrack: @unchecked Sendable {
    /// Samples a second.
    public let rate: Double

    /// How many orders can be under way; and how many sounds.
    private static let places = 64
    /// How long what is silenced fades: shorter clicks, longer would be a word.
    private static let fadeSeconds = 0.02

    /// The numbers that both threads know, each written by one of them.
    private struct Shared {
        /// Orders written, by the main actor.
        let written: UnsafeMutablePointer<UInt64>
        /// Orders read, by the render thread. It is stored after what these orders changed below.
        let read: UnsafeMutablePointer<UInt64>
        /// The samples rendered so far, by the render thread.
        let position: UnsafeMutablePointer<UInt64>
        /// Up to which of them a voice sounded, by the render thread.
        let spoken: UnsafeMutablePointer<UInt64>
        /// Whether a voice sounds or waits, by the render thread.
        let speaking: UnsafeMutablePointer<UInt64>
    }

    private enum Order {
        case say(Clip)
        case tone(Clip)
        case clear
        case quiet
    }

    private let numbers: UnsafeMutablePointer<UInt64>
    private let shared: Shared
    private let orders: UnsafeMutablePointer<Order>
    /// One for each sound that is under way; 0 where it is no more.
    private let slots: UnsafeMutablePointer<UInt64>
    /// Samples for which other sound stays low after a voice, so that it does not swell between two sentences.
    private let grace: UInt64

    // Of the main actor alone.
    @MainActor private var sounds: [Pcm?] = Array(repeating: nil, count: places)
    @MainActor private var hasSpoken = false

    // Of the render thread alone. Behind pointers, so that Swift has no access to them to watch over.
    private let voice = UnsafeMutablePointer<Lane>.allocate(capacity: 1)
    private let tones = UnsafeMutablePointer<Lane>.allocate(capacity: 1)

    /// A silent track.
    public init(rate: Double, graceSeconds: Double = 1) {
        self.rate = rate
        let numbers = UnsafeMutablePointer<UInt64>.allocate(capacity: 5)
        numbers.initialize(repeating: 0, count: 5)
        self.numbers = numbers
        shared = Shared(
            written: numbers, read: numbers + 1,
            position: numbers + 2, spoken: numbers + 3, speaking: numbers + 4)
        orders = .allocate(capacity: Self.places)
        orders.initialize(repeating: .clear, count: Self.places)
        slots = .allocate(capacity: Self.places)
        slots.initialize(repeating: 0, count: Self.places)
        grace = UInt64(rate * graceSeconds)
        let fade = Int(rate * Self.fadeSeconds)
        voice.initialize(to: Lane(fade: fade))
        tones.initialize(to: Lane(fade: fade))
    }

    deinit {
        for lane in [voice, tones] {
            lane.pointee.free()
            lane.deallocate()
        }
        orders.deallocate()
        slots.deallocate()
        numbers.deallocate()
    }

    // What the main actor does.

    /// Says this after what is being said and what waits. Says whether there was room.
    @MainActor @discardableResult
    public func say(_ sound: Pcm) -> Bool {
        hasSpoken = true
        return put(sound) { .say($0) }
    }

    /// Sounds this beside what is being said; after a tone that still sounds, in place of one that waits.
    @MainActor @discardableResult
    public func play(_ tone: Pcm) -> Bool { put(tone) { .tone($0) } }

    /// Drops the speech that waits; the sentence that is being said is finished.
    @MainActor public func clear() { give(.clear) }

    /// Fades out what is being said, and drops the speech that waits.
    @MainActor public func quiet() { give(.quiet) }

    /// Whether other sound is to be low: from the order to speak until a while after the last word.
    @MainActor public var ducks: Bool {
        guard hasSpoken else { return false }
        let read = midback_load(shared.read)
        if read != midback_load(shared.written) || midback_load(shared.speaking) != 0 { return true }
        let spoken = midback_load(shared.spoken)
        return spoken > 0 && midback_load(shared.position) - spoken < grace
    }

    /// How many sounds are kept in memory.
    @MainActor var kept: Int {
        tidy()
        return sounds.count { $0 != nil }
    }

    /// How many orders nobody read yet.
    @MainActor var waits: Int { Int(midback_load(shared.written) - midback_load(shared.read)) }

    @MainActor private func put(_ sound: Pcm, as order: (Clip) -> Order) -> Bool {
        tidy()
        guard hasRoom, let free = sounds.firstIndex(where: { $0 == nil }) else { return false }
        sounds[free] = sound
        midback_store(slots + free, 1)
        give(order(Clip(samples: sound.samples, count: sound.count, slot: slots + free)))
        return true
    }

    /// Gives back what was heard or dropped.
    @MainActor private func tidy() {
        for slot in 0..<Self.places where sounds[slot] != nil && midback_load(slots + slot) == 0 {
            sounds[slot] = nil
        }
    }

    @MainActor private var hasRoom: Bool { waits < Self.places }

    @MainActor private func give(_ order: Order) {
        // Full only where nothing renders: then nothing is heard, and there is nothing to silence.
        guard hasRoom else { return }
        let written = midback_load(shared.written)
        orders[Int(written) % Self.places] = order
        midback_store(shared.written, written + 1)
    }

    // What the render thread does.

    /// The next samples: what sounds, and exactly nothing where nothing does.
    public func render(into out: UnsafeMutablePointer<Float>, count: Int) {
        let written = midback_load(shared.written)
        var read = midback_load(shared.read)
        while read != written {
            switch orders[Int(read) % Self.places] {
            case .say(let clip): voice.pointee.add(clip)
            case .tone(let clip):
                tones.pointee.clear()
                tones.pointee.add(clip)
            case .clear: voice.pointee.clear()
            case .quiet: voice.pointee.quiet()
            }
            read += 1
        }
        out.update(repeating: 0, count: count)
        let spoken = voice.pointee.mix(into: out, count: count)
        let heard = max(spoken, tones.pointee.mix(into: out, count: count))
        for at in 0..<heard { out[at] = min(max(out[at], -1), 1) }
        let position = midback_load(shared.position)
        if spoken > 0 { midback_store(shared.spoken, position + UInt64(spoken)) }
        midback_store(shared.speaking, voice.pointee.isBusy ? 1 : 0)
        midback_store(shared.position, position + UInt64(count))
        // Last: whoever sees that the orders were read also sees what they changed.
        midback_store(shared.read, read)
    }
}
