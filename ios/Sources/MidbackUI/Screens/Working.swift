// How far is something that takes long, how is it stopped, and what came of it?

import MidbackCore
import SwiftUI

/// Something that takes long, until it is over. What is over at once is not seen at all: it would only flicker.
///
/// `text`: what is done. `stop`: asks it to stop, which it may take a moment for; who waits for it hears of that.
struct Working: View {
    let text: String
    let stop: String
    let work: Work

    @State private var share = 0.0
    @State private var isSlow = false

    var body: some View {
        VStack(alignment: .leading, spacing: Space.small) {
            if isSlow {
                Text(text).announced(text)
                ProgressLine(part: share, spoken: text)
                QuietButton(stop, isOutlined: true) { try? work.stop() }
            }
        }
        .frame(maxWidth: .infinity, alignment: .leading)
        .task(id: ObjectIdentifier(work)) {
            try? await Task.sleep(for: patience)
            isSlow = !Task.isCancelled
            while !Task.isCancelled {
                let now = (try? work.share()) ?? share
                if now != share { share = now }
                try? await Task.sleep(for: turn)
            }
        }
    }

    private let patience = Duration.milliseconds(300)
    private let turn = Duration.milliseconds(100)
}

/// Something that took long is over: what came of it, and what comes next.
struct CameOf: View {
    let title: String
    let lines: [String]
    let goOn: String
    let action: @MainActor () -> Void

    var body: some View {
        Scaffold(title) {
            ForEach(Array(lines.enumerated()), id: \.offset) { Text($0.element) }
        } bottom: {
            PrimaryButton(goOn, action: action)
        }
        .announced(title)
    }
}
