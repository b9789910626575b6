// What lies over a screen, and what has to wait until it has gone?

import SwiftUI

extension View {
    /// A sheet of a screen's own. It goes where something else has to come.
    func ownSheet<Content: View>(
        isPresented: Binding<Bool>, @ViewBuilder content: @escaping () -> Content
    ) -> some View {
        modifier(OwnSheet(isPresented: isPresented, content: content))
    }

    /// What lies over the main places: as long as it is seen, what else is to come waits. It is shut with them.
    func liesOver() -> some View { modifier(LiesOver()) }
}

private struct OwnSheet<Sheet: View>: ViewModifier {
    @Binding var isPresented: Bool
    @ViewBuilder let content: () -> Sheet

    @Environment(Places.self) private var places

    func body(content screen: Content) -> some View {
        screen
            .sheet(isPresented: $isPresented) { content().liesOver() }
            .onChange(of: places.wantsRoom) { _, now in
                if now { isPresented = false }
            }
    }
}

private struct LiesOver: ViewModifier {
    @Environment(Places.self) private var places

    func body(content: Content) -> some View {
        content.shutByGate().onAppear { places.lies() }.onDisappear { places.hasGone() }
    }
}
