// Does a person find the exercise that suits them, and everything about it?

package app.midback

import androidx.compose.ui.test.assertIsNotFocused
import androidx.compose.ui.test.assertTextContains
import androidx.compose.ui.test.getUnclippedBoundsInRoot
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performImeAction
import androidx.compose.ui.unit.dp
import app.midback.core.LibraryChoice
import app.midback.core.LibraryFilterKey
import app.midback.core.LibraryQuery
import app.midback.core.LibraryRow
import app.midback.core.TodayState
import org.junit.Assert.assertTrue
import org.junit.Test

private val everything = LibraryQuery("", null, null, null, allowedForMe = false, conditions = emptyList())

private const val NONSENSE = "qqxqqxqqx"

class LibraryTest : EveryLookTest() {
    private fun library(query: LibraryQuery = everything) = ask { library(query) }

    private fun openLibrary() {
        tap(ask { shell() }.exercises)
        see(library().count)
    }

    /** A condition, and an exercise that it leaves no level of. */
    private val ruledOut: Pair<LibraryChoice, LibraryRow> by lazy {
        library().conditions.firstNotNullOf { condition ->
            library(minding(condition)).rows.firstOrNull { it.out }?.let { condition to it }
        }
    }

    private fun minding(condition: LibraryChoice) = everything.copy(conditions = listOf(checkNotNull(condition.value)))

    /** An exercise with a long word in its name, and that word with two letters in the wrong order. */
    private val mistyped: Pair<LibraryRow, String> by lazy {
        fun longest(row: LibraryRow) = row.name.split(' ', '-').maxBy { it.length }
        val row = library().rows.maxBy { longest(it).length }
        val word = longest(row)
        row to word.take(2) + word[3] + word[2] + word.drop(4)
    }

    private fun seeRow(row: LibraryRow) = row.run {
        reach(listOfNotNull(name, kind, aim, mark).map { hasText(it) }.reduce { all, one -> all and one })
    }

    @Test
    fun aWordWithATypoFindsTheExercise() {
        openApp()
        openLibrary()
        val (meant, typo) = mistyped
        val found = library(everything.copy(search = typo)).rows
        val lost = library().rows.first { row -> found.none { it.exercise == row.exercise } }
        type(typo)
        seeNo(lost.name)
        // The search key only puts the keyboard away: the answer is there already.
        reach(hasSetTextAction()).performImeAction()
        reach(hasSetTextAction()).assertIsNotFocused()
        seeRow(meant)
        tap(meant.name)
        see(checkNotNull(ask { exercise(meant.exercise, emptyList(), it) }.why))
    }

    @Test
    fun aPictureStandsAboveItsWordsWhereBesideItTheyHaveNoRoom() {
        val looks = listOf(Look(), Look(fontScale = 2f), Look(fontScale = 2f, window = Window.THIN))
        val lefts = looks.map { look ->
            openApp(look)
            openLibrary()
            see(library().rows.first().name)
            val name = hasText(library().rows.first().name)
            compose.onAllNodes(name, useUnmergedTree = true).onFirst().getUnclippedBoundsInRoot().left
        }
        assertTrue("beside it: $lefts", lefts[0] >= 100.dp)
        assertTrue("below it: $lefts", lefts.drop(1).all { it <= 40.dp })
    }

    @Test
    fun aKindLeavesOnlyItsOwn() {
        openApp()
        openLibrary()
        val filter = library().filters.single { it.key == LibraryFilterKey.CATEGORY }
        val kind = filter.choices.last()
        val left = library(everything.copy(category = kind.value))
        val gone = library().rows.first { row -> left.rows.none { it.exercise == row.exercise } }
        tap(filter.label)
        tap(kind.label)
        seeNo(gone.name)
        see(left.count)
        left.rows.forEach(::seeRow)
        // The head of the filter now names the kind, and takes it back.
        tap(kind.label)
        tap(filter.choices.first().label)
        seeRow(gone)
    }

    @Test
    fun aConditionMarksWhatIsOutAndTheSwitchRemovesIt() {
        openApp()
        openLibrary()
        val (condition, out) = ruledOut
        val screen = library()
        tap(screen.allowedLabel)
        see(screen.conditionsHelp)
        tap(condition.label)
        seeNo(out.name)
        tap(screen.allowedLabel)
        assertTrue(out.mark != null)
        seeRow(out)
        tap(screen.conditionsLabel)
        seeNo(screen.conditionsHelp)
        see(condition.label)
        tap(screen.allowedLabel)
        seeNo(out.name)
    }

    @Test
    fun whatIsMindedTravelsToTheExerciseAndItsSubstitutes() {
        val app = openApp()
        openLibrary()
        val (condition, out) = ruledOut
        tap(library().allowedLabel)
        tap(condition.label)
        tap(library().allowedLabel)
        seeRow(out)
        tap(out.name)
        val minded = listOf(checkNotNull(condition.value))
        val screen = ask { exercise(out.exercise, minded, it) }
        assertTrue(screen.cautions.any { it.out })
        screen.cautions.forEach { reach(hasText(it.condition) and hasText(it.text) and hasText(it.levels)) }
        assertTrue(screen.levels.any { it.out != null })
        app.recreate()
        val other = screen.substitutes.first()
        tap(other.name)
        see(checkNotNull(ask { exercise(other.exercise, minded, it) }.why))
        back(app)
        see(checkNotNull(screen.why))
        back(app)
        // The person comes back to what they had looked for.
        seeRow(out)
    }

    @Test
    fun anExerciseOfTodayIsExplained() {
        val app = openReady()
        val item = (ask { today(it) }.state as TodayState.Ready).session.items.first()
        tap(item.name)
        val screen = ask { exercise(item.exercise, emptyList(), it) }
        screen.facts.forEach { fact -> see(fact.label) }
        screen.sources.forEach(::see)
        screen.levels.forEach { level -> reach(hasText(level.title) and hasText(level.name)) }
        // The person's own level is open at first, another one after a tap.
        val mine = screen.levels.single { it.mine }
        val other = screen.levels.first { !it.mine }
        see(mine.feel)
        seeNo(other.feel)
        tap(other.title)
        see(other.feel)
        mine.doses.forEach { dose -> dose.spoken?.let { reach(hasContentDescription(it)) } ?: see(dose.shown) }
        tapSpoken(ask { shell() }.back)
        see((ask { today(it) }.state as TodayState.Ready).heading)
        back(app)
    }

    @Test
    fun nothingFoundOffersAWayOut() {
        openApp()
        openLibrary()
        val empty = checkNotNull(library(everything.copy(search = NONSENSE)).empty)
        type(NONSENSE)
        see(empty.heading)
        tap(empty.clear)
        library().rows.forEach(::seeRow)
    }

    @Test
    fun aWordThatIsNowhereIsTold() {
        openApp()
        openLibrary()
        val row = library().rows.first()
        val search = "${row.name} $NONSENSE"
        val found = library(everything.copy(search = search))
        assertTrue(checkNotNull(found.note).contains(NONSENSE))
        type(search)
        see(checkNotNull(found.note))
        seeRow(row)
    }

    @Test
    fun whatThereIsToReadAboutItIsOpened() {
        val app = openApp()
        openLibrary()
        val page = ask { learn("") }.groups.first().pages.first()
        val found = library(everything.copy(search = page.title))
        val link = found.pages.first()
        type(page.title)
        see(found.pagesTitle)
        // The title stands in the search field, too.
        tap(link.summary)
        see(ask { article(link.page) }.blocks.first().text)
        back(app)
        see(found.pagesTitle)
    }

    @Test
    fun whatWasLookedForSurvives() {
        val app = openApp()
        openLibrary()
        val typo = mistyped.second
        val found = library(everything.copy(search = typo))
        type(typo)
        see(found.count)
        app.recreate()
        see(found.count)
        reach(hasSetTextAction()).assertTextContains(typo)
        tap(found.rows.first().name)
        seeNo(found.count)
        app.recreate()
        see(found.rows.first().aim)
        back(app)
        see(found.count)
        val shell = ask { shell() }
        // The tabs stay while Learn is on its way: nothing that is tapped there is lost.
        tap(shell.learn)
        tap(shell.exercises)
        see(found.count)
        reach(hasSetTextAction()).assertTextContains(typo)
        reach(hasContentDescription(found.clearSearch)).performClick()
        see(library().count)
    }

    override fun everyScreen(look: Look) {
        fun keep(name: String, top: String) = keep(look, name, top)

        val app = openReady(look)
        openLibrary()
        val (condition, out) = ruledOut
        val screen = library()
        keep("library", screen.title)
        val kinds = screen.filters.first()
        val kind = kinds.choices.last()
        tap(kinds.label)
        keep("library-filter", screen.title)
        tap(kind.label)
        see(library(everything.copy(category = kind.value)).count)
        keep("library-filtered", screen.title)
        tap(kind.label)
        tap(kinds.choices.first().label)
        tap(screen.allowedLabel)
        tap(condition.label)
        seeNo(out.name)
        keep("library-conditions", screen.title)
        tap(screen.allowedLabel)
        tap(screen.conditionsLabel)
        seeNo(screen.conditionsHelp)
        keep("library-minded", screen.title)
        seeRow(out)
        keep("library-out", out.name)
        tap(out.name)
        val exercise = ask { exercise(out.exercise, listOf(checkNotNull(condition.value)), it) }
        keep("exercise", exercise.name)
        keep("exercise-facts", exercise.factsTitle)
        // None of its levels is for this person, so none is open by itself.
        val level = exercise.levels.first()
        assertTrue(exercise.levels.none { it.mine })
        tap(level.title)
        reach(hasContentDescription(level.figure))
        keep("exercise-figure", exercise.ladderTitle)
        keep("exercise-level", level.feelTitle)
        keep("exercise-ladder", exercise.levels.last().title)
        keep("exercise-end", (exercise.sources + exercise.substitutes.map { it.aim }).last())
        back(app)
        type(NONSENSE)
        keep("library-empty", checkNotNull(library(everything.copy(search = NONSENSE)).empty).heading)
    }
}
