// What follows from the answers of the symptom check?

import MidbackCore
import MidbackKit
import SwiftUI

/// What to do, what waits for an answer, and what was said before.
struct SymptomOutcomeView: View {
    let screen: SymptomCheckScreen
    let outcome: CheckOutcome

    @Environment(Store.self) private var store
    @Environment(Places.self) private var places

    var body: some View {
        if outcome.kind == .emergency, let call = outcome.call, call.number != nil {
            page { DialButton(call: call) }
        } else if let next = outcome.goOn {
            page { PrimaryButton(next.label) { goOn(to: next.to) } }
        } else {
            page { EmptyView() }
        }
    }

    private func page<Bottom: View>(@ViewBuilder bottom: () -> Bottom) -> some View {
        Scaffold(outcome.heading, overline: screen.title) {
            What(outcome: outcome)
            if let opens = outcome.opens { Text(opens) }
            if !outcome.flags.isEmpty {
                SectionTitle(outcome.flagsTitle)
                ForEach(outcome.flags, id: \.flag) { Flag(flag: $0) }
            }
            if let correct = outcome.correct {
                QuietButton(correct.label, isOutlined: true) { places.open(correct.place) }
            }
            QuietButton(outcome.again, isOutlined: true) { store.beginSymptomCheck(places) }
            Lifted(screen: screen)
            Past(screen: screen)
        } bottom: {
            bottom()
        }
    }

    private func goOn(to next: AfterCheck) {
        switch next {
        case .setup(let at): places.goOn(to: at)
        case .today: places.goTo(.today)
        }
    }
}

/// What to do: the stricter it is, the more it stands out; a sign says so as well.
private struct What: View {
    let outcome: CheckOutcome

    var body: some View {
        switch outcome.kind {
        case .emergency: said(.hurt, .danger)
        case .today: said(.hurt, .caution)
        case .soon, .ask: said(.caution, .caution)
        case .carryOn: said(.check, .good)
        }
    }

    private func said(_ sign: Sign, _ ground: Ground) -> some View {
        Card(ground) {
            Signed(sign: sign, color: ground.ink) {
                VStack(alignment: .leading, spacing: Space.small) {
                    if outcome.kind == .emergency { atOnce } else { ifWorse }
                }
            }
            // At once, it is the button of the screen.
            if outcome.kind != .emergency, let call = outcome.call { QuietCall(call: call, ink: ground.ink) }
        }
    }

    /// To call comes before all else.
    @ViewBuilder private var atOnce: some View {
        if let call = outcome.call { Text(call.text).font(.name) }
        Text(outcome.text)
        if let note = outcome.call?.note { Text(note) }
    }

    /// To call comes after what is to be done first.
    @ViewBuilder private var ifWorse: some View {
        Text(outcome.text)
        if let call = outcome.call { Text(call.text) }
    }
}

/// Something that waits for an answer, and what can be said of it.
private struct Flag: View {
    let flag: OpenFlag

    var body: some View {
        Card {
            Text(flag.text)
            if let note = flag.note { Quiet(note) }
            VStack(spacing: Space.small) {
                ForEach(flag.updates, id: \.update) { Update(flag: flag.flag, update: $0) }
            }
            .padding(.top, Space.tiny)
        }
    }
}

/// It is asked once more before it is said: the same tap does not undo it.
private struct Update: View {
    let flag: String
    let update: FlagUpdate

    @Environment(Store.self) private var store
    @State private var isAsking = false

    var body: some View {
        AnswerButton(update.label) { isAsking = true }
            .onceMore(
                $isAsking, title: update.question, text: update.means, yes: update.confirm, no: update.cancel
            ) {
                store.does { [flag, update] in
                    try $0.updateSymptom(flag: flag, update: update.update, now: $1)
                }
            }
    }
}
