// Where is the app to open, by what was tapped or said outside of it?

import MidbackCore
import Observation

/// A place that is waited for until the app can show it. One for the whole app.
@MainActor @Observable
public final class WayIn {
    /// What the app is to open, until it did: `take` it.
    public private(set) var place: ReminderPlace?

    public init() {}

    /// The app is to open there.
    public func lead(to place: ReminderPlace) { self.place = place }

    /// What the app is to open; it is asked once.
    public func take() -> ReminderPlace? {
        defer { place = nil }
        return place
    }
}
