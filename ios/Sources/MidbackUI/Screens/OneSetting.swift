// What can be chosen of one setting?

import MidbackCore
import SwiftUI

/// A setting with its choices. `isOn`: whether a choice is on, where that is not yet kept. `choose` is told the tapped one.
struct OneSetting: View {
    let setting: Setting
    let isOn: (SettingChoice) -> Bool
    let choose: @MainActor (SettingChoice) -> Void

    init(
        setting: Setting, isOn: @escaping (SettingChoice) -> Bool = \.on,
        choose: @escaping @MainActor (SettingChoice) -> Void
    ) {
        (self.setting, self.isOn, self.choose) = (setting, isOn, choose)
    }

    var body: some View {
        let shorts = setting.choices.compactMap(\.short)
        Card {
            CardTitle(setting.label)
            Quiet(setting.help)
            if !shorts.isEmpty, shorts.count == setting.choices.count {
                ShortChoices(
                    zip(setting.choices, shorts).map {
                        Choice($1, isChosen: isOn($0), spoken: $0.label.shown)
                    }
                ) { choose(setting.choices[$0]) }
            } else {
                Choices(
                    setting.choices.map {
                        Choice($0.label.shown, isChosen: isOn($0), spoken: $0.label.spoken)
                    },
                    several: setting.several, isStacked: setting.key == .conditions
                ) { choose(setting.choices[$0]) }
            }
            ForEach(setting.choices.filter(isOn).compactMap(\.note), id: \.self) { note in
                Signed(sign: .reminder, color: Palette.primary) { Text(note) }
            }
        }
    }
}
