// What do the components look like? Screens made of samples: for pictures and for tests, never for the app.

package app.midback.ui

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.midback.ui.components.AnswerButton
import app.midback.ui.components.BigNumber
import app.midback.ui.components.BottomTabs
import app.midback.ui.components.ChartLine
import app.midback.ui.components.Chip
import app.midback.ui.components.ChoiceChips
import app.midback.ui.components.CountStepper
import app.midback.ui.components.EmptyPanel
import app.midback.ui.components.ErrorPanel
import app.midback.ui.components.ExpandableCard
import app.midback.ui.components.ExpandableChip
import app.midback.ui.components.LadderLevel
import app.midback.ui.components.LineChart
import app.midback.ui.components.LineLook
import app.midback.ui.components.LinkCard
import app.midback.ui.components.ListCard
import app.midback.ui.components.ListRow
import app.midback.ui.components.LoadingPanel
import app.midback.ui.components.MarkCard
import app.midback.ui.components.MarkList
import app.midback.ui.components.MidbackCard
import app.midback.ui.components.NotificationCard
import app.midback.ui.components.PrimaryButton
import app.midback.ui.components.ProgressLine
import app.midback.ui.components.QuietButton
import app.midback.ui.components.ScaleQuestion
import app.midback.ui.components.ScreenScaffold
import app.midback.ui.components.SearchField
import app.midback.ui.components.SectionTitle
import app.midback.ui.components.StepLadder
import app.midback.ui.components.SwitchRow
import app.midback.ui.components.Tab
import app.midback.ui.components.UiAction

/** The sample screens by the name of their picture. */
val gallery: Map<String, @Composable () -> Unit> = mapOf<String, @Composable () -> Unit>(
    "today" to { GalleryToday() },
    "questions" to { GalleryQuestions() },
    "choices" to { GalleryChoices() },
    "marks" to { GalleryMarks() },
    "finding" to { GalleryFinding() },
    "panels" to { GalleryPanels() },
    "notifications" to { GalleryNotifications() },
    "type" to { GalleryType() },
    "ladders" to { GalleryLadders() },
    "lines" to { GalleryLines() },
    "charts" to { GalleryCharts() },
    "charts-more" to { GalleryChartsMore() },
    "month" to { GalleryMonth() },
) + galleryOfData

private fun nothing() = Unit

/** A screen with tabs, cards and the one next step. */
@Composable
private fun GalleryToday() {
    Column(Modifier.fillMaxSize()) {
        Box(Modifier.weight(1f)) {
            ScreenScaffold(
                title = "Today",
                bottom = {
                    PrimaryButton("Start, 12 minutes", ::nothing, icon = Icons.Play)
                    QuietButton("A bad day? Two gentle moves", ::nothing)
                },
            ) {
                MidbackCard {
                    Text("Tuesday, set 2 of 3", style = MaterialTheme.typography.titleMedium)
                    ProgressLine(0.4f, "Two of five exercises done")
                    Text(
                        "Rest day tomorrow. Your strength muscles are rebuilding.",
                        style = MaterialTheme.typography.bodyMedium,
                    )
                }
                SectionTitle("Exercises")
                MidbackCard(onClick = ::nothing) {
                    Text("Thoracic extension over a roller", style = MaterialTheme.typography.titleMedium)
                    Text(
                        "2 sets of 8, slow breath out",
                        color = MaterialTheme.colorScheme.onSurfaceVariant,
                        style = MaterialTheme.typography.bodyMedium,
                    )
                }
                val own = LocalMidbackColors.current
                MidbackCard(color = own.caution, contentColor = own.onCaution) {
                    Text("Pain rose last time", style = MaterialTheme.typography.titleMedium)
                    Text("Today is one step easier.", style = MaterialTheme.typography.bodyMedium)
                }
            }
        }
        SampleTabs()
    }
}

@Composable
private fun SampleTabs() {
    var open by remember { mutableIntStateOf(0) }
    val places = listOf(
        Icons.Today to "Today",
        Icons.Plan to "Plan",
        Icons.Progress to "Progress",
        Icons.Learn to "Learn",
        Icons.Settings to "Settings",
    )
    BottomTabs(places.mapIndexed { i, (icon, label) -> Tab(icon, label, i == open) { open = i } })
}

/** A screen that asks; one scale is answered, one is not. */
@Composable
private fun GalleryQuestions() {
    var pain by remember { mutableStateOf<Int?>(null) }
    var effort by remember { mutableStateOf<Int?>(6) }
    var sets by remember { mutableIntStateOf(3) }
    ScreenScaffold(
        title = "How did it feel?",
        back = UiAction("Back", onClick = ::nothing),
        bottom = { PrimaryButton("Continue", ::nothing, enabled = pain != null) },
    ) {
        MidbackCard {
            ScaleQuestion(
                question = "How much does your mid back hurt now?",
                value = pain,
                onChoose = { pain = it },
                low = "No pain",
                high = "Worst pain imaginable",
                spoken = List(11) { "Pain $it of 10" },
            )
        }
        MidbackCard {
            ScaleQuestion(
                question = "How hard was it?",
                value = effort,
                onChoose = { effort = it },
                low = "Rest",
                high = "As hard as possible",
                spoken = List(11) { "Effort $it of 10" },
            )
        }
        MidbackCard {
            CountStepper(
                label = "Sets",
                value = "$sets",
                spoken = "$sets sets",
                minus = UiAction("One set less", enabled = sets > 1) { sets-- },
                plus = UiAction("One set more", enabled = sets < 3) { sets++ },
            )
        }
    }
}

@Composable
private fun GalleryChoices() {
    var place by remember { mutableIntStateOf(1) }
    var props by remember { mutableStateOf(setOf(0, 2)) }
    val places = listOf("Between the shoulder blades", "Lower", "Both sides")
    val things = listOf("Mat", "Chair", "Foam roller", "Band", "Dumbbells", "Towel")
    val answers = listOf(
        "Yes",
        "No, and it has never been so",
        "I do not know, and would like to read what this means before I answer",
    )
    ScreenScaffold(
        title = "What do you have at home?",
        back = UiAction("Back", onClick = ::nothing),
        bottom = {
            PrimaryButton("Continue", ::nothing)
            QuietButton("This hurts", ::nothing, icon = Icons.Hurt, danger = true)
        },
    ) {
        ChoiceChips(
            things.mapIndexed { i, it -> Chip(it, i in props) },
            { props = if (it in props) props - it else props + it },
            several = true,
        )
        SectionTitle("Where does it hurt?")
        ChoiceChips(places.mapIndexed { i, it -> Chip(it, i == place) }, { place = it })
        SectionTitle("Is it worse at night?")
        ChoiceChips(answers.mapIndexed { i, it -> Chip(it, i == 1) }, { }, stacked = true)
        QuietButton("Remind me later", ::nothing, outlined = true)
        QuietButton("Not possible now", ::nothing, outlined = true, enabled = false)
    }
}

/** Sentences to mark, steps in a list, and the button that gets help. */
@Composable
private fun GalleryMarks() {
    var marked by remember { mutableStateOf(true) }
    ScreenScaffold(
        title = "Is any of this true?",
        bottom = { PrimaryButton("Call for help", ::nothing, danger = true) },
    ) {
        MarkList {
            MarkCard("I have a fever.", "Your body is clearly hotter than usual.", marked, { marked = !marked }) {
                ChoiceChips(listOf(Chip("It is new", true), Chip("It is known", false)), { }, stacked = true)
            }
            MarkCard("Nothing of what stands here is true for me", help = null, marked = false, onMark = ::nothing)
        }
        ListCard(
            listOf(
                ListRow(leads = true, onClick = ::nothing) { Text("Cat-cow") },
                ListRow(leads = false, onClick = ::nothing) { Text("Not today") },
            ),
        )
    }
}

/** A screen that narrows and opens. */
@Composable
private fun GalleryFinding() {
    var search by remember { mutableStateOf("") }
    var open by remember { mutableStateOf(true) }
    var on by remember { mutableStateOf(true) }
    ScreenScaffold(title = "What helps?", overline = "Exercises") {
        SearchField(search, { search = it }, "Search exercises", clear = "Show all exercises")
        FlowRow(horizontalArrangement = Arrangement.spacedBy(Space.small)) {
            ExpandableChip("Kind", null, open, { open = !open })
            ExpandableChip("Position", "Lying on the side", false, ::nothing)
        }
        SwitchRow("Only what suits me", on, { on = it })
        LinkCard(::nothing) { Text("Open book", style = MaterialTheme.typography.titleMedium) }
        ExpandableCard(open, { open = !open }, head = { Text("Level 2") }, chosen = true) {
            Text("Breathe out and turn.", style = MaterialTheme.typography.bodyLarge)
        }
        AnswerButton("Between my shoulder blades", ::nothing)
    }
}

/** Notifications, as a lock screen shows them, and a list that is only read. */
@Composable
private fun GalleryNotifications() {
    ScreenScaffold(title = "Reminders") {
        NotificationCard(
            "A few minutes for you",
            "After breakfast: about 12 minutes.",
            Modifier.fillMaxWidth(),
            listOf("Start", "In 10 min", "In 30 min", "In 60 min", "Skip today"),
        )
        NotificationCard("Please open the app", "Then they go on.", Modifier.fillMaxWidth())
        ListCard(
            listOf(
                ListRow(leads = false, onClick = null) { Text("Tomorrow, 08:00") },
                ListRow(leads = false, onClick = null) { Text("Monday, 08:00") },
            ),
        )
    }
}

@Composable
private fun GalleryPanels() {
    ScreenScaffold(title = "Progress") {
        MidbackCard {
            ErrorPanel(
                title = "Your data could not be read",
                body = "A backup from yesterday is safe. You can bring it back.",
                action = UiAction("Restore the backup", onClick = ::nothing),
            )
        }
        MidbackCard {
            EmptyPanel("Nothing here yet", "After your first session you see it here.", icon = Icons.History)
        }
        MidbackCard { LoadingPanel("Reading your plan") }
    }
}

/** Every style of type and every sign. */
@Composable
private fun GalleryType() {
    ScreenScaffold(title = "Type and signs") {
        val type = MaterialTheme.typography
        BigNumber("0:45", spoken = "45 seconds")
        BigNumber("12:08", spoken = "12 minutes 8 seconds", style = type.displayMedium)
        Text("Headline", style = type.headlineLarge)
        Text("A section of this screen", style = type.titleLarge)
        Text("A card or a button", style = type.titleMedium)
        Text("Breathe in, belly down, and let the ribs grow wide before you lift.", style = type.bodyLarge)
        Text("Breathe in, belly down, and let the ribs grow wide before you lift.", style = type.bodyMedium)
        Text("Short names", style = type.labelMedium)
        val signs = with(Icons) {
            listOf(
                Today,
                Exercises,
                Plan,
                History,
                Progress,
                Learn,
                Settings,
                Back,
                Forward,
                Open,
                Shut,
                Search,
                Check,
                Plus,
                Minus,
                Close,
                Hurt,
                Caution,
                Reminder,
                Out,
                Pause,
                Play,
                Next,
                Earlier,
                Share,
                Level,
                More,
            )
        }
        FlowRow(
            Modifier.fillMaxWidth(),
            horizontalArrangement = Arrangement.spacedBy(Space.large),
            verticalArrangement = Arrangement.spacedBy(Space.medium),
        ) { signs.forEach { Icon(it, contentDescription = null) } }
        val own = LocalMidbackColors.current
        Column {
            Text("Clay: where it works", color = own.clay, style = type.bodyLarge)
            Text("Amber: something to notice", color = own.amber, style = type.bodyLarge)
            Text("Sage: done", Modifier.padding(top = 4.dp), own.sage, style = type.titleLarge)
        }
    }
}

/** Ladders with few steps and with many, at their beginning, in the middle and at their end. */
@Composable
private fun GalleryLadders() {
    fun ladder(steps: List<Int>, level: Int, step: Int) = steps.mapIndexed { at, count ->
        LadderLevel("Level ${at + 1}", count, step.takeIf { at == level }, passed = at < level)
    }
    ScreenScaffold("Ladders") {
        listOf(
            ladder(listOf(1, 3), 0, 1),
            ladder(listOf(4, 6, 5), 1, 3),
            ladder(listOf(12, 14, 14, 16, 8), 3, 9),
            ladder(listOf(3, 3, 3, 3, 3), 4, 3),
        ).forEach { MidbackCard { StepLadder(it, "Level and step") } }
    }
}

/** Lines that part, that fall, and that lie on one another. */
@Composable
private fun GalleryLines() {
    fun lines(vararg values: List<Int>) = values.mapIndexed { at, of -> ChartLine(of, LineLook.entries[at]) }
    val weeks = listOf("now", "wk 1", "wk 2", "wk 3", "wk 4")
    ScreenScaffold("Lines") {
        listOf(
            lines(listOf(0, 2, 4, 6, 7), listOf(0, -3, -3, -1, 1), listOf(0, 0, -1, 0, 2)),
            lines(listOf(0, 0, 0, 0, 0), listOf(0, -1, -1, -1, -1), listOf(0, 0, 0, 0, 0)),
        ).forEach { MidbackCard { LineChart(it, weeks, "Where it could go") } }
    }
}
