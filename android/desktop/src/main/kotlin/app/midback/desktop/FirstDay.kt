// What does a person meet on their first day? Plays it through the real screens, on the real core, and keeps a
// picture of each.

package app.midback.desktop

import app.midback.core.CheckStep
import app.midback.core.HistoryOnly
import app.midback.core.HistoryQuery
import app.midback.core.LibraryQuery
import app.midback.core.Midback
import app.midback.core.Moment
import app.midback.core.ProgressRange
import app.midback.core.SelfCheckStep
import app.midback.core.SettingKey
import app.midback.core.SettingsGroup
import app.midback.core.SetupAt
import app.midback.core.SetupStep
import app.midback.core.ShellScreen
import app.midback.core.TodayState
import app.midback.ui.Leader
import app.midback.ui.MidbackScreens
import app.midback.ui.Opened
import app.midback.ui.Opening
import app.midback.ui.Phone
import app.midback.ui.Store
import kotlinx.coroutines.runBlocking
import java.io.File

/** The core's name for a light band. */
private const val BAND = "light-band"

/** Plays a first day in the language and the theme that are asked for; every text that is tapped is the core's. */
internal fun playAFirstDay(wanted: Arguments) {
    val out = checkNotNull(wanted.out) { "--headless needs --out" }
    val opening = Opening(Phone(wanted.data, DesktopReminders()))
    val time = TurnedTime()
    val leader = Leader(opening::opened, Silence, time::now, time.scope)
    val store = when (val opened = runBlocking { opening.open(wanted.device()) }) {
        is Opened.Well -> opened.store
        is Opened.Badly -> error(opened.error.text)
        else -> error("nobody deleted it")
    }
    walk(out, Look(dark = wanted.dark == true), { MidbackScreens(opening, leader, wanted.device()) }) {
        FirstDay(this, store, LedSession(this, leader, time)).play()
    }
    lookAtReminders(wanted, out)
    out.listFiles { file -> file.extension in setOf("png", "gif") }.orEmpty().sorted().forEach(::println)
}

private class FirstDay(private val walk: Walk, private val store: Store, private val led: LedSession) {
    private var pictures = 0

    fun play() {
        val shell = ask { shell() }
        setUp()
        picture("today", ask { today(it) }.date)
        walk.tapSpoken(shell.settings)
        picture("settings", ask { settings(it) }.title)
        val equipment = ask { settings(it) }.sections.first { it.group == SettingsGroup.EQUIPMENT }
        walk.tap(equipment.heading)
        addABand()
        picture("settings-equipment", equipment.heading)
        walk.tap(shell.today)
        when (val state = ask { today(it) }.state) {
            is TodayState.Ready -> {
                walk.see(state.session.items.last().name)
                picture("today-with-a-band", ask { today(it) }.date)
                askWhy(shell, state)
                tellPain(state)
                walk.tap(state.offers.first().label)
            }

            is TodayState.InProgress -> {
                walk.tap(state.proceed)
            }

            is TodayState.Off -> {
                walk.tap(state.offers.first().label)
            }

            else -> {}
        }
        playSession()
        walk.tap(shell.today)
        picture("today-afterwards", ask { today(it) }.date)
        lookBack(shell)
        lookAhead(shell)
        lookUp(shell)
        read(shell)
    }

    /** Whether it helps, and what was done. */
    private fun lookBack(shell: ShellScreen) {
        walk.tap(shell.progress)
        val progress = ask { progress(ProgressRange.TWELVE_WEEKS, it) }
        picture("progress", progress.checkIn.heading)
        walk.tap(progress.openHistory)
        val history = ask { history(HistoryQuery("", HistoryOnly.ALL, null), it) }
        history.sessions.firstOrNull()?.let { walk.tap(it.date) }
        picture("history", history.count)
    }

    /** The plan, and what the next weeks could bring. */
    private fun lookAhead(shell: ShellScreen) {
        val plan = ask { plan(it) }
        walk.tap(shell.plan)
        picture("plan", plan.weekHeading)
        plan.coming?.let { walk.see(it.heading) }
    }

    /** Answers what a new person is asked; nothing where that was done. */
    private fun setUp() {
        val welcome = ask { today(it) }.state as? TodayState.SetUp ?: return
        picture("welcome", welcome.heading)
        walk.tap(welcome.open)
        if (welcome.at == SetupAt.CHECK) checkSymptoms()
        while (true) {
            val screen = ask { setup(null, it) }
            picture("setup-${screen.at.name.lowercase()}", screen.heading)
            when (val step = screen.step) {
                is SetupStep.Pain -> {
                    walk.tapSpoken(step.pain.now.values[2])
                    walk.tap(step.pain.since.first().label)
                    walk.tap(step.pain.save)
                }

                is SetupStep.Choose -> {
                    step.none?.let(walk::tap)
                    walk.tap(step.save)
                }

                is SetupStep.Say -> {
                    walk.tap(step.next)
                    return
                }

                is SetupStep.Check -> {
                    checkSymptoms()
                }
            }
            walk.waitUntil("the next step") { ask { setup(null, it) }.at != screen.at }
        }
    }

    /** Nothing to report. */
    private fun checkSymptoms() {
        while (true) {
            val step = ask { symptomCheck(it) }.step
            when (step) {
                is CheckStep.Intro -> {
                    picture("check", step.intro.what)
                    walk.tap(step.intro.begin)
                }

                is CheckStep.Page -> {
                    picture("check-page", step.page.question)
                    walk.tap(step.page.none)
                }

                is CheckStep.Outcome -> {
                    picture("check-outcome", step.outcome.heading)
                    walk.tap(checkNotNull(step.outcome.goOn).label)
                    return
                }
            }
            walk.waitUntil("the next page") { ask { symptomCheck(it) }.step != step }
        }
    }

    /** Why it is as much as it is. */
    private fun askWhy(shell: ShellScreen, ready: TodayState.Ready) {
        val first = ready.session.items.first()
        walk.tap(if (first.reasonIsShared) first.why else first.reason)
        picture("dose", ask { dose(first.exercise, it) }.title)
        walk.tapSpoken(shell.back)
        walk.see(ready.heading)
    }

    /** How much it hurts now, where it is asked. */
    private fun tellPain(ready: TodayState.Ready) {
        walk.tapSpoken(ready.pain.scale.values[2])
        walk.waitUntil("the pain") { (ask { today(it) }.state as? TodayState.Ready)?.pain?.said != null }
    }

    private fun band() = ask { settings(it) }.sections.flatMap { it.settings }
        .single { it.key == SettingKey.EQUIPMENT }.choices.single { it.value == BAND }

    /** Unless it is there already. */
    private fun addABand() {
        val band = band()
        if (band.on) walk.see(band.label.shown) else walk.tap(band.label.shown)
        walk.waitUntil("the band") { band().on }
    }

    /** The Library, and its first exercise. */
    private fun lookUp(shell: ShellScreen) {
        val everything = LibraryQuery("", null, null, null, allowedForMe = false, conditions = emptyList())
        val library = ask { library(everything) }
        walk.tap(shell.exercises)
        picture("library", library.count)
        val first = library.rows.first()
        walk.tap(first.name)
        picture("exercise", checkNotNull(ask { exercise(first.exercise, emptyList(), it) }.why))
        walk.tapSpoken(shell.back)
    }

    /** Learn, its first page, and the first question of the self-check. */
    private fun read(shell: ShellScreen) {
        val learn = ask { learn("") }
        val page = learn.groups.first().pages.first()
        walk.tap(shell.learn)
        picture("learn", learn.groups.first().title)
        walk.tap(page.title)
        picture("article", ask { article(page.page) }.blocks.first().text)
        walk.tapSpoken(shell.back)
        learn.selfCheck?.let { walk.tap(it.start) }
        val step = ask { selfCheck(emptyList()) }.step
        if (step is SelfCheckStep.Ask) picture("self-check", step.text)
    }

    /** Follows the session to its end, and looks back at it. */
    private fun playSession() {
        if (ask { today(it) }.state is TodayState.Done) return
        led.play(::picture)
        walk.waitUntil("the summary") { ask { today(it) }.state is TodayState.Done }
        val done = ask { today(it) }.state as TodayState.Done
        val summary = ask { summary(done.id, it) }
        summary.felt?.let { page ->
            walk.tap(page.none.label)
            walk.tap(page.efforts[1].label)
        }
        summary.painAfter?.let { scale ->
            walk.see(scale.question)
            walk.tapSpoken(scale.values[1])
        }
        picture("summary", summary.heading)
        walk.tap(summary.close)
    }

    private fun <T> ask(question: Midback.(Moment) -> T): T = runBlocking { store.ask(question) }

    /** Keeps a picture once [top] has come, scrolled to it. */
    private fun picture(name: String, top: String) {
        walk.see(top)
        walk.picture("%02d-%s".format(++pictures, name))
    }
}
