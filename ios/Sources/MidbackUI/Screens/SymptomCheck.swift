// Is it safe to exercise? Where the symptom check stands: why it is asked, a page of it, or what follows from it.

import MidbackCore
import MidbackKit
import SwiftUI

/// What the symptom check is, or what it last said.
struct SymptomCheckRoute: View {
    var body: some View {
        Asked {
            try $0.openSymptomCheck(now: $1)
        } content: {
            SymptomCheckView(screen: $0)
        }
    }
}

/// A page of the symptom check.
struct SymptomPageRoute: View {
    let check: CheckId
    let page: UInt32

    var body: some View {
        // Another page that takes this one's place is another screen.
        Asked { [check, page] in
            try $0.symptomPage(check: check, page: page, now: $1)
        } content: {
            SymptomCheckView(screen: $0)
        }
        .id(Place.symptomPage(check, page: page))
    }
}

/// The symptom check, at each of its steps.
struct SymptomCheckView: View {
    let screen: SymptomCheckScreen

    var body: some View {
        switch screen.step {
        case .intro(let intro): Intro(screen: screen, intro: intro)
        case .page(let page): SymptomPageView(page: page)
        // Another outcome is read from its top.
        case .outcome(let outcome): SymptomOutcomeView(screen: screen, outcome: outcome).id(outcome.kind)
        }
    }
}

extension CheckPage {
    var place: Place { .symptomPage(check, page: page) }
}

extension CheckBack {
    var place: Place { .symptomPage(check, page: page) }
}

extension Store {
    /// Begins a check, or goes on with the one that was left. What the last check said stays where it is, behind the page.
    func beginSymptomCheck(_ places: Places) {
        does { core, now in
            _ = try core.beginSymptomCheck(now: now)
            return try core.symptomCheck(now: now).step
        } then: { step in
            if case .page(let page) = step { places.open(page.place) }
        }
    }
}

/// What the check is, before it begins.
private struct Intro: View {
    let screen: SymptomCheckScreen
    let intro: CheckIntro

    @Environment(Store.self) private var store
    @Environment(Places.self) private var places

    var body: some View {
        Scaffold(screen.title, overline: intro.progress) {
            // After a warning sign help comes first.
            if intro.urgent {
                EmergencyCard(call: intro.emergency, canCall: false) {
                    if let note = intro.emergency.note { Text(note) }
                }
            }
            Text(intro.why)
            Text(intro.what)
            if !intro.urgent { HelpCard(call: intro.emergency) }
            Quiet(intro.noDiagnosis)
            Lifted(screen: screen)
            Past(screen: screen)
        } bottom: {
            if intro.urgent { DialButton(call: intro.emergency) }
            if intro.urgent, intro.emergency.number != nil {
                QuietButton(intro.begin, isOutlined: true) { store.beginSymptomCheck(places) }
            } else {
                PrimaryButton(intro.begin) { store.beginSymptomCheck(places) }
            }
        }
    }
}

/// What was lifted today, and the way to put it back.
struct Lifted: View {
    let screen: SymptomCheckScreen

    @Environment(Store.self) private var store

    var body: some View {
        if !screen.lifted.isEmpty {
            SectionTitle(screen.liftedTitle)
            ForEach(screen.lifted, id: \.flag) { lifted in
                Card {
                    Text(lifted.text)
                    Quiet(lifted.said)
                    QuietButton(lifted.restore, isOutlined: true) {
                        store.does { try $0.updateSymptom(flag: lifted.flag, update: .restored, now: $1) }
                    }
                }
            }
        }
    }
}

/// Earlier checks, and where each led.
struct Past: View {
    let screen: SymptomCheckScreen

    var body: some View {
        if !screen.past.isEmpty {
            SectionTitle(screen.pastTitle)
            Card {
                ForEach(Array(screen.past.enumerated()), id: \.offset) { _, past in
                    VStack(alignment: .leading, spacing: 0) {
                        Quiet(past.date)
                        Text(past.outcome)
                    }
                    .accessibilityElement(children: .combine)
                }
            }
        }
    }
}
