// What has a therapist prescribed, and what is to be asked about it?

import MidbackCore
import MidbackKit
import SwiftUI

#if canImport(UniformTypeIdentifiers)
    import UniformTypeIdentifiers
#endif

struct PrescriptionRoute: View {
    var body: some View {
        Asked {
            try $0.prescription(now: $1)
        } content: {
            PrescriptionView(screen: $0)
        }
    }
}

/// The prescription in force, or how to enter one.
struct PrescriptionView: View {
    let screen: PrescriptionScreen

    @Environment(Places.self) private var places
    @Environment(Handed.self) private var handed
    @Environment(\.shell) private var shell
    @State private var isPicking = false

    var body: some View {
        ZStack {
            if let card = screen.inForce {
                Scaffold(screen.title) {
                    InForce(card: card)
                    if let replaces = screen.replaces { SectionTitle(replaces) }
                    QuietButton(screen.enter, isOutlined: true, action: enter)
                    QuietButton(screen.import, isOutlined: true) { isPicking = true }
                    Quiet(screen.importHelp)
                }
            } else {
                Scaffold(screen.title) {
                    if let empty = screen.empty {
                        Panel(sign: .plan, title: empty.heading, text: empty.text)
                        if let last = empty.last { Quiet(last) }
                    }
                    Quiet(screen.importHelp)
                        .multilineTextAlignment(.center)
                        .frame(maxWidth: .infinity)
                } bottom: {
                    PrimaryButton(screen.enter, action: enter)
                    QuietButton(screen.import) { isPicking = true }
                }
            }
        }
        .fileImporter(isPresented: $isPicking, allowedContentTypes: UTType.picked) { picked in
            switch picked {
            case .success(let file): look(into: file)
            case .failure: handed.fail(shell.fileUnread)
            }
        }
    }

    private func enter() { places.open(.prescriptionForm(nil)) }

    private func look(into file: URL) {
        Task {
            // The system says which file while its list of files still goes, and drops what comes meanwhile.
            try? await Task.sleep(for: untilItHasGone)
            if await handed.pick(file, limit: Int(shell.fileBytesLimit), unread: shell.fileUnread) {
                places.open(.prescriptionFile)
            }
        }
    }

    private let untilItHasGone = Duration.milliseconds(700)
}

private struct InForce: View {
    let card: PrescriptionCard

    @Environment(Store.self) private var store
    @Environment(Places.self) private var places
    @State private var isEnding = false

    var body: some View {
        Given(heading: card.heading, facts: card.facts)
        if let notice = card.notice { Caution(notice) }
        Text(card.text)
        ForEach(Array(card.items.enumerated()), id: \.offset) { _, item in exercise(item) }
        QuietButton(card.edit, isOutlined: true) { places.open(.prescriptionForm(card.id)) }
        QuietButton(card.end, isDanger: true) { isEnding = true }
            .onceMore($isEnding, card.endDialog, isDanger: true) {
                store.does { [id = card.id] in try $0.endPrescription(prescription: id, now: $1) }
            }
    }

    private func exercise(_ item: PrescribedItem) -> some View {
        PrescribedExercise(
            item: item,
            open: { places.open(.exercise($0)) },
            answer: item.item.map { id in { @MainActor conflict, knows in answer(id, conflict, knows) } },
            goOn: item.item.map { id in { @MainActor in goOn(id) } })
    }

    private func answer(_ item: ItemId, _ conflict: PrescriptionConflict, _ knows: Bool) {
        let (id, condition) = (card.id, conflict.condition)
        store.does {
            try $0.therapistKnows(prescription: id, item: item, condition: condition, knows: knows, now: $1)
        }
    }

    private func goOn(_ item: ItemId) {
        let id = card.id
        store.does { try $0.therapistAnswered(prescription: id, item: item, now: $1) }
    }
}

/// Who gave it, and when: always in sight.
struct Given: View {
    let heading: String
    let facts: [String]

    var body: some View {
        Card {
            Text(heading).font(.section).accessibilityAddTraits(.isHeader)
            ForEach(facts, id: \.self) { Text($0) }
        }
    }
}
