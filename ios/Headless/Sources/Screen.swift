// How does a test use a screen as a person would?

/// A view that is shown, for a test. It draws nothing: what is met is what VoiceOver says.
@MainActor public final class Screen {
    private let host: Host
    /// Whether work that the screen waits for is under way elsewhere, such as a call to the core.
    private let isBusy: @MainActor () -> Bool

    /// `isReadOut`: whether VoiceOver is on. `window`: one that is wider than high is that of a phone on its side.
    public init<Content: View>(
        _ view: Content, surroundings: EnvironmentValues = .init(), reduceMotion: Bool = false,
        isReadOut: Bool = true, window: CGSize = Screen.phone,
        isBusy: @escaping @MainActor () -> Bool = { false }
    ) {
        self.isBusy = isBusy
        var surroundings = surroundings
        surroundings.accessibilityReduceMotion = reduceMotion
        surroundings.accessibilityVoiceOverEnabled = isReadOut
        surroundings.window = window
        if window.width > window.height { surroundings.verticalSizeClass = .compact }
        host = Host(view, surroundings)
    }

    private func gathered() -> (front: [Element], gathering: Gathering) {
        host.flush()
        var gathering = Gathering()
        let page = gathering.elements([host.root]).inOrder
        gathering.strays(host)
        let front = gathering.covers.last.map { [$0] } ?? page
        // What a modifier around it says counts, too.
        for element in front.flatMap(\.all) where element.label.isEmpty {
            if let nameless = element.nameless { host.fault(nameless) }
            if element.role == .image { host.fault("an image has no label") }
        }
        return (front, gathering)
    }

    /// What is in front: the topmost of what covers the rest, else everything.
    public var elements: [Element] { gathered().front }

    /// How many sheets, covers, alerts and dialogs lie over the first page.
    public var covers: Int { gathered().gathering.covers.count }

    /// The stops of VoiceOver in front, in their order.
    public var stops: [Element] { elements.flatMap(\.stops) }

    /// What is in front, as a test prints it.
    public var lines: String { elements.map { $0.lines() }.joined(separator: "\n") }

    /// What is wrong that SwiftUI only logs, or shows as something odd.
    public var faults: [String] {
        _ = gathered()
        return host.faults
    }

    /// How often the body of a view was evaluated.
    public var evaluations: Int { host.evaluations }
    /// How many `.task`s have not ended.
    public var tasks: Int { host.tasks }
    /// What the phone was asked for.
    public var opened: [URL] { host.outside.opened }
    public var shared: [String] { host.outside.shared }
    public var felt: [SensoryFeedback] { host.outside.felt }
    public var announced: [String] { host.outside.announced }

    /// Waits until nothing changes any more. So many rounds and no more: a clock would count what other tests do meanwhile on
    /// the same thread.
    public func settle(rounds: Int = Screen.patience) async throws {
        var quiet = 0
        for _ in 0..<rounds {
            let moved = host.flush()
            quiet = moved || isBusy() ? 0 : quiet + 1
            if quiet == Screen.quietRounds { return }
            await Task.yield()
            if isBusy() { try await Task.sleep(for: .milliseconds(1)) }
        }
        throw Trouble("the screen does not come to rest:\n\(lines)")
    }

    /// Waits for what work elsewhere brings.
    public func until(
        _ what: String, rounds: Int = Screen.patience, _ holds: @MainActor (Screen) throws -> Bool
    ) async throws {
        for _ in 0..<rounds {
            if try holds(self) { return }
            try await Task.sleep(for: .milliseconds(1))
        }
        throw Trouble("never: \(what), but:\n\(lines)")
    }

    /// More rounds than anything takes that ends: a round that waits takes a millisecond or longer.
    public static let patience = 10_000

    /// The only element of this label, or identifier; of several the only one that can be touched.
    public func find(_ label: String, _ role: Element.Role? = nil) throws -> Element {
        let found = elements.flatMap(\.all).filter {
            ($0.label == label || $0.identifier == label) && (role == nil || $0.role == role)
        }
        let able = found.filter { $0.tap != nil || $0.type != nil || $0.adjust != nil || !$0.named.isEmpty }
        let hits = able.isEmpty ? found : able
        guard hits.count == 1 else { throw Trouble("\(hits.count) of \"\(label)\" in:\n\(lines)") }
        return hits[0]
    }

    public func has(_ label: String) -> Bool { stops.contains { $0.label == label } }

    public func tap(_ label: String, _ role: Element.Role? = nil) async throws {
        try await tap(try find(label, role))
    }
    public func tap(_ element: Element) async throws {
        guard element.isEnabled, let tap = element.tap else {
            throw Trouble("\"\(element.label)\" cannot be tapped in:\n\(lines)")
        }
        tap()
        try await settle()
    }

    public func type(_ text: String, into label: String) async throws {
        try await type(text, into: try find(label))
    }
    public func type(_ text: String, into element: Element) async throws {
        guard element.isEnabled, let type = element.type else {
            throw Trouble("nothing can be typed into \"\(element.label)\" in:\n\(lines)")
        }
        type(text)
        try await settle()
    }

    /// Does what VoiceOver offers by name; of a picker, chooses the option of that name.
    public func perform(_ action: String, on label: String) async throws {
        let element = try find(label)
        guard element.isEnabled, let named = element.named.first(where: { $0.name == action }) else {
            throw Trouble("no \(action) on \"\(label)\", which has \(element.actions)")
        }
        named.act()
        try await settle()
    }

    public func adjust(_ label: String, _ direction: AccessibilityAdjustmentDirection) async throws {
        let element = try find(label)
        guard element.isEnabled, let adjust = element.adjust else {
            throw Trouble("\"\(label)\" cannot be adjusted in:\n\(lines)")
        }
        adjust(direction)
        try await settle()
    }

    /// Goes to the page before, as a swipe from the edge does.
    public func back() async throws {
        guard let back = elements.flatMap(\.all).last(where: \.isBack)?.tap else {
            throw Trouble("nothing leads back from:\n\(lines)")
        }
        back()
        try await settle()
    }

    /// Puts away what covers the rest, as the escape gesture does.
    public func escape() async throws {
        let named = elements.flatMap(\.all).flatMap(\.named)
        guard let close = named.last(where: { $0.name == "escape" }) else {
            throw Trouble("nothing can be put away in:\n\(lines)")
        }
        close.act()
        try await settle()
    }

    /// Another app, or a notification, opens an address.
    public func open(_ url: URL) async throws {
        for act in gathered().gathering.addresses { act(url) }
        try await settle()
    }

    /// The app comes in front of the person, or leaves.
    public func enter(_ phase: ScenePhase) async throws {
        host.surround { $0.scenePhase = phase }
        try await settle()
    }

    /// Pulls a list down to have it anew.
    public func refresh() async throws {
        guard let refresh = gathered().gathering.refreshing.last else {
            throw Trouble("nothing can be pulled down in:\n\(lines)")
        }
        await refresh()
        try await settle()
    }

    /// Picks a file in the system's picker, which has to be open.
    public func pick(_ file: Result<URL, any Error>) async throws { try await pick(file.map { [$0] }) }
    public func pick(_ files: Result<[URL], any Error>) async throws {
        guard let importer = gathered().gathering.importers.last else {
            throw Trouble("no file is asked for in:\n\(lines)")
        }
        importer.choose(files)
        try await settle()
    }

    private static let quietRounds = 20

    /// What an upright phone leaves to a screen.
    public nonisolated static let phone = CGSize(width: 390, height: 700)
}

/// A test that fails shows what it was given. The tree of a screen leads back to itself: it must not be walked.
extension Screen: @preconcurrency CustomReflectable {
    public var customMirror: Mirror { Mirror(self, children: []) }
}

public struct Trouble: Error, CustomStringConvertible {
    public let description: String
    init(_ description: String) { self.description = description }
}
