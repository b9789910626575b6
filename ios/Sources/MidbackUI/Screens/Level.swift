// How is one level of an exercise done, and is it the person's?

import MidbackCore
import SwiftUI

/// One rung of the ladder; the person's own is open at first.
///
/// `hasFigure`: whether it shows its figure: not where that stands above all.
struct Level: View {
    let exercise: ExerciseId
    let level: ExerciseLevel
    let hasFigure: Bool

    @State private var isOpen: Bool

    init(exercise: ExerciseId, level: ExerciseLevel, hasFigure: Bool) {
        (self.exercise, self.level, self.hasFigure) = (exercise, level, hasFigure)
        _isOpen = State(initialValue: level.mine)
    }

    var body: some View {
        ExpandableCard(isOpen: $isOpen, isChosen: level.mine) {
            if hasFigure { LevelFigure(what: FigureOf(exercise, level.id), description: level.figure) }
            ForEach(Array(level.doses.enumerated()), id: \.offset) { Spoken($0.element) }
            PartTitle(level.howTitle)
            ForEach(Array(level.how.enumerated()), id: \.offset) { Numbered($0.offset + 1, $0.element) }
            PartTitle(level.feelTitle)
            Text(level.feel)
            Points(title: level.errorsTitle, points: level.errors)
            Points(title: level.cuesTitle, points: level.cues)
        } head: {
            Quiet(level.title)
            CardTitle(level.name)
            if let out = level.out { Mark(out, sign: .out, color: Palette.danger) }
            ForEach(level.marks, id: \.self) { Text($0).font(.label).foregroundStyle(Palette.primary) }
        }
    }
}

private struct Points: View {
    let title: String
    let points: [String]

    var body: some View {
        if !points.isEmpty {
            PartTitle(title)
            ForEach(Array(points.enumerated()), id: \.offset) { Bullet($0.element) }
        }
    }
}
