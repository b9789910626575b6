// What is filled in here? A field has its name above it, and below it what is wrong with it or what helps.

import SwiftUI

/// A field with what belongs to it.
///
/// `label`: what it is called; none where the field says so itself. `problem`: what is wrong with it; as long as something is,
/// that stands in the place of `help`.
struct FieldFrame<Content: View>: View {
    let label: String?
    let help: String?
    let problem: String?
    @ViewBuilder let content: Content

    init(_ label: String?, help: String?, problem: String?, @ViewBuilder content: () -> Content) {
        (self.label, self.help, self.problem, self.content) = (label, help, problem, content())
    }

    var body: some View {
        VStack(alignment: .leading, spacing: Space.tiny) {
            if let label { FieldLabel(label) }
            content
            FieldNote(help: help, problem: problem)
        }
        .frame(maxWidth: .infinity, alignment: .leading)
    }
}

/// What a field is called.
struct FieldLabel: View {
    let label: String

    init(_ label: String) { self.label = label }

    var body: some View { Text(label).font(.label) }
}

/// What is wrong with a field, else what helps to fill it in, if anything does.
struct FieldNote: View {
    let help: String?
    let problem: String?

    var body: some View {
        if let problem {
            Signed(sign: .caution, color: Palette.danger) { Text(problem) }
                .font(.reading)
                .foregroundStyle(Palette.danger)
        } else if let help {
            Quiet(help)
        }
    }
}

/// What kind of text is typed.
enum Typed { case line, lines, number }

/// A text that is typed. Its name is read out with it, and what is wrong with it too.
struct TypedText: View {
    let label: String
    let typed: Typed
    let problem: String?
    @Binding var text: String

    @FocusState private var isTyped: Bool

    var body: some View {
        TextField("", text: $text, axis: typed == .lines ? .vertical : .horizontal)
            .lineLimit((typed == .lines ? 2 : 1)...)
            .keyboardType(typed == .number ? .decimalPad : .default)
            .textInputAutocapitalization(typed == .number ? .never : .sentences)
            .submitLabel(typed == .lines ? .return : .next)
            .typedIn(label, problem: problem, isTyped: $isTyped)
    }
}

/// A text that nobody else is to read: it is not seen as it is typed, unless it is `isShown`, and the keyboard learns nothing.
struct TypedSecret: View {
    let label: String
    let isShown: Bool
    let problem: String?
    @Binding var text: String

    @FocusState private var isTyped: Bool

    var body: some View {
        Group {
            if isShown { TextField("", text: $text) } else { SecureField("", text: $text) }
        }
        .autocorrectionDisabled()
        .textInputAutocapitalization(.never)
        .submitLabel(.done)
        .typedIn(label, problem: problem, isTyped: $isTyped)
    }
}

extension View {
    /// What is typed in: its name and what is wrong with it are read out with it, and its edge is seen.
    fileprivate func typedIn(
        _ label: String, problem: String?, isTyped: FocusState<Bool>.Binding
    ) -> some View {
        let shape = RoundedRectangle(cornerRadius: Space.smallCorner)
        return accessibilityLabel(label)
            .accessibilityHint(problem ?? "")
            .foregroundStyle(Palette.ink)
            .padding(.horizontal, Space.medium)
            .padding(.vertical, Space.smallCorner)
            .frame(minHeight: Space.step)
            .focused(isTyped)
            // Around the words, too, a touch begins to type.
            .background {
                shape.fill(Palette.surface).onTapGesture { isTyped.wrappedValue = true }
                    .accessibilityHidden(true)
            }
            .overlay {
                shape.strokeBorder(
                    problem == nil ? Palette.outline : Palette.danger, lineWidth: problem == nil ? 1 : 2)
            }
    }
}
