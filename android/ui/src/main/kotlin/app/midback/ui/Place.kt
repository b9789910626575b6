// Which places are there in the app, and by which name is each kept?

package app.midback.ui

import app.midback.core.CheckId
import app.midback.core.ExerciseId
import app.midback.core.PrescriptionId
import app.midback.core.SelfCheckAnswer
import app.midback.core.SessionId
import app.midback.core.SettingsGroup
import app.midback.core.SetupAt
import java.time.LocalDate
import java.time.format.DateTimeParseException

/** A place in the app. */
sealed interface Place {
    /** Whether the tabs stand below its screen: not where one thing is to be done to its end. */
    val hasTabs: Boolean
        get() = when (this) {
            is Main, Settings, is SettingsPage, Reminders, Prescription, is SelfCheck -> true
            History, is Day, Report, Data, Privacy -> true
            else -> false
        }

    /** One that has a tab. */
    sealed interface Main : Place

    data object Today : Main

    data object Plan : Main

    data object Library : Main

    data object Learn : Main

    data object Progress : Main

    /** What was done, by month and by session. */
    data object History : Place

    /** One day that is over, or today. */
    data class Day(val day: LocalDate) : Place

    /** What was recorded of a session, to be put right. */
    data class Correction(val session: SessionId) : Place

    /** The weekly check-in; that of an earlier [day], to be put right. */
    data class CheckIn(val day: LocalDate? = null) : Place

    /** What is shown to a professional. */
    data object Report : Place

    data object Settings : Place

    /** Settings that belong together. */
    data class SettingsPage(val group: SettingsGroup) : Place

    /** Reminders: when they come, and whether they do. */
    data object Reminders : Place

    /** Backups, a copy elsewhere, a copy from elsewhere. */
    data object Data : Place

    /** What the copy that was picked would bring. */
    data object Bring : Place

    /** What going back to a backup would bring back. */
    data class Restore(val backup: String) : Place

    /** What stays on the phone, and what can be locked. */
    data object Privacy : Place

    /** What is asked before everything is deleted. */
    data object Delete : Place

    /** What a therapist prescribed. */
    data object Prescription : Place

    /** A prescription to fill in: a new one, the one that is edited, or what the file that was picked says. */
    data class PrescriptionForm(val prescription: PrescriptionId?, val ofFile: Boolean = false) : Place

    /** What the file that was picked would do. */
    data object PrescriptionFile : Place

    /** One session, being led; it [begins] by itself for somebody who has just asked for it, and not where it is found again. */
    data class Live(val session: SessionId, val begins: Boolean = false) : Place

    /** One session, as it went. */
    data class Summary(val session: SessionId) : Place

    /** One exercise, for a person with these conditions. */
    data class Exercise(val exercise: ExerciseId, val conditions: List<String> = emptyList()) : Place

    /** How much of one exercise, and why. */
    data class Dose(val exercise: ExerciseId) : Place

    /** One page to read. */
    data class Article(val page: String) : Place

    /** The self-check after these answers: each question is a place of its own, so that "back" leads to it. */
    data class SelfCheck(val answers: List<SelfCheckAnswer> = emptyList()) : Place

    /** One step of the setup. */
    data class Setup(val at: SetupAt) : Place

    /** What hurts, told anew. */
    data object Pain : Place

    /** What the symptom check is, or what it last said. */
    data object SymptomCheck : Place

    /** A page of the symptom check. */
    data class SymptomPage(val check: CheckId, val page: UInt) : Place
}

/** Where a step of the setup is; the symptom check has a place of its own. */
internal fun placeOf(at: SetupAt): Place = if (at == SetupAt.CHECK) Place.SymptomCheck else Place.Setup(at)

/** A place as a text; the core's names have no slash, comma or equals sign in them. */
internal fun nameOf(place: Place): String = when (place) {
    Place.Today -> "today"
    Place.Plan -> "plan"
    Place.Library -> "library"
    Place.Learn -> "learn"
    Place.Progress -> "progress"
    Place.History -> "history"
    is Place.Day -> "day/${place.day}"
    is Place.Correction -> "correction/${place.session.value}"
    is Place.CheckIn -> place.day?.let { "check-in/$it" } ?: "check-in"
    Place.Report -> "report"
    Place.Settings -> "settings"
    is Place.SettingsPage -> "settings-page/${place.group.name}"
    Place.Reminders -> "reminders"
    Place.Data -> "data"
    Place.Bring -> "bring"
    is Place.Restore -> "restore/${place.backup}"
    Place.Privacy -> "privacy"
    Place.Delete -> "delete"
    Place.Prescription -> "prescription"
    is Place.PrescriptionForm -> "prescription-form/${place.prescription?.value.orEmpty()}/${place.ofFile}"
    Place.PrescriptionFile -> "prescription-file"
    is Place.Live -> "live/${place.session.value}"
    is Place.Summary -> "summary/${place.session.value}"
    is Place.Exercise -> "exercise/${place.exercise.value}/${place.conditions.joinToString(",")}"
    is Place.Dose -> "dose/${place.exercise.value}"
    is Place.Article -> "article/${place.page}"
    is Place.Setup -> "setup/${place.at.name}"
    Place.Pain -> "pain"
    Place.SymptomCheck -> "symptom-check"
    is Place.SymptomPage -> "symptom-page/${place.check.value}/${place.page}"
    is Place.SelfCheck -> "self-check/${place.answers.joinToString(",") { "${it.question}=${it.answer}" }}"
}

/** The place that has this name; Today for one that no longer exists. */
internal fun placeOf(name: String): Place {
    val parts = name.split('/')
    val about = parts.getOrElse(1) { "" }
    val besides = parts.getOrElse(2) { "" }
    return when (parts.first()) {
        "plan" -> Place.Plan
        "library" -> Place.Library
        "learn" -> Place.Learn
        "progress" -> Place.Progress
        "history" -> Place.History
        "day" -> day(about)?.let { Place.Day(it) } ?: Place.History
        "correction" -> Place.Correction(SessionId(about))
        "check-in" -> Place.CheckIn(day(about))
        "report" -> Place.Report
        "settings" -> Place.Settings
        "settings-page" -> SettingsGroup.entries.find {
            it.name == about
        }?.let { Place.SettingsPage(it) } ?: Place.Settings
        "reminders" -> Place.Reminders
        "data" -> Place.Data
        "bring" -> Place.Bring
        "restore" -> Place.Restore(about)
        "privacy" -> Place.Privacy
        "delete" -> Place.Delete
        "prescription" -> Place.Prescription
        "prescription-form" -> Place.PrescriptionForm(prescription(about), besides.toBoolean())
        "prescription-file" -> Place.PrescriptionFile
        "live" -> Place.Live(SessionId(about))
        "summary" -> Place.Summary(SessionId(about))
        "exercise" -> Place.Exercise(ExerciseId(about), listed(besides))
        "dose" -> Place.Dose(ExerciseId(about))
        "article" -> Place.Article(about)
        "setup" -> SetupAt.entries.find { it.name == about }?.let { Place.Setup(it) } ?: Place.Today
        "pain" -> Place.Pain
        "symptom-check" -> Place.SymptomCheck
        "symptom-page" -> besides.toUIntOrNull()?.let { Place.SymptomPage(CheckId(about), it) }
            ?: Place.SymptomCheck
        "self-check" -> Place.SelfCheck(
            listed(about).map { SelfCheckAnswer(it.substringBefore('='), it.substringAfter('=')) },
        )
        else -> Place.Today
    }
}

private fun prescription(id: String) = id.ifEmpty { null }?.let(::PrescriptionId)

private fun day(text: String) = try {
    LocalDate.parse(text)
} catch (_: DateTimeParseException) {
    null
}

private fun listed(text: String) = text.split(',').filter { it.isNotEmpty() }
