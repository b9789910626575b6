// Which sentence is made into sound next, and which one comes too late to be said?

/// Turns the sentences of a session into sound, one after the other, and puts them on the track.
///
/// What is new counts: sentences of before that are not being said yet are dropped, wherever they wait, as text or as
/// sound. The one that is being said is finished, unless `quiet` fades it out.
@MainActor
final class Prompter {
    /// Makes sound of a sentence; none where it cannot.
    typealias Render = @MainActor (String) async -> Pcm?

    /// Short sentences come again and again ("three, two, one"); so many are kept ready.
    private static let ready = 64

    private let track: CueTrack
    private let render: Render
    private var texts: [String] = []
    private var made: [String: Pcm] = [:]
    /// Rises with each `say` and `quiet`: a sound that was asked for before is not put on the track.
    private var turn = 0
    private var rendering: Task<Void, Never>?

    init(track: CueTrack, render: @escaping Render) {
        self.track = track
        self.render = render
    }

    /// Whether anything is or will be said.
    var isBusy: Bool { !texts.isEmpty || rendering != nil || track.ducks }

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
            if let sound = await sound(of: text), asked == turn { track.say(sound) }
        }
    }

    private func sound(of text: String) async -> Pcm? {
        if let made = made[text] { return made }
        guard let sound = await render(text) else { return nil }
        if made.count >= Self.ready { made.removeAll() }
        made[text] = sound
        return sound
    }
}
