// How does a text stand among others?

import SwiftUI

/// A text that stays in the background.
struct Quiet: View {
    let text: String

    init(_ text: String) { self.text = text }

    var body: some View { Text(text).font(.reading).foregroundStyle(Palette.quiet) }
}

/// Short texts beside one another, as far as they fit.
struct InARow: View {
    let texts: [String]

    init(_ texts: [String]) { self.texts = texts }

    var body: some View {
        if !texts.isEmpty {
            Flow(spacing: Space.medium, lineSpacing: 0) {
                ForEach(Array(texts.enumerated()), id: \.offset) { Quiet($0.element) }
            }
        }
    }
}

/// A text for those who look for it; with a mark, as one of a list.
struct Small: View {
    let text: String
    var mark: String?

    init(_ text: String, mark: String? = nil) { (self.text, self.mark) = (text, mark) }

    var body: some View {
        HStack(alignment: .firstTextBaseline, spacing: Space.small) {
            if let mark { Text(mark) }
            Text(text)
        }
        .font(.small)
        .foregroundStyle(Palette.quiet)
    }
}

/// The name of what follows, as a heading that VoiceOver can jump to.
struct SectionTitle: View {
    let text: String

    init(_ text: String) { self.text = text }

    var body: some View {
        Text(text)
            .font(.section)
            .frame(maxWidth: .infinity, alignment: .leading)
            .padding(.top, Space.small)
            .accessibilityAddTraits(.isHeader)
    }
}

/// The name of a card.
struct CardTitle: View {
    let text: String
    var isHeader = false

    init(_ text: String, isHeader: Bool = false) { (self.text, self.isHeader) = (text, isHeader) }

    var body: some View {
        Text(text).font(.name).accessibilityAddTraits(isHeader ? .isHeader : [])
    }
}

/// The name of a part of a card.
struct PartTitle: View {
    let text: String

    init(_ text: String) { self.text = text }

    var body: some View { Text(text).font(.label).padding(.top, Space.small) }
}

/// A sign beside the first line of what is said.
struct Signed<Content: View>: View {
    let sign: Sign
    var color = Palette.quiet
    var spacing = Space.small
    @ViewBuilder let content: Content

    var body: some View {
        HStack(alignment: .firstTextBaseline, spacing: spacing) {
            sign.image.foregroundStyle(color)
            content
        }
    }
}

/// A word about something, with a sign that says the same.
struct Mark: View {
    let text: String
    let sign: Sign
    let color: Color

    init(_ text: String, sign: Sign, color: Color) {
        (self.text, self.sign, self.color) = (text, sign, color)
    }

    var body: some View {
        Signed(sign: sign, color: color) { Text(text) }.font(.label).foregroundStyle(color)
    }
}

/// What the person's health asks to take care of.
struct Care: View {
    let text: String

    init(_ text: String) { self.text = text }

    var body: some View {
        Signed(sign: .caution, color: Palette.onCaution) { Text(text) }
            .font(.reading)
            .foregroundStyle(Palette.onCaution)
    }
}

/// What is said, and small below it where it comes from.
struct Statement: View {
    let text: String
    var source: String?

    init(_ text: String, source: String? = nil) { (self.text, self.source) = (text, source) }

    var body: some View {
        VStack(alignment: .leading, spacing: Space.tiny) {
            Text(text).font(.reading)
            if let source { Small(source) }
        }
    }
}

/// One of several, in any order; the dot is nothing to be read out.
struct Bullet: View {
    let text: String
    var source: String?
    var color = Palette.primary

    init(_ text: String, source: String? = nil, color: Color = Palette.primary) {
        (self.text, self.source, self.color) = (text, source, color)
    }

    var body: some View {
        Point(mark: "•", color: color, isRead: false) { Statement(text, source: source) }
    }
}

/// One step of several, in their order.
struct Numbered: View {
    let number: Int
    let text: String
    var source: String?

    init(_ number: Int, _ text: String, source: String? = nil) {
        (self.number, self.text, self.source) = (number, text, source)
    }

    var body: some View {
        Point(mark: "\(number)", color: Palette.primary, isRead: true) { Statement(text, source: source) }
    }
}

/// Something with its mark before it.
struct Point<Content: View>: View {
    let mark: String
    let color: Color
    let isRead: Bool
    @ViewBuilder let content: Content

    var body: some View {
        // A number is read with its step.
        if isRead { row.accessibilityElement(children: .combine) } else { row }
    }

    private var row: some View {
        HStack(alignment: .firstTextBaseline, spacing: Space.small) {
            Text(mark).font(.name).foregroundStyle(color).accessibilityHidden(!isRead)
            content
        }
    }
}
