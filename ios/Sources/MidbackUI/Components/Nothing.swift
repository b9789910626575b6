// Was a container given anything to show?

import SwiftUI

extension View {
    /// Whether a builder was given nothing: no view at all, or one that is left out for now.
    var isNothing: Bool { self is EmptyView || (self as? any LeavesOut)?.isLeftOut == true }
}

private protocol LeavesOut {
    var isLeftOut: Bool { get }
}

extension Optional: LeavesOut where Wrapped: View {
    var isLeftOut: Bool { self == nil }
}
