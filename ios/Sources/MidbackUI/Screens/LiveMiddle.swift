// What is done now, and how far is it?

import MidbackCore
import MidbackKit
import SwiftUI

/// What is going on, the number in its ring, and what comes next. What gives way where there is little height is the ring,
/// down to its least; words never: then they scroll.
struct LiveMiddle: View {
    let driver: LiveDriver
    let how: @MainActor () -> Void

    var body: some View {
        ViewThatFits(in: .vertical) {
            words(ring: leastRing...mostRing).frame(maxHeight: .infinity)
            ScrollView { words(ring: leastRing...leastRing) }
        }
    }

    private func words(ring: ClosedRange<CGFloat>) -> some View {
        let view = driver.view
        return VStack(spacing: Space.small) {
            Told(driver: driver)
            Going(view: view)
            if view.state != .ready {
                if view.isTapped {
                    TapRing(driver: driver, height: ring)
                } else {
                    Ring(driver: driver, height: ring)
                }
            }
            LiveRate(driver: driver)
            ForEach(view.cautions, id: \.self) { Care($0) }
            if !view.start.isEmpty { Text(view.start) }
            if view.state == .ready, driver.guide != nil {
                QuietButton(driver.texts.how, sign: .learn, action: how)
            }
            if !view.nextUp.isEmpty { Quiet(view.nextUp) }
        }
        .multilineTextAlignment(.center)
        .frame(maxWidth: .infinity)
    }

    private let leastRing: CGFloat = 112
    private let mostRing: CGFloat = 260
}

extension MidbackCore.LiveView {
    /// Whether a tap says that a repetition is done.
    var isTapped: Bool { byTap && part == .set && state == .running }
}

/// What keeps something from being stored, what changed by itself, and why the voice cannot be heard.
private struct Told: View {
    let driver: LiveDriver

    var body: some View {
        let view = driver.view
        if let unheard = driver.unheard {
            HStack(alignment: .top, spacing: Space.small) {
                Text(unheard).frame(maxWidth: .infinity, alignment: .leading).multilineTextAlignment(.leading)
                SignButton(.close, label: driver.texts.close) { driver.unheardRead() }
            }
        }
        ForEach([view.problem, view.notice].filter { !$0.isEmpty }, id: \.self) { Text($0) }
    }
}

/// What is going on, in words; before a set also where it begins and how much it is.
private struct Going: View {
    let view: MidbackCore.LiveView

    var body: some View {
        VStack(spacing: Space.tiny) {
            Text(view.label)
                .font(.section)
                .accessibilityLabel(view.announce.isEmpty ? view.label : view.announce)
                .accessibilitySortPriority(ReadFirst.label)
            if !view.caption.isEmpty { Text(view.caption).font(.name) }
            if view.part != .set {
                Spoken(view.target, font: .name)
                if let load = view.load { Spoken(load, font: .name) }
            }
        }
    }
}

/// How did the exercise before this one feel? Asked between two sets and never during one; which is next, the core says.
private struct LiveRate: View {
    let driver: LiveDriver

    var body: some View {
        if driver.view.part != .set, let ask = driver.view.ask,
            let rate = driver.texts.rates.first(where: { $0.exercise == ask.exercise })
        {
            switch ask.scale {
            case .pain:
                question(rate.pain, rate.later) {
                    driver.act(.rate(exercise: ask.exercise, pain: $0, effort: nil))
                }
            case .effort:
                question(rate.effort, rate.later) {
                    driver.act(.rate(exercise: ask.exercise, pain: nil, effort: $0))
                }
            }
        }
    }

    private func question(
        _ scale: MidbackCore.Scale, _ later: String, answer: @escaping @MainActor (Int32) -> Void
    ) -> some View {
        VStack(spacing: 0) {
            // Of each question its own: none begins with the answer of the one before.
            ScaleQuestion(scale, value: nil, choose: answer).id(scale.question)
            QuietButton(later) { driver.act(.notNow) }
        }
    }
}
