// Which screen is at a place?

import MidbackCore
import MidbackKit
import SwiftUI

/// A main place.
struct Main: View {
    let tab: MainTab

    var body: some View {
        switch tab {
        case .today: TodayRoute()
        case .plan: PlanRoute()
        case .library: LibraryRoute()
        case .learn: LearnRoute()
        case .progress: ProgressRoute()
        }
    }
}

/// Any other place.
struct PlaceView: View {
    let place: Place

    var body: some View {
        route.toolbar(place.hasTabs ? .automatic : .hidden, for: .tabBar)
    }

    @ViewBuilder private var route: some View {
        switch place {
        case .history: HistoryRoute()
        case .day(let day): DayRoute(day: day)
        case .correction(let session): CorrectionRoute(session: session)
        case .checkIn(let day): CheckInRoute(day: day)
        case .report: ReportRoute()
        case .settings: SettingsRoute()
        case .settingsPage(let group): SettingsPageRoute(group: group)
        case .reminders: RemindersRoute()
        case .data: DataRoute()
        case .bring: BringRoute()
        case .restore(let backup): RestoreRoute(backup: backup)
        case .privacy: PrivacyRoute()
        case .delete: DeleteRoute()
        case .prescription: PrescriptionRoute()
        case .prescriptionForm(let id, let ofFile): PrescriptionFormRoute(prescription: id, ofFile: ofFile)
        case .prescriptionFile: PrescriptionFileRoute()
        case .live(let session, let begins): LiveRoute(session: session, begins: begins)
        case .summary(let session): SummaryRoute(session: session)
        case .exercise(let id, let conditions): ExerciseRoute(exercise: id, conditions: conditions)
        case .dose(let id): DoseRoute(exercise: id)
        case .article(let page): ArticleRoute(page: page)
        case .selfCheck(let answers): SelfCheckRoute(answers: answers)
        case .setup(let at): SetupRoute(at: at)
        case .pain: PainRoute()
        case .symptomCheck: SymptomCheckRoute()
        case .symptomPage(let check, let page): SymptomPageRoute(check: check, page: page)
        }
    }
}

extension View {
    /// Places that are opened from here stand on this stack.
    func opensPlaces() -> some View {
        navigationDestination(for: Place.self) { PlaceView(place: $0) }
    }

    /// Says what went wrong with what the person did, until it is read: by whatever is in front, since the system shows an
    /// alert only from there.
    ///
    /// `own`: how many things lie over the main places where this is in front.
    func tellsProblems(where isInFront: Bool, over own: Int) -> some View {
        modifier(Problems(isInFront: isInFront, own: own))
    }
}
