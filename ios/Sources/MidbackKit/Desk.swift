// Where do calls to the core run? On one queue of their own, one after the other: never on the main thread, and
// not on Swift's few shared threads either, where a slow disk would hold up everything else.

import Dispatch
import Foundation
import MidbackCore

/// Opens the core and calls it.
actor Desk {
    private let folder: URL
    private var device: Device
    private var opened: Midback?
    private let queue = Queue()
    /// Whether everything was deleted: nothing is made anew before the person begins again.
    private var isDeleted = false
    /// Whether it was closed as damaged: nothing opens it before it is brought back, or the person wants that tried.
    private var isDamaged = false

    nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

    init(folder: URL, device: Device) {
        self.folder = folder
        self.device = device
    }

    /// Calls the core, and opens it before where it is not open.
    ///
    /// `presence`: on which phone that is, for the core to note as soon as it is open.
    func call<Answer: Sendable>(
        _ presence: Presence? = nil, _ work: @Sendable (Midback) throws -> Answer
    ) throws(Failure) -> Answer {
        let core = try core(presence)
        do {
            return try work(core)
        } catch {
            throw failure(of: error)
        }
    }

    /// What went wrong, with the core's sentence for it.
    func failure(of error: any Error) -> Failure {
        let error = Self.known(error)
        return Failure(error: error, text: try? opened?.errorText(error: error))
    }

    /// Has the core speak as this phone does, now and whenever it is opened.
    func speak(as device: Device) throws(Failure) {
        self.device = device
        if opened != nil {
            try call { try $0.setDevice(device: device) }
        }
    }

    private func core(_ presence: Presence?) throws(Failure) -> Midback {
        if let opened { return opened }
        if isDeleted || isDamaged { throw failure(of: MidbackError.Closed) }
        do {
            // Where it fails, as on a full phone, the core finds out why and says so; the next opening tries again.
            try? folder.makeFolderWithoutCopies()
            let core = try Midback.open(folder: path, random: .sixteenRandomBytes(), device: device)
            opened = core
            // Where it fails, as on a full phone, the next opening notes it.
            if let presence { try? core.onPhone(mark: presence.mark, now: presence.now) }
            return core
        } catch {
            throw notOpened(error)
        }
    }

    /// Why the data is not open, in the words of an opening.
    private func notOpened(_ error: any Error) -> Failure {
        let error = Self.known(error)
        let opening = try? openingError(error: error, device: device)
        return Failure(error: error, text: opening?.text, opening: opening)
    }

    private var path: String { folder.path(percentEncoded: false) }

    /// Only a library that does not fit the generated code throws anything but the core's errors.
    private static func known(_ error: any Error) -> MidbackError {
        error as? MidbackError ?? .Unexpected(report: "MidbackKit \(type(of: error))")
    }
}

/// On which phone the data lies, and when that was seen.
struct Presence {
    let mark: String
    let now: Moment
}

// What is done with data that is closed.
extension Desk {
    /// Closes the data, and says why as at an opening. From then on calls fail, until it is to be opened again.
    func close(because error: MidbackError) -> Failure {
        close()
        isDamaged = true
        return notOpened(error)
    }

    /// The next call opens it, or tries to.
    func openAgain() { isDamaged = false }

    /// What can be done about that; none where it is nothing that can be mended here.
    func offer(about error: MidbackError) -> RecoveryOffer? {
        try? recoveryOffer(folder: path, error: error, device: device)
    }

    /// Brings damaged data back.
    func bringBack(_ work: Work) throws(Failure) -> RecoveryDone {
        close()
        do {
            let done = try recover(folder: path, random: .sixteenRandomBytes(), device: device, work: work)
            isDamaged = false
            return done
        } catch {
            throw notOpened(error)
        }
    }

    /// Deletes everything. From then on calls fail, until the person begins again.
    func delete() throws(Failure) -> DeletedScreen {
        close()
        do {
            let screen = try deleteEverything(folder: path, device: device)
            isDeleted = true
            return screen
        } catch {
            throw notOpened(error)
        }
    }

    /// The next call makes new data.
    func begin() { isDeleted = false }

    private func close() {
        try? opened?.shut()
        opened = nil
    }
}

/// One thread at a time, of the system's own. Linux lacks Apple's ready-made executor.
private final class Queue: SerialExecutor {
    private let queue = DispatchQueue(label: "app.midback.core", qos: .userInitiated)

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
