// Where do figures come from? From the core, each once, off the main thread: the first picture at once, the loop when it
// is drawn. The last few are kept.

import Foundation
import MidbackCore
import Observation

/// The figure of a level; `isBanded`: with a band as its load.
struct FigureOf: Hashable, Sendable {
    let exercise: ExerciseId
    let level: LevelId
    var isBanded = false

    init(_ exercise: ExerciseId, _ level: LevelId, isBanded: Bool = false) {
        (self.exercise, self.level, self.isBanded) = (exercise, level, isBanded)
    }

    init(_ picture: LevelPicture) { self.init(picture.exercise, picture.level, isBanded: picture.banded) }
}

/// Draws loops when they are asked for, and keeps the last few.
@MainActor @Observable
public final class Figures {
    @ObservationIgnored private var loops = Last(most: 6)
    /// The pictures of the longest list, and those of a few more: a few kilobytes each.
    @ObservationIgnored private var stills = Last(most: 48)
    /// How many are being drawn.
    @ObservationIgnored public private(set) var drawing = 0

    public init() {}

    /// How wide the figure of a level is for its height, drawn or not; none where it has no figure.
    func aspect(_ what: FigureOf) -> CGFloat? {
        let known = try? figureAspect(exercise: what.exercise, level: what.level, banded: what.isBanded)
        return known.map { CGFloat($0) }
    }

    /// The loop of a level if it is drawn already.
    func kept(_ what: FigureOf) -> FigureLoop? { loops[what] }

    /// The still of a level if it is drawn already.
    func keptStill(_ what: FigureOf) -> FigureLoop? { stills[what] }

    /// The first picture of a level, at once; none where it has no figure.
    func first(_ what: FigureOf) async -> FigureLoop? {
        if let known = stills[what] { return known }
        return await drawn {
            try figureFirst(exercise: what.exercise, level: what.level, banded: what.isBanded)
        }
    }

    /// The still of a level, for a list and where nothing may move; none where it has no figure.
    func still(_ what: FigureOf) async -> FigureLoop? {
        if let known = stills[what] { return known }
        let drawn = await drawn {
            try figureStill(exercise: what.exercise, level: what.level, banded: what.isBanded)
        }
        stills[what] = drawn
        return drawn
    }

    /// The loop of a level; none where it has no figure.
    func loop(_ what: FigureOf) async -> FigureLoop? {
        if let known = loops[what] { return known }
        let drawn = await drawn {
            try figureLoop(exercise: what.exercise, level: what.level, banded: what.isBanded)
        }
        loops[what] = drawn
        return drawn
    }

    /// A screen without its figure still says in words what to do.
    private func drawn(_ bytes: @escaping @Sendable () throws -> Data) async -> FigureLoop? {
        drawing += 1
        defer { drawing -= 1 }
        return await Task.detached { (try? bytes()).flatMap(FigureLoop.init) }.value
    }
}

/// The figures that were asked for last.
private struct Last {
    let most: Int
    private var figures: [FigureOf: FigureLoop] = [:]
    private var order: [FigureOf] = []

    init(most: Int) { self.most = most }

    subscript(what: FigureOf) -> FigureLoop? {
        mutating get {
            guard let figure = figures[what] else { return nil }
            order.removeAll { $0 == what }
            order.append(what)
            return figure
        }
        set {
            guard let newValue else { return }
            order.removeAll { $0 == what }
            order.append(what)
            figures[what] = newValue
            if order.count > most { figures[order.removeFirst()] = nil }
        }
    }
}
