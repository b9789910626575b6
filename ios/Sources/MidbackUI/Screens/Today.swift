// What is there to do today, and why?

import MidbackCore
import MidbackKit
import SwiftUI

struct TodayRoute: View {
    @Environment(Places.self) private var places
    @Environment(\.shell) private var shell

    var body: some View {
        Asked({ try $0.today(now: $1) }) { TodayView(screen: $0).id($0.day) }
            .toolbar {
                ToolbarItem(placement: .topBarTrailing) {
                    SignButton(.settings, label: shell.settings) { places.open(.settings) }
                }
            }
    }
}

/// The Today screen, in each of its states.
struct TodayView: View {
    let screen: TodayScreen
    /// How the morning was, told here today: it can be told again there.
    @State private var told: MorningTold?

    @Environment(Store.self) private var store
    @Environment(Places.self) private var places
    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        switch screen.state {
        case .setUp(let heading, let text, let points, let pictures, let open, let at):
            Scaffold(heading) {
                Text(text)
                Pictures(pictures)
                if !points.isEmpty { Card { ForEach(points, id: \.self) { Bullet($0) } } }
            } bottom: {
                PrimaryButton(open) { places.open(.step(at)) }
            }
        case .closed(let heading, let notice): Closed(screen: screen, heading: heading, notice: notice)
        case .ready(
            let heading, let notice, let morning, let pain, let advice, let session, let offers, let walking):
            let others = Array(offers.dropFirst())
            page {
                if let notice { NoticeCard(notice: notice) }
                MorningCard(open: morning, told: $told)
                SectionTitle(heading)
                if let advice { Text(advice) }
                Glance(session: session)
                if hasLargeLetters { Instead(offers: others) }
                PainCard(question: pain)
                SessionRows(session: session)
                Walking(walking: walking)
            } bottom: {
                if let first = offers.first {
                    next(first.label, beside: others) { store.does(first.act, places) }
                }
            }
        case .inProgress(
            let id, let heading, let done, let total, let progress, let session, let proceed, let offers):
            page {
                SectionTitle(heading)
                Card {
                    Text(progress).font(.name)
                    ProgressLine(part: Double(done) / Double(total), spoken: progress)
                }
                Glance(session: session)
                if hasLargeLetters { Instead(offers: offers) }
                SessionRows(session: session)
            } bottom: {
                next(proceed, beside: offers) { places.open(.live(id, begins: true)) }
            }
        case .done(let id, let heading, let text, let pictures, let next, let see, let walking):
            page {
                Panel(
                    sign: .check, title: heading,
                    text: [text, next].compactMap { $0 }.joined(separator: "\n")
                ) {
                    QuietButton(see, isOutlined: true) { places.open(.summary(id)) }
                }
                Pictures(pictures)
                Walking(walking: walking)
            }
        case .off(let heading, let text, let morning, let offers, let walking):
            page {
                MorningCard(open: morning, told: $told)
                Panel(title: heading, text: text.joined(separator: "\n"))
                Offers(offers: offers)
                Walking(walking: walking)
            }
        case .nothing(let heading, let text, let openPlan, let leftOut):
            page {
                Panel(title: heading, text: text)
                LeftOut(reasons: leftOut)
            } bottom: {
                PrimaryButton(openPlan) { places.goTo(.plan) }
            }
        }
    }

    /// What stands in place would leave too little room for what scrolls.
    private var hasLargeLetters: Bool { size.isAccessibilitySize }

    private func page<Content: View, Bottom: View>(
        @ViewBuilder content: () -> Content, @ViewBuilder bottom: () -> Bottom = { EmptyView() }
    ) -> some View {
        Scaffold(screen.title, isMain: true) {
            Quiet(screen.date)
            if !screen.week.isEmpty { WeekMarks(days: screen.week) }
            WeekSays(lines: screen.weekSays)
            if let notice = screen.reminders { RemindersNotice(notice: notice) }
            if let notice = screen.save { SavingNotice(notice: notice) }
            content()
        } bottom: {
            bottom()
        }
    }

    /// The next step, and beside it what can be done in its place, where there is room.
    @ViewBuilder private func next(
        _ label: String, beside others: [DayOffer], action: @escaping @MainActor () -> Void
    ) -> some View {
        if !hasLargeLetters { Instead(offers: others) }
        PrimaryButton(label, action: action)
    }
}

/// No session until somebody has looked at it.
private struct Closed: View {
    let screen: TodayScreen
    let heading: String
    let notice: Notice?

    @Environment(Places.self) private var places

    var body: some View {
        Scaffold(screen.title, isMain: true) {
            Quiet(screen.date)
            SectionTitle(heading)
            if let notice { NoticeCard(notice: notice, canCall: false, canOpen: false) }
        } bottom: {
            if let notice {
                if let call = notice.call, call.number != nil {
                    DialButton(call: call)
                    QuietButton(notice.open, isOutlined: true) { places.open(.symptomCheck) }
                } else {
                    PrimaryButton(notice.open) { places.open(.symptomCheck) }
                }
            }
        }
    }
}

/// How the morning after a session was.
struct MorningTold: Equatable {
    let question: MorningQuestion
    let answer: Morning
}

/// Told by one tap, and corrected by another as long as the day goes on.
private struct MorningCard: View {
    let open: MorningQuestion?
    @Binding var told: MorningTold?

    @Environment(Store.self) private var store

    var body: some View {
        if let question = open ?? told?.question {
            let chosen = open == nil ? told?.answer : nil
            Card {
                CardTitle(question.question)
                AnswerButtons(question.answers.map { Choice($0.label, isChosen: $0.answer == chosen) }) {
                    at in
                    let answer = question.answers[at].answer
                    told = MorningTold(question: question, answer: answer)
                    store.does { try $0.answerMorning(answer: answer, now: $1) }
                }
            }
        }
    }
}

/// How much it hurts now; told by one tap, and corrected by another until the session begins.
private struct PainCard: View {
    let question: PainQuestion

    @Environment(Store.self) private var store

    var body: some View {
        Card {
            ScaleQuestion(question.scale, value: question.said) { pain in tell(pain) }
            if let later = question.later { QuietButton(later) { tell(nil) } }
        }
    }

    private func tell(_ pain: Int32?) { store.does { try $0.painBefore(pain: pain, now: $1) } }
}
