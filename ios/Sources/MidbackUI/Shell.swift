// Which words stand around every screen?

import MidbackCore
import SwiftUI

private struct ShellKey: EnvironmentKey {
    static let defaultValue = ShellScreen(
        name: "", today: "", plan: "", exercises: "", learn: "", progress: "", settings: "", back: "",
        loading: "",
        errorTitle: "", tryAgain: "", fileUnread: "", fileBytesLimit: 0)
}

extension EnvironmentValues {
    /// The core's words around the screens; empty before it was asked.
    var shell: ShellScreen {
        get { self[ShellKey.self] }
        set { self[ShellKey.self] = newValue }
    }
}
