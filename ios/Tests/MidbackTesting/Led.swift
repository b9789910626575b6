// How does a test have a session done, without a screen?

import MidbackCore

extension Midback {
    /// Leads the session that is next from its beginning to its end, for as long as that takes; says which one, and when it ended.
    func lead(now: Moment) throws -> (SessionId, Moment) {
        let session = try startSession(kind: .planned, now: now)
        let player = try live(session: session, now: now)
        var (clock, now) = (UInt64(0), now)
        var frame = try player.act(elapsedMs: clock, now: now, command: .start)
        while frame.keep != nil || frame.view.state != .over {
            if let event = frame.keep {
                let answer = try keep(session: session, event: event)
                frame = try player.kept(elapsedMs: clock, now: now, seq: event.seq, answer: answer)
            } else {
                guard let left = frame.motion.leftMs else { throw Waits() }
                clock += left
                now = Moment(
                    epochMs: now.epochMs + Int64(left), utcOffsetMinutes: now.utcOffsetMinutes)
                frame = try player.frame(elapsedMs: clock, now: now)
            }
        }
        return (session, now)
    }
}

/// The session waits for a tap.
private struct Waits: Error {}
