// What is this exercise, what does it do for the mid back, and what of it concerns this person?

import MidbackCore
import SwiftUI

struct ExerciseRoute: View {
    let exercise: ExerciseId
    let conditions: [String]

    var body: some View {
        Asked(wish: Place.exercise(exercise, conditions: conditions)) { [exercise, conditions] in
            try $0.exercise(exercise: exercise, conditions: conditions, now: $1)
        } content: {
            ExerciseView(screen: $0, conditions: conditions)
        }
    }
}

/// One exercise.
struct ExerciseView: View {
    let screen: ExerciseScreen
    let conditions: [String]

    @Environment(Places.self) private var places

    var body: some View {
        Scaffold(screen.name) {
            if let picture = screen.picture {
                LevelFigure(what: FigureOf(picture), description: screen.figure)
            }
            Text(screen.aim)
            if !screen.cautions.isEmpty {
                SectionTitle(screen.cautionsTitle)
                ForEach(Array(screen.cautions.enumerated()), id: \.offset) { Concern(caution: $0.element) }
            }
            if let why = screen.why { Why(why: why, screen: screen) }
            if let said = screen.ofTherapist { OfTherapist(said: said) }
            if !screen.facts.isEmpty {
                Card {
                    CardTitle(screen.factsTitle)
                    ForEach(screen.facts, id: \.label) { Fact(fact: $0) }
                }
            }
            if let mine = screen.mine { Mine(mine: mine, exercise: screen.exercise) }
            if !screen.levels.isEmpty {
                SectionTitle(screen.ladderTitle)
                ForEach(screen.levels, id: \.id) { level in
                    Level(
                        exercise: screen.exercise, level: level,
                        hasFigure: level.id != screen.picture?.level)
                }
            }
            ExerciseLinks(screen.substitutesTitle, screen.substitutes) { other in
                places.open(.exercise(other, conditions: conditions))
            }
            Sources(screen.sourcesTitle, screen.sources)
        }
    }
}

/// What it does for the mid back, and what is taught differently of it.
private struct Why: View {
    let why: String
    let screen: ExerciseScreen

    var body: some View {
        Card {
            CardTitle(screen.whyTitle)
            Text(why)
            if let note = screen.note {
                CardTitle(screen.noteTitle)
                Text(note)
            }
        }
    }
}

/// How it is done, where only the therapist knows it: in their words.
private struct OfTherapist: View {
    let said: ExerciseOfTherapist

    var body: some View {
        Card {
            CardTitle(said.title, isHeader: true)
            ForEach(Array(said.words.enumerated()), id: \.offset) { Text($0.element) }
            ForEach(Array(said.how.enumerated()), id: \.offset) { Numbered($0.offset + 1, $0.element) }
            CardTitle(said.feelTitle)
            Text(said.feel)
        }
    }
}

/// How much the person does of it now, and why.
private struct Mine: View {
    let mine: ExerciseDose
    let exercise: ExerciseId

    @Environment(Places.self) private var places

    var body: some View {
        VStack(alignment: .leading, spacing: 0) {
            VStack(alignment: .leading, spacing: Space.tiny) {
                CardTitle(mine.title, isHeader: true)
                Spoken(mine.dose)
            }
            .padding([.horizontal, .top], Space.medium)
            WhyLine(reason: mine.reason, why: mine.why) { places.open(.dose(exercise)) }
        }
        .frame(maxWidth: .infinity, alignment: .leading)
        .foregroundStyle(Palette.ink)
        .onGround(.plain)
    }
}

/// Something that concerns the person: a closed road where a level is left out, a sign of care where it is not.
private struct Concern: View {
    let caution: ExerciseCaution

    var body: some View {
        Card(.caution) {
            Signed(sign: caution.out ? .out : .caution, color: Palette.onCaution) {
                CardTitle(caution.condition)
            }
            Text(caution.text)
            Text(caution.levels).font(.label)
        }
        .accessibilityElement(children: .combine)
    }
}

private struct Fact: View {
    let fact: ExerciseFact

    var body: some View {
        VStack(alignment: .leading, spacing: 0) {
            Quiet(fact.label)
            Spoken(fact.text)
        }
        .accessibilityElement(children: .combine)
    }
}
