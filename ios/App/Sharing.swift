// How does a file come to another app? By the system's own sheet, over whatever is in front.

import Foundation
import UIKit

/// The system's sheet for what is handed to another app.
@MainActor enum Sharing {
    /// Opens it, and ends once it has gone, whatever became of the file.
    static func share(_ file: URL) async {
        let sheet = UIActivityViewController(activityItems: [file], applicationActivities: nil)
        front?.present(sheet, animated: true)
        // What it tells of its end comes once or several times: an app that was chosen can be left again for another.
        while sheet.presentingViewController != nil { try? await Task.sleep(for: turn) }
    }

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
