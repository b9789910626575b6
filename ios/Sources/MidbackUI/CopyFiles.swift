// Where do copies of a person's data lie while they come and go?

import Foundation
import MidbackCore

/// Folders that the system tidies up, and that hold the newest file alone: nobody is to find old ones there.
enum CopyFiles {
    /// A copy on its way to another app.
    static let going = folder("copies")
    /// A copy that came from elsewhere.
    static let coming = folder("brought")
    /// What is shown to a professional.
    static let reports = folder("reports")

    private static func folder(_ name: String) -> URL {
        FileManager.default.temporaryDirectory.appending(path: name)
    }

    /// Where a file of that name may be written; what lay there before is gone.
    static func place(_ name: String, in folder: URL) throws -> URL {
        remove(folder)
        return try made(folder).appending(path: name)
    }

    /// The same in a folder that holds this one file: the one before may still be needed.
    static func ownPlace(_ name: String, in folder: URL) throws -> URL {
        try made(folder.appending(path: UUID().uuidString)).appending(path: name)
    }

    private static func made(_ folder: URL) throws -> URL {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        #if canImport(Darwin)
            // Unreadable as long as the phone is locked, and so is what is written there.
            try FileManager.default.setAttributes(
                [.protectionKey: FileProtectionType.complete],
                ofItemAtPath: folder.path(percentEncoded: false))
        #endif
        return folder
    }

    static func remove(_ folder: URL) { try? FileManager.default.removeItem(at: folder) }

    /// Removes a file with the folder that holds it alone.
    static func removeOwn(_ file: URL) { remove(file.deletingLastPathComponent()) }

    /// Everything that was ever put beside the data.
    static func removeAll(inbox: URL?) {
        for folder in [going, coming, reports] + [inbox].compactMap({ $0 }) { remove(folder) }
    }
}

// The folder where the system lays other apps' files; it would leave them there, and back them up.
extension CopyFiles {
    /// Removes a file that was read, where the system had laid it there for this app.
    static func remove(_ file: URL, from inbox: URL?) {
        if let inbox, lies(file, in: inbox) { remove(file) }
    }

    /// Removes what an earlier run left, but for a file that still has to be looked at.
    static func tidy(inbox: URL?, sparing file: URL?) {
        for folder in [going, coming, reports] { remove(folder) }
        guard let inbox else { return }
        let names = try? FileManager.default.contentsOfDirectory(atPath: inbox.path(percentEncoded: false))
        for left in (names ?? []).map({ inbox.appending(path: $0) }) {
            if let file, left.plain == file.plain || lies(file, in: left) { continue }
            remove(left)
        }
    }

    private static func lies(_ file: URL, in folder: URL) -> Bool {
        file.plain != folder.plain && file.plain.starts(with: folder.plain)
    }
}

extension URL {
    /// Where the system lays a file of another app that cannot be read where it lies.
    public static var inbox: URL? {
        FileManager.default.urls(for: .documentDirectory, in: .userDomainMask).first?.appending(path: "Inbox")
    }

    /// The names on the way to it: the system writes one place in several ways.
    fileprivate var plain: [String] { resolvingSymlinksInPath().pathComponents }
}
