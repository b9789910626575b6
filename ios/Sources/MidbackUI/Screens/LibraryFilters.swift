// What narrows the Library? One row of heads, each with its choices below, and what the person has to mind.

import MidbackCore
import SwiftUI

/// The heads of the filters; the choices of one at a time are open.
struct Filters: View {
    let filters: [LibraryFilter]
    @Binding var wish: LibraryWish

    @State private var open: LibraryFilterKey?

    var body: some View {
        VStack(alignment: .leading, spacing: Space.medium) {
            Flow {
                ForEach(filters, id: \.key) { filter in
                    ExpandableChip(filter.label, chosen: filter.chosen, isOpen: isOpen(filter.key))
                }
            }
            if let filter = filters.first(where: { $0.key == open }) {
                Card {
                    Text(filter.label).font(.label)
                    Choices(filter.choices.map(\.choice)) { at in
                        wish.filters[filter.key] = filter.choices[at].value
                        // The list is what the person waits for.
                        open = nil
                    }
                }
            }
        }
    }

    private func isOpen(_ key: LibraryFilterKey) -> Binding<Bool> {
        Binding {
            open == key
        } set: {
            open = $0 ? key : nil
        }
    }
}

/// Whether only what suits the person is shown, and what they have to mind, as long as that changes anything.
struct Suiting: View {
    let screen: LibraryScreen
    @Binding var wish: LibraryWish

    @State private var isOpen = true

    var body: some View {
        Card {
            Toggle(screen.allowedLabel, isOn: $wish.isForMe)
                .tint(Palette.primary)
                .frame(minHeight: Space.target)
            if wish.isForMe || !wish.conditions.isEmpty {
                Divider()
                Expandable(isOpen: $isOpen) {
                    Text(screen.conditionsLabel).font(.label)
                    if !isOpen { InARow(screen.conditions.filter(\.on).map(\.label)) }
                }
                if isOpen {
                    Quiet(screen.conditionsHelp)
                    Choices(screen.conditions.map(\.choice), several: true) { at in
                        wish.conditions = minded(after: screen.conditions[at])
                    }
                }
            }
        }
    }

    /// What is minded once that condition is tapped.
    private func minded(after tapped: LibraryChoice) -> [String] {
        screen.conditions.filter { $0.on != ($0 == tapped) }.compactMap(\.value)
    }
}

extension LibraryFilter {
    /// What is chosen, where it narrows anything.
    fileprivate var chosen: String? { choices.first { $0.on && $0.value != nil }?.label }
}

extension LibraryChoice {
    fileprivate var choice: Choice { Choice(label, isChosen: on) }
}
