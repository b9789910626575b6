// What does a screen show while it asks, once it knows, and when the answer fails?

import MidbackCore
import MidbackKit
import SwiftUI

/// Asks the core, again after each write, and shows the answer; the answer before stays while the next one is on its way.
///
/// `wish`: what the question is about; another one asks again.
struct Asked<Answer: Sendable, Wish: Equatable, Content: View>: View {
    let wish: Wish
    let question: @Sendable (Midback, Moment) throws -> Answer
    @ViewBuilder let content: (Answer) -> Content

    @Environment(Store.self) private var store

    var body: some View {
        Loaded(turn: Turn(revision: store.revision, wish: wish)) { () async throws(Failure) in
            try await store.question(question)
        } content: {
            content($0)
        }
    }
}

extension Asked where Wish == Int {
    /// A question that stays the same.
    init(
        _ question: @escaping @Sendable (Midback, Moment) throws -> Answer,
        @ViewBuilder content: @escaping (Answer) -> Content
    ) {
        self.init(wish: 0, question: question, content: content)
    }
}

/// The same of a question that is not the core's alone: `load` asks it, again at each new `turn`.
struct Loaded<Answer: Sendable, Turn: Equatable, Content: View>: View {
    let turn: Turn
    let load: @MainActor () async throws(Failure) -> Answer
    @ViewBuilder let content: (Answer) -> Content

    @State private var answer: Answered<Answer>?

    var body: some View {
        ZStack {
            switch answer {
            case nil: Waiting()
            case .here(let screen): content(screen)
            case .failed(let failure): Failed(failure: failure)
            }
        }
        .frame(maxWidth: .infinity, maxHeight: .infinity)
        .background(Palette.background)
        .task(id: turn) {
            do throws(Failure) {
                answer = .here(try await load())
            } catch {
                // One that was overtaken says nothing any more.
                if !Task.isCancelled { answer = .failed(error) }
            }
        }
    }
}

private enum Answered<Answer> {
    case here(Answer)
    case failed(Failure)
}

private struct Turn<Wish: Equatable>: Equatable {
    let revision: Int
    let wish: Wish
}

/// Nothing at first: a word that comes and goes at once would only flicker.
private struct Waiting: View {
    @Environment(\.shell) private var shell
    @State private var isSlow = false

    var body: some View {
        ZStack {
            if isSlow {
                VStack(spacing: Space.medium) {
                    ProgressView().accessibilityHidden(true)
                    Quiet(shell.loading)
                }
            }
        }
        .task {
            try? await Task.sleep(for: patience)
            isSlow = !Task.isCancelled
        }
    }

    private let patience = Duration.milliseconds(300)
}

/// The question failed: why, and a way to ask again.
private struct Failed: View {
    let failure: Failure

    @Environment(Store.self) private var store
    @Environment(Places.self) private var places
    @Environment(\.shell) private var shell

    var body: some View {
        Scaffold("") {
            Panel(sign: .caution, title: shell.errorTitle, text: failure.text, isError: true) {
                QuietButton(shell.tryAgain, isOutlined: true) { store.askAgain() }
                Mend(failure: failure)
                // What covers all has no way out of its own.
                if let cover = places.cover, cover.pages.isEmpty {
                    QuietButton(shell.back) { places.goTo(.today) }
                }
            }
        }
    }
}
