// What is laid over a screen for a moment, and put away again?

import SwiftUI

/// A sheet with its title, a way to close it, and what it is there for in reach of a thumb.
struct SheetPage<Content: View, Bottom: View>: View {
    let title: String
    let close: String
    let onClose: @MainActor () -> Void
    @ViewBuilder let content: Content
    @ViewBuilder let bottom: Bottom

    init(
        _ title: String, close: String, onClose: @escaping @MainActor () -> Void,
        @ViewBuilder content: () -> Content, @ViewBuilder bottom: () -> Bottom = { EmptyView() }
    ) {
        (self.title, self.close, self.onClose) = (title, close, onClose)
        (self.content, self.bottom) = (content(), bottom())
    }

    var body: some View {
        NavigationStack {
            Scaffold(title) {
                content
            } bottom: {
                bottom
            }
            // Another title is another page, read from its top.
            .id(title)
            .toolbar {
                ToolbarItem(placement: .cancellationAction) { Button(close, action: onClose) }
            }
        }
        .presentationDetents([.medium, .large])
        .presentationDragIndicator(.visible)
    }
}

extension View {
    /// Asks once more before something is done that the same tap does not undo; a tap beside it means no.
    ///
    /// `isDanger`: it takes something away.
    func onceMore(
        _ isPresented: Binding<Bool>, title: String, text: String, yes: String, no: String,
        isDanger: Bool = false,
        action: @escaping @MainActor () -> Void
    ) -> some View {
        modifier(
            OnceMore(
                isPresented: isPresented, title: title, text: text, yes: yes, no: no, isDanger: isDanger,
                action: action))
    }
}

private struct OnceMore: ViewModifier {
    @Binding var isPresented: Bool
    let title: String
    let text: String
    let yes: String
    let no: String
    let isDanger: Bool
    let action: @MainActor () -> Void

    @Environment(Gate.self) private var gate

    func body(content: Content) -> some View {
        // Nothing can be answered while the app is locked.
        content.alert(
            title,
            isPresented: Binding {
                isPresented && !gate.isShut
            } set: {
                isPresented = $0
            }
        ) {
            Button(yes, role: isDanger ? .destructive : nil, action: action)
            Button(no, role: .cancel) {}
        } message: {
            Text(text)
        }
    }
}
