// It hurts, or was too hard: how much is it, and what now? Calm pages; the session stands until one is answered.

import MidbackCore
import MidbackKit
import SwiftUI

/// What the session waits for, over all of the player.
struct LiveQuestionPage: View {
    let question: LiveQuestion
    let driver: LiveDriver

    var body: some View {
        switch question {
        case .howMuch: HowMuch(driver: driver)
        case .easier(_, let possible): Easier(driver: driver, isPossible: possible)
        case .endOffer: EndOffer(driver: driver)
        }
    }
}

private struct HowMuch: View {
    let driver: LiveDriver

    var body: some View {
        let texts = driver.texts
        QuestionPage(title: texts.hurtsTitle, about: driver.view.questionName, isFilled: true) {
            Caution(texts.warningText, heading: texts.warningTitle)
            // Low on the screen, in reach of the thumb of who lies on the floor and hurts; where there is no room for that, it
            // scrolls with what is above it, and both buttons stay.
            Spacer(minLength: 0)
            ScaleQuestion(texts.howMuch, value: nil) { driver.act(.pain(pain: $0)) }
        } bottom: {
            QuietButton(texts.warning, isOutlined: true, isDanger: true) { driver.act(.warningSign) }
            QuietButton(texts.hurtsNothing, isOutlined: true) { driver.act(.goOn) }
        }
    }
}

private struct Easier: View {
    let driver: LiveDriver
    let isPossible: Bool

    var body: some View {
        let texts = driver.texts
        QuestionPage(title: texts.easierTitle, about: driver.view.questionName) {
            Text(isPossible ? texts.easierText : texts.easierNone)
        } bottom: {
            if isPossible {
                PrimaryButton(texts.easierTake) { driver.act(.easier) }
                QuietButton(texts.easierLeave, isOutlined: true) { driver.act(.leave) }
            } else {
                PrimaryButton(texts.easierLeave) { driver.act(.leave) }
            }
        }
    }
}

private struct EndOffer: View {
    let driver: LiveDriver

    var body: some View {
        let texts = driver.texts
        QuestionPage(title: texts.adviceTitle, about: driver.view.questionName) {
            Text(texts.adviceText)
            Caution(texts.adviceSharp)
            HelpCard(call: texts.adviceCall)
        } bottom: {
            PrimaryButton(texts.end) { driver.act(.end) }
            QuietButton(texts.adviceGoOn, isOutlined: true) { driver.act(.goOn) }
        }
    }
}

/// A page that VoiceOver begins with.
private struct QuestionPage<Content: View, Bottom: View>: View {
    let title: String
    let about: String
    var isFilled = false
    @ViewBuilder let content: Content
    @ViewBuilder let bottom: Bottom

    var body: some View {
        Scaffold(title, overline: about, isFilled: isFilled) {
            content
        } bottom: {
            bottom
        }
        .id(title)
        .onAppear { Aloud.screenChanged() }
    }
}
