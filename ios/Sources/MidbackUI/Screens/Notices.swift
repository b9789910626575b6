// What has a person to know before anything else, and whom can they call?

import MidbackCore
import SwiftUI

/// What the symptom check says on another screen. `canCall`: false where the screen has its button for that below.
struct NoticeCard: View {
    let notice: Notice
    var canCall = true
    var canOpen = true

    @Environment(Places.self) private var places

    var body: some View {
        if let call = notice.call {
            EmergencyCard(call: call, heading: notice.heading, canCall: canCall) {
                Text(notice.text)
                if let note = call.note { Text(note) }
                if canOpen { open(tint: Palette.onDangerContainer) }
            }
        } else {
            Caution(notice.text, heading: notice.heading) { if canOpen { open(tint: nil) } }
        }
    }

    private func open(tint: Color?) -> some View {
        QuietButton(notice.open, isOutlined: true, tint: tint) { places.open(.symptomCheck) }
    }
}

/// That help is to be called: nothing else looks like it.
struct EmergencyCard<More: View>: View {
    let call: EmergencyCall
    var heading: String?
    var canCall = true
    @ViewBuilder let more: More

    var body: some View {
        Card(.danger) {
            Signed(sign: .hurt, color: Palette.onDangerContainer) {
                VStack(alignment: .leading, spacing: Space.tiny) {
                    if let heading { CardTitle(heading, isHeader: true) }
                    Text(call.text).font(heading == nil ? .name : .reading)
                }
            }
            if canCall { DialButton(call: call) }
            more
        }
    }
}

/// Where help is to be found, beside what else is said: quiet, so that nothing else is overlooked for it.
struct HelpCard: View {
    let call: EmergencyCall

    var body: some View {
        Card {
            Signed(sign: .hurt, color: Palette.danger) { Text(call.text) }
            QuietCall(call: call)
        }
    }
}

/// Whom to call, below the words that say when; nothing where the number is not known.
struct QuietCall: View {
    let call: EmergencyCall
    /// That of the words around it, where they stand on a ground of their own.
    var ink = Palette.quiet

    var body: some View {
        if call.number != nil {
            DialButton(call: call, isQuiet: true)
            if let note = call.note { Text(note).font(.small).foregroundStyle(ink) }
        }
    }
}

/// Calls for help, where the number is known.
struct DialButton: View {
    let call: EmergencyCall
    var isQuiet = false

    @Environment(\.openURL) private var openURL

    var body: some View {
        if let number = call.number, let label = call.label {
            let dial = { @MainActor in
                if let address = URL(string: "tel:\(number)") { openURL(address) }
            }
            if isQuiet {
                QuietButton(label.shown, isOutlined: true, isDanger: true, action: dial)
                    .accessibilityLabel(label.spoken ?? label.shown)
            } else {
                PrimaryButton(label.shown, isDanger: true, action: dial)
                    .accessibilityLabel(label.spoken ?? label.shown)
            }
        }
    }
}
