// What does a tap do? It tells the core, and every screen asks again.

import MidbackCore
import MidbackKit

extension Store {
    /// Does what the person did, and then what follows from it on the screen; nothing follows where it failed, and
    /// `failure` says why.
    func does<Answer: Sendable>(
        _ action: @escaping @Sendable (Midback, Moment) throws -> Answer,
        then: @escaping @MainActor (Answer) -> Void = { _ in }
    ) {
        Task {
            if let answer = await act(action) { then(answer) }
        }
    }

    /// Does what can be done with the day.
    func does(_ act: DayAct, _ places: Places) {
        switch act {
        case .start(let kind):
            does {
                try $0.startSession(kind: kind, now: $1)
            } then: {
                places.open(.live($0, begins: true))
            }
        case .move(let to): does { try $0.moveDay(to: to, now: $1) }
        case .skip: does { try $0.skipDay(now: $1) }
        case .takeBackSkip: does { try $0.takeBackSkip(now: $1) }
        case .endPause: does { try $0.endPause(now: $1) }
        case .end(let session): does { try $0.endSession(session: session, now: $1) }
        }
    }
}
