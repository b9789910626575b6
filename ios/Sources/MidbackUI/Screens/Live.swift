// Where is the session, and what is asked of the person now? The player, at each of its states.

import MidbackCore
import MidbackKit
import SwiftUI

/// Who leads the session that is looked at, and where does its end lead?
struct LiveRoute: View {
    let session: SessionId
    let begins: Bool

    @Environment(Leader.self) private var leader
    @Environment(Places.self) private var places
    @State private var driver: LiveDriver?

    var body: some View {
        ZStack {
            Palette.background.ignoresSafeArea()
            if let driver { Led(driver: driver) }
        }
        .task(id: session) {
            // Where it cannot be led, the store says why, and Today has what can be done.
            guard let led = await leader.lead(session) else { return places.closeCover() }
            driver = led
            if begins, led.view.state == .ready { led.act(.start) }
        }
    }
}

private struct Led: View {
    let driver: LiveDriver

    @Environment(Leader.self) private var leader
    @Environment(Places.self) private var places
    @Environment(\.phone) private var phone

    var body: some View {
        LivePage(driver: driver) {
            // The session waits on Today.
            places.closeCover()
            Task { await leader.leave() }
        }
        .toolbar(.hidden, for: .navigationBar)
        .onChange(of: isLit, initial: true) { phone.keepAwake(isLit) }
        .onDisappear { phone.keepAwake(false) }
        .onChange(of: driver.view.after, initial: true) { _, after in
            guard let after else { return }
            switch after {
            case .summary: places.become(.summary(driver.id))
            case .today: places.goTo(.today)
            case .symptomCheck:
                places.closeCover()
                places.open(.symptomCheck)
            }
            // The last words are still said.
            Task { await leader.leave() }
        }
    }

    private var isLit: Bool { driver.view.state == .running || driver.view.state == .asked }
}

/// The player.
struct LivePage: View {
    let driver: LiveDriver
    let leave: @MainActor () -> Void

    var body: some View {
        let view = driver.view
        if let question = view.question {
            LiveQuestionPage(question: question, driver: driver)
        } else if view.state == .over {
            Over(driver: driver)
        } else {
            LiveStage(driver: driver, leave: leave)
        }
    }
}

/// The moment until all is stored; longer only where that fails.
private struct Over: View {
    let driver: LiveDriver

    var body: some View {
        let view = driver.view
        Scaffold("") {
            Panel(sign: .check, title: view.label, text: view.problem.isEmpty ? view.notice : view.problem)
        } bottom: {
            if !view.problem.isEmpty { PrimaryButton(driver.texts.resume) { driver.act(.resume) } }
        }
    }
}
