// What do the tests have in place of a disk, which is full when they want it to be?

import MidbackCore

@testable import MidbackKit

/// What a session is stored on: the data, unless the disk is full, or something else stands in the way.
@MainActor
final class Disk: LiveKeeper {
    /// Where the data is.
    var store: Store?
    /// What is answered instead of storing anything.
    var error: MidbackError?
    /// Whether nothing is answered for now.
    var isStuck = false
    /// What was handed in, and what became of it.
    private(set) var handedIn: [(event: LiveEvent, error: MidbackError?)] = []
    /// Is told of each.
    var onAnswer: ((LiveEvent, MidbackError?) -> Void)?

    var isFull: Bool {
        get { error == .StorageFull }
        set { error = newValue ? .StorageFull : nil }
    }

    func keep(_ event: LiveEvent, of session: SessionId) async -> Result<LiveKept, MidbackError> {
        while isStuck { await Task.yield() }
        let answer: Result<LiveKept, MidbackError> =
            switch error {
            case .some(let error): .failure(error)
            case .none: await store?.keep(event, of: session) ?? .failure(.Closed)
            }
        let failed: MidbackError? = if case .failure(let error) = answer { error } else { nil }
        handedIn.append((event, failed))
        onAnswer?(event, failed)
        return answer
    }
}
