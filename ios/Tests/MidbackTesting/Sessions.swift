// Which sessions does a test look for?

import MidbackCore

extension HistoryQuery {
    /// The newest ones, however they went.
    public static let all = HistoryQuery(search: "", only: .all, before: nil)
}
