// Does a new person come to a first session on an iPhone, and go on with it after the app was left and after it was ended?

import XCTest

@MainActor
final class FirstSessionTests: XCTestCase {
    override func setUp() async throws {
        continueAfterFailure = false
    }

    func testFromTheFirstStartIntoASessionThatIsGoneOnWith() throws {
        let walker = Walker(language: "en", region: "GB")
        walker.app.launch()
        try walker.walk("first-start")
        try Pictures.keep("today", for: self, compared: false)
        try walker.walk("start-session")
        try Pictures.keep("player", for: self, compared: false)
        // Long enough for a set, while another app is in front.
        XCUIDevice.shared.press(.home)
        Thread.sleep(forTimeInterval: Self.ofASet)
        walker.app.activate()
        try walker.walk("session-goes-on")
        walker.app.terminate()
        walker.app.launch()
        try Pictures.keep("in-progress", for: self, compared: false)
        try walker.walk("resume")
    }

    private static let ofASet: TimeInterval = 150
}
