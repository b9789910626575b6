// What has to be evaluated again, in which order, and what was wrong on the way?

import Dispatch

/// The tree of a screen.
@MainActor final class Host {
    private(set) var root: Node!
    private var dirty: [ObjectIdentifier: Node] = [:]
    private var afterwards: [() -> Void] = []
    private var evaluated: [Node] = []
    /// How often the body of a view was evaluated.
    private(set) var evaluations = 0
    /// What SwiftUI only logs, or shows as something odd.
    private(set) var faults: [String] = []
    /// How many `.task`s have not ended.
    var tasks = 0
    /// What went through the phone: it has neither vibrated nor opened anything.
    var outside = Outside()
    /// What `SceneStorage` keeps, by its key.
    var kept: [String: Any] = [:]

    /// The tree in which a view is evaluated or touched now.
    static weak var current: Host?

    init<Content: View>(_ view: Content, _ surroundings: EnvironmentValues) {
        Host.current = self
        root = Node(host: self, key: "root", depth: 0, view: view, surroundings: surroundings)
        root.update(view, surroundings)
        finish()
    }

    /// Evaluates what is dirty, the topmost first, until nothing is; whether anything was.
    @discardableResult
    func flush() -> Bool {
        Host.current = self
        var rounds = 0
        while let next = dirty.values.min(by: { $0.depth < $1.depth }) {
            next.updateAgain()
            rounds += 1
            if rounds > Host.mostRounds {
                fault("the screen never comes to rest", at: next)
                (dirty, afterwards) = ([:], [])
                break
            }
            if dirty.isEmpty { finish() }
        }
        return rounds > 0
    }

    /// All of it is evaluated in other surroundings.
    func surround(_ change: (inout EnvironmentValues) -> Void) {
        var surroundings = root.surroundings
        change(&surroundings)
        Host.current = self
        root.updateAgain(in: surroundings)
        finish()
    }

    /// What was put off until all is evaluated.
    private func finish() {
        while !afterwards.isEmpty {
            let all = afterwards
            afterwards = []
            for action in all { action() }
        }
    }

    /// Puts off what may change state.
    func after(_ action: @escaping () -> Void) { afterwards.append(action) }

    func soil(_ node: Node) { dirty[ObjectIdentifier(node)] = node }
    func clean(_ node: Node) { dirty[ObjectIdentifier(node)] = nil }

    func fault(_ what: String, at node: Node? = nil) {
        let place = node ?? evaluated.last
        let text = place.map { "\(what), in \($0.name)" } ?? what
        if !faults.contains(text) { faults.append(text) }
    }

    func evaluating<Result>(_ node: Node, _ body: () -> Result) -> Result {
        evaluated.append(node)
        evaluations += 1
        defer { evaluated.removeLast() }
        return body()
    }

    /// Whether state may change now. It may not while a body is evaluated: what is shown would depend on the order.
    func mayChange() -> Bool {
        if evaluated.isEmpty { return true }
        fault("state is changed while a view is evaluated")
        return false
    }

    private static let mostRounds = 1_000
}

/// What a screen asked the phone for.
struct Outside {
    /// Addresses that were opened.
    var opened: [URL] = []
    /// What was shared.
    var shared: [String] = []
    /// What was felt.
    var felt: [SensoryFeedback] = []
    /// What was said to a screen reader.
    var announced: [String] = []
}

/// The thread that screens live on.
enum Main {
    // On Linux the main actor is the main queue, and a test's process lets another thread serve it.
    private nonisolated(unsafe) static let mark: DispatchSpecificKey<Bool> = {
        let key = DispatchSpecificKey<Bool>()
        DispatchQueue.main.setSpecific(key: key, value: true)
        return key
    }()

    static var isHere: Bool { DispatchQueue.getSpecific(key: mark) ?? Thread.isMainThread }

    /// Does it there: at once where that is here.
    static func run(_ action: @escaping @MainActor @Sendable () -> Void) {
        if isHere { MainActor.assumeIsolated(action) } else { Task { @MainActor in action() } }
    }

    /// Like `MainActor.assumeIsolated`, for what need not be `Sendable`.
    static func assumed<Result>(_ body: @MainActor () -> Result) -> Result {
        precondition(isHere, "a view's state is used off the main thread")
        return withoutActuallyEscaping(body) { unsafeBitCast($0, to: (() -> Result).self)() }
    }
}
