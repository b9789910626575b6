// What becomes of the data, is that wanted, and what came of it? Of a copy from elsewhere, and of a backup.

import MidbackCore
import MidbackKit
import SwiftUI

/// What is said meanwhile.
struct DataStepWords {
    /// While it is looked at.
    let looking: String
    /// While it is done.
    let doing: String
    let card: BringCard
    let stop: String
}

/// Looked at, agreed to, done; a passphrase is asked for where it needs one. What is typed is kept nowhere but here.
///
/// `look` and `take` are handed the passphrase, and what they are stopped by. `leave` leaves everything as it is.
struct DataSteps: View {
    let words: DataStepWords
    let look: @MainActor (String?, Work) async throws(Failure) -> DataPreview
    let take: @MainActor (String?, Work) async throws(Failure) -> DataDone
    let leave: @MainActor () -> Void

    @Environment(Store.self) private var store
    @Environment(Places.self) private var places
    @Environment(\.shell) private var shell
    @State private var step: Step?
    @State private var passphrase: String?
    @State private var work: Work?
    /// Whether the person is here.
    @State private var isHere = false

    private enum Step {
        case looking(Work)
        /// It is locked, and why what was typed does not open it.
        case locked(String?)
        case looked(DataPreview)
        case taking(Work)
        case done(DataDone)
        case failed(Failure)
    }

    var body: some View {
        ZStack {
            Palette.background.ignoresSafeArea()
            switch step {
            case nil: EmptyView()
            case .looking(let work): busy(words.looking, work)
            case .locked(let problem):
                LockedCopy(
                    card: words.card, problem: problem, typed: passphrase ?? "", open: begin, cancel: leave)
            case .looked(let screen):
                DataPreviewView(screen: screen, go: { go(after: screen) }, cancel: leave)
            case .taking(let work): busy(words.doing, work)
            case .done(let screen): DataDoneView(screen: screen) { places.forget() }
            case .failed(let failure):
                Scaffold("") {
                    Panel(sign: .caution, title: shell.errorTitle, text: failure.text, isError: true) {
                        QuietButton(shell.back, isOutlined: true, action: leave)
                        Mend(failure: failure)
                    }
                }
            }
        }
        // What works is not left by a slip of the finger.
        .interactiveDismissDisabled(work != nil)
        .onAppear {
            isHere = true
            if step == nil { begin(nil) }
        }
        .onDisappear {
            isHere = false
            try? work?.stop()
        }
    }

    private func busy(_ text: String, _ work: Work) -> some View {
        Scaffold("") { Working(text: text, stop: words.stop, work: work) }
    }

    /// Looks at it, with what was typed. Stopped, it is asked for that once more.
    private func begin(_ typed: String?) {
        let work = Work()
        let before: Step? = if case .locked = step { step } else { nil }
        passphrase = typed
        does(work, .looking(work), stopped: before) { () async throws(Failure) in
            .looked(try await look(typed, work))
        }
    }

    /// Does it. Stopped, everything is as it was, and is asked once more.
    private func go(after screen: DataPreview) {
        let work = Work()
        does(work, .taking(work), stopped: .looked(screen)) { () async throws(Failure) in
            let done = try await take(passphrase, work)
            // What other ways led to may be gone, whoever still waits here.
            places.forgetOthers()
            return .done(done)
        }
    }

    private func does(
        _ work: Work, _ meanwhile: Step, stopped: Step?,
        _ action: @escaping @MainActor () async throws(Failure) -> Step
    ) {
        (self.work, step) = (work, meanwhile)
        Task {
            do throws(Failure) {
                step = try await action()
            } catch {
                switch error.error {
                case .Stopped where stopped != nil: step = stopped
                case .Stopped where isHere: leave()
                // Stopped because the person went: where they come back, it is begun anew.
                case .Stopped: step = nil
                case .BadInput(_, .sealed): step = .locked(nil)
                case .BadInput(_, .wrongPassphrase): step = .locked(error.text)
                default: step = .failed(error)
                }
            }
            self.work = nil
        }
    }
}

/// A copy that is locked.
private struct LockedCopy: View {
    let card: BringCard
    let problem: String?
    let open: @MainActor (String) -> Void
    let cancel: @MainActor () -> Void

    /// What did not open it stays, to be put right.
    @State private var typed: String
    @State private var isShown = false

    init(
        card: BringCard, problem: String?, typed: String, open: @escaping @MainActor (String) -> Void,
        cancel: @escaping @MainActor () -> Void
    ) {
        (self.card, self.problem, self.open, self.cancel) = (card, problem, open, cancel)
        _typed = State(initialValue: typed)
    }

    var body: some View {
        Scaffold(card.locked) {
            FieldFrame(card.passphrase, help: nil, problem: problem) {
                TypedSecret(label: card.passphrase, isShown: isShown, problem: problem, text: $typed)
                    .onSubmit { open(typed) }
            }
            Toggle(card.show, isOn: $isShown).tint(Palette.primary).frame(minHeight: Space.target)
        } bottom: {
            PrimaryButton(card.open) { open(typed) }
            QuietButton(card.cancel, action: cancel)
        }
        .announced(problem ?? "")
    }
}

/// What would become of the data.
struct DataPreviewView: View {
    let screen: DataPreview
    let go: @MainActor () -> Void
    let cancel: @MainActor () -> Void

    var body: some View {
        Scaffold(screen.title) {
            ForEach(Array(screen.lines.enumerated()), id: \.offset) { Text($0.element) }
            if !screen.changes.isEmpty {
                SectionTitle(screen.changesHeading)
                ForEach(Array(screen.changes.enumerated()), id: \.offset) { Bullet($0.element) }
            }
            if let note = screen.note { Signed(sign: .why) { Text(note) } }
        } bottom: {
            if let label = screen.go { PrimaryButton(label, action: go) }
            QuietButton(screen.cancel, action: cancel)
        }
        .announced(screen.title)
    }
}

/// What became of it.
struct DataDoneView: View {
    let screen: DataDone
    let goOn: @MainActor () -> Void

    var body: some View {
        CameOf(title: screen.title, lines: screen.lines, goOn: screen.goOn, action: goOn)
    }
}
