// What is in the file that a person picked, or that another app handed over?

import Foundation
import MidbackCore
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
    /// The newest copy of somebody's data, where it was laid to be read; none where none was picked.
    private(set) var copy: URL?
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

    /// Lays a copy of somebody's data where it can be read, or as much of it as shows the core that it is too large: `limit` bytes
    /// and one more. False where that fails, and then `unread` is the problem.
    func take(copy file: URL, limit: UInt64, unread: String) async -> Bool {
        copy = await Self.laid(file, upTo: limit + 1)
        problem = copy == nil ? unread : nil
        return copy != nil
    }

    /// Whether a file is a copy of somebody's data, by its first bytes. None where it cannot be read.
    func isCopy(_ file: URL) async -> Bool? {
        let head = await Self.beginning(of: file, upTo: Self.head)
        return head.map { (try? MidbackCore.isCopy(head: $0)) ?? false }
    }

    /// That copy is not needed any more; one that was taken since stays.
    func letGo(of copy: URL) {
        if self.copy == copy { self.copy = nil }
        CopyFiles.removeOwn(copy)
    }

    /// Forgets all files.
    func forget() {
        if let copy { letGo(of: copy) }
        (bytes, waiting, problem) = (nil, nil, nil)
    }

    nonisolated private static let head = 64

    /// The system could not even say which file.
    func fail(_ unread: String) { (bytes, problem) = (nil, unread) }

    /// The person has read it.
    public func problemRead() { problem = nil }

    nonisolated private static func beginning(of file: URL, upTo count: Int) async -> Data? {
        lent(file) { place in
            guard let handle = try? FileHandle(forReadingFrom: place) else { return nil }
            defer { try? handle.close() }
            do {
                // Nothing is read of an empty file, which is no failure: the core says that it is empty.
                return try handle.read(upToCount: count) ?? Data()
            } catch {
                return nil
            }
        }
    }

    /// Piece by piece: it can be larger than what a phone has room for in its memory.
    nonisolated private static func laid(_ file: URL, upTo limit: UInt64) async -> URL? {
        lent(file) { place in
            guard let from = try? FileHandle(forReadingFrom: place) else { return nil }
            defer { try? from.close() }
            guard let copy = try? CopyFiles.ownPlace("copy", in: CopyFiles.coming) else { return nil }
            do {
                try Data().write(to: copy)
                let to = try FileHandle(forWritingTo: copy)
                defer { try? to.close() }
                var left = limit
                while left > 0 {
                    let piece = try from.read(upToCount: Int(min(left, Self.piece))) ?? Data()
                    if piece.isEmpty { break }
                    try to.write(contentsOf: piece)
                    left -= UInt64(piece.count)
                }
                return copy
            } catch {
                CopyFiles.removeOwn(copy)
                return nil
            }
        }
    }

    nonisolated private static let piece: UInt64 = 65_536

    /// Reads a file that may be another app's, and in a cloud: called off the main actor, since that can be slow.
    nonisolated private static func lent<Answer>(_ file: URL, _ read: (URL) -> Answer?) -> Answer? {
        #if canImport(Darwin)
            // Another app's file is lent for as long as it is read.
            let isLent = file.startAccessingSecurityScopedResource()
            defer { if isLent { file.stopAccessingSecurityScopedResource() } }
            var answer: Answer?
            var failure: NSError?
            // It may be written just now, or still has to be fetched.
            NSFileCoordinator().coordinate(readingItemAt: file, error: &failure) { answer = read($0) }
            return answer
        #else
            return read(file)
        #endif
    }
}

extension UTType {
    /// What can be picked: what a prescription usually is comes first, and any other file too. What is in it, the core looks
    /// at.
    static let picked: [UTType] = [.json, .data]
    /// The same of a copy of somebody's data, which can have any name.
    static let pickedCopy: [UTType] = [.data]
}
