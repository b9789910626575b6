// What is so? One page of the symptom check.

import MidbackCore
import MidbackKit
import SwiftUI

/// A page: what can be so, each to be marked, and what is said of it once it is. What is marked is held here until the page
/// is answered.
struct SymptomPageView: View {
    let page: CheckPage

    @State private var marks: PageMarks

    @Environment(Store.self) private var store
    @Environment(Places.self) private var places

    init(page: CheckPage) {
        self.page = page
        _marks = State(initialValue: page.marks)
    }

    var body: some View {
        Scaffold(page.question, overline: page.overline) {
            if let notice = page.notice { NoticeCard(notice: notice, canOpen: false) }
            ProgressLine(part: Double(page.step) / Double(page.steps), spoken: page.progress)
            VStack(spacing: Space.small) {
                ForEach(page.items, id: \.flag) { item in
                    Item(
                        item: item, replies: page.replies,
                        mark: marks.answers.first { $0.flag == item.flag }
                    ) { tap in
                        if let after = after(tap) { marks = after }
                    }
                }
            }
            Quiet(page.unmarked)
        } bottom: {
            // What most say is one tap away, however long the page is; it gives way to what was marked.
            if marks.answers.isEmpty {
                PrimaryButton(page.none) {
                    if let none = after(.nothing) { answer(none) }
                }
            } else {
                if !marks.whole { Quiet(page.missing) }
                PrimaryButton(page.next) { answer(marks) }.disabled(!marks.whole)
            }
        }
        .stepsBack(from: page.place, to: page.back?.place, label: page.back?.label ?? "")
    }

    /// The marks after a tap; none where the core cannot say, and then all stays as it was.
    private func after(_ tap: PageTap) -> PageMarks? { try? marksAfter(page: page, marks: marks, tap: tap) }

    private func answer(_ marks: PageMarks) {
        store.does { [page] core, now in
            try core.answerSymptomPage(
                check: page.check, page: page.page, answers: marks.answers, none: marks.none, now: now)
            return try core.symptomCheck(now: now).step
        } then: { step in
            if case .page(let next) = step {
                places.goOn(from: page.place, to: next.place)
            } else {
                places.goOn(to: .symptomCheck) { $0.isOfSymptomCheck }
            }
        }
    }
}

/// One thing that can be so.
private struct Item: View {
    let item: CheckItem
    let replies: [CheckReply]
    let mark: SymptomAnswer?
    let tap: @MainActor (PageTap) -> Void

    var body: some View {
        MarkCard(item.text, help: item.help, isMarked: mark != nil) {
            tap(.item(flag: item.flag))
        } more: {
            Choices(replies.map { Choice($0.label, isChosen: $0.reply == mark?.answer) }, isStacked: true) {
                at in
                tap(.reply(flag: item.flag, reply: replies[at].reply))
            }
        }
    }
}

extension Place {
    fileprivate var isOfSymptomCheck: Bool {
        switch self {
        case .symptomCheck, .symptomPage: true
        default: false
        }
    }
}
