// How is one thing done after the other, where each of them waits?

/// Does one thing after the other.
@MainActor
final class Turns {
    /// How many are not over. For tests, which wait until none is.
    private(set) var open = 0
    private var last: Task<Void, Never>?

    func take<Answer: Sendable>(_ work: @escaping @MainActor () async -> Answer) -> Task<Answer, Never> {
        let before = last
        open += 1
        let task = Task {
            defer { open -= 1 }
            await before?.value
            return await work()
        }
        last = Task { _ = await task.value }
        return task
    }
}

/// Does one thing again and again, never twice at once. Those that are asked for while one waits for its turn are that one.
@MainActor
final class Again<Answer: Sendable> {
    private let turns: Turns
    private let work: @MainActor () async -> Answer
    private var waiting: Task<Answer, Never>?

    init(_ turns: Turns, _ work: @escaping @MainActor () async -> Answer) {
        (self.turns, self.work) = (turns, work)
    }

    func callAsFunction() async -> Answer { await begin().value }

    /// The same, for whoever does not wait for it.
    @discardableResult
    func begin() -> Task<Answer, Never> {
        if let waiting { return waiting }
        let turn = turns.take { [self] in
            waiting = nil
            return await work()
        }
        waiting = turn
        return turn
    }
}
