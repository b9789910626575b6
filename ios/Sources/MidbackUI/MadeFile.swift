// Where does a file lie that another app is to have?

import Foundation
import MidbackCore
import MidbackKit

extension Store {
    /// Makes a file, and puts it where another app can read it. None where either fails: `failure` says why.
    func make(_ file: @escaping @Sendable (Midback, Moment) throws -> ReportFile) async -> URL? {
        guard let made = await ask(file) else { return nil }
        do {
            return try await made.written()
        } catch {
            await note(MidbackError.StorageFailed)
            return nil
        }
    }
}

extension ReportFile {
    /// What kind of file it is, an iPhone knows by the end of its name.
    nonisolated fileprivate func written() async throws -> URL {
        let place = try CopyFiles.place(name, in: CopyFiles.reports)
        #if canImport(Darwin)
            // Unreadable as long as the phone is locked.
            try bytes.write(to: place, options: .completeFileProtection)
        #else
            try bytes.write(to: place)
        #endif
        return place
    }
}
