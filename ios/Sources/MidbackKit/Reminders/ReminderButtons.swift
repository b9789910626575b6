// What are the buttons of a reminder called, so that the system can hand back which of them was tapped?

import MidbackCore

extension ReminderAction {
    /// What the system hands back. None for a tap beside the buttons, which the system has a name of its own for.
    var buttonId: String? {
        guard self != .open, let name = try? reminderActionName(action: self) else { return nil }
        return Self.ours + name
    }

    /// The action that the system hands back; none where it is none of this app's.
    init?(buttonId: String) {
        guard buttonId.hasPrefix(Self.ours),
            let action = try? reminderActionNamed(name: String(buttonId.dropFirst(Self.ours.count))),
            action != .open
        else { return nil }
        self = action
    }

    private static let ours = "app.midback."
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
