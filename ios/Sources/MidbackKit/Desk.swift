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

    nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

    init(folder: URL, device: Device) {
        self.folder = folder
        self.device = device
    }

    /// Calls the core, and opens it before where it is not open.
    func call<Answer: Sendable>(_ work: @Sendable (Midback) throws -> Answer) throws(Failure) -> Answer {
        let core = try core()
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

    private func core() throws(Failure) -> Midback {
        if let opened { return opened }
        do {
            // Where it fails, as on a full phone, the core finds out why and says so; the next opening tries again.
            try? folder.makeFolderWithoutCopies()
            let path = folder.path(percentEncoded: false)
            let core = try Midback.open(folder: path, random: .sixteenRandomBytes(), device: device)
            opened = core
            return core
        } catch {
            let error = Self.known(error)
            let opening = try? openingError(error: error, device: device)
            throw Failure(error: error, text: opening?.text, opening: opening)
        }
    }

    /// Only a library that does not fit the generated code throws anything but the core's errors.
    private static func known(_ error: any Error) -> MidbackError {
        error as? MidbackError ?? .Unexpected(report: "MidbackKit \(type(of: error))")
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
