// How does a screen reach the core? It asks, or acts, and waits for the answer on the main actor.

import Foundation
import MidbackCore
import Observation

/// The way to the core. One for the whole app.
///
/// A screen asks again whenever `revision` has risen:
///
///     .task(id: store.revision) { screen = await store.ask { try $0.today(now: $1) } ?? screen }
@MainActor @Observable
public final class Store {
    /// Rises when screens have to be asked again: after each write, and when the phone speaks otherwise.
    public private(set) var revision = 0
    /// The last thing that went wrong, until the person has read it.
    public private(set) var failure: Failure?

    /// That the data turned out to be damaged while it was open, and is closed: no screen asks it any more.
    public internal(set) var damage: Failure?
    /// That everything is deleted, until the person begins again: no screen asks anything before.
    public internal(set) var deleted: DeletedScreen?

    /// How many calls to the core are on their way. For tests, which wait until there is none.
    @ObservationIgnored public internal(set) var calls = 0

    @ObservationIgnored let desk: Desk
    @ObservationIgnored let clock: PhoneClock
    @ObservationIgnored private let mark: @MainActor () -> String?
    /// What reads the data beside everything else, and is not over; the first of them reads.
    @ObservationIgnored var beside: [Work] = []
    /// Whether the core was told on which phone the data lies.
    @ObservationIgnored var isMarked = false

    /// The data in `folder`, which the first call opens, or the next one where that fails: so opening is no state
    /// of its own.
    ///
    /// `mark`: how the system calls this phone; none where it does not say so, as in tests.
    public init(
        folder: URL = .midbackData, device: Device = .current, clock: PhoneClock = .live,
        mark: @escaping @MainActor () -> String? = { nil }
    ) {
        self.desk = Desk(folder: folder, device: device)
        (self.clock, self.mark) = (clock, mark)
    }

    /// Asks a question, which changes nothing. None where it failed: `failure` says why.
    public func ask<Answer: Sendable>(
        _ question: @Sendable (Midback, Moment) throws -> Answer
    ) async -> Answer? {
        await answer(question)
    }

    /// Asks a question of a screen, which says itself what went wrong: it is no `failure`.
    public func question<Answer: Sendable>(
        _ question: @Sendable (Midback, Moment) throws -> Answer
    ) async throws(Failure) -> Answer {
        try await called(question)
    }

    /// Does what the person did, which is durable on return. None where it failed: nothing was written, and
    /// `failure` says why.
    @discardableResult
    public func act<Answer: Sendable>(
        _ action: @Sendable (Midback, Moment) throws -> Answer
    ) async -> Answer? {
        let answer = await answer(action)
        if answer != nil { revision += 1 }
        return answer
    }

    /// The phone's language or its habits of writing have changed.
    public func speak(as device: Device) async {
        do throws(Failure) {
            try await desk.speak(as: device)
            revision += 1
        } catch {
            failure = error
        }
    }

    /// The person has read it.
    public func dismissFailure() { failure = nil }

    /// Speaks as the phone does from now on, for as long as whoever called waits: the system tells where the person
    /// chose another language, or hours of 12 or 24. Called once, when the app begins:
    ///
    ///     .task { await store.followPhone() }
    public func followPhone(
        changes: AsyncStream<Void> = Device.changes(), device: () -> Device = { .current }
    ) async {
        for await _ in changes { await speak(as: device()) }
    }

    /// Stores what happened in a session that is led. What follows from an error its player says, who also tries again:
    /// it is no `failure`.
    func keep(_ event: LiveEvent, of session: SessionId) async -> Result<LiveKept, MidbackError> {
        do throws(Failure) {
            let kept = try await reached(at: clock.now()) { core, _ in
                try core.keep(session: session, event: event)
            }
            if kept.changed { revision += 1 }
            return .success(kept)
        } catch {
            return .failure(error.error)
        }
    }

    /// Calls the core where nobody looks, such as behind a locked screen. What went wrong is handed back, and is no
    /// `failure`: it would be shown to a person who did nothing.
    func quietly<Answer: Sendable>(
        at now: Moment? = nil, _ call: @Sendable (Midback, Moment) throws -> Answer
    ) async -> Result<Answer, MidbackError> {
        do throws(Failure) {
            return .success(try await reached(at: now ?? clock.now(), call))
        } catch {
            return .failure(error.error)
        }
    }

    /// Something was written beside the calls that raise it: screens have to be asked again.
    func raise() { revision += 1 }

    /// Screens are to be asked again, because the person wants it or time has passed.
    public func askAgain() { revision += 1 }

    /// The moment that the phone's clock shows.
    func now() -> Moment { clock.now() }

    /// Something went wrong beside the calls that were made through here.
    public func note(_ error: any Error) async { failure = await desk.failure(of: error) }

    /// Something went wrong that nobody has told the person yet.
    public func tell(_ failure: Failure) { self.failure = failure }

    private func answer<Answer: Sendable>(
        _ call: @Sendable (Midback, Moment) throws -> Answer
    ) async -> Answer? {
        do throws(Failure) {
            return try await called(call)
        } catch {
            failure = error
            return nil
        }
    }

    private func called<Answer: Sendable>(
        _ call: @Sendable (Midback, Moment) throws -> Answer
    ) async throws(Failure) -> Answer {
        // The moment at which the person did it, not that at which its turn comes.
        try await reached(at: clock.now(), call)
    }

    /// Calls the core. As long as it was not told on which phone the data lies, the system is asked, on the main actor, where
    /// it wants to be asked; before the phone was first unlocked it does not say.
    private func reached<Answer: Sendable>(
        at now: Moment, _ call: @Sendable (Midback, Moment) throws -> Answer
    ) async throws(Failure) -> Answer {
        calls += 1
        defer { calls -= 1 }
        let mark = isMarked ? nil : mark()
        let answer = try await desk.call(mark.map { Presence(mark: $0, now: now) }) { core in
            try call(core, now)
        }
        isMarked = isMarked || mark != nil
        return answer
    }
}

/// Something went wrong.
public struct Failure: Error, Equatable {
    /// What, for the app to act on.
    public let error: MidbackError
    /// What, in the core's sentence for the person.
    public let text: String
    /// Shown instead of every screen where the data did not open. Dismissed, the screens ask, and so open, again.
    public let opening: OpeningError?

    /// Without a sentence only where a defect of the core keeps even that from it.
    init(error: MidbackError, text: String?, opening: OpeningError? = nil) {
        self.error = error
        self.text = text ?? error.localizedDescription
        self.opening = opening
    }
}
