// Which one of many? Few choices are all in sight; more stand behind a head that names the chosen one.

import MidbackCore
import SwiftUI

struct FieldChoice: View {
    let field: FormField
    let words: FieldWords
    let problem: String?
    let fill: @MainActor (String) -> Void

    @State private var isOpen: Bool

    init(field: FormField, words: FieldWords, problem: String?, fill: @escaping @MainActor (String) -> Void) {
        (self.field, self.words, self.problem, self.fill) = (field, words, problem, fill)
        _isOpen = State(initialValue: field.value.isEmpty)
    }

    var body: some View {
        if field.choices.count <= mostInSight {
            FieldFrame(field.label, help: field.help, problem: problem) {
                Choices(choices, isStacked: choices.contains { $0.label.count > mostInARow }, choose: choose)
                    .accessibilityFocused(words.spoken, equals: field.path)
            }
        } else {
            FieldFrame(chosen == nil ? nil : field.label, help: field.help, problem: problem) {
                ExpandableChip(field.label, chosen: chosen, isOpen: $isOpen, isWide: true)
                    .accessibilityFocused(words.spoken, equals: field.path)
                if isOpen {
                    if field.choices.contains(where: { $0.picture != nil }) {
                        pictured
                    } else {
                        Choices(choices, isStacked: true, choose: close)
                    }
                }
            }
        }
    }

    /// Exercises to choose from, each with its picture, where it has one.
    private var pictured: some View {
        ListCard {
            ForEach(Array(field.choices.enumerated()), id: \.offset) { at, choice in
                ListRow(isFirst: at == 0, isChosen: choice.on) {
                    close(at)
                } picture: {
                    if let picture = choice.picture { LevelThumb(picture) }
                } content: {
                    Text(choice.label)
                }
            }
        }
    }

    private var choices: [Choice] { field.choices.map { Choice($0.label, isChosen: $0.on) } }

    private var chosen: String? { field.choices.first(where: \.on)?.label }

    private func choose(_ at: Int) { fill(field.choices[at].value) }

    private func close(_ at: Int) {
        choose(at)
        isOpen = false
    }

    /// More choices than these stand behind a head.
    private let mostInSight = 7
    /// Longer words than these stand one below the other.
    private let mostInARow = 20
}
