// What is in the file that a person picked, or that another app handed over?

import Foundation
import Observation
import SwiftUI

#if canImport(UniformTypeIdentifiers)
    import UniformTypeIdentifiers
#endif

/// The file that was picked last. It can be too large to be kept by the system, so it ends with the process.
@MainActor @Observable
public final class Handed {
    /// What is in it, or as much of it as shows the core that it is too large; none where none was picked, or none could be
    /// read.
    public private(set) var bytes: Data?
    /// One that another app handed over, and that is not looked at yet.
    var waiting: URL?
    /// That it could not be read, in the core's words, until the person has read that.
    public private(set) var problem: String?

    public init() {}

    /// Reads a file. False where that fails, and then `unread` is the problem.
    ///
    /// `limit`: the most bytes that a file may have. One more is read, and no other: a huge file must not fill the memory.
    public func pick(_ file: URL, limit: Int, unread: String) async -> Bool {
        bytes = await Self.beginning(of: file, upTo: limit + 1)
        problem = bytes == nil ? unread : nil
        return bytes != nil
    }

    /// The system could not even say which file.
    func fail(_ unread: String) { (bytes, problem) = (nil, unread) }

    /// The person has read it.
    public func problemRead() { problem = nil }

    /// Off the main actor: a file can be in a cloud, and come slowly.
    nonisolated private static func beginning(of file: URL, upTo count: Int) async -> Data? {
        #if canImport(Darwin)
            // Another app's file is lent for as long as it is read.
            let isLent = file.startAccessingSecurityScopedResource()
            defer { if isLent { file.stopAccessingSecurityScopedResource() } }
            var bytes: Data?
            var failure: NSError?
            // It may be written just now, or still has to be fetched.
            NSFileCoordinator().coordinate(readingItemAt: file, error: &failure) { place in
                bytes = read(place, upTo: count)
            }
            return bytes
        #else
            return read(file, upTo: count)
        #endif
    }

    nonisolated private static func read(_ file: URL, upTo count: Int) -> Data? {
        guard let handle = try? FileHandle(forReadingFrom: file) else { return nil }
        defer { try? handle.close() }
        do {
            // Nothing is read of an empty file, which is no failure: the core says that it is empty.
            return try handle.read(upToCount: count) ?? Data()
        } catch {
            return nil
        }
    }
}

extension UTType {
    /// What can be picked: what a prescription usually is comes first, and any other file too. What is in it, the core looks
    /// at.
    static let picked: [UTType] = [.json, .data]
}
