// What is the plan, and what does a person change in it?

import MidbackCore
import MidbackKit
import SwiftUI

struct PlanRoute: View {
    @State private var change: PlanChange?

    var body: some View {
        Asked {
            try $0.plan(now: $1)
        } content: {
            PlanView(screen: $0, change: $change)
        }
    }
}

/// The plan. `change`: what the last change did, until it is read.
struct PlanView: View {
    let screen: PlanScreen
    @Binding var change: PlanChange?

    @Environment(Places.self) private var places

    var body: some View {
        Scaffold(screen.title, isMain: true) {
            if let notice = screen.notice { NoticeCard(notice: notice) }
            if let setUp = screen.setUp {
                Panel(sign: .plan, title: setUp.heading, text: setUp.text) {
                    if let at = setUp.at {
                        QuietButton(setUp.open, isOutlined: true) { places.open(.step(at)) }
                    }
                }
            } else {
                Week(screen: screen)
                if let coming = screen.coming { Coming(coming: coming) }
                Prescribed(prescription: screen.prescription)
                if let empty = screen.empty { Panel(title: empty.heading, text: empty.text) }
                Groups(screen: screen, change: $change)
            }
        } said: {
            if let change { WhatChanged(change) }
        } bottom: {
            if let change {
                WhatChangedSteps(change, shown: $change)
            }
        }
    }
}

/// Which days of this week have a session, and the way to other days.
private struct Week: View {
    let screen: PlanScreen

    @Environment(Store.self) private var store
    @Environment(Places.self) private var places

    var body: some View {
        SectionTitle(screen.weekHeading)
        Card {
            WeekMarks(days: screen.week, legend: screen.legend)
            WeekSays(lines: screen.weekSays)
            Text(screen.weekText)
            QuietButton(screen.weekChange, isOutlined: true) { places.open(.settingsPage(.sessions)) }
        }
        if let pause = screen.pause {
            Card(.calm) {
                Signed(sign: .pause, color: Palette.onSecondaryContainer) { Text(pause.text) }
                QuietButton(pause.end, isOutlined: true) { store.does { try $0.endPause(now: $1) } }
            }
            .announced(pause.text)
        }
        if !screen.pauses.isEmpty { PauseChoice(screen: screen) }
    }
}

private struct PauseChoice: View {
    let screen: PlanScreen

    @Environment(Store.self) private var store
    @State private var isOpen = false

    var body: some View {
        ExpandableCard(isOpen: $isOpen) {
            Quiet(screen.pauseHelp)
            ForEach(screen.pauses, id: \.label) { offer in
                AnswerButton(offer.label) {
                    store.does {
                        try $0.pausePlan(reason: offer.reason, from: offer.from, until: offer.until, now: $1)
                    }
                }
            }
        } head: {
            Signed(sign: .pause) { Text(screen.pauseHeading).font(.label) }
        }
    }
}

/// What a therapist prescribed stands before what the app chooses.
private struct Prescribed: View {
    let prescription: PlanPrescription

    @Environment(Places.self) private var places

    var body: some View {
        Card {
            CardTitle(prescription.heading, isHeader: true)
            Text(prescription.text)
            QuietButton(prescription.open, isOutlined: true) { places.open(.prescription) }
        }
    }
}

private struct Groups: View {
    let screen: PlanScreen
    @Binding var change: PlanChange?

    var body: some View {
        // By its name, so that an exercise stays open when a group before its own comes or goes.
        let groups = screen.groups.enumerated().map { ($1.heading ?? "\($0)", $1) }
        ForEach(groups, id: \.0) { _, group in
            if let heading = group.heading { SectionTitle(heading) }
            if let text = group.text { Quiet(text) }
            ForEach(group.rows, id: \.exercise) { row in
                PlannedExercise(row: row, screen: screen, change: $change)
            }
        }
    }
}
