// What sounds on one lane: one clip at a time, the next on the very next sample, nothing where there is none?

import MidbackAtomics

/// A sound on its way: where its samples lie, and which slot of the table holds them until it was heard or dropped.
struct Clip {
    let samples: UnsafePointer<Float>
    let count: Int
    let slot: UnsafeMutablePointer<UInt64>

    /// Says to the other thread that nobody reads the samples any more.
    func release() { midback_store(slot, 0) }
}

/// One voice. It allocates nothing, counts no references and calls nothing that waits: it runs where sound is made.
struct Lane {
    /// How many clips can wait. What comes on top is dropped: so much speech is late anyway.
    static let places = 16

    private let waiting = UnsafeMutablePointer<Clip>.allocate(capacity: places)
    private var first = 0
    private var held = 0
    private var current: Clip?
    private var position = 0
    /// How many samples of the fade are left, where what sounds is being faded out.
    private var fading: Int?
    private let fade: Int

    /// A lane on which what is silenced fades over so many samples.
    init(fade: Int) { self.fade = max(fade, 1) }

    func free() { waiting.deallocate() }

    /// Whether anything sounds or waits.
    var isBusy: Bool { current != nil || held > 0 }

    /// Plays this one after those that wait.
    mutating func add(_ clip: Clip) {
        guard held < Self.places, clip.count > 0 else { return clip.release() }
        waiting[(first + held) % Self.places] = clip
        held += 1
    }

    /// Drops those that wait; what sounds goes on to its end.
    mutating func clear() {
        while let clip = next() { clip.release() }
    }

    /// Fades out what sounds, and drops those that wait.
    mutating func quiet() {
        clear()
        if current != nil, fading == nil { fading = fade }
    }

    /// Adds the next samples to those that are there. Returns how many of them this lane reached: behind that, it is
    /// silent.
    mutating func mix(into out: UnsafeMutablePointer<Float>, count: Int) -> Int {
        var done = 0
        while done < count {
            if current == nil { current = next() }
            guard let clip = current else { break }
            let room = min(count - done, clip.count - position, fading ?? .max)
            let from = clip.samples + position
            let to = out + done
            if let left = fading {
                for at in 0..<room { to[at] += from[at] * Float(left - at) / Float(fade) }
                fading = left - room
            } else {
                for at in 0..<room { to[at] += from[at] }
            }
            position += room
            done += room
            if position == clip.count || fading == 0 { end(clip) }
        }
        return done
    }

    private mutating func next() -> Clip? {
        guard held > 0 else { return nil }
        let clip = waiting[first]
        first = (first + 1) % Self.places
        held -= 1
        return clip
    }

    private mutating func end(_ clip: Clip) {
        clip.release()
        current = nil
        position = 0
        fading = nil
    }
}
