// Does a person find what to read, and does the self-check lead where it should?

package app.midback

import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.test.assertTextContains
import androidx.compose.ui.test.click
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performTouchInput
import androidx.test.core.app.ActivityScenario
import app.midback.core.ArticleScreen
import app.midback.core.CheckStep
import app.midback.core.EmergencyCall
import app.midback.core.SelfCheckAnswer
import app.midback.core.SelfCheckStep
import app.midback.core.mapAnswer
import app.midback.ui.screens.BODY_MAP
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf

private const val NONSENSE = "qqxqqxqqx"

class LearnTest : EveryLookTest() {
    private fun openLearn() {
        tap(ask { shell() }.learn)
        see(ask { learn("") }.groups.first().title)
    }

    /** The page with the most to say. */
    private fun longestPage(): ArticleScreen = ask { learn("") }.groups.flatMap { it.pages }
        .map { link -> ask { article(link.page) } }
        .filter { it.related.isNotEmpty() && it.exercises.isNotEmpty() }
        .maxBy { it.blocks.size }

    private fun step(given: List<SelfCheckAnswer>) = ask { selfCheck(given) }.step

    /** Answers that end with or without a warning. */
    private fun answers(warned: Boolean, given: List<SelfCheckAnswer> = emptyList()): List<SelfCheckAnswer>? =
        when (val step = step(given)) {
            is SelfCheckStep.Result -> given.takeIf { (step.symptomCheck != null) == warned }
            is SelfCheckStep.Ask -> step.answers.asReversed().firstNotNullOfOrNull {
                answers(warned, given + SelfCheckAnswer(step.question, it.answer))
            }
        }

    private fun begin() = tap(checkNotNull(ask { learn("") }.selfCheck).start)

    private fun seeQuestion(given: List<SelfCheckAnswer>): SelfCheckStep.Ask {
        val question = step(given) as SelfCheckStep.Ask
        see(question.text)
        reach(hasText(question.progress, substring = true))
        see(ask { selfCheck(given) }.note)
        return question
    }

    private fun answer(given: List<SelfCheckAnswer>, with: SelfCheckAnswer) =
        tap(seeQuestion(given).answers.single { it.answer == with.answer }.label)

    private fun goThrough(answers: List<SelfCheckAnswer>) =
        answers.indices.forEach { at -> answer(answers.take(at), answers[at]) }

    /** The answers after which a back is shown to tap. */
    private fun untilTheBack(given: List<SelfCheckAnswer> = emptyList()): List<SelfCheckAnswer>? {
        val step = step(given) as? SelfCheckStep.Ask ?: return null
        if (step.body != null) return given
        return step.answers.firstNotNullOfOrNull { untilTheBack(given + SelfCheckAnswer(step.question, it.answer)) }
    }

    private fun result(answers: List<SelfCheckAnswer>) = step(answers) as SelfCheckStep.Result

    @Test
    fun anArticleAndTheOneThatIsReadNext() {
        val app = openApp()
        openLearn()
        val page = longestPage()
        tap(page.title)
        see(page.summary)
        page.blocks.forEach { see(it.text) }
        page.blocks.mapNotNull { it.source }.distinct().forEach(::see)
        page.sources.forEach(::see)
        page.symptomCheck?.let(::see)
        app.recreate()
        val next = page.related.first()
        tap(next.title)
        see(ask { article(next.page) }.blocks.first().text)
        tapSpoken(ask { shell() }.back)
        see(page.blocks.first().text)
        val exercise = page.exercises.first()
        tap(exercise.name)
        see(checkNotNull(ask { exercise(exercise.exercise, emptyList(), it) }.why))
        back(app)
        back(app)
        see(ask { learn("") }.groups.last().title)
    }

    @Test
    fun wordsFindPagesAndExercises() {
        val app = openApp()
        openLearn()
        val word = "roller"
        val found = ask { learn(word) }
        assertTrue(found.exercises.isNotEmpty() && found.groups.any { it.pages.isNotEmpty() })
        type(word)
        seeNo(checkNotNull(ask { learn("") }.selfCheck).title)
        found.exercises.forEach { see(it.name) }
        found.groups.flatMap { it.pages }.forEach { see(it.summary) }
        app.recreate()
        reach(hasSetTextAction()).assertTextContains(word)
        tap(found.exercises.first().name)
        see(found.exercises.first().aim)
        back(app)
        reach(hasSetTextAction()).assertTextContains(word)
    }

    @Test
    fun nothingFoundOffersAWayOut() {
        openApp()
        openLearn()
        val empty = checkNotNull(ask { learn(NONSENSE) }.empty)
        type(NONSENSE)
        see(empty.heading)
        tap(empty.clear)
        see(ask { learn("") }.groups.first().title)
    }

    @Test
    fun theSelfCheckLeadsToPagesAndExercises() {
        val app = openApp()
        openLearn()
        begin()
        val answers = checkNotNull(answers(warned = false))
        goThrough(answers)
        val result = result(answers)
        see(result.heading)
        see(ask { selfCheck(answers) }.note)
        result.exercises.forEach { see(it.name) }
        tap(result.pages.first().title)
        see(result.pages.first().summary)
        back(app)
        tap(result.again)
        seeQuestion(emptyList())
        back(app)
        see(ask { learn("") }.groups.first().title)
    }

    @Test
    fun whereItHurtsIsTappedOnABack() {
        openApp()
        openLearn()
        begin()
        val before = checkNotNull(untilTheBack())
        goThrough(before)
        val question = seeQuestion(before)
        val map = checkNotNull(question.body)
        map.places.forEach { place ->
            val told = before + SelfCheckAnswer(question.question, place.answer)
            val outline = place.outlines.last().points
            val (x, y) = outline.map { it.x }.average() to outline.map { it.y }.average()
            assertEquals(place.answer, mapAnswer(map, x, y))
            val back = compose.onNodeWithTag(BODY_MAP).performScrollTo()
            // Beside the body nothing is meant.
            back.performTouchInput { click(topLeft) }
            seeQuestion(before)
            back.performScrollTo().performTouchInput { click(Offset(x.toFloat() * width, y.toFloat() * width)) }
            seeQuestion(told)
            tapSpoken(ask { shell() }.back)
            seeQuestion(before)
        }
    }

    @Test
    fun aWarningComesFirst() {
        openApp()
        openLearn()
        begin()
        val answers = checkNotNull(answers(warned = true))
        goThrough(answers)
        val result = result(answers)
        assertEquals(emptyList<Any>(), result.exercises)

        see(checkNotNull(result.symptomCheck))

        fun top(text: String) = compose.onNode(hasText(text)).fetchSemanticsNode().positionInRoot.y
        assertTrue(top(checkNotNull(result.symptomCheck)) < top(result.heading))
        assertDials(checkNotNull(result.call))
        tap(checkNotNull(result.openSymptomCheck))
        see(checkNotNull((ask { symptomCheck(it) }.step as CheckStep.Intro).intro.progress))
        tapSpoken(ask { shell() }.back)
        // The tabs lead out, the arrow leads to the last question.
        tapSpoken(ask { shell() }.back)
        seeQuestion(answers.dropLast(1))
    }

    @Test
    fun whereAPageSaysToCallTheNumberIsATapAway() {
        openApp()
        openLearn()
        val pages = ask { learn("") }.groups.flatMap { it.pages }.map { link -> ask { article(link.page) } }
        val page = pages.first { page -> page.blocks.any { it.call != null } }
        tap(page.title)
        see(page.summary)
        val block = page.blocks.first { it.call != null }
        see(block.text)
        assertDials(checkNotNull(block.call))
    }

    /** The words that say to call stand above it already. */
    private fun assertDials(call: EmergencyCall) {
        see(checkNotNull(call.note))
        tapSpoken(checkNotNull(call.label?.spoken))
        val dialed = shadowOf(RuntimeEnvironment.getApplication()).nextStartedActivity
        assertEquals("tel:${call.number}", dialed.dataString)
    }

    @Test
    fun theAnswersSurvive() {
        val app: ActivityScenario<MainActivity> = openApp()
        openLearn()
        begin()
        val answers = checkNotNull(answers(warned = false)).take(2)
        goThrough(answers)
        seeQuestion(answers)
        app.recreate()
        seeQuestion(answers)
        back(app)
        seeQuestion(answers.take(1))
        app.recreate()
        tapSpoken(ask { shell() }.back)
        seeQuestion(emptyList())
    }

    override fun everyScreen(look: Look) {
        fun keep(name: String, top: String) = keep(look, name, top)

        val app = openApp(look)
        openLearn()
        val learn = ask { learn("") }
        keep("learn", learn.title)
        keep("learn-pages", learn.groups.last().title)
        val page = longestPage()
        tap(page.title)
        see(page.summary)
        keep("article", page.title)
        keep("article-exercises", page.exercisesTitle)
        keep("article-end", page.sources.last())
        back(app)
        begin()
        val answers = checkNotNull(answers(warned = true))
        keep("self-check", seeQuestion(emptyList()).text)
        goThrough(answers.dropLast(1))
        val last = seeQuestion(answers.dropLast(1))
        keep("self-check-last", last.text)
        answer(answers.dropLast(1), answers.last())
        keep("self-check-warning", checkNotNull(result(answers).symptomCheck))
        tap(learn.title)
        begin()
        val well = checkNotNull(answers(warned = false))
        goThrough(well)
        keep("self-check-result", ask { selfCheck(well) }.title)
        keep("self-check-end", result(well).again)
        tap(learn.title)
        type(NONSENSE)
        keep("learn-empty", checkNotNull(ask { learn(NONSENSE) }.empty).heading)
    }
}
