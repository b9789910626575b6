// What does this page say, and where does each statement come from?

import MidbackCore
import MidbackKit
import SwiftUI

struct ArticleRoute: View {
    let page: String

    var body: some View {
        Asked { [page] core, _ in
            try core.article(page: page)
        } content: {
            ArticleView(screen: $0)
        }
    }
}

/// One page.
struct ArticleView: View {
    let screen: ArticleScreen

    @Environment(Places.self) private var places

    var body: some View {
        Scaffold(screen.title) {
            Quiet(screen.summary)
            ForEach(Array(screen.blocks.enumerated()), id: \.offset) { at, block in
                Block(block: block, source: source(of: block, at))
            }
            if let caution = screen.symptomCheck { SymptomCaution(caution, open: screen.openSymptomCheck) }
            ExerciseLinks(screen.exercisesTitle, screen.exercises) { places.open(.exercise($0)) }
            PageLinks(screen.relatedTitle, screen.related)
            Sources(screen.sourcesTitle, screen.sources, isNumbered: true)
        }
    }

    /// Statements of the same sources share one line below the last of them.
    private func source(of block: ArticleBlock, _ at: Int) -> String? {
        let next = at + 1 < screen.blocks.count ? screen.blocks[at + 1].source : nil
        return block.source == next ? nil : block.source
    }
}

private struct Block: View {
    let block: ArticleBlock
    let source: String?

    var body: some View {
        if let call = block.call {
            VStack(alignment: .leading, spacing: Space.small) {
                words
                QuietCall(call: call)
            }
        } else {
            words
        }
    }

    @ViewBuilder private var words: some View {
        switch block.form {
        case .heading: SectionTitle(block.text)
        case .paragraph: Statement(block.text, source: source)
        case .bullet: Bullet(block.text, source: source)
        case .step(let number): Numbered(Int(number), block.text, source: source)
        }
    }
}
