// Which session is led?

import MidbackCore
import Observation

/// Leads at most one session. It lives as long as the app: a session goes on while other screens are open.
@MainActor @Observable
public final class Leader {
    /// The one that is led.
    public private(set) var leading: PlayerDriver?

    @ObservationIgnored private let store: Store
    @ObservationIgnored private let output: any PlayerOutput
    @ObservationIgnored private let clock: PlayerClock
    /// Two taps are one session.
    @ObservationIgnored private var beginning: Task<PlayerDriver?, Never>?

    /// A leader of nothing yet.
    public init(store: Store, output: any PlayerOutput, clock: PlayerClock = .live) {
        self.store = store
        self.output = output
        self.clock = clock
    }

    /// The session that is led already, or a new one. None where it failed: the store says why.
    public func lead(_ session: SessionId) async -> PlayerDriver? {
        while beginning != nil || leading != nil {
            if let beginning {
                _ = await beginning.value
            } else if leading?.session == session {
                return leading
            } else {
                await leave()
            }
        }
        let task = Task {
            leading = await PlayerDriver.lead(session, store: store, output: output, clock: clock)
            // Here, and not by who waits: others may wait too, and see that it is over only by this.
            beginning = nil
            return leading
        }
        beginning = task
        return await task.value
    }

    /// It is paused and put away; the session waits on Today.
    public func leave() async {
        guard let driver = leading else { return }
        leading = nil
        await driver.leave()
    }
}
