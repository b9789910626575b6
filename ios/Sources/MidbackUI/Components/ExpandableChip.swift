// Which of several things in a row is open?

import SwiftUI

/// A small head among others in a row.
///
/// `chosen`: what is chosen below it; it then stands for the label. `isWide`: as wide as its place, on its own rather than in a
/// row.
struct ExpandableChip: View {
    let label: String
    let chosen: String?
    @Binding var isOpen: Bool
    var isWide = false

    init(_ label: String, chosen: String?, isOpen: Binding<Bool>, isWide: Bool = false) {
        (self.label, self.chosen, _isOpen, self.isWide) = (label, chosen, isOpen, isWide)
    }

    var body: some View {
        let shape = RoundedRectangle(cornerRadius: Space.corner)
        Button {
            isOpen.toggle()
        } label: {
            HStack(spacing: Space.tiny) {
                Text(chosen ?? label)
                    .multilineTextAlignment(.leading)
                    .frame(maxWidth: isWide ? .infinity : nil, alignment: .leading)
                (isOpen ? Sign.shut : Sign.open).image.font(.small)
            }
            .padding(.horizontal, Space.smallCorner)
            .padding(.vertical, Space.small)
            .frame(minHeight: Space.target)
            .foregroundStyle(chosen == nil ? Palette.ink : Palette.onPrimaryContainer)
            .background(chosen == nil ? Palette.surface : Palette.primaryContainer, in: shape)
            .overlay {
                shape.strokeBorder(
                    chosen == nil ? Palette.outline : Palette.primary,
                    lineWidth: isOpen || chosen != nil ? thick : 1)
            }
            .contentShape(shape)
        }
        .buttonStyle(.plain)
        .accessibilityRepresentation { said }
    }

    /// The system says by itself whether it is open. What is chosen matters more, where something is.
    @ViewBuilder private var said: some View {
        let head = DisclosureGroup(isExpanded: $isOpen) {
            EmptyView()
        } label: {
            Text(label)
        }
        if let chosen { head.accessibilityValue(chosen) } else { head }
    }

    /// How thick the edge of what is open or chosen is.
    private let thick: CGFloat = 2
}
