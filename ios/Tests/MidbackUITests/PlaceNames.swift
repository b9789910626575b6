// Where is a place that the states of both phones name?

import MidbackCore

@testable import MidbackUI

extension AppOnPhone {
    /// Goes to the place of that name, from Today.
    func go(to name: String) throws {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let (about, besides) = (parts.dropFirst().first ?? "", parts.dropFirst(2).first ?? "")
        switch parts[0] {
        case "today": places.goTo(.today)
        case "plan": places.goTo(.plan)
        case "library": places.goTo(.library)
        case "learn": places.goTo(.learn)
        case "progress": places.goTo(.progress)
        case "history": places.open(.history)
        case "day": places.open(.day(try Day(iso: about)))
        case "correction": places.open(.correction(SessionId(about)))
        case "check-in": places.open(.checkIn(of: about.isEmpty ? nil : try Day(iso: about)))
        case "report": places.open(.report)
        case "settings": places.open(.settings)
        case "settings-page": places.open(.settingsPage(try group(about)))
        case "reminders": places.open(.reminders)
        case "data": places.open(.data)
        case "bring": places.open(.bring)
        case "restore": places.open(.restore(about))
        case "privacy": places.open(.privacy)
        case "delete": places.open(.delete)
        case "prescription": places.open(.prescription)
        case "prescription-form":
            let id = about.isEmpty ? nil : PrescriptionId(about)
            places.open(.prescriptionForm(id, ofFile: besides == "true"))
        case "prescription-file": places.open(.prescriptionFile)
        case "live": places.open(.live(SessionId(about)))
        case "summary": places.open(.summary(SessionId(about)))
        case "exercise": places.open(.exercise(ExerciseId(about), conditions: listed(besides)))
        case "dose": places.open(.dose(ExerciseId(about)))
        case "article": places.open(.article(about))
        case "setup": places.open(.setup(try step(about)))
        case "pain": places.open(.pain)
        case "symptom-check": places.open(.symptomCheck)
        case "symptom-page":
            guard let page = UInt32(besides) else { throw Stuck("no page: \(name)") }
            places.open(.symptomPage(CheckId(about), page: page))
        case "self-check":
            let answers = listed(about).map { pair in
                let halves = pair.split(separator: "=").map(String.init)
                return SelfCheckAnswer(question: halves[0], answer: halves[1])
            }
            places.open(.selfCheck(answers))
        default: throw Stuck("no place: \(name)")
        }
    }

    private func listed(_ text: String) -> [String] { text.split(separator: ",").map(String.init) }

    private func group(_ name: String) throws -> SettingsGroup {
        switch name {
        case "SESSIONS": .sessions
        case "REMINDERS": .reminders
        case "HEALTH": .health
        case "EQUIPMENT": .equipment
        case "VOICE": .voice
        case "DAY": .day
        default: throw Stuck("no settings: \(name)")
        }
    }

    private func step(_ name: String) throws -> SetupAt {
        switch name {
        case "WELCOME": .welcome
        case "CHECK": .check
        case "PAIN": .pain
        case "CONDITIONS": .conditions
        case "EQUIPMENT": .equipment
        case "TIMES": .times
        case "READY": .ready
        default: throw Stuck("no step: \(name)")
        }
    }
}
