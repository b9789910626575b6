// Which screen is shown at a place?

package app.midback.ui

import androidx.compose.runtime.Composable
import app.midback.core.ShellScreen
import app.midback.ui.screens.ArticleRoute
import app.midback.ui.screens.BringRoute
import app.midback.ui.screens.CheckInRoute
import app.midback.ui.screens.CorrectionRoute
import app.midback.ui.screens.DataRoute
import app.midback.ui.screens.DayRoute
import app.midback.ui.screens.DeleteRoute
import app.midback.ui.screens.DoseRoute
import app.midback.ui.screens.ExerciseRoute
import app.midback.ui.screens.HistoryRoute
import app.midback.ui.screens.LearnRoute
import app.midback.ui.screens.LibraryRoute
import app.midback.ui.screens.LiveRoute
import app.midback.ui.screens.PainRoute
import app.midback.ui.screens.PlanRoute
import app.midback.ui.screens.PrescriptionFileRoute
import app.midback.ui.screens.PrescriptionFormRoute
import app.midback.ui.screens.PrescriptionRoute
import app.midback.ui.screens.PrivacyRoute
import app.midback.ui.screens.ProgressRoute
import app.midback.ui.screens.RemindersRoute
import app.midback.ui.screens.ReportRoute
import app.midback.ui.screens.RestoreRoute
import app.midback.ui.screens.SelfCheckRoute
import app.midback.ui.screens.SettingsPageRoute
import app.midback.ui.screens.SettingsRoute
import app.midback.ui.screens.SetupRoute
import app.midback.ui.screens.SummaryRoute
import app.midback.ui.screens.SymptomCheckRoute
import app.midback.ui.screens.TodayRoute

@Composable
internal fun PlaceScreen(
    here: Place,
    words: ShellScreen,
    store: Store,
    leader: Leader,
    system: SystemUi,
    handed: Handed,
    places: Places,
    gate: Gate,
) {
    when (here) {
        Place.Today -> TodayRoute(store, words, places)
        Place.Plan -> PlanRoute(store, words, places)
        Place.Library -> LibraryRoute(store, words, places)
        Place.Learn -> LearnRoute(store, words, places)
        Place.Progress -> ProgressRoute(store, words, places)
        Place.History -> HistoryRoute(store, words, places)
        is Place.Day -> DayRoute(here.day, store, words, places)
        is Place.Correction -> CorrectionRoute(here.session, store, words, places)
        is Place.CheckIn -> CheckInRoute(here.day, store, words, places)
        Place.Report -> ReportRoute(store, words, places, system)
        Place.Settings -> SettingsRoute(store, words, places)
        is Place.SettingsPage -> SettingsPageRoute(here, store, words, places)
        Place.Reminders -> RemindersRoute(store, words, places)
        Place.Data -> DataRoute(store, words, places, system, handed)
        Place.Bring -> BringRoute(store, words, places)
        is Place.Restore -> RestoreRoute(here.backup, store, words, places, leader)
        Place.Privacy -> PrivacyRoute(store, words, places, system, gate)
        Place.Delete -> DeleteRoute(store, words, places, leader)
        Place.Prescription -> PrescriptionRoute(store, words, places, system, handed)
        is Place.PrescriptionForm -> PrescriptionFormRoute(here, store, words, places, system)
        Place.PrescriptionFile -> PrescriptionFileRoute(store, words, places)
        is Place.Live -> LiveRoute(here, store, leader, places, system)
        is Place.Summary -> SummaryRoute(here.session, store, words, places)
        is Place.Exercise -> ExerciseRoute(here, store, words, places)
        is Place.Dose -> DoseRoute(here.exercise, store, words, places)
        is Place.Article -> ArticleRoute(here.page, store, words, places)
        is Place.Setup -> SetupRoute(here.at, store, words, places)
        Place.Pain -> PainRoute(store, words, places)
        Place.SymptomCheck -> SymptomCheckRoute(null, store, words, places)
        is Place.SymptomPage -> SymptomCheckRoute(here, store, words, places)
        is Place.SelfCheck -> SelfCheckRoute(here.answers, store, words, places)
    }
}
