// Does a screen look as somebody has approved that it looks? Pictures are kept of every run; they are compared with those that
// `cargo xtask xcode approve` has kept, and until then with nothing.

import UIKit
import XCTest

@MainActor
enum Pictures {
    /// Keeps a picture of the screen, and compares it if there is an approved one of that name. What says a day or a time is
    /// another picture each time: it is kept to be looked at, and not compared.
    static func keep(_ name: String, for test: XCTestCase, compared: Bool = true) throws {
        let picture = XCUIScreen.main.screenshot()
        let attachment = XCTAttachment(screenshot: picture)
        attachment.name = name
        attachment.lifetime = .keepAlways
        test.add(attachment)
        if let folder = Folders.pictures?.appending(path: compared ? "." : "not-compared") {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try picture.pngRepresentation.write(to: folder.appending(path: "\(name).png"))
        }
        guard compared, let file = Folders.approved?.appending(path: "\(name).png"),
            let approved = UIImage(contentsOfFile: file.path)?.cgImage
        else { return }
        let now = try XCTUnwrap(picture.image.cgImage)
        XCTAssertEqual(now.width, approved.width, "\(name): another size; was another phone approved?")
        XCTAssertEqual(now.height, approved.height, name)
        let part = try unlike(bytes(now), bytes(approved), rows: now.height)
        XCTAssertLessThan(part, tolerated, "\(name) looks otherwise than it was approved")
    }

    /// Which part of two pictures differs, without the system's own line at the top, which has a clock.
    private static func unlike(_ one: [UInt8], _ other: [UInt8], rows: Int) -> Double {
        guard one.count == other.count, rows > 0 else { return 1 }
        let begin = one.count / rows * (rows / 15)
        let differ = (begin..<one.count).count { abs(Int(one[$0]) - Int(other[$0])) > step }
        return Double(differ) / Double(one.count - begin)
    }

    private static func bytes(_ image: CGImage) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: image.width * image.height * 4)
        let space = try XCTUnwrap(CGColorSpace(name: CGColorSpace.sRGB))
        try bytes.withUnsafeMutableBytes { memory in
            let context = try XCTUnwrap(
                CGContext(
                    data: memory.baseAddress, width: image.width, height: image.height, bitsPerComponent: 8,
                    bytesPerRow: image.width * 4, space: space,
                    bitmapInfo: CGImageAlphaInfo.premultipliedLast.rawValue))
            context.draw(image, in: CGRect(x: 0, y: 0, width: image.width, height: image.height))
        }
        return bytes
    }

    /// How far a colour may be off, of 255, and how much of a picture.
    private static let step = 8
    private static let tolerated = 0.002
}
