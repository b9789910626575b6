// Is it safe to exercise? The symptom check: why it is asked, its pages, and what follows from the answers.

package app.midback.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.saveable.Saver
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.semantics.semantics
import app.midback.core.AfterCheck
import app.midback.core.CheckBack
import app.midback.core.CheckIntro
import app.midback.core.CheckItem
import app.midback.core.CheckOutcome
import app.midback.core.CheckPage
import app.midback.core.CheckReply
import app.midback.core.CheckStep
import app.midback.core.OpenFlag
import app.midback.core.OutcomeKind
import app.midback.core.PageMarks
import app.midback.core.PageTap
import app.midback.core.PastCheck
import app.midback.core.ShellScreen
import app.midback.core.SymptomAnswer
import app.midback.core.SymptomCheckScreen
import app.midback.core.SymptomReply
import app.midback.core.SymptomUpdate
import app.midback.core.marksAfter
import app.midback.ui.Asked
import app.midback.ui.Icons
import app.midback.ui.LocalMidbackColors
import app.midback.ui.Place
import app.midback.ui.Places
import app.midback.ui.Space
import app.midback.ui.Store
import app.midback.ui.components.AnswerButton
import app.midback.ui.components.Chip
import app.midback.ui.components.ChoiceChips
import app.midback.ui.components.MarkCard
import app.midback.ui.components.MarkList
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.OnceMore
import app.midback.ui.components.PrimaryButton
import app.midback.ui.components.ProgressLine
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.SectionTitle
import app.midback.ui.components.Steps
import app.midback.ui.components.UiAction
import app.midback.ui.crossingOrNull
import kotlinx.coroutines.launch

/** What a person can do in the symptom check. */
class CheckActions(
    val onBegin: () -> Unit,
    val onAnswer: (CheckPage, PageMarks) -> Unit,
    val onPage: (CheckBack) -> Unit,
    val onCorrect: (CheckBack) -> Unit,
    val onUpdate: (flag: String, SymptomUpdate) -> Unit,
    val onRestore: (flag: String) -> Unit,
    val onGoOn: (AfterCheck) -> Unit,
    val onDial: (number: String) -> Unit,
)

@Composable
internal fun SymptomCheckRoute(page: Place.SymptomPage?, store: Store, shell: ShellScreen, places: Places) {
    val scope = rememberCoroutineScope()

    fun answer(done: CheckPage, marks: PageMarks) {
        scope.launch {
            val step = store.act {
                answerSymptomPage(done.check, done.page, marks.answers, marks.none, it)
                symptomCheck(it).step
            }
            when (step) {
                null -> Unit
                is CheckStep.Page -> places.goOn(placeOf(done), placeOf(step.page))
                else -> places.goOnWithout(Place.SymptomCheck) { it is Place.SymptomPage || it == Place.SymptomCheck }
            }
        }
    }
    val actions = CheckActions(
        onBegin = {
            scope.launch {
                val step = store.act {
                    beginSymptomCheck(it)
                    symptomCheck(it).step
                }
                // What the last check said stays where it is, behind the page.
                if (step is CheckStep.Page) places.open(placeOf(step.page))
            }
        },
        onAnswer = ::answer,
        onPage = { places.stepBack(Place.SymptomPage(it.check, it.page)) },
        onCorrect = { places.open(Place.SymptomPage(it.check, it.page)) },
        onUpdate = { flag, update -> scope.launch { store.act { updateSymptom(flag, update, it) } } },
        onRestore = { flag -> scope.launch { store.act { updateSymptom(flag, SymptomUpdate.RESTORED, it) } } },
        onGoOn = { to ->
            when (to) {
                is AfterCheck.Setup -> places.toStep(to.at)
                AfterCheck.Today -> places.goTo(Place.Today)
            }
        },
        onDial = store::dial,
    )
    val back = UiAction(shell.back, onClick = places::back)
    Asked(store, shell, page, question = { page?.run { symptomPage(check, this.page, it) } ?: openSymptomCheck(it) }) {
        SymptomCheck(it, back, actions)
    }
}

private fun placeOf(page: CheckPage) = Place.SymptomPage(page.check, page.page)

/**
 * The symptom check, at each of its steps.
 *
 * @param back leaves it; it waits where it stands.
 */
@Composable
fun SymptomCheck(screen: SymptomCheckScreen, back: UiAction, actions: CheckActions) {
    when (val step = screen.step) {
        is CheckStep.Intro -> Intro(screen, step.intro, back, actions)
        is CheckStep.Page -> Page(screen, step.page, back, actions)
        // Another outcome is read from its top.
        is CheckStep.Outcome -> key(step.outcome.kind) { Outcome(screen, step.outcome, back, actions) }
    }
}

@Composable
private fun Intro(screen: SymptomCheckScreen, intro: CheckIntro, back: UiAction, actions: CheckActions) {
    ScreenScaffold(
        screen.title,
        back = back,
        overline = intro.progress,
        bottom = {
            if (intro.urgent && intro.emergency.number != null) {
                Steps {
                    DialButton(intro.emergency, actions.onDial)
                    QuietButton(intro.begin, actions.onBegin, Modifier.fillMaxWidth(), outlined = true)
                }
            } else {
                PrimaryButton(intro.begin, actions.onBegin)
            }
        },
    ) {
        // After a warning sign help comes first.
        if (intro.urgent) {
            Emergency(intro.emergency) {
                intro.emergency.note?.let { Text(it, style = MaterialTheme.typography.bodyMedium) }
            }
        }
        Text(intro.why, style = MaterialTheme.typography.bodyLarge)
        Text(intro.what, style = MaterialTheme.typography.bodyLarge)
        if (!intro.urgent) HelpCard(intro.emergency, actions.onDial)
        Quiet(intro.noDiagnosis)
        Lifted(screen, actions.onRestore)
        Past(screen)
    }
}

/** What was lifted today, and the way to put it back. */
@Composable
private fun Lifted(screen: SymptomCheckScreen, onRestore: (String) -> Unit) {
    if (screen.lifted.isEmpty()) return
    SectionTitle(screen.liftedTitle)
    screen.lifted.forEach { lifted ->
        MidbackCard {
            Text(lifted.text, style = MaterialTheme.typography.bodyLarge)
            Quiet(lifted.said)
            QuietButton(lifted.restore, { onRestore(lifted.flag) }, Modifier.fillMaxWidth(), outlined = true)
        }
    }
}

@Composable
private fun Page(screen: SymptomCheckScreen, page: CheckPage, back: UiAction, actions: CheckActions) {
    var marks by rememberSaveable(page.check.value, page.page.toInt(), stateSaver = marksSaver) {
        mutableStateOf(page.marks)
    }
    val after = { tap: PageTap -> crossingOrNull { marksAfter(page, marks, tap) } }
    val tap = { tap: PageTap -> marks = after(tap) ?: marks }
    val before = page.back
    ScreenScaffold(
        page.question,
        back = if (before == null) back else UiAction(before.label) { actions.onPage(before) },
        overline = page.overline,
        bottom = {
            // What most say is one tap away, however long the page is; it gives way to what was marked.
            if (marks.answers.isEmpty()) {
                PrimaryButton(page.none, { after(PageTap.Nothing)?.let { actions.onAnswer(page, it) } })
            } else {
                if (!marks.whole) Quiet(page.missing)
                PrimaryButton(page.next, { actions.onAnswer(page, marks) }, enabled = marks.whole)
            }
        },
    ) {
        page.notice?.let { NoticeCard(it, actions.onDial, onOpen = null) }
        ProgressLine(page.step.toFloat() / page.steps.toFloat(), page.progress)
        MarkList {
            page.items.forEach { item ->
                Item(item, page.replies, marks.answers.find { it.flag == item.flag }, tap)
            }
        }
        Quiet(page.unmarked)
    }
}

/** The marks as texts: whether none was chosen, whether they are whole, then each flag with its reply's name. */
private val marksSaver = Saver<PageMarks, ArrayList<String>>(
    save = { marks ->
        val answers = marks.answers.flatMap { listOf(it.flag, it.answer?.name.orEmpty()) }
        ArrayList(listOf(marks.none, marks.whole).map(Boolean::toString) + answers)
    },
    restore = { saved ->
        val answers = saved.drop(2).chunked(2).map { (flag, reply) ->
            SymptomAnswer(flag, SymptomReply.entries.find { it.name == reply })
        }
        val (none, whole) = saved.map(String::toBoolean)
        PageMarks(answers, none, whole)
    },
)

@Composable
private fun Item(item: CheckItem, replies: List<CheckReply>, mark: SymptomAnswer?, onTap: (PageTap) -> Unit) {
    MarkCard(item.text, item.help, marked = mark != null, onMark = { onTap(PageTap.Item(item.flag)) }) {
        ChoiceChips(
            replies.map { Chip(it.label, it.reply == mark?.answer) },
            { onTap(PageTap.Reply(item.flag, replies[it].reply)) },
            stacked = true,
        )
    }
}

@Composable
private fun Outcome(screen: SymptomCheckScreen, outcome: CheckOutcome, back: UiAction, actions: CheckActions) {
    val call = outcome.call.takeIf { outcome.kind == OutcomeKind.EMERGENCY }
    val bottom: (@Composable ColumnScope.() -> Unit)? = when {
        call?.number != null -> {
            { DialButton(call, actions.onDial) }
        }
        else -> {
            outcome.goOn?.let { { PrimaryButton(it.label, { actions.onGoOn(it.to) }) } }
        }
    }
    ScreenScaffold(outcome.heading, back = back, overline = screen.title, bottom = bottom) {
        What(outcome, actions.onDial)
        outcome.opens?.let { Text(it, style = MaterialTheme.typography.bodyLarge) }
        if (outcome.flags.isNotEmpty()) {
            SectionTitle(outcome.flagsTitle)
            outcome.flags.forEach { flag -> Flag(flag) { actions.onUpdate(flag.flag, it) } }
        }
        outcome.correct?.let {
            QuietButton(it.label, { actions.onCorrect(it) }, Modifier.fillMaxWidth(), outlined = true)
        }
        QuietButton(outcome.again, actions.onBegin, Modifier.fillMaxWidth(), outlined = true)
        Lifted(screen, actions.onRestore)
        Past(screen)
    }
}

/** What to do: the stricter it is, the more it stands out; a sign says so as well. */
@Composable
private fun What(outcome: CheckOutcome, onDial: (String) -> Unit) {
    val scheme = MaterialTheme.colorScheme
    val own = LocalMidbackColors.current
    when (outcome.kind) {
        OutcomeKind.EMERGENCY -> CallNow(outcome, scheme.errorContainer, scheme.onErrorContainer)
        OutcomeKind.TODAY -> Said(outcome, Icons.Hurt, own.caution, own.onCaution, onDial)
        OutcomeKind.SOON, OutcomeKind.ASK -> Said(outcome, Icons.Caution, own.caution, own.onCaution)
        OutcomeKind.CARRY_ON -> Said(outcome, Icons.Check, scheme.primaryContainer, scheme.onPrimaryContainer)
    }
}

/** That help is to be called comes first; the button for that is at the bottom of the screen. */
@Composable
private fun CallNow(outcome: CheckOutcome, ground: Color, ink: Color) {
    MidbackCard(color = ground, contentColor = ink) {
        val type = MaterialTheme.typography
        WithSign(Icons.Hurt, ink, type.titleMedium) {
            Column(verticalArrangement = Arrangement.spacedBy(Space.small)) {
                outcome.call?.let { Text(it.text, style = type.titleMedium) }
                Text(outcome.text, style = type.bodyLarge)
                outcome.call?.note?.let { Text(it, style = type.bodyMedium) }
            }
        }
    }
}

/** @param onDial calls for help, where that may come to be needed. */
@Composable
private fun Said(
    outcome: CheckOutcome,
    icon: ImageVector,
    ground: Color,
    ink: Color,
    onDial: ((String) -> Unit)? = null,
) {
    MidbackCard(color = ground, contentColor = ink) {
        val style = MaterialTheme.typography.bodyLarge
        WithSign(icon, ink, style) {
            Column(verticalArrangement = Arrangement.spacedBy(Space.small)) {
                Text(outcome.text, style = style)
                outcome.call?.let { Text(it.text, style = style) }
            }
        }
        outcome.call?.let { call -> onDial?.let { QuietDial(call, it, ink) } }
    }
}

@Composable
private fun Flag(flag: OpenFlag, onUpdate: (SymptomUpdate) -> Unit) {
    var asked by rememberSaveable(flag.flag) { mutableStateOf<SymptomUpdate?>(null) }
    flag.updates.find { it.update == asked }?.let { update ->
        OnceMore(
            update.question,
            update.means,
            update.confirm,
            update.cancel,
            onYes = {
                asked = null
                onUpdate(update.update)
            },
            onNo = { asked = null },
        )
    }
    MidbackCard {
        Text(flag.text, style = MaterialTheme.typography.bodyLarge)
        flag.note?.let { Quiet(it) }
        Column(Modifier.padding(top = Space.small / 2), verticalArrangement = Arrangement.spacedBy(Space.small)) {
            flag.updates.forEach { AnswerButton(it.label, { asked = it.update }) }
        }
    }
}

@Composable
private fun Past(screen: SymptomCheckScreen) {
    if (screen.past.isEmpty()) return
    SectionTitle(screen.pastTitle)
    MidbackCard { screen.past.forEach { PastRow(it) } }
}

@Composable
private fun PastRow(past: PastCheck) {
    Column(Modifier.semantics(mergeDescendants = true) { }) {
        Quiet(past.date)
        Text(past.outcome, style = MaterialTheme.typography.bodyLarge)
    }
}
