// How do the main screens look? Those that say neither a day nor a time, so that a picture of them can be approved.

import XCTest

@MainActor
final class LooksTests: XCTestCase {
    override func setUp() async throws {
        continueAfterFailure = false
    }

    func testByDay() throws {
        try look("day", language: "en", region: "GB")
    }

    func testByNight() throws {
        XCUIDevice.shared.appearance = .dark
        addTeardownBlock { @MainActor in XCUIDevice.shared.appearance = .light }
        try look("night", language: "en", region: "GB")
    }

    func testInSpanish() throws {
        try look("spanish", language: "es", region: "ES")
    }

    private func look(_ name: String, language: String, region: String) throws {
        let walker = Walker(language: language, region: region)
        // With nothing of an earlier test.
        walker.app.launch()
        for tab in Self.tabs {
            try walker.walk("look-\(tab)")
            try Pictures.keep("\(name)-\(tab)", for: self)
        }
    }

    /// What is looked at, each by a walk of its name.
    private static let tabs = ["exercises", "learn", "settings"]
}
