// Which sentence is made into sound next, and which one comes too late to be said?

/// Turns the sentences of a session into sound, one after the other, and puts them on the track.
///
/// What is new counts: sentences of before that are not being said yet are dropped, wherever they wait, as text or as
/// sound. The one that is being said is finished, unless `quiet` fades it out.
///
/// A voice that fails is made anew once. Where that fails too, `onFailed` is called; and again, should it go on.
@MainActor
final class Prompter {
    /// Makes sound of a sentence; none where it cannot.
    typealias Render = @MainActor (String) async -> Pcm?

    /// Short sentences come again and again ("three, two, one"); so many are kept ready.
    private static let ready = 64

    private let track: CueTrack
    private let render: Render
    private let renew: @MainActor () -> Void
    private let onFailed: @MainActor () -> Void
    private var texts: [String] = []
    private var made: [String: Pcm] = [:]
    /// Rises with each `say` and `quiet`: a sound that was asked for before is not put on the track.
    private var turn = 0
    private var rendering: Task<Void, Never>?
    /// What is heard before the next sentence.
    private var silence: Pcm?

    /// - Parameters:
    ///   - renew: makes another voice in place of one that failed.
    ///   - onFailed: that one failed too.
    init(
        track: CueTrack, render: @escaping Render,
        renew: @escaping @MainActor () -> Void = {}, onFailed: @escaping @MainActor () -> Void = {}
    ) {
        self.track = track
        self.render = render
        self.renew = renew
        self.onFailed = onFailed
    }

    /// Whether anything is or will be said.
    var isBusy: Bool { !texts.isEmpty || rendering != nil || track.ducks }

    /// Sound begins, perhaps in a headset that slept: so much silence is heard before the first sentence, or the headset
    /// would swallow its first syllable.
    func begin(after silence: Pcm) { self.silence = silence }

    /// Says these, in this order, in place of what waits.
    func say(_ texts: [String]) {
        track.clear()
        begin(texts)
    }

    /// Fades out what is being said and drops what waits.
    func quiet() {
        track.quiet()
        begin([])
    }

    /// Waits until everything is on the track. For tests.
    func settled() async { while let rendering { await rendering.value } }

    private func begin(_ texts: [String]) {
        turn += 1
        self.texts = texts
        if rendering == nil, !texts.isEmpty {
            rendering = Task {
                await renderAll()
                rendering = nil
            }
        }
    }

    private func renderAll() async {
        while !texts.isEmpty {
            let text = texts.removeFirst()
            let asked = turn
            guard let sound = await sound(of: text), asked == turn else { continue }
            if let silence { track.say(silence) }
            silence = nil
            track.say(sound)
        }
    }

    private func sound(of text: String) async -> Pcm? {
        if let made = made[text] { return made }
        guard let sound = await rendered(text) else { return nil }
        if made.count >= Self.ready { made.removeAll() }
        made[text] = sound
        return sound
    }

    /// By this voice, or by the next; a sentence that came too late for both is not said.
    private func rendered(_ text: String) async -> Pcm? {
        let asked = turn
        if let sound = await render(text) { return sound }
        renew()
        // What is new meanwhile tries the new voice.
        guard asked == turn else { return nil }
        if let sound = await render(text) { return sound }
        onFailed()
        return nil
    }
}
