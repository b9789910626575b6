// How does a copy of a person's data come to somewhere else?

import MidbackCore
import MidbackKit
import SwiftUI

/// Makes one, locked where the person wants that, and hands it to another app.
///
/// What is typed to lock it is kept nowhere but here, and goes with the screen.
struct SaveCopy: View {
    let card: SaveCard
    let stop: String

    @Environment(Store.self) private var store
    @Environment(Places.self) private var places
    @Environment(Gate.self) private var gate
    @Environment(\.phone) private var phone
    @State private var isLocked = false
    @State private var typed = Passphrase()
    @State private var work: Work?

    var body: some View {
        SectionTitle(card.heading)
        Card(spacing: Space.medium) {
            Text(card.text)
            Quiet(card.status)
            FieldFrame(nil, help: card.lockHelp, problem: nil) {
                Toggle(card.lock, isOn: $isLocked).tint(Palette.primary).frame(minHeight: Space.target)
            }
            if isLocked { PassphraseFields(form: card.passphrase, typed: $typed) }
            QuietButton(card.save, sign: .share, isOutlined: true, action: save).disabled(work != nil)
            if let work { Working(text: card.making, stop: stop, work: work) }
        }
        .onDisappear { try? work?.stop() }
    }

    private func save() {
        let (first, again) = (isLocked ? typed.first : nil, typed.again)
        let name = isLocked ? card.lockedName : card.name
        let work = Work()
        self.work = work
        Task {
            defer { self.work = nil }
            if let first {
                let answer = await store.ask { core, _ in
                    Answer(problem: try core.passphraseProblem(first: first, again: again))
                }
                guard let answer else { return }
                typed.problem = answer.problem
                if let problem = answer.problem { return Aloud.say(problem) }
            }
            guard let file = await made(name, first, work) else { return }
            self.work = nil
            guard await phone.handOn(file, over: places, past: gate) else { return }
            typed = Passphrase()
            await store.act { try $0.savedElsewhere(now: $1) }
        }
    }

    private func made(_ name: String, _ passphrase: String?, _ work: Work) async -> URL? {
        do {
            let file = try CopyFiles.place(name, in: CopyFiles.going)
            var isMade = false
            // One that was stopped is half a copy.
            defer { if !isMade { CopyFiles.removeOwn(file) } }
            let path = file.path(percentEncoded: false)
            try await store.reading(work) { reader, _ in
                try reader.export(file: path, passphrase: passphrase, work: work)
            }
            isMade = true
            return file
        } catch let failure as Failure {
            if !failure.isStop { store.tell(failure) }
            return nil
        } catch {
            await store.note(MidbackError.StorageFailed)
            return nil
        }
    }

    private struct Answer { let problem: String? }
}

/// What was typed to lock a copy, and what is wrong with it.
struct Passphrase: Equatable {
    var first = "" { didSet { problem = nil } }
    var again = "" { didSet { problem = nil } }
    var problem: String?
}

/// Where it is typed, twice, since nobody sees it.
private struct PassphraseFields: View {
    let form: PassphraseForm
    @Binding var typed: Passphrase

    @State private var isShown = false

    var body: some View {
        FieldFrame(form.label, help: form.help, problem: nil) {
            TypedSecret(label: form.label, isShown: isShown, problem: typed.problem, text: $typed.first)
        }
        FieldFrame(form.again, help: nil, problem: typed.problem) {
            TypedSecret(label: form.again, isShown: isShown, problem: typed.problem, text: $typed.again)
        }
        Toggle(form.show, isOn: $isShown).tint(Palette.primary).frame(minHeight: Space.target)
    }
}
