// What is there to do today, and why?

package app.midback.ui.screens

import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import app.midback.core.DayAct
import app.midback.core.DayOffer
import app.midback.core.Midback
import app.midback.core.Moment
import app.midback.core.Morning
import app.midback.core.MorningQuestion
import app.midback.core.PainQuestion
import app.midback.core.ShellScreen
import app.midback.core.TodayScreen
import app.midback.core.TodayState
import app.midback.core.WalkAnswers
import app.midback.core.WalkingLine
import app.midback.ui.Asked
import app.midback.ui.Icons
import app.midback.ui.Place
import app.midback.ui.Places
import app.midback.ui.Space
import app.midback.ui.Store
import app.midback.ui.components.AnswerButtons
import app.midback.ui.components.Chip
import app.midback.ui.components.EmptyPanel
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.PrimaryButton
import app.midback.ui.components.ProgressLine
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScaleQuestion
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.SectionTitle
import app.midback.ui.components.SignAction
import app.midback.ui.components.Steps
import app.midback.ui.components.UiAction
import app.midback.ui.components.hasLargeLetters
import app.midback.ui.components.windowIsLow
import app.midback.ui.components.windowIsNarrow
import app.midback.ui.placeOf
import kotlinx.coroutines.launch

/** What was told on this screen on this day: it can be told again there. */
class TodayTold(val morning: MorningTold? = null)

/** How the morning after a session was. */
class MorningTold(val question: MorningQuestion, val answer: Morning)

/** What a person can do on Today. */
class TodayActions(
    val settings: SignAction,
    val onAct: (DayAct) -> Unit,
    val onMorning: (MorningQuestion, Morning) -> Unit,
    val onPain: (Int?) -> Unit,
    val onWalked: (WalkAnswers) -> Unit,
    val onOpen: (Place) -> Unit,
    val onPlan: () -> Unit,
    val onDial: (number: String) -> Unit,
    val onReminders: () -> Unit,
    val onRemindersRead: () -> Unit,
    val onSave: () -> Unit,
    val onSaveRead: () -> Unit,
)

@Composable
internal fun TodayRoute(store: Store, shell: ShellScreen, places: Places) {
    val scope = rememberCoroutineScope()

    fun act(action: Midback.(Moment) -> Unit) {
        scope.launch { store.act(action) }
    }

    fun start(act: DayAct.Start) {
        scope.launch { store.act { startSession(act.kind, it) }?.let { places.open(Place.Live(it, begins = true)) } }
    }
    Asked(store, shell, question = { today(it) }) { screen ->
        var told by remember(screen.date) { mutableStateOf(TodayTold()) }
        val actions = TodayActions(
            settings = SignAction(Icons.Settings, shell.settings) { places.open(Place.Settings) },
            onAct = { act ->
                when (act) {
                    is DayAct.Start -> start(act)
                    is DayAct.Move -> act { moveDay(act.to, it) }
                    DayAct.Skip -> act { skipDay(it) }
                    DayAct.TakeBackSkip -> act { takeBackSkip(it) }
                    DayAct.EndPause -> act { endPause(it) }
                    is DayAct.End -> act { endSession(act.session, it) }
                }
            },
            onMorning = { question, answer ->
                told = TodayTold(MorningTold(question, answer))
                act { answerMorning(answer, it) }
            },
            onPain = { pain -> act { painBefore(pain, it) } },
            onWalked = { walk -> act { walked(walk, it) } },
            onOpen = places::open,
            onPlan = { places.goTo(Place.Plan) },
            onDial = store::dial,
            onReminders = {
                places.open(Place.Reminders)
                act { reminderNoticeSeen(it) }
            },
            onRemindersRead = { act { reminderNoticeSeen(it) } },
            onSave = {
                places.open(Place.Data)
                act { remindedToSave(it) }
            },
            onSaveRead = { act { remindedToSave(it) } },
        )
        Today(screen, told, actions)
    }
}

/**
 * The Today screen, in each of its states.
 *
 * @param told what was told here today.
 */
@Composable
fun Today(screen: TodayScreen, told: TodayTold, actions: TodayActions) {
    when (val state = screen.state) {
        is TodayState.SetUp -> {
            SetUp(state, actions)
        }

        is TodayState.Closed -> {
            Closed(screen, state, actions)
        }

        is TodayState.Ready -> {
            Ready(screen, state, told, actions)
        }

        is TodayState.InProgress -> {
            val next = UiAction(state.proceed) { actions.onOpen(Place.Live(state.id, begins = true)) }
            Scaffold(screen, actions, next, state.offers) {
                SectionTitle(state.heading)
                MidbackCard {
                    Text(state.progress, style = MaterialTheme.typography.titleMedium)
                    ProgressLine(state.done.toFloat() / state.total.toFloat(), state.progress)
                }
                Glance(state.session)
                if (roomIsLittle()) Instead(state.offers, actions.onAct)
                Session(state.session, actions.onOpen)
            }
        }

        is TodayState.Done -> {
            Scaffold(screen, actions, null) {
                EmptyPanel(
                    state.heading,
                    listOfNotNull(state.text, state.next).joinToString("\n"),
                    icon = Icons.Check,
                    action = UiAction(state.see) { actions.onOpen(Place.Summary(state.id)) },
                )
                Pictures(state.pictures)
                Walking(state.walking, actions)
            }
        }

        is TodayState.Off -> {
            Scaffold(screen, actions, null) {
                MorningCard(state.morning, told.morning, actions.onMorning)
                EmptyPanel(state.heading, state.text.joinToString("\n"))
                Offers(state.offers, actions)
                Walking(state.walking, actions)
            }
        }

        is TodayState.Nothing -> {
            Scaffold(screen, actions, UiAction(state.openPlan, onClick = actions.onPlan)) {
                EmptyPanel(state.heading, state.text)
                LeftOut(state.leftOut)
            }
        }
    }
}

/** Before the setup is done: what the app is, or that answers are missing. */
@Composable
private fun SetUp(state: TodayState.SetUp, actions: TodayActions) {
    ScreenScaffold(
        state.heading,
        corner = actions.settings,
        bottom = { PrimaryButton(state.open, { actions.onOpen(placeOf(state.at)) }) },
    ) {
        Text(state.text, style = MaterialTheme.typography.bodyLarge)
        Pictures(state.pictures)
        if (state.points.isNotEmpty()) {
            MidbackCard { state.points.forEach { Bullet { Text(it, style = MaterialTheme.typography.bodyLarge) } } }
        }
    }
}

@Composable
private fun Closed(
    screen: TodayScreen,
    state: TodayState.Closed,
    actions: TodayActions,
) {
    val notice = state.notice
    val call = notice?.call
    val bottom: (@Composable ColumnScope.() -> Unit)? = notice?.let {
        {
            val open = { actions.onOpen(Place.SymptomCheck) }
            if (call?.number == null) {
                PrimaryButton(it.open, open)
            } else {
                Steps {
                    DialButton(call, actions.onDial)
                    QuietButton(it.open, open, Modifier.fillMaxWidth(), outlined = true)
                }
            }
        }
    }
    ScreenScaffold(screen.title, corner = actions.settings, bottom = bottom) {
        Quiet(screen.date)
        SectionTitle(state.heading)
        notice?.let { NoticeCard(it, onDial = null, onOpen = null) }
    }
}

@Composable
private fun Ready(
    screen: TodayScreen,
    state: TodayState.Ready,
    told: TodayTold,
    actions: TodayActions,
) {
    val first = state.offers.firstOrNull()?.let { UiAction(it.label) { actions.onAct(it.act) } }
    val others = state.offers.drop(1)
    Scaffold(screen, actions, first, others) {
        state.notice?.let { notice -> NoticeCard(notice, actions.onDial) { actions.onOpen(Place.SymptomCheck) } }
        MorningCard(state.morning, told.morning, actions.onMorning)
        SectionTitle(state.heading)
        state.advice?.let { Text(it, style = MaterialTheme.typography.bodyLarge) }
        Glance(state.session)
        if (roomIsLittle()) Instead(others, actions.onAct)
        Pain(state.pain, actions)
        Session(state.session, actions.onOpen)
        Walking(state.walking, actions)
    }
}

/** How the morning after the last session was; told by one tap, and corrected by another as long as the day goes on. */
@Composable
private fun MorningCard(open: MorningQuestion?, told: MorningTold?, onAnswer: (MorningQuestion, Morning) -> Unit) {
    val question = open ?: told?.question ?: return
    val chosen = told?.answer?.takeIf { open == null }
    MidbackCard {
        Text(
            question.question,
            Modifier.padding(bottom = Space.small / 2),
            style = MaterialTheme.typography.titleMedium,
        )
        AnswerButtons(
            question.answers.map { Chip(it.label, it.answer == chosen) },
            onChoose = { onAnswer(question, question.answers[it].answer) },
        )
    }
}

/** How much it hurts now; told by one tap, and corrected by another until the session begins. */
@Composable
private fun Pain(question: PainQuestion, actions: TodayActions) {
    MidbackCard {
        val scale = question.scale
        ScaleQuestion(scale.question, question.said, actions.onPain, scale.low, scale.high, scale.values)
        question.later?.let { QuietButton(it, { actions.onPain(null) }, Modifier.fillMaxWidth()) }
    }
}

/** Whether what stands in place would leave too little room for what scrolls. */
@Composable
private fun roomIsLittle() = LocalDensity.current.hasLargeLetters || windowIsLow() || windowIsNarrow()

/** @param instead what can be done in place of [next], beside which it stands where there is room. */
@Composable
private fun Scaffold(
    screen: TodayScreen,
    actions: TodayActions,
    next: UiAction?,
    instead: List<DayOffer> = emptyList(),
    content: @Composable ColumnScope.() -> Unit,
) {
    val bottom: (@Composable ColumnScope.() -> Unit)? = next?.let {
        {
            if (!roomIsLittle()) Instead(instead, actions.onAct)
            PrimaryButton(it.label, it.onClick)
        }
    }
    ScreenScaffold(screen.title, corner = actions.settings, bottom = bottom) {
        Quiet(screen.date)
        if (screen.week.isNotEmpty()) WeekMarks(screen.week, emptyList())
        WeekSays(screen.weekSays)
        screen.reminders?.let { RemindersNotice(it, actions) }
        screen.save?.let { SaveWord(it, actions) }
        content()
    }
}

@Composable
private fun Walking(walking: WalkingLine, actions: TodayActions) {
    Walking(walking, actions.onWalked, onWhy = { actions.onOpen(Place.Dose(walking.exercise)) })
}
