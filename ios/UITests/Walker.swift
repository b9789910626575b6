// How is something found and tapped on a simulated iPhone? By what a person reads there, or hears from VoiceOver.

import XCTest

/// Somebody with the app before them, in one language.
@MainActor
final class Walker {
    let app = XCUIApplication()
    private let language: String

    init(language: String, region: String) {
        self.language = language
        app.launchArguments = ["-AppleLanguages", "(\(language))", "-AppleLocale", "\(language)_\(region)"]
    }

    /// Does every step of a walk.
    func walk(_ name: String) throws {
        let folder = try XCTUnwrap(Folders.walks, "`cargo xtask xcode walk` says where the walks lie")
        let file = folder.appending(path: "\(language)/\(name).txt")
        let steps = try Step.walk(String(contentsOf: file, encoding: .utf8))
        XCTAssertFalse(steps.isEmpty, name)
        for step in steps { try follow(step) }
    }

    private func follow(_ step: Step) throws {
        switch step.act {
        case .see:
            _ = try sought(step.text)
        case .tap:
            try sought(step.text).tap()
        case .maybe:
            find(step.text, patience: Self.moment)?.tap()
        case .allow:
            let question = XCUIApplication(bundleIdentifier: "com.apple.springboard").alerts.firstMatch
            XCTAssertTrue(question.waitForExistence(timeout: Self.patience), "the system never asked")
            // Of its two buttons the second one allows.
            question.buttons.element(boundBy: 1).tap()
        }
    }

    private func sought(_ text: String) throws -> XCUIElement {
        let found = find(text, patience: Self.patience)
        return try XCTUnwrap(found, "never: \(text)\n\(app.debugDescription)")
    }

    /// Waits for it, and looks for it down the page and up again.
    private func find(_ text: String, patience: TimeInterval) -> XCUIElement? {
        let until = Date.now.addingTimeInterval(patience)
        var down = true
        var left = Self.swipes
        repeat {
            if let found = seen(text) { return found }
            if app.scrollViews.firstMatch.exists, patience > Self.moment {
                if down { app.swipeUp(velocity: .slow) } else { app.swipeDown(velocity: .slow) }
                left -= 1
                if left == 0 { (down, left) = (!down, Self.swipes) }
            }
        } while Date.now < until
        return nil
    }

    /// What says it and can be touched: a control before all else, since a text of it may lie in one.
    private func seen(_ text: String) -> XCUIElement? {
        // Whether a word begins with a capital depends on where it stands.
        let says = NSPredicate(format: "label ==[c] %@ OR label BEGINSWITH[c] %@", text, text + ",")
        for kind in [XCUIElement.ElementType.button, .switch, .any] {
            let found = app.descendants(matching: kind).matching(says).firstMatch
            if found.exists, found.isHittable { return found }
        }
        return nil
    }

    private static let patience: TimeInterval = 30
    private static let moment: TimeInterval = 3
    private static let swipes = 6
}
