// What does the home screen show of the app? Its card, which opens no data: the app leaves a small file for it.

import MidbackHome
import SwiftUI
import WidgetKit

@main
struct MidbackWidget: Widget {
    var body: some WidgetConfiguration {
        StaticConfiguration(kind: "week", provider: HomeProvider()) { entry in
            Shown(part: entry.entry.part)
        }
        .configurationDisplayName("system-card-name")
        .description("system-card-help")
        .supportedFamilies([.systemSmall, .systemMedium, .accessoryRectangular])
    }
}

/// What the card shows from a moment on, for the system.
private struct Entry: TimelineEntry {
    let entry: HomeEntry

    var date: Date { entry.date }
}

/// Hands the system what the app wrote.
private struct HomeProvider: TimelineProvider {
    func placeholder(in context: Context) -> Entry { Entry(entry: HomeEntries(of: nil).entries[0]) }

    func getSnapshot(in context: Context, completion: @escaping @Sendable (Entry) -> Void) {
        completion(Entry(entry: written.entries[0]))
    }

    func getTimeline(in context: Context, completion: @escaping @Sendable (Timeline<Entry>) -> Void) {
        let written = written
        completion(
            Timeline(entries: written.entries.map(Entry.init), policy: written.holds ? .never : .atEnd))
    }

    private var written: HomeEntries { HomeEntries(of: URL.homeFolder.map { .homeCard(in: $0) }) }
}

/// The card as it fits. All of it opens the app at Today.
private struct Shown: View {
    let part: HomeCard.Part?

    @Environment(\.widgetFamily) private var family
    @Environment(\.widgetRenderingMode) private var mode

    var body: some View {
        HomeCardView(part, name: name, room: room, isFlat: mode != .fullColor)
            .widgetURL(.today)
            .containerBackground(Color("surface"), for: .widget)
    }

    private var room: HomeCardView.Room {
        switch family {
        case .systemSmall: .small
        case .accessoryRectangular: .lines
        default: .wide
        }
    }

    /// The app's, in the person's language.
    private var name: String {
        Bundle.main.object(forInfoDictionaryKey: "CFBundleDisplayName") as? String ?? ""
    }
}
