// What has a person done so far? By month, and session by session.

import MidbackCore
import MidbackKit
import SwiftUI

/// What is looked at in the history.
struct HistoryWish: Equatable {
    /// A day of the month whose calendar is shown; none for this month.
    var month: Day?
    var search = ""
    var only = HistoryOnly.all
    /// How many pages of sessions were asked for.
    var pages = 1

    var query: HistoryQuery { HistoryQuery(search: search, only: only, before: nil) }
}

struct HistoryRoute: View {
    @State private var wish = HistoryWish()

    var body: some View {
        Asked(wish: wish) { [wish] core, now in
            (try core.calendar(month: wish.month, now: now), try core.history(of: wish, now: now))
        } content: {
            HistoryView(calendar: $0.0, screen: $0.1, wish: $wish)
        }
    }
}

extension Midback {
    /// As many pages as were read so far, as one: what was put right on one of them shows on it.
    fileprivate func history(of wish: HistoryWish, now: Moment) throws -> HistoryScreen {
        var read = try history(query: wish.query, now: now)
        for _ in 1..<max(wish.pages, 1) {
            guard let more = read.more else { break }
            let next = try history(
                query: HistoryQuery(search: wish.search, only: wish.only, before: more.before), now: now)
            read = HistoryScreen(
                title: next.title, count: next.count, search: next.search,
                sessions: read.sessions + next.sessions, empty: read.empty, more: next.more)
        }
        return read
    }
}

/// The calendar of a month, and all sessions so far that are looked for, newest first.
struct HistoryView: View {
    let calendar: CalendarMonth
    let screen: HistoryScreen
    @Binding var wish: HistoryWish

    @Environment(Places.self) private var places

    var body: some View {
        Scaffold(screen.title) {
            MonthOfHistory(month: calendar) {
                wish.month = $0
            } open: {
                places.open(.day($0))
            }
            if !screen.sessions.isEmpty || screen.search != nil { Quiet(screen.count) }
            if let search = screen.search { Search(search: search, wish: $wish) }
            if let empty = screen.empty {
                Panel(sign: .history, title: empty.heading, text: empty.text)
            }
            Sessions(sessions: screen.sessions)
            if let more = screen.more { QuietButton(more.label) { wish.pages += 1 } }
        }
    }
}

/// Which sessions are looked for; another wish begins with its first page.
private struct Search: View {
    let search: HistorySearch
    @Binding var wish: HistoryWish

    var body: some View {
        SearchField(
            search.hint, clear: search.clear,
            text: Binding {
                wish.search
            } set: {
                (wish.search, wish.pages) = ($0, 1)
            })
        Choices(search.choices.map { Choice($0.label, isChosen: $0.selected) }) {
            (wish.only, wish.pages) = (search.choices[$0].only, 1)
        }
        .together(as: search.filter)
    }
}
