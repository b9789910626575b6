// What are the buttons of a reminder called, so that the system can hand back which of them was tapped?

import MidbackCore

extension ReminderAction {
    /// What the system hands back. None for a tap beside the buttons, which the system has a name of its own for.
    var buttonId: String? {
        switch self {
        case .open: nil
        case .start: "app.midback.start"
        case .later(let minutes): Self.later + String(minutes)
        case .skip: "app.midback.skip"
        case .morning(.noWorse): "app.midback.morning.no-worse"
        case .morning(.bitWorse): "app.midback.morning.bit-worse"
        case .morning(.clearlyWorse): "app.midback.morning.clearly-worse"
        case .notNow: "app.midback.not-now"
        }
    }

    /// The action that the system hands back; none where it is none of this app's.
    init?(buttonId: String) {
        let plain = [.start, .skip, .notNow] + Morning.allCases.map { Self.morning(answer: $0) }
        let minutes = buttonId.hasPrefix(Self.later) ? UInt32(buttonId.dropFirst(Self.later.count)) : nil
        let found = minutes.map { Self.later(minutes: $0) } ?? plain.first { $0.buttonId == buttonId }
        guard let found, found.buttonId == buttonId else { return nil }
        self = found
    }

    private static let later = "app.midback.later."
}

extension NotificationCategory {
    /// The buttons of a reminder, under a name that says which they are: the same set has the same name in every language.
    /// One without buttons has a set too, since only a set lets the system tell that it was cleared.
    init(of reminder: Reminder) {
        let buttons = reminder.acts.compactMap { act in
            act.action.buttonId.map { Button(id: $0, label: act.label, opens: act.opens) }
        }
        self.init(id: (["app.midback.buttons"] + buttons.map(\.id)).joined(separator: "+"), buttons: buttons)
    }
}
