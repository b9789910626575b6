// Where could it go? Lines over the same points, told apart by dash and mark as well as by colour.

import SwiftUI

/// What a line looks like; each differs from the others in dash, mark and colour.
enum LineLook: Int, CaseIterable {
    case first, second, third

    /// That of a line by its place among the others.
    init(at place: Int) { self = Self.allCases[place % Self.allCases.count] }

    fileprivate var color: Color {
        switch self {
        case .first: Palette.primary
        case .second: Palette.clay
        case .third: Palette.quiet
        }
    }

    fileprivate var stroke: StrokeStyle {
        StrokeStyle(lineWidth: self == .first ? 3 : 2.5, lineCap: .round, lineJoin: .round, dash: dash)
    }

    /// How much of it is drawn and how much is left, by turns; the first is whole.
    private var dash: [CGFloat] {
        switch self {
        case .first: []
        case .second: [8, 6]
        case .third: [1, 6]
        }
    }

    /// How far a mark reaches from its point: a circle looks smaller than what has corners.
    private var reach: CGFloat {
        switch self {
        case .first: 6
        case .second: 4
        case .third: 5
        }
    }

    /// The mark of a point.
    fileprivate func mark(at place: CGPoint) -> Path {
        let around = CGRect(x: place.x - reach, y: place.y - reach, width: 2 * reach, height: 2 * reach)
        switch self {
        case .first: return Path(ellipseIn: around)
        case .second: return Path(around)
        case .third:
            var path = Path()
            path.move(to: CGPoint(x: place.x, y: around.minY))
            path.addLine(to: CGPoint(x: around.maxX, y: around.maxY))
            path.addLine(to: CGPoint(x: around.minX, y: around.maxY))
            path.closeSubpath()
            return path
        }
    }
}

/// One line: its height at each point, from 0, which is where all of them begin.
struct DrawnLine {
    let values: [Int32]
    let look: LineLook
}

/// A few lines over the same points, and the line of 0 through them. It says nothing to VoiceOver: that is for the words
/// beside it.
///
/// `points`: what is said below each point; as many of them as have room.
struct LineChart: View {
    let lines: [DrawnLine]
    let points: [String]

    @Environment(\.layoutDirection) private var direction

    var body: some View {
        VStack(spacing: Space.tiny) {
            Canvas { context, size in
                let labels = Labels(points, in: context, size, isMirrored: direction == .rightToLeft)
                Plot(lines: lines, labels: labels, size: size).draw(in: context)
            }
            .frame(height: high)
            // The labels are drawn in the room of one that is not seen: it grows with the person's letters.
            Text(points.first ?? "").font(.small).lineLimit(1).hidden()
                .frame(maxWidth: .infinity)
                .overlay {
                    Canvas { context, size in
                        let labels = Labels(points, in: context, size, isMirrored: direction == .rightToLeft)
                        for at in labels.shown {
                            context.draw(
                                labels.texts[at], at: CGPoint(x: labels.middle(of: at), y: 0), anchor: .top)
                        }
                    }
                }
        }
        .accessibilityHidden(true)
    }

    private let high: CGFloat = 168
}

/// Where the labels stand. The lines begin and end where the first and the last of them have their middle.
private struct Labels {
    let texts: [GraphicsContext.ResolvedText]
    private let widths: [CGFloat]
    private let inset: CGFloat
    private let width: CGFloat
    private let isMirrored: Bool

    init(_ points: [String], in context: GraphicsContext, _ size: CGSize, isMirrored: Bool) {
        texts = points.map { context.resolve(Text($0).font(.small).foregroundStyle(Palette.quiet)) }
        let room = CGSize(width: CGFloat.infinity, height: .infinity)
        widths = texts.map { $0.measure(in: room).width }
        inset = max(widths.first ?? 0, widths.last ?? 0) / 2
        (width, self.isMirrored) = (size.width, isMirrored)
    }

    /// The middle of a label, as one of so many.
    func middle(of at: Int, of count: Int? = nil) -> CGFloat {
        let x = along(at, of: count ?? texts.count)
        return isMirrored ? width - x : x
    }

    /// The first and the last, and of those between as many as keep clear of each other.
    var shown: [Int] {
        var kept: [Int] = []
        for at in texts.indices {
            let isClear = kept.last.map { end(of: $0) + gap <= begin(of: at) } ?? true
            let isBefore = at == texts.count - 1 || end(of: at) + gap <= begin(of: texts.count - 1)
            if isClear && isBefore { kept.append(at) }
        }
        return kept
    }

    private func along(_ at: Int, of count: Int) -> CGFloat {
        inset + (width - 2 * inset) * CGFloat(at) / CGFloat(max(count - 1, 1))
    }

    private func begin(of at: Int) -> CGFloat { along(at, of: texts.count) - widths[at] / 2 }
    private func end(of at: Int) -> CGFloat { along(at, of: texts.count) + widths[at] / 2 }

    /// Between two labels.
    private let gap: CGFloat = 6
}

/// The lines, and where their points are.
private struct Plot {
    let lines: [DrawnLine]
    let labels: Labels
    let size: CGSize

    func draw(in context: GraphicsContext) {
        let zero = Path {
            $0.move(to: CGPoint(x: 0, y: y(0)))
            $0.addLine(to: CGPoint(x: size.width, y: y(0)))
        }
        context.stroke(zero, with: .color(Palette.outline), lineWidth: 1)
        let count = max(lines.map(\.values.count).max() ?? 0, 2)
        // Where lines lie on one another, the dashes of the later ones let the first one be seen.
        for line in lines.sorted(by: { $0.look.rawValue < $1.look.rawValue }) {
            let places = line.values.enumerated().map { at, value in
                CGPoint(x: labels.middle(of: at, of: count), y: y(value))
            }
            var path = Path()
            path.addLines(places)
            context.stroke(path, with: .color(line.look.color), style: line.look.stroke)
            // All of them begin at the same place.
            for place in places.dropFirst() {
                context.fill(line.look.mark(at: place), with: .color(line.look.color))
            }
        }
    }

    private func y(_ value: Int32) -> CGFloat {
        let values = lines.flatMap(\.values)
        let highest = max(values.max() ?? 0, 0)
        let most = max(highest, 1)
        let least = min(values.min() ?? 0, highest > 2 ? 0 : -1)
        return edge + (size.height - 2 * edge) * CGFloat(most - value) / CGFloat(most - least)
    }

    /// Room for half of a mark above and below.
    private let edge: CGFloat = 10
}

/// A piece of a line, as a sign in front of what it means; without a look, of the line of 0.
struct LineSign: View {
    let look: LineLook?

    @ScaledMetric(relativeTo: .headline) private var width: CGFloat = 36
    @ScaledMetric(relativeTo: .headline) private var height: CGFloat = 22

    init(_ look: LineLook?) { self.look = look }

    var body: some View {
        Canvas { context, size in
            let middle = size.height / 2
            // Round ends reach beyond the line's own.
            let end: CGFloat = look == nil ? 0 : 2
            let path = Path {
                $0.move(to: CGPoint(x: end, y: middle))
                $0.addLine(to: CGPoint(x: size.width - end, y: middle))
            }
            if let look {
                context.stroke(path, with: .color(look.color), style: look.stroke)
                let mark = look.mark(at: CGPoint(x: size.width / 2, y: middle))
                context.fill(mark, with: .color(look.color))
            } else {
                context.stroke(path, with: .color(Palette.outline), lineWidth: 1)
            }
        }
        // As high as a line of the text beside it.
        .frame(width: width, height: height)
        .accessibilityHidden(true)
    }
}
