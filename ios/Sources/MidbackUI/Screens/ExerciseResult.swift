// How did one exercise of a session go?

import MidbackCore
import SwiftUI

/// The same in the summary and in the history.
struct ExerciseResult: View {
    let row: SummaryRow

    var body: some View {
        VStack(alignment: .leading, spacing: Space.tiny) {
            Pictured(row.picture) {
                CardTitle(row.name)
                Quiet(row.level)
            }
            if row.whole {
                Signed(sign: .check, color: Palette.primary) { Text(row.outcome) }
            } else {
                Text(row.outcome)
            }
            if let easier = row.easier { Quiet(easier) }
            InARow([row.amounts, row.pain, row.effort].compactMap { $0 })
        }
        .frame(maxWidth: .infinity, alignment: .leading)
    }
}
