// Which places are there in the app?

import MidbackCore

/// One of the app's main places: each has a tab.
public enum MainTab: Hashable, CaseIterable {
    case today, plan, library, learn, progress
}

/// A place that is opened from another.
public enum Place: Hashable {
    /// What was done, by month and by session.
    case history
    /// One day that is over, or today.
    case day(Day)
    /// What was recorded of a session, to be put right.
    case correction(SessionId)
    /// The weekly check-in; that of an earlier day, to be put right.
    case checkIn(of: Day? = nil)
    /// What is shown to a professional.
    case report
    case settings
    /// Settings that belong together.
    case settingsPage(SettingsGroup)
    /// Reminders: when they come, and whether they do.
    case reminders
    /// Backups, a copy elsewhere, a copy from elsewhere.
    case data
    /// The copy that was picked, or that another app handed over.
    case bring
    /// A backup to go back to, by its name.
    case restore(String)
    /// What stays on the phone, and what can be locked.
    case privacy
    /// All that is asked before everything is deleted.
    case delete
    /// What a therapist prescribed.
    case prescription
    /// A prescription to fill in: a new one, the one that is edited, or what the file that was picked says.
    case prescriptionForm(PrescriptionId?, ofFile: Bool = false)
    /// What the file that was picked would do.
    case prescriptionFile
    /// One session, being led; it begins by itself for somebody who has just asked for it, and not where it is found again.
    case live(SessionId, begins: Bool = false)
    /// One session, as it went.
    case summary(SessionId)
    /// One exercise, for a person with these conditions.
    case exercise(ExerciseId, conditions: [String] = [])
    /// How much of one exercise, and why.
    case dose(ExerciseId)
    /// One page to read.
    case article(String)
    /// The self-check after these answers: each question is a place of its own, so that "back" leads to it.
    case selfCheck([SelfCheckAnswer] = [])
    /// One step of the setup.
    case setup(SetupAt)
    /// What hurts, told anew.
    case pain
    /// What the symptom check is, or what it last said.
    case symptomCheck
    /// A page of the symptom check.
    case symptomPage(CheckId, page: UInt32)
}

extension Place {
    /// How a place comes to the screen.
    enum Form { case page, sheet, cover }

    /// A session covers all: nothing else is done meanwhile. What is filled in, and can be thrown away, is a sheet.
    var form: Form {
        switch self {
        case .live: .cover
        case .prescriptionForm, .prescriptionFile, .bring: .sheet
        default: .page
        }
    }

    /// Whether the tabs stay below it: not where one thing is to be done to its end.
    var hasTabs: Bool {
        switch self {
        case .setup, .pain, .symptomCheck, .symptomPage, .correction, .checkIn, .restore, .delete: false
        default: true
        }
    }

    /// Where a step of the setup is; the symptom check has a place of its own.
    static func step(_ at: SetupAt) -> Place { at == .check ? .symptomCheck : .setup(at) }
}
