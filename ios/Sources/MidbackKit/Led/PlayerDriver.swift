// How does a session that is led get its time, its voice, and its facts to the disk?

import Foundation
import MidbackCore
import Observation

/// One session that is led. It asks the core's player for a frame many times a second, gives out what is to be said and
/// felt, and stores what happened, in order. What to do when, the core decides.
@MainActor @Observable
public final class PlayerDriver {
    /// Which session.
    public let session: SessionId
    /// What stands on the screen however it goes.
    public let texts: LiveTexts
    /// Everything that is drawn and changes at most once a second. It is written only where it differs.
    public private(set) var view: LiveView
    /// What changes with every frame. Read it where it is drawn.
    public private(set) var motion: LiveMotion
    /// Where to go from here: once the session is over and all of it is stored.
    public private(set) var after: LiveAfter?
    /// Whether something could not be stored. Nothing of it is lost: the session stands, and each command tries again.
    public private(set) var isStuck = false

    /// Whether the app is in front of the person: pictures want more frames than a voice.
    @ObservationIgnored public var isInFront: Bool {
        get { output.isInFront }
        set { output.isInFront = newValue }
    }

    /// Between two frames while they are drawn, and while they are only heard.
    private static let drawn = Duration.milliseconds(33)
    private static let heard = Duration.milliseconds(100)
    /// How long a session that stands keeps the phone's sound. One that was forgotten must not do so all night.
    private static let patience = Duration.seconds(600)

    @ObservationIgnored private let player: LivePlayer
    @ObservationIgnored private let store: Store
    @ObservationIgnored private let output: any PlayerOutput
    @ObservationIgnored private let clock: PlayerClock
    @ObservationIgnored private let start: Duration
    /// What is not stored yet, oldest first.
    @ObservationIgnored private var events: [LiveEvent] = []
    @ObservationIgnored private var ticking: Task<Void, Never>?
    @ObservationIgnored private var keeping: Task<Void, Never>?
    @ObservationIgnored private var resting: Task<Void, Never>?
    @ObservationIgnored private var isLeft = false

    /// Leads what is left of a session, from the first set that is not done; it waits to be started. None where it
    /// failed: the store says why. Lead one at a time; `Leader` sees to that.
    static func lead(
        _ session: SessionId, store: Store, output: any PlayerOutput, clock: PlayerClock
    ) async -> PlayerDriver? {
        let start = clock.now()
        let made = await store.ask { core, now in
            let player = try core.live(session: session, now: now)
            return (player: player, texts: try player.texts(), first: try player.frame(elapsedMs: 0))
        }
        guard let made else { return nil }
        let driver = PlayerDriver(
            session: session, player: made.player, texts: made.texts, first: made.first,
            store: store, output: output, clock: clock, start: start)
        // One that was killed after its last set has something to store at once.
        driver.show(made.first)
        return driver
    }

    private init(
        session: SessionId, player: LivePlayer, texts: LiveTexts, first: LiveFrame,
        store: Store, output: any PlayerOutput, clock: PlayerClock, start: Duration
    ) {
        self.session = session
        self.player = player
        self.texts = texts
        self.view = first.view
        self.motion = first.motion
        self.store = store
        self.output = output
        self.clock = clock
        self.start = start
    }

    /// Does what the person asked for. What does not fit the moment changes nothing.
    public func act(_ command: LiveCommand) {
        guard !isLeft else { return }
        // First what was due before: it would otherwise be said into a pause.
        tick()
        isStuck = false
        let place = place
        take {
            try player.act(elapsedMs: $0, command: command)
        } before: { [self] in
            // Elsewhere, what is still being said is of no use any more.
            if self.place != place { output.quiet() }
        }
        keep()
    }

    /// The session waits on Today: paused, put away, and everything that happened stored.
    func leave() async {
        guard !isLeft else { return }
        act(.pause)
        isLeft = true
        stand()
        resting?.cancel()
        // The last words of a session that is over are said to their end, whatever is on the screen.
        if view.state != .over { output.quiet() }
        output.end()
        await settled()
    }

    /// Asks for the next frame.
    func tick() { take { try player.frame(elapsedMs: $0) } }

    /// Waits until everything is stored that can be.
    func settled() async { while let keeping { await keeping.value } }
}

// From frame to frame.
extension PlayerDriver {
    private var elapsed: UInt64 { (clock.now() - start).milliseconds }

    /// Where in the session it is.
    private var place: Place {
        Place(
            state: view.state, part: view.part, number: view.number, set: view.set, side: view.side,
            level: view.level)
    }

    private struct Place: Equatable {
        let state: LiveState
        let part: PartKind
        let number: UInt32
        let set: UInt8
        let side: Side
        let level: UInt8
    }

    /// Takes the next frame, and does what it says; `before` that, with the view as it is now.
    private func take(_ call: (UInt64) throws -> LiveFrame, before: () -> Void = {}) {
        do {
            show(try call(elapsed), before: before)
        } catch {
            // A defect of the core: what was stored is stored, and nothing goes on by itself.
            stand()
            output.quiet()
            Task { await store.note(error) }
        }
    }

    private func show(_ frame: LiveFrame, before: () -> Void = {}) {
        if frame.view != view { view = frame.view }
        if frame.motion != motion { motion = frame.motion }
        if view.state == .running { run() } else { stand() }
        before()
        if !isLeft {
            for mark in frame.marks { give(mark) }
            if !frame.cues.isEmpty { output.say(frame.cues) }
        }
        events = frame.events
        keep()
    }

    private func give(_ mark: LiveMark) {
        let felt = mark.felt && output.feel(mark.haptic)
        switch mark.heard {
        case .always: output.sound(mark.haptic)
        case .instead: if !felt { output.sound(mark.haptic) }
        case .never: break
        }
    }

    /// Time passes.
    private func run() {
        guard ticking == nil else { return }
        resting?.cancel()
        resting = nil
        output.begin(texts)
        ticking = Task { [weak self, clock] in
            while let step = self?.step {
                // Cancelled: the session stands.
                guard (try? await clock.sleep(step)) != nil, !Task.isCancelled else { return }
                self?.tick()
            }
        }
    }

    private var step: Duration { isInFront ? Self.drawn : Self.heard }

    /// It stands: nothing changes by itself.
    private func stand() {
        guard ticking != nil else { return }
        ticking?.cancel()
        ticking = nil
        // At the end, the last words follow once the last set is stored.
        guard view.state != .over, !isLeft else { return }
        resting = Task { [weak self, clock] in
            guard (try? await clock.sleep(Self.patience)) != nil, !Task.isCancelled else { return }
            self?.output.end()
        }
    }
}

// From what happened to the disk.
extension PlayerDriver {
    /// Stores what is not stored yet, one after the other. Nothing that follows a set is said before that: the player
    /// holds it back until it hears `stored`.
    private func keep() {
        guard keeping == nil, !isStuck else { return }
        guard !events.isEmpty else { return settle() }
        keeping = Task {
            await keepAll()
            keeping = nil
            // What came while it was ending.
            keep()
        }
    }

    private func keepAll() async {
        while let event = events.first, !isStuck {
            let session = session
            let kept: Void? = await store.act { core, now in
                try core.keep(session: session, happened: event.happened, now: now)
            }
            guard kept != nil else { return stick() }
            events.removeAll { $0.seq <= event.seq }
            do {
                try player.stored(seq: event.seq)
            } catch {
                return await store.note(error)
            }
            // What waited for it is said now.
            tick()
        }
    }

    private func stick() {
        isStuck = true
        take {
            try player.act(elapsedMs: $0, command: .pause)
        } before: {
            output.quiet()
        }
    }

    private func settle() {
        guard view.state == .over, after == nil, !isLeft else { return }
        after = view.after
        output.end()
    }
}
