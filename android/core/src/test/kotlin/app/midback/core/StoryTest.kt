// Does the same short story hold from Kotlin? What the core answers is told by its own stories; this is about the
// crossing.

package app.midback.core

import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import java.io.File
import java.io.RandomAccessFile
import java.time.LocalDate

class StoryTest {
    @get:Rule
    val folder = TemporaryFolder()

    private val device = Device(listOf("en"), "GB", hour24 = true, firstWeekday = 1u)

    /** Saturday, 28 March 2026, 08:00 one hour east of Greenwich. */
    private val now = Moment(epochMs = 1_774_681_200_000, utcOffsetMinutes = 60)
    private val data get() = File(folder.root, "midback.sqlite")

    private fun open(place: File = folder.root, random: Int = 16) =
        Midback.open(place.path, ByteArray(random) { it.toByte() }, device)

    /** Answers every page of a symptom check: with [new], or that nothing is so. */
    private fun Midback.checkSymptoms(new: String? = null) {
        beginSymptomCheck(now)
        while (true) {
            val page = (symptomCheck(now).step as? CheckStep.Page)?.page ?: return
            val marked = page.items.filter { it.flag == new }.map { SymptomAnswer(it.flag, SymptomReply.NEW) }
            answerSymptomPage(page.check, page.page, marked, none = marked.isEmpty(), now)
        }
    }

    /** Opened by somebody who is set up: nothing to report or to mind, and a session on every day. */
    private fun ready() = open().also { app ->
        app.checkSymptoms()
        app.setUpTheRest()
    }

    /** What the setup asks beside the symptom check. */
    private fun Midback.setUpTheRest() {
        describePain(2, 3, 5, Since.WEEKS, now)
        changeSetting(SettingKey.CONDITIONS, emptyList(), now)
        changeSetting(SettingKey.EQUIPMENT, listOf("mat"), now)
        changeSetting(SettingKey.DAYS, (1..7).map(Int::toString), now)
    }

    private inline fun <reified E : MidbackException> refused(noinline call: () -> Any?): E =
        assertThrows(E::class.java) { call() }

    private fun bad(field: String, problem: Problem, call: () -> Any?) {
        val error = refused<MidbackException.BadInput>(call)
        assertEquals(field to problem, error.field to error.problem)
    }

    private fun Midback.exercises() = (today(now).state as TodayState.Ready).session.items.map { it.exercise }

    private fun Midback.equipment() =
        settings(now).sections.flatMap { it.settings }.single { it.key == SettingKey.EQUIPMENT }

    /** Stores what happened, as a phone does after each frame. What follows, and how many sets there were. */
    private fun Midback.keepAll(
        session: SessionId,
        player: LivePlayer,
        clock: ULong,
        first: LiveFrame,
    ): Pair<LiveFrame, Int> {
        var (frame, sets) = first to 0
        while (true) {
            val event = frame.keep ?: return frame to sets
            val answer = keep(session, event)
            if (event.happened is LiveHappened.SetFinished) sets++
            frame = player.kept(clock, now, event.seq, answer)
        }
    }

    /** Leads a session by its own time, says after each exercise how it felt, and counts sets and answers. */
    private fun Midback.leadToTheEnd(session: SessionId): Pair<Int, Int> = live(session, now).use { player ->
        var (sets, answers) = 0 to 0
        var clock = 0uL
        assertEquals(LiveState.READY, player.frame(clock, now).view.state)
        var frame = player.act(clock, now, LiveCommand.Start)
        repeat(1_000) {
            val (next, more) = keepAll(session, player, clock, frame)
            frame = next
            sets += more
            val ask = frame.view.ask
            if (ask != null) {
                answers += 1
                assertEquals(LiveScale.PAIN, ask.scale)
                frame = player.act(clock, now, LiveCommand.Rate(ask.exercise, 1, 3))
            } else if (frame.view.state == LiveState.OVER) {
                assertEquals(LiveAfter.SUMMARY, frame.view.after)
                return sets to answers
            } else {
                clock += frame.motion.leftMs!!
                frame = player.frame(clock, now)
            }
        }
        throw AssertionError("no end")
    }

    @Test
    fun story() {
        val session = ready().use { app ->
            assertEquals(LocalDate.of(2026, 3, 28), app.today(now).day)
            assertEquals("Saturday 28 March", app.today(now).date)
            app.changeSetting(SettingKey.EQUIPMENT, listOf("mat", "light-band"), now)
            app.changeSetting(SettingKey.ASK_EACH, listOf("on"), now)
            val things = app.equipment().choices.filter { it.on }.map { it.value }
            assertEquals(setOf("mat", "light-band"), things.toSet())

            val exercises = app.exercises()
            val session = app.startSession(SessionKind.PLANNED, now)
            assertEquals("a repeat begins nothing", session, app.startSession(SessionKind.PLANNED, now))
            val texts = app.live(session, now).use { it.texts() }
            assertEquals(exercises, texts.rates.map { it.exercise })
            assertTrue("nothing was done yet", app.today(now).state is TodayState.Ready)
            val (sets, rated) = app.leadToTheEnd(session)
            assertEquals(exercises.size, rated)
            val summary = app.summary(session, now)
            assertEquals("$sets of $sets sets", summary.sets)
            assertEquals(exercises, summary.rows.map { it.exercise })
            assertTrue(summary.rows.all { it.whole && it.pain == "Pain 1" })
            assertTrue(app.today(now).state is TodayState.Done)
            app.shut()
            session
        }
        open().use { app ->
            val all = HistoryQuery("", HistoryOnly.ALL, null)
            assertEquals(listOf(session), app.history(all, now).sessions.map { it.id })
            assertTrue(app.today(now).state is TodayState.Done)
            app.shut()
        }
    }

    @Test
    fun aSessionThatHurts() = ready().use { app ->
        val session = app.startSession(SessionKind.PLANNED, now)
        val player = app.live(session, now)

        fun does(clock: ULong, command: LiveCommand) =
            app.keepAll(session, player, clock, player.act(clock, now, command)).first

        fun comeBack() = app.live(session, now).use { it.frame(0u, now).view }
        val exercise = does(0u, LiveCommand.Start).view.exercise
        val asked = does(9_000u, LiveCommand.Hurts).view.question
        assertEquals(LiveQuestion.HowMuch(exercise), asked)
        val offered = does(9_000u, LiveCommand.Pain(7))
        assertEquals(LiveQuestion.EndOffer(exercise), offered.view.question)
        assertEquals("it is offered to who comes back, too", offered.view.question, comeBack().question)
        val over = does(9_000u, LiveCommand.End)
        assertEquals(LiveState.OVER, over.view.state)
        val rows = app.summary(session, now).rows
        val (first, rest) = rows.first() to rows.drop(1)
        assertEquals(
            Triple(exercise, "Stopped because it hurt", "Pain 7"),
            Triple(first.exercise, first.outcome, first.pain),
        )
        assertEquals(setOf("Not done"), rest.map { it.outcome }.toSet())
        assertEquals(LiveState.OVER, comeBack().state)
        player.close()
        app.shut()
    }

    @Test
    fun theSetupLeadsFromStepToStep() = open().use { app ->
        val welcome = app.today(now).state as TodayState.SetUp
        assertEquals(SetupAt.CHECK to 3, welcome.at to welcome.points.size)
        assertEquals(SetupAt.CHECK, app.setup(null, now).next)
        app.checkSymptoms()
        val pain = app.setup(null, now)
        assertEquals(Triple(SetupAt.PAIN, SetupAt.CHECK, "Step 6 of 9"), Triple(pain.at, pain.back, pain.progress))
        val kept = app.keepSetupStep(SetupAt.PAIN, SetupAnswers.Pain(null, null, null, null), now)
        assertEquals(SetupAt.CONDITIONS, kept.next)
        val conditions = app.setup(null, now).step as SetupStep.Choose
        val nothing = conditions.chosen
        assertTrue(!nothing.none && !nothing.whole && conditions.settings.single().choices.none { it.on })
        val none = choiceAfter(SetupAt.CONDITIONS, conditions, nothing, StepTap.Nothing)
        assertTrue(none.none && none.whole)
        bad("conditions", Problem.NoneChosen) {
            app.keepSetupStep(SetupAt.CONDITIONS, SetupAnswers.Chosen(nothing.settings, nothing.none), now)
        }
        app.keepSetupStep(SetupAt.CONDITIONS, SetupAnswers.Chosen(none.settings, none.none), now)
        bad("days", Problem.NoneChosen) { app.changeSetting(SettingKey.DAYS, emptyList(), now) }
        app.changeSetting(SettingKey.EQUIPMENT, listOf("mat"), now)
        app.changeSetting(SettingKey.DAYS, listOf("6"), now)
        assertEquals(SetupAt.READY, app.setup(null, now).at)
        assertTrue(app.today(now).state is TodayState.Ready)
        val change = app.changeSetting(SettingKey.EQUIPMENT, listOf("mat", "light-band"), now)
        assertTrue(change.lines.isNotEmpty())
        app.shut()
    }

    @Test
    fun badInputIsTyped() = ready().use { app ->
        val session = app.startSession(SessionKind.PLANNED, now)
        val player = app.live(session, now)
        val first = player.act(0u, now, LiveCommand.Next).view
        bad("pain", Problem.OutOfRange(11, 0, 10)) { app.rateExercise(session, first.exercise, 11, null, now) }
        val left = LiveHappened.Left(ExerciseId("yoga"), LeaveReason.HURTS)
        bad("exercise", Problem.Unknown("yoga")) { app.keep(session, LiveEvent(1u, left, now, 0u)) }
        bad("session", Problem.Unknown("nonsense")) { app.live(SessionId("nonsense"), now) }
        bad("amount", Problem.OutOfRange(1_000, 0, 999)) { player.act(0u, now, LiveCommand.Finish(1_000u)) }
        bad("random", Problem.OutOfRange(15, 16, 16)) { open(random = 15) }
        val error = refused<MidbackException.BadInput> { app.rateExercise(session, first.exercise, 11, null, now) }
        assertEquals("Pain: 11 is not possible. It must be from 0 to 10.", app.errorText(error))
        assertTrue("a refusal wrote something", app.today(now).state is TodayState.Ready)
        player.close()
        app.shut()
    }

    @Test
    fun theSymptomCheckClosesSessionsUntilItIsAnswered() = open().use { app ->
        bad("session", Problem.CheckFirst) { app.startSession(SessionKind.PLANNED, now) }
        assertTrue((app.symptomCheck(now).step as CheckStep.Intro).intro.due)
        app.checkSymptoms(new = "chest")
        bad("session", Problem.Locked) { app.startSession(SessionKind.PLANNED, now) }
        val outcome = (app.symptomCheck(now).step as CheckStep.Outcome).outcome
        assertEquals(OutcomeKind.EMERGENCY to "999", outcome.kind to outcome.call?.number)
        assertEquals(listOf(SymptomUpdate.GONE), outcome.flags.single().updates.map { it.update })
        bad("flag", Problem.OnlyWhenGone("chest")) { app.updateSymptom("chest", SymptomUpdate.AGREED, now) }
        app.updateSymptom("chest", SymptomUpdate.GONE, now)
        app.checkSymptoms()
        bad("conditions", Problem.Missing) { app.startSession(SessionKind.PLANNED, now) }
        app.setUpTheRest()
        assertNotNull(app.startSession(SessionKind.PLANNED, now))
        app.reportWarningSign(now)
        assertEquals(true, app.symptomNotice(now)?.closed)
        app.shut()
    }

    /** Every level has a figure, small enough to cross at once; how long it takes is printed, not judged. */
    @Test
    fun everyLevelHasAFigure() = open().use { app ->
        val everything = LibraryQuery("", null, null, null, false, emptyList())
        val levels = app.library(everything).rows.flatMap { row ->
            app.exercise(row.exercise, emptyList(), now).levels.map { row.exercise to it }
        }
        val (first, still, whole) = listOf(::figureFirst, ::figureStill, ::figureLoop).map { draw ->
            val times = levels.map { (exercise, level) ->
                val began = System.nanoTime()
                val bytes = draw(exercise, level.id, false)
                val took = (System.nanoTime() - began) / 1_000_000.0
                val name = "${exercise.value} ${level.id.value}"
                assertEquals(name, "MBF2", bytes.decodeToString(0, 4))
                assertTrue("$name: ${bytes.size}", bytes.size < 2_000_000)
                assertTrue(name, level.figure.isNotBlank())
                took to bytes
            }
            val sorted = times.map { it.first }.sorted()
            println("%d levels, %.1f ms, at most %.1f ms".format(sorted.size, sorted[sorted.size / 2], sorted.last()))
            times.map { it.second }
        }
        for (earlier in listOf(first, still)) {
            for ((picture, loop) in earlier.zip(whole)) {
                assertArrayEquals("one view", picture.copyOfRange(4, 12), loop.copyOfRange(4, 12))
            }
        }
        app.shut()
    }

    @Test
    fun aFolderThatIsAFile() {
        val file = folder.newFile()
        bad("folder", Problem.NotAFolder(file.path)) { open(file) }
    }

    @Test
    fun aFileThatIsNoDatabase() {
        data.writeText("a shopping list ".repeat(20))
        val error = refused<MidbackException.Damaged> { open() }
        assertEquals(data.path, error.file)
        assertTrue(data.path in openingError(error, device).text)
        assertEquals("a shopping list ".repeat(20), data.readText())
    }

    @Test
    fun aNewerAppsDataIsRefusedAndUntouched() {
        open().use { it.shut() }
        // Where SQLite keeps the version that an app gives its schema.
        val known = RandomAccessFile(data, "rw").use {
            it.seek(60)
            val known = it.readInt()
            it.seek(60)
            it.writeInt(99)
            known
        }
        val before = data.readBytes()
        val error = refused<MidbackException.NeedsUpdate> { open() }
        assertEquals(99u to known.toUInt(), error.found to error.known)
        assertArrayEquals(before, data.readBytes())
    }

    @Test
    fun aDefectIsAnErrorAndTheCoreLivesOn() = ready().use { app ->
        val before = app.settings(now)
        val error = refused<MidbackException.Unexpected> { app.rehearseDefect(now) }
        assertTrue(error.report, "app/mod.rs" in error.report)
        assertEquals("something was half-written", before, app.settings(now))
        assertNotNull(app.startSession(SessionKind.PLANNED, now))
        app.shut()
    }

    @Test
    fun nothingIsAnsweredAfterTheEnd() {
        val app = open()
        app.shut()
        refused<MidbackException.Closed> { app.today(now) }
        refused<MidbackException.Closed> { app.startSession(SessionKind.PLANNED, now) }
        app.close()
        // UniFFI's own refusal: the handle itself is gone.
        assertThrows(IllegalStateException::class.java) { app.today(now) }
    }
}
