// How does a session that is led get its time, its voice, and its facts to the disk?

import Foundation
import MidbackCore
import Observation

/// Where what happened in a session goes.
@MainActor
protocol LiveKeeper: AnyObject {
    /// Stores it. The answer or the error goes back to the player.
    func keep(_ event: LiveEvent, of session: SessionId) async -> Result<LiveKept, MidbackError>
}

extension Store: LiveKeeper {}

/// One session that is led. It hands the core's player the time and what the person does, and does what the answer
/// says: fall silent, say, let feel, store, ask again in a while. What to do when, the core decides.
@MainActor @Observable
public final class LiveDriver {
    /// Which session.
    public nonisolated let id: SessionId
    /// What stands on the screen however it goes.
    public let texts: LiveTexts
    /// Everything that is drawn and changes at most once a second. It is written only where it differs.
    public private(set) var view: LiveView
    /// What changes with every frame. Read it where it is drawn.
    public private(set) var motion: LiveMotion
    /// Whether something that happened is not stored yet; the view's `problem` says why. Whoever leaves the session holds
    /// this until it is.
    public private(set) var isUnkept: Bool

    /// Why the voice cannot be heard, in the core's words, until the person has read it.
    public private(set) var unheard: String?

    @ObservationIgnored private let player: LivePlayer
    @ObservationIgnored private let store: Store
    @ObservationIgnored private let keeper: any LiveKeeper
    @ObservationIgnored private let output: any LiveOutput
    @ObservationIgnored private let clock: LiveClock
    @ObservationIgnored private let start: Duration
    /// Whether the phone's sound is this session's.
    @ObservationIgnored private var isSounding = false
    @ObservationIgnored private var timer: LiveClock.Cancel?
    @ObservationIgnored private var keeping: Task<Void, Never>?
    /// Whether it is over for good, whatever its player says.
    @ObservationIgnored private var isLetGo = false

    /// Leads what is left of a session, from the first set that is not done; it waits to be started. None where it
    /// failed: the store says why. Lead one at a time; `Leader` sees to that.
    static func lead(
        _ id: SessionId, store: Store, keeper: any LiveKeeper, output: any LiveOutput, clock: LiveClock
    ) async -> LiveDriver? {
        let start = clock.now()
        let made = await store.ask { core, now in
            let player = try core.live(session: id, now: now)
            let first = try player.frame(elapsedMs: 0, now: now)
            return (player: player, texts: try player.texts(), first: first)
        }
        guard let made else { return nil }
        let driver = LiveDriver(
            id: id, player: made.player, texts: made.texts, first: made.first,
            store: store, keeper: keeper, output: output, clock: clock, start: start)
        // One that was killed after its last set has something to store at once.
        driver.show(made.first)
        return driver
    }

    private init(
        id: SessionId, player: LivePlayer, texts: LiveTexts, first: LiveFrame,
        store: Store, keeper: any LiveKeeper, output: any LiveOutput, clock: LiveClock, start: Duration
    ) {
        self.id = id
        self.player = player
        self.texts = texts
        self.view = first.view
        self.motion = first.motion
        self.isUnkept = first.unkept
        self.store = store
        self.keeper = keeper
        self.output = output
        self.clock = clock
        self.start = start
    }

    /// Does what the person asked for. What does not fit the moment changes nothing.
    public func act(_ command: LiveCommand) {
        take { try player.act(elapsedMs: $0, now: $1, command: command) }
    }

    /// The voice cannot be heard; the sentence is the core's.
    func tellUnheard(_ sentence: String) { unheard = sentence }

    /// The person has read why.
    public func unheardRead() { unheard = nil }

    /// Asks for the next frame.
    func tick() { take { try player.frame(elapsedMs: $0, now: $1) } }

    /// Whether the app is in front of the person.
    func setInFront(_ isInFront: Bool) { attempt { try player.setInFront(isInFront: isInFront) } }

    /// Ends it without a word to the player, which is of no use any more.
    func letGo() async {
        isLetGo = true
        timer?()
        timer = nil
        if isSounding { output.end() }
        isSounding = false
        isUnkept = false
        await settled()
    }

    /// Waits until everything is stored that can be now.
    func settled() async {
        while let task = keeping {
            await task.value
            if keeping == task { keeping = nil }
        }
    }
}

// From frame to frame.
extension LiveDriver {
    private func take(_ call: (_ elapsedMs: UInt64, _ now: Moment) throws -> LiveFrame) {
        guard !isLetGo else { return }
        let frame = attempt { try call((clock.now() - start).milliseconds, store.now()) }
        if let frame { show(frame) }
    }

    /// The player's answer. None where it has none: the store says why, and everything is as it was.
    @discardableResult
    private func attempt<Answer>(_ call: () throws -> Answer) -> Answer? {
        do {
            return try call()
        } catch {
            Task { await store.note(error) }
            return nil
        }
    }

    /// Does what a frame says, in its order.
    private func show(_ frame: LiveFrame) {
        let begins = frame.view.state == .running && view.state != .running
        if frame.view != view { view = frame.view }
        if frame.motion != motion { motion = frame.motion }
        if frame.unkept != isUnkept { isUnkept = frame.unkept }
        if frame.sound, begins || !isSounding { output.begin(texts) }
        if frame.silence { output.quiet() }
        if !frame.cues.isEmpty { output.say(frame.cues) }
        for mark in frame.marks { output.give(mark) }
        if isSounding, !frame.sound { output.end() }
        isSounding = frame.sound
        if let event = frame.keep { keep(event) }
        askAgain(in: frame.nextMs)
    }

    private func askAgain(in ms: UInt64?) {
        timer?()
        timer = ms.map { ms in clock.after(.milliseconds(ms)) { [weak self] in self?.tick() } }
    }

    /// Hands on what happened, and what became of it.
    private func keep(_ event: LiveEvent) {
        let before = keeping
        keeping = Task {
            await before?.value
            switch await keeper.keep(event, of: id) {
            case .success(let answer):
                take { try player.kept(elapsedMs: $0, now: $1, seq: event.seq, answer: answer) }
            case .failure(let error):
                take { try player.notKept(elapsedMs: $0, now: $1, seq: event.seq, error: error) }
            }
        }
    }
}
