// Where does the app leave what the card shows, and where does a tap on it lead?

import Foundation

extension URL {
    /// The folder that the app and its card share; none where whoever signed the app let them share nothing.
    ///
    /// Which one, both say in their Info.plist, since a group's name belongs to the team that signs.
    public static var homeFolder: URL? {
        #if canImport(Darwin)
            guard let group = Bundle.main.object(forInfoDictionaryKey: "MidbackGroup") as? String else {
                return nil
            }
            return FileManager.default.containerURL(forSecurityApplicationGroupIdentifier: group)?
                .appending(path: "Home")
        #else
            return nil
        #endif
    }

    /// What the card shows, in a folder.
    public static func homeCard(in folder: URL) -> URL { folder.appending(path: "home.json") }

    /// What a tap on the card opens: the app, at Today. No other app can open it so.
    public static let today = URL(string: "midback:today")!
}
