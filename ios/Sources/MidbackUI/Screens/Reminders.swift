// When do reminders come, and do they reach a person? What stands in their way first, then what can be chosen.

import MidbackCore
import MidbackKit
import SwiftUI

struct RemindersRoute: View {
    @Environment(Store.self) private var store
    @Environment(ReminderPlanner.self) private var planner

    var body: some View {
        Loaded(turn: [store.revision, planner.revision]) { () async throws(Failure) in
            try await planner.screen()
        } content: {
            RemindersView(screen: $0)
        }
    }
}

/// The screen about reminders: whether they come, which come next, and what can be chosen.
struct RemindersView: View {
    let screen: RemindersScreen
    /// What the last choice did to the plan, until it was read.
    @State private var changed: PlanChange?

    @Environment(Store.self) private var store
    @Environment(ReminderPlanner.self) private var planner

    var body: some View {
        Scaffold(screen.title) {
            if let ask = screen.ask { Text(ask.text) }
            // Before the phone was asked, a test would come to nothing.
            Health(health: screen.health, canTest: screen.ask == nil)
            SectionTitle(screen.comingHeading)
            if let none = screen.comingNone { Quiet(none) }
            if !screen.coming.isEmpty { ComingReminders(coming: screen.coming) }
            ForEach(Array(screen.sections.enumerated()), id: \.offset) { at, section in
                SectionTitle(section.heading)
                ForEach(Array(section.settings.enumerated()), id: \.offset) { _, setting in
                    OneSetting(setting: setting) { choice in
                        store.change(setting, choice) { changed = $0 }
                    }
                }
                // What is pointed out is of when they come, which is chosen first.
                if at == 0 { Notes(notes: screen.notes) }
            }
            SectionTitle(screen.preview.heading)
            NotificationCard(title: screen.preview.title, text: screen.preview.body)
        } said: {
            if let changed { WhatChanged(changed) }
        } bottom: {
            if let changed {
                WhatChangedSteps(changed, shown: $changed)
            } else if let ask = screen.ask {
                PrimaryButton(ask.ask) { Task { await planner.ask() } }
            }
        }
    }
}

/// Whether they come, what helps where they do not, and a test.
private struct Health: View {
    let health: ReminderHealth
    let canTest: Bool

    @Environment(ReminderPlanner.self) private var planner
    @Environment(\.phone) private var phone
    /// What is said of a test as long as nothing came of it.
    @State private var awaited: String?

    var body: some View {
        SectionTitle(health.heading)
        ForEach(Array(health.troubles.enumerated()), id: \.offset) { _, cause in
            Caution(cause.text, heading: cause.heading) {
                if let fix = cause.fix {
                    QuietButton(fix, isOutlined: true) { phone.openReminderSettings(cause.trouble) }
                }
            }
        }
        Card {
            if let text = health.text {
                Signed(sign: .reminder, color: health.well ? Palette.primary : Palette.quiet) { Text(text) }
            }
            if let came = health.came {
                if health.text == nil { Text(came) } else { Quiet(came) }
            }
            QuietButton(health.test, isOutlined: true) { test() }
                .disabled(!canTest || awaited != nil)
            if let tested = health.tested { Quiet(tested) }
        }
        .onChange(of: health.tested) { _, now in Aloud.say(now ?? "") }
        .task(id: awaited) {
            guard let said = awaited else { return }
            await planner.waitForTrial(past: said)
            if !Task.isCancelled { awaited = nil }
        }
    }

    private func test() {
        Task { awaited = await planner.tryOut() }
    }
}

/// Those that come next.
private struct ComingReminders: View {
    let coming: [ComingReminder]

    var body: some View {
        ListCard {
            ForEach(coming, id: \.id) { reminder in
                ListRow(isFirst: reminder.id == coming.first?.id) {
                    Text(reminder.when).font(.name)
                    Text(reminder.title)
                    Quiet(reminder.body)
                }
            }
        }
    }
}

/// What is pointed out of what was chosen: it works, and is only to be known.
private struct Notes: View {
    let notes: [String]

    var body: some View {
        if !notes.isEmpty {
            Card {
                ForEach(notes, id: \.self) { note in
                    Signed(sign: .why, color: Palette.quiet) { Text(note) }
                }
            }
        }
    }
}
