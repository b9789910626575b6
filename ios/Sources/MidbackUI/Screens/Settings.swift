// What can a person choose? Draws whatever settings the core lists.

import MidbackCore
import MidbackKit
import SwiftUI

struct SettingsRoute: View {
    var body: some View {
        Asked {
            try $0.settings(now: $1)
        } content: {
            SettingsView(screen: $0)
        }
    }
}

/// The settings: a row for those that belong together, with what is chosen of them.
struct SettingsView: View {
    let screen: SettingsScreen

    @Environment(Places.self) private var places

    var body: some View {
        Scaffold(screen.title) {
            ListCard {
                ForEach(screen.sections, id: \.group) { section in
                    ListRow(isFirst: section.group == screen.sections.first?.group, leads: true) {
                        places.open(section.place)
                    } content: {
                        Text(section.heading).font(.name)
                        if !section.summary.isEmpty { Quiet(section.summary) }
                    }
                }
            }
            if !screen.links.isEmpty {
                ListCard {
                    ForEach(screen.links, id: \.to) { link in
                        ListRow(isFirst: link.to == screen.links.first?.to, leads: true) {
                            places.open(link.to.place)
                        } content: {
                            Text(link.label).font(.name)
                            Quiet(link.help)
                        }
                    }
                }
            }
            SectionTitle(screen.about.heading)
            Card { ForEach(Array(screen.about.lines.enumerated()), id: \.offset) { Text($0.element) } }
        }
    }
}

struct SettingsPageRoute: View {
    let group: SettingsGroup

    var body: some View {
        Asked {
            try $0.settings(now: $1)
        } content: { screen in
            if let section = screen.sections.first(where: { $0.group == group }) {
                SettingsPageView(section: section)
            }
        }
    }
}

/// Settings that belong together.
struct SettingsPageView: View {
    let section: SettingsSection
    /// What the last choice did to the plan, until it was read.
    @State private var changed: PlanChange?

    @Environment(Store.self) private var store
    @Environment(Places.self) private var places

    var body: some View {
        Scaffold(section.heading) {
            ForEach(section.links, id: \.to) { link in
                LinkCard {
                    places.open(link.to.place)
                } content: {
                    Text(link.label).font(.name)
                    Quiet(link.help)
                }
            }
            // One setting can be asked about in two parts.
            ForEach(Array(section.settings.enumerated()), id: \.offset) { _, setting in
                OneSetting(setting: setting) { choice in
                    store.change(setting, choice) { changed = $0 }
                }
            }
        } said: {
            if let changed { WhatChanged(changed) }
        } bottom: {
            if let changed {
                WhatChangedSteps(changed, shown: $changed)
            }
        }
    }
}

extension Store {
    /// Chooses of a setting, and tells what that did to the plan.
    func change(_ setting: Setting, _ choice: SettingChoice, then: @escaping @MainActor (PlanChange) -> Void)
    {
        does {
            try $0.changeSetting(key: setting.key, values: choice.tap, now: $1)
        } then: {
            then($0)
        }
    }
}

extension SettingsSection {
    /// What has nothing to choose on a page of settings has a place of its own.
    fileprivate var place: Place {
        if settings.isEmpty, links.count == 1 { links[0].to.place } else { .settingsPage(group) }
    }
}

extension SettingsPlace {
    fileprivate var place: Place {
        switch self {
        case .symptomCheck: .symptomCheck
        case .pain: .pain
        case .reminders: .reminders
        case .data: .data
        case .privacy: .privacy
        }
    }
}
