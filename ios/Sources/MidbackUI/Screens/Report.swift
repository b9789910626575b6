// What is shown to a professional? Of which days, on which paper, and which tables.

import MidbackCore
import MidbackKit
import SwiftUI

/// What was chosen; what was not, the core chooses.
struct ReportWish: Equatable {
    var from: Day?
    var until: Day?
    var paper: Paper?
}

struct ReportRoute: View {
    @State private var wish = ReportWish()

    var body: some View {
        Asked(wish: wish) { [wish] in
            try $0.report(from: wish.from, until: wish.until, paper: wish.paper, now: $1)
        } content: {
            ReportView(screen: $0, wish: $wish)
        }
    }
}

/// The page about the report.
struct ReportView: View {
    let screen: ReportScreen
    @Binding var wish: ReportWish
    /// Whether a file is being made.
    @State private var isMaking = false

    @Environment(Store.self) private var store
    @Environment(Places.self) private var places
    @Environment(Gate.self) private var gate
    @Environment(\.phone) private var phone

    var body: some View {
        Scaffold(screen.title) {
            Text(screen.text)
            Period(screen: screen, wish: $wish)
            if let nothing = screen.nothing { Quiet(nothing) }
            SectionTitle(screen.paperLabel)
            Choices(screen.papers.map { Choice($0.label, isChosen: $0.selected) }) {
                wish.paper = screen.papers[$0].paper
            }
            SectionTitle(screen.tablesTitle)
            Quiet(screen.tablesText)
            VStack(spacing: Space.small) {
                ForEach(screen.tables, id: \.kind) { table in
                    QuietButton(table.label, isOutlined: true) { share(table.kind) }.disabled(isMaking)
                }
            }
        } bottom: {
            if isMaking { Quiet(screen.making).announced(screen.making) }
            PrimaryButton(screen.page.label, sign: .share) { share(screen.page.kind) }.disabled(isMaking)
        }
    }

    private func share(_ kind: ReportKind) {
        isMaking = true
        let (from, until) = (screen.from, screen.until)
        Task {
            let file = await store.make { try $0.reportFile(kind: kind, from: from, until: until, now: $1) }
            isMaking = false
            if let file { _ = await phone.handOn(file, over: places, past: gate) }
        }
    }
}

/// Usual periods, and any other by its two days.
private struct Period: View {
    let screen: ReportScreen
    @Binding var wish: ReportWish

    var body: some View {
        SectionTitle(screen.periodLabel)
        Choices(screen.periods.map { Choice($0.label, isChosen: $0.selected) }) {
            choose(screen.periods[$0].from, screen.periods[$0].until)
        }
        Card(spacing: Space.medium) {
            OneDay(
                label: screen.fromLabel, text: screen.fromText, day: screen.from, earliest: screen.earliest,
                latest: screen.until
            ) { choose($0, screen.until) }
            OneDay(
                label: screen.untilLabel, text: screen.untilText, day: screen.until, earliest: screen.from,
                latest: screen.latest
            ) { choose(screen.from, $0) }
        }
    }

    private func choose(_ from: Day, _ until: Day) { (wish.from, wish.until) = (from, until) }
}

/// The first or the last day, which the system's calendar asks for.
private struct OneDay: View {
    let label: String
    let text: String
    let day: Day
    let earliest: Day
    let latest: Day
    let choose: @MainActor (Day) -> Void

    @State private var isChoosing = false

    var body: some View {
        FieldFrame(label, help: nil, problem: nil) {
            QuietButton(text, sign: .plan, isOutlined: true) { isChoosing = true }
        }
        .ownSheet(isPresented: $isChoosing) {
            DaySheet(
                label, choose: nil, begin: day, within: min(earliest, latest)...max(earliest, latest)
            ) {
                isChoosing = false
            } chosen: {
                choose($0)
            }
        }
    }
}
