// How does a file come to another app? Only while the app may be seen, and nothing of it stays here.

import Foundation

extension Phone {
    /// Hands a file that lies in a folder of its own to another app, which the person chooses; whether it went anywhere. After
    /// that it is gone from here.
    @MainActor func handOn(_ file: URL, over places: Places, past gate: Gate) async -> Bool {
        // The system's sheet would lie above the lock.
        await gate.seen()
        // What else is to come waits until that sheet has gone.
        places.lies()
        defer {
            places.hasGone()
            CopyFiles.removeOwn(file)
        }
        return await share(file)
    }
}
