// How does a file come to another app? By the system's own sheet, over whatever is in front.

import Foundation
import UIKit

/// The system's sheet for what is handed to another app.
@MainActor enum Sharing {
    /// Opens it, and ends once it has gone. Whether the file went anywhere.
    static func share(_ file: URL) async -> Bool {
        var isDone = false
        let sheet = UIActivityViewController(activityItems: [file], applicationActivities: nil)
        // It comes once or several times: an app that was chosen can be left again for another.
        sheet.completionWithItemsHandler = { _, completed, _, _ in isDone = isDone || completed }
        shown = sheet
        front?.present(sheet, animated: true)
        while sheet.presentingViewController != nil { try? await Task.sleep(for: turn) }
        return isDone
    }

    /// Puts it away, and what the app that was chosen shows above it.
    static func end() { shown?.presentingViewController?.dismiss(animated: false) }

    /// The sheet that was opened last.
    private static weak var shown: UIViewController?

    private static let turn = Duration.milliseconds(200)

    /// What covers all else just now.
    private static var front: UIViewController? {
        let windows = UIApplication.shared.connectedScenes.compactMap { $0 as? UIWindowScene }
            .flatMap(\.windows)
        var front = (windows.first(where: \.isKeyWindow) ?? windows.first)?.rootViewController
        while let over = front?.presentedViewController { front = over }
        return front
    }
}
