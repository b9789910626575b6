// Which session is led?

import MidbackCore
import Observation

/// Leads at most one session. It lives as long as the app: a session goes on while other screens are open.
@MainActor @Observable
public final class Leader {
    /// The one that is led.
    public private(set) var leading: LiveDriver?

    /// Whether the app is in front of the person. The app sets it from its scene phase.
    @ObservationIgnored public var isInFront = true {
        didSet {
            output.isInFront = isInFront
            leading?.setInFront(isInFront)
        }
    }

    @ObservationIgnored private let store: Store
    @ObservationIgnored private let keeper: any LiveKeeper
    @ObservationIgnored private let output: any LiveOutput
    @ObservationIgnored private let clock: LiveClock
    /// Those that were left with something that is not stored yet: they alone know of it, and go on trying.
    @ObservationIgnored private var held: [LiveDriver] = []
    /// Two taps are one session.
    @ObservationIgnored private var beginning: Task<LiveDriver?, Never>?

    /// A leader of nothing yet.
    public convenience init(store: Store, output: any LiveOutput, clock: LiveClock = .live) {
        self.init(store: store, keeper: store, output: output, clock: clock)
    }

    /// One whose sessions are stored by that.
    init(store: Store, keeper: any LiveKeeper, output: any LiveOutput, clock: LiveClock) {
        self.store = store
        self.keeper = keeper
        self.output = output
        self.clock = clock
    }

    /// The session that is led already, or one that was left and comes back, or a new one. None where it failed: the
    /// store says why.
    public func lead(_ session: SessionId) async -> LiveDriver? {
        while beginning != nil || leading != nil {
            if let beginning {
                _ = await beginning.value
            } else if leading?.id == session {
                return leading
            } else {
                await leave()
            }
        }
        let task = Task {
            leading = await begin(session)
            // Here, and not by who waits: others may wait too, and see that it is over only by this.
            beginning = nil
            return leading
        }
        beginning = task
        return await task.value
    }

    /// It is put away; the session waits on Today. What of it could not be stored is not lost.
    public func leave() async {
        guard let driver = leading else { return }
        leading = nil
        driver.act(.putAway)
        if driver.isUnkept { held.append(driver) }
        await settled()
    }

    /// Waits until everything is stored that can be now. Whoever has nothing left to store is held no more.
    func settled() async {
        for driver in held { await driver.settled() }
        await leading?.settled()
        held.removeAll { !$0.isUnkept }
    }

    /// Lets go of every session at once: nothing more of them is stored, because the data that they are of is about to be
    /// another, or none. Ends once nothing of them is on its way to the disk.
    public func letGo() async {
        _ = await beginning?.value
        let all = held + [leading].compactMap { $0 }
        (leading, held) = (nil, [])
        for driver in all { await driver.letGo() }
    }

    private func begin(_ session: SessionId) async -> LiveDriver? {
        // What can be stored now is in the data before a new player is made of it.
        await settled()
        let back = held.first { $0.id == session }
        held.removeAll { $0 === back }
        let driver: LiveDriver?
        if let back {
            back.act(.takeUp)
            driver = back
        } else {
            driver = await LiveDriver.lead(
                session, store: store, keeper: keeper, output: output, clock: clock)
        }
        driver?.setInFront(isInFront)
        return driver
    }
}
