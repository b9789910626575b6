// What can a person do next? One big button, and quiet ones for everything else.

import SwiftUI

/// The one next step of a screen: as wide as the screen, taller where its words wrap.
///
/// `isDanger`: the step gets help in an emergency. `sign`: what stands before its words.
struct PrimaryButton: View {
    let title: String
    var sign: Sign?
    var isDanger = false
    let action: @MainActor () -> Void

    init(
        _ title: String, sign: Sign? = nil, isDanger: Bool = false, action: @escaping @MainActor () -> Void
    ) {
        (self.title, self.sign, self.isDanger, self.action) = (title, sign, isDanger, action)
    }

    var body: some View {
        Button(action: action) {
            HStack(alignment: .firstTextBaseline, spacing: Space.small) {
                if let sign { sign.image }
                Text(title)
            }
        }
        .buttonStyle(PrimaryStyle(isDanger: isDanger))
    }
}

private struct PrimaryStyle: ButtonStyle {
    let isDanger: Bool
    @Environment(\.isEnabled) private var isEnabled

    func makeBody(configuration: Configuration) -> some View {
        configuration.label
            .font(.name)
            .multilineTextAlignment(.center)
            .frame(maxWidth: .infinity, minHeight: Space.step - 2 * Space.small)
            .padding(.horizontal, Space.medium)
            .padding(.vertical, Space.small)
            // What cannot be done yet can still be read.
            .foregroundStyle(isEnabled ? (isDanger ? Palette.onDanger : Palette.onPrimary) : Palette.quiet)
            .background(
                isEnabled ? (isDanger ? Palette.danger : Palette.primary) : Palette.surfaceHighest,
                in: RoundedRectangle(cornerRadius: Space.corner)
            )
            .opacity(configuration.isPressed ? pressed : 1)
            .contentShape(Rectangle())
    }
}

/// Any other step: words that can be tapped.
///
/// `isOutlined`: it stands on its own rather than under a `PrimaryButton`. `isDanger`: it takes something away or says that
/// something hurts.
struct QuietButton: View {
    let title: String
    var sign: Sign?
    var isOutlined = false
    var isDanger = false
    var tint: Color?
    let action: @MainActor () -> Void

    init(
        _ title: String, sign: Sign? = nil, isOutlined: Bool = false, isDanger: Bool = false,
        tint: Color? = nil,
        action: @escaping @MainActor () -> Void
    ) {
        (self.title, self.sign, self.isOutlined) = (title, sign, isOutlined)
        (self.isDanger, self.tint, self.action) = (isDanger, tint, action)
    }

    var body: some View {
        Button(role: isDanger ? .destructive : nil, action: action) {
            if let sign {
                Signed(sign: sign, color: ink) { Text(title) }
            } else {
                Text(title).multilineTextAlignment(.center)
            }
        }
        .buttonStyle(QuietStyle(ink: ink, isOutlined: isOutlined))
    }

    private var ink: Color { tint ?? (isDanger ? Palette.danger : Palette.primary) }
}

private struct QuietStyle: ButtonStyle {
    let ink: Color
    let isOutlined: Bool
    @Environment(\.isEnabled) private var isEnabled

    func makeBody(configuration: Configuration) -> some View {
        configuration.label
            .font(.name)
            .frame(maxWidth: .infinity, minHeight: Space.target - 2 * Space.small)
            .padding(.horizontal, Space.medium)
            .padding(.vertical, Space.small)
            .foregroundStyle(isEnabled ? ink : Palette.quiet)
            .background {
                if isOutlined {
                    RoundedRectangle(cornerRadius: Space.corner).strokeBorder(Palette.outline)
                }
            }
            .opacity(configuration.isPressed ? pressed : 1)
            .contentShape(Rectangle())
    }
}

/// One of several steps side by side, a word or two each: no wider than they need, and as high as a finger does.
struct SmallButton: View {
    let title: String
    let action: @MainActor () -> Void

    init(_ title: String, action: @escaping @MainActor () -> Void) {
        (self.title, self.action) = (title, action)
    }

    var body: some View {
        Button(action: action) {
            Text(title)
                .font(.label)
                .multilineTextAlignment(.center)
                .padding(.horizontal, Space.smallCorner)
                .frame(minHeight: Space.target)
                .foregroundStyle(Palette.primary)
                .background { RoundedRectangle(cornerRadius: Space.corner).strokeBorder(Palette.outline) }
        }
        .buttonStyle(.plain)
    }
}

/// One of several answers to the question of a screen: as wide as the screen, its words beginning together.
struct AnswerButton: View {
    let title: String
    let action: @MainActor () -> Void

    init(_ title: String, action: @escaping @MainActor () -> Void) {
        (self.title, self.action) = (title, action)
    }

    var body: some View {
        Button(action: action) {
            Text(title)
                .font(.reading)
                .multilineTextAlignment(.leading)
                .padding(.horizontal, Space.medium)
                .padding(.vertical, Space.small)
                .frame(maxWidth: .infinity, minHeight: Space.step, alignment: .leading)
                .foregroundStyle(Palette.ink)
                .choiceGround(isChosen: false)
        }
        .buttonStyle(.plain)
    }
}

/// How much is seen of a button that is held.
private let pressed = 0.6
