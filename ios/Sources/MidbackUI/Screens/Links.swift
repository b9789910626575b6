// Where does a screen lead, and where does it come from?

import MidbackCore
import SwiftUI

/// Exercises that can be opened, if there are any.
struct ExerciseLinks: View {
    let title: String
    let exercises: [ExerciseLink]
    let open: @MainActor (ExerciseId) -> Void

    init(_ title: String, _ exercises: [ExerciseLink], open: @escaping @MainActor (ExerciseId) -> Void) {
        (self.title, self.exercises, self.open) = (title, exercises, open)
    }

    var body: some View {
        if !exercises.isEmpty {
            SectionTitle(title)
            ListCard {
                ForEach(exercises, id: \.exercise) { link in
                    ListRow(isFirst: link.exercise == exercises.first?.exercise, leads: true) {
                        open(link.exercise)
                    } picture: {
                        LevelThumb(link.picture)
                    } content: {
                        Text(link.name).font(.name)
                        Quiet(link.aim)
                    }
                }
            }
        }
    }
}

/// Pages that can be opened, if there are any.
struct PageLinks: View {
    let title: String
    let pages: [PageLink]

    @Environment(Places.self) private var places

    init(_ title: String, _ pages: [PageLink]) { (self.title, self.pages) = (title, pages) }

    var body: some View {
        if !pages.isEmpty {
            SectionTitle(title)
            ForEach(pages, id: \.page) { link in
                Link(link.title, about: link.summary) { places.open(.article(link.page)) }
            }
        }
    }
}

/// Something that can be opened, and what it is about.
struct Link: View {
    let name: String
    let about: String
    let open: @MainActor () -> Void

    init(_ name: String, about: String, open: @escaping @MainActor () -> Void) {
        (self.name, self.about, self.open) = (name, about, open)
    }

    var body: some View {
        LinkCard(action: open) {
            Text(name).font(.name)
            Quiet(about)
        }
    }
}

/// That somebody should look at it first. `open`: what opens the symptom check, where there is a word for it.
struct SymptomCaution: View {
    let text: String
    let open: String?

    @Environment(Places.self) private var places

    init(_ text: String, open: String?) { (self.text, self.open) = (text, open) }

    var body: some View {
        Caution(text) {
            if let open { QuietButton(open, isOutlined: true) { places.open(.symptomCheck) } }
        }
    }
}

/// What a screen rests on, in small type at its end.
struct Sources: View {
    let title: String
    let sources: [String]
    let isNumbered: Bool

    init(_ title: String, _ sources: [String], isNumbered: Bool = false) {
        (self.title, self.sources, self.isNumbered) = (title, sources, isNumbered)
    }

    var body: some View {
        if !sources.isEmpty {
            VStack(alignment: .leading, spacing: Space.small) {
                Text(title).font(.label)
                ForEach(Array(sources.enumerated()), id: \.offset) { at, source in
                    Small(source, mark: isNumbered ? "\(at + 1)" : nil)
                }
            }
        }
    }
}
