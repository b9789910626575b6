// Where on the back is it? A back to tap, beside the same answers in words.

import MidbackCore
import SwiftUI

/// A back with its places; a tap on one gives its answer. The answers in words are for everybody, also for who cannot see it.
struct BodyMapView: View {
    let map: BodyMap
    let answer: @MainActor (String) -> Void

    var body: some View {
        GeometryReader { proxy in
            Canvas { context, size in draw(in: &context, width: size.width) }
                .contentShape(Rectangle())
                .gesture(
                    SpatialTapGesture().onEnded { tap in
                        self.tap(at: tap.location, width: proxy.size.width)
                    })
        }
        .aspectRatio(1 / map.height, contentMode: .fit)
        .frame(maxWidth: widest)
        .frame(maxWidth: .infinity)
        .accessibilityHidden(true)
    }

    /// The map is as wide as 1; beside its places a tap does nothing.
    private func tap(at place: CGPoint, width: CGFloat) {
        let (x, y) = (Double(place.x / width), Double(place.y / width))
        if let given = try? mapAnswer(map: map, x: x, y: y) { answer(given) }
    }

    private func draw(in context: inout GraphicsContext, width: CGFloat) {
        let (body, seam, glow) = (Palette.figure[near], Palette.background, Palette.figure[midBack])
        context.scaleBy(x: width, y: width)
        for outline in map.body {
            let path = path(outline.points)
            context.fill(path, with: .color(body))
            context.stroke(path, with: .color(seam), lineWidth: self.seam)
        }
        let dotted = StrokeStyle(lineWidth: self.seam, lineCap: .round, dash: dots)
        context.stroke(path(map.spine, isClosed: false), with: .color(seam), style: dotted)
        for outline in map.places.flatMap(\.outlines) {
            let path = path(outline.points)
            context.fill(path, with: .color(glow.opacity(seen)))
            context.stroke(path, with: .color(glow), lineWidth: edge)
        }
    }

    private func path(_ points: [MapPoint], isClosed: Bool = true) -> Path {
        Path { path in
            path.addLines(points.map { CGPoint(x: $0.x, y: $0.y) })
            if isClosed, !points.isEmpty { path.closeSubpath() }
        }
    }

    private let widest: CGFloat = 280
    // Where the tones of near limbs and of the mid back stand among those of a figure.
    private let near = 0
    private let midBack = 2
    // In widths of the map: the seam between the parts of the body, the edge of a place, the dots of the spine.
    private let seam: CGFloat = 0.006
    private let edge: CGFloat = 0.008
    private let dots: [CGFloat] = [0.012, 0.016]
    /// How much of a place covers the body.
    private let seen = 0.55
}
