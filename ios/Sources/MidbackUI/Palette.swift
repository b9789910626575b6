// Which colours does Midback have? Names of the colours in the app's assets, where each has its values by day and by night.

import SwiftUI

/// The colours by their meaning; docs and tests hold them to those of the other phone.
enum Palette {
    static let primary = Color("primary")
    static let onPrimary = Color("onPrimary")
    static let primaryContainer = Color("primaryContainer")
    static let onPrimaryContainer = Color("onPrimaryContainer")
    static let secondaryContainer = Color("secondaryContainer")
    static let onSecondaryContainer = Color("onSecondaryContainer")
    static let background = Color("background")
    static let surface = Color("surface")
    static let surfaceLow = Color("surfaceContainerLow")
    static let surfaceHigh = Color("surfaceContainerHigh")
    static let surfaceHighest = Color("surfaceContainerHighest")
    /// Words.
    static let ink = Color("onSurface")
    /// Words in the background.
    static let quiet = Color("onSurfaceVariant")
    static let outline = Color("outline")
    static let hairline = Color("outlineVariant")
    /// What takes something away, or says that something hurts.
    static let danger = Color("error")
    static let onDanger = Color("onError")
    static let dangerContainer = Color("errorContainer")
    static let onDangerContainer = Color("onErrorContainer")
    /// The mid back: words and controls.
    static let clay = Color("clay")
    /// Something to notice: words and controls.
    static let amber = Color("amber")
    /// Done, rest, calm: large words and controls.
    static let sage = Color("sage")
    static let sageDrawn = Color("sageDrawn")
    /// The ground and the words of a panel that asks for care.
    static let caution = Color("caution")
    static let onCaution = Color("onCaution")

    /// What each tone of a figure is drawn in, in the order of the core's numbers.
    static let figure = (0...14).map { Color("figure\($0)") }
}
