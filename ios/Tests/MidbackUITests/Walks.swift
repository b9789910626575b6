// How do the walks run? One after the other: a screen is the main thread's, and each walk waits for the core.

import Testing

/// All that walk through the app's screens.
@Suite(.serialized) enum Walks {}

/// Both languages: what is tapped is taken from the core, and never stands in a test.
let languages = ["en", "es"]
