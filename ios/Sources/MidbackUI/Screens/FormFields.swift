// How is one field of a form drawn? Whatever fields the core lists.

import MidbackCore
import SwiftUI

/// What a form's fields need beside themselves.
@MainActor
struct FieldWords {
    let chooseDay: String
    let clearDay: String
    /// In which field is typed, by its path.
    let typing: FocusState<String?>.Binding
    /// Of which field VoiceOver speaks, by its path, where nothing is typed in it.
    let spoken: AccessibilityFocusState<String?>.Binding
    /// What is typed in a field is done: the one after it is next.
    let next: @MainActor (FormField) -> Void
}

/// The fields of a form.
///
/// `text`: what was filled in, which is ahead of what the core has already seen of it. `problem`: what is wrong with a field, by
/// its path.
struct FormFields: View {
    let fields: [FormField]
    let words: FieldWords
    let text: @MainActor (FormField) -> String
    let problem: @MainActor (String) -> String?
    let fill: @MainActor (FormField, String) -> Void

    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        VStack(alignment: .leading, spacing: Space.medium) {
            ForEach(rows, id: \.[0].path) { row in
                if row.count == 1 {
                    OneField(field: row[0], words: words, text: text(row[0]), problem: problem(row[0].path)) {
                        fill(row[0], $0)
                    }
                    .id(row[0].path)
                } else {
                    numbers(row)
                }
            }
        }
    }

    /// Numbers that follow one another share a row, as long as the letters leave room for both.
    private var rows: [[FormField]] {
        let most = size <= .xxLarge ? 2 : 1
        return fields.reduce(into: []) { rows, field in
            let last = rows.last ?? []
            let areNumbers = (last + [field]).allSatisfy { $0.kind == .number }
            if areNumbers, (1..<most).contains(last.count) {
                rows[rows.count - 1].append(field)
            } else {
                rows.append([field])
            }
        }
    }

    /// Numbers side by side, in line with one another however long their names are.
    private func numbers(_ row: [FormField]) -> some View {
        VStack(alignment: .leading, spacing: Space.tiny) {
            sideBySide(row, .bottom) { FieldLabel($0.label) }
            sideBySide(row, .center) { field in
                TypedField(field: field, words: words, text: text(field), problem: problem(field.path)) {
                    fill(field, $0)
                }
                .id(field.path)
            }
            sideBySide(row, .top) { FieldNote(help: $0.help, problem: problem($0.path)) }
        }
    }

    private func sideBySide<One: View>(
        _ row: [FormField], _ alignment: VerticalAlignment, @ViewBuilder one: @escaping (FormField) -> One
    ) -> some View {
        HStack(alignment: alignment, spacing: Space.medium) {
            ForEach(row, id: \.path) { one($0).frame(maxWidth: .infinity, alignment: .leading) }
        }
    }
}

private struct OneField: View {
    let field: FormField
    let words: FieldWords
    let text: String
    let problem: String?
    let fill: @MainActor (String) -> Void

    @State private var isChoosingDay = false

    var body: some View {
        switch field.kind {
        case .line, .lines, .number:
            FieldFrame(field.label, help: field.help, problem: problem) {
                TypedField(field: field, words: words, text: text, problem: problem, fill: fill)
            }
        case .day: day
        case .choice: FieldChoice(field: field, words: words, problem: problem, fill: fill)
        case .switch:
            FieldFrame(nil, help: field.help, problem: problem) {
                Toggle(field.label, isOn: isOn)
                    .tint(Palette.primary)
                    .frame(minHeight: Space.target)
                    .accessibilityFocused(words.spoken, equals: field.path)
            }
        case .besides:
            FieldFrame(field.label, help: field.help, problem: problem) {
                Text(field.value)
                ForEach(field.choices, id: \.value) { choice in
                    QuietButton(choice.label, isOutlined: true) { fill(choice.value) }
                        .accessibilityFocused(words.spoken, equals: field.path)
                }
            }
        }
    }

    /// Its first choice is what it is when it is on, the other when it is off.
    private var isOn: Binding<Bool> {
        Binding {
            text == field.choices.first?.value
        } set: { isOn in
            if let choice = isOn ? field.choices.first : field.choices.last { fill(choice.value) }
        }
    }

    private var day: some View {
        FieldFrame(field.label, help: field.help, problem: problem) {
            QuietButton(field.shown ?? words.chooseDay, sign: .plan, isOutlined: true) {
                isChoosingDay = true
            }
            .accessibilityFocused(words.spoken, equals: field.path)
            if !field.value.isEmpty, !field.needed { QuietButton(words.clearDay) { fill("") } }
        }
        .ownSheet(isPresented: $isChoosingDay) {
            // What a file wrote there need not be a day.
            let begin = field.shown.flatMap { _ in try? Day(iso: field.value) }
            DaySheet(field.label, choose: words.chooseDay, begin: begin) {
                isChoosingDay = false
            } chosen: {
                fill($0.iso)
            }
        }
    }
}

/// What is typed, and goes on to the next.
private struct TypedField: View {
    let field: FormField
    let words: FieldWords
    let text: String
    let problem: String?
    let fill: @MainActor (String) -> Void

    var body: some View {
        TypedText(
            label: field.label,
            typed: field.kind == .number ? .number : field.kind == .lines ? .lines : .line,
            problem: problem, text: Binding(get: { text }, set: { fill($0) })
        )
        .focused(words.typing, equals: field.path)
        .onSubmit { words.next(field) }
    }
}
