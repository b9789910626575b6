// What are a figure's pictures, and how is one drawn? From the core's bytes: per picture nothing is asked.

import Foundation
import SwiftUI

/// Pictures of a level, as the core writes them; `docs/figures.md` describes the bytes.
struct FigureLoop: Sendable {
    /// Start, end and arrow in one picture.
    static let still = 1
    private static let ground = 0
    private static let pictures = 2
    private static let times = 16
    private static let lastOfBody = 2
    /// The pose that a body comes from.
    private static let ghost = 13
    private static let whole: CGFloat = 65_535

    private let data: [UInt8]
    /// The view's width and height, in body heights.
    let width: CGFloat
    let height: CGFloat
    private let frames: Int
    /// How many thirtieths of a second the loop takes.
    let ticks: Int

    /// None where the bytes are too few to be pictures.
    init?(_ bytes: Data) {
        data = Array(bytes)
        guard data.count >= Self.times else { return nil }
        width = CGFloat(Float(bitPattern: UInt32(littleEndianBytes: data[4..<8])))
        height = CGFloat(Float(bitPattern: UInt32(littleEndianBytes: data[8..<12])))
        frames = Int(data[12]) | Int(data[13]) << 8
        ticks = Int(data[14]) | Int(data[15]) << 8
    }

    /// Whether these are all pictures, and not the first one alone.
    var moves: Bool { frames > 1 }

    /// The picture that is shown at a tick.
    func frame(at tick: Int) -> Int {
        guard ticks > 0 else { return Self.pictures }
        return Self.pictures + min(max(short(Self.times + 3 * (tick % ticks)), 0), frames - 1)
    }

    /// Draws what stands on the floor, then a picture, or `still`: as large as the place allows, in its middle and on its
    /// floor.
    func draw(_ picture: Int, in context: inout GraphicsContext, size: CGSize, colors: [Color]) {
        let body = min(size.width / width, size.height / height)
        context.translateBy(x: (size.width - body * width) / 2, y: size.height - body * height)
        draw(Self.ground, context, body, colors)
        draw(picture, context, body, colors)
    }

    /// Neighbouring outlines of one tone of the body are one shape: where two of them lie over each other is a hole. Of
    /// things each outline is a shape of its own.
    private func draw(_ index: Int, _ context: GraphicsContext, _ body: CGFloat, _ colors: [Color]) {
        let unit = body * max(width, height) / Self.whole
        var at = Int(UInt32(littleEndianBytes: data[(Self.times + 3 * ticks + 4 * index)...].prefix(4)))
        let outlines = short(at)
        at += 2
        var tone = -1
        var path = Path()
        func fill() {
            if tone >= 0 { context.fill(path, with: .color(colors[tone]), style: FillStyle(eoFill: true)) }
        }
        for _ in 0..<outlines {
            let next = Int(data[at])
            if next != tone || !isBody(next) {
                fill()
                path = Path()
                tone = next
            }
            let points = short(at + 1)
            at += 3
            for point in 0..<points {
                let place = CGPoint(x: CGFloat(short(at)) * unit, y: CGFloat(short(at + 2)) * unit)
                if point == 0 { path.move(to: place) } else { path.addLine(to: place) }
                at += 4
            }
            if points > 0 { path.closeSubpath() }
        }
        fill()
    }

    private func short(_ at: Int) -> Int { Int(data[at]) | Int(data[at + 1]) << 8 }

    private func isBody(_ tone: Int) -> Bool { tone <= Self.lastOfBody || tone == Self.ghost }
}

extension UInt32 {
    fileprivate init(littleEndianBytes bytes: ArraySlice<UInt8>) {
        self = bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
}
