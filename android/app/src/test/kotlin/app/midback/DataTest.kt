// Is a person's data safe on a phone and on the way to another, and is it gone once it is deleted?

package app.midback

import android.Manifest
import android.app.AlarmManager
import android.app.Application
import android.app.NotificationManager
import android.content.ComponentName
import android.content.Intent
import android.content.IntentSender
import android.net.Uri
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.SemanticsMatcher.Companion.expectValue
import androidx.compose.ui.test.assertIsEnabled
import androidx.compose.ui.test.assertIsNotEnabled
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isEnabled
import androidx.compose.ui.test.isHeading
import androidx.compose.ui.test.performTextReplacement
import androidx.core.content.IntentCompat
import androidx.lifecycle.Lifecycle
import app.midback.core.DataScreen
import app.midback.core.Midback
import app.midback.core.MidbackException
import app.midback.core.Moment
import app.midback.core.ReminderAction
import app.midback.core.ReminderPlace
import app.midback.core.SessionKind
import app.midback.core.SettingsPlace
import app.midback.core.TodayState
import app.midback.core.Work
import app.midback.core.queueReminder
import app.midback.reminders.ReminderNotifications
import app.midback.session.service
import app.midback.ui.Closed
import app.midback.ui.Place
import app.midback.ui.WAITING
import app.midback.ui.zoneChanges
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import java.io.File
import java.io.IOException
import java.io.InputStream
import java.io.SequenceInputStream
import java.util.concurrent.CountDownLatch

class DataTest : EveryLookTest() {
    @get:Rule
    val temporary = TemporaryFolder()

    private val app get() = RuntimeEnvironment.getApplication() as TestMidbackApp
    private val data: DataScreen get() = ask { data(it) }
    private val shell get() = ask { shell() }
    private val sessions get() = ask { history(allSessions, it) }.sessions

    /** Whatever stands on the page: a locked app and one that is deleted have no tabs. */
    override val opened: SemanticsMatcher get() = hasClickAction()

    private fun openSettings(place: SettingsPlace) {
        tapSpoken(shell.settings)
        tap(ask { settings(it) }.links.single { it.to == place }.label)
    }

    private fun openData(look: Look = Look(), life: Midback.(Moment) -> Unit = { train(it) }) =
        openReady(look).also {
            change(life)
            openSettings(SettingsPlace.DATA)
            see(data.title)
        }

    private fun typeInto(field: String, text: String) =
        reach(hasSetTextAction() and hasContentDescription(field)).performTextReplacement(text)

    private fun lockWith(first: String, again: String = first) {
        typeInto(data.save.passphrase.label, first)
        typeInto(data.save.passphrase.again, again)
    }

    /** A session is led that nobody looks at. */
    private fun lead() {
        val session = ask { startSession(SessionKind.PLANNED, it) }
        checkNotNull(await { leader.lead(session, begins = true) })
    }

    /** The system's sheet, as it was opened. */
    private fun sheet(): Intent {
        var sheet: Intent? = null
        waitUntil("the sheet") {
            sheet = shadowOf(app as Application).nextStartedActivity
            sheet?.action == Intent.ACTION_CHOOSER
        }
        return checkNotNull(sheet)
    }

    /** The file that it was opened with. */
    private fun shared(sheet: Intent): File {
        val send = checkNotNull(IntentCompat.getParcelableExtra(sheet, Intent.EXTRA_INTENT, Intent::class.java))
        val address = checkNotNull(IntentCompat.getParcelableExtra(send, Intent.EXTRA_STREAM, Uri::class.java))
        assertEquals("app.midback.reports", address.authority)
        return File(app.cacheDir, "passing/copies/${address.lastPathSegment}")
    }

    /** An [app] is chosen in it, or to copy the address. */
    private fun choose(sheet: Intent, app: ComponentName?) {
        val keys = listOf(Intent.EXTRA_CHOSEN_COMPONENT_INTENT_SENDER, Intent.EXTRA_CHOOSER_RESULT_INTENT_SENDER)
        val tells = keys.firstNotNullOf { IntentCompat.getParcelableExtra(sheet, it, IntentSender::class.java) }
        val chosen = Intent().apply { app?.let { putExtra(Intent.EXTRA_CHOSEN_COMPONENT, it) } }
        tells.sendIntent(this.app, 0, chosen, null, null)
    }

    /** Something reads the data beside everything else, as long as [during] lasts. */
    private fun reading(during: () -> Unit) {
        val store = checkNotNull(app.opening.opened)
        val (begun, end) = CountDownLatch(1) to CountDownLatch(1)
        val read = underway {
            store.beside(Work()) { _, _ ->
                begun.countDown()
                end.await()
            }
        }
        turnUntil("it is read") { begun.count == 0L }
        try {
            during()
        } finally {
            end.countDown()
        }
        turnUntil("it was read") { read.isCompleted }
    }

    @Test
    fun aReminderOfBackupsLeadsThereFromTheSettings() {
        openReady()
        compose.runOnIdle { app.handed.lead(ReminderPlace.Data) }
        see(data.title)
        tapSpoken(shell.back)
        see(ask { settings(it) }.title)
    }

    @Test
    fun aCopyIsLockedAndBroughtInOnAFreshPhone() {
        openData()
        val save = data.save
        see(save.status)
        tap(save.lock)
        lockWith("three cats", "three cat")
        tap(save.save)
        see(checkNotNull(ask { passphraseProblem("three cats", "three cat") }))
        lockWith(PASSPHRASE)
        tap(save.save)
        val first = sheet()
        waitUntil("it can be made again") { isEnabled(save.save) }
        choose(first, app = null)
        compose.waitForIdle()
        assertEquals("nobody has it", save.status, data.save.status)
        assertEquals("what was typed is there", 2, compose.onAllNodes(hasSetTextAction()).fetchSemanticsNodes().size)
        tap(save.save)
        val sheet = sheet()
        val copy = shared(sheet)
        assertEquals(save.lockedName, copy.name)
        assertTrue(copy.readText(Charsets.ISO_8859_1).startsWith("age-encryption.org"))
        choose(sheet, ComponentName("org.example.mail", "Compose"))
        waitUntil("it is noted") { data.save.status != save.status }
        see(data.save.status)
        assertEquals("what was typed is gone", 0, compose.onAllNodes(hasSetTextAction()).fetchSemanticsNodes().size)
        val known = sessions.map { it.id }
        close()

        val other = OtherPhone(temporary.newFolder())
        show { other.Screens() }
        other.handed.hand { copy.inputStream() }
        val words = other.ask { data(it) }.bring
        see(words.locked)
        typeInto(words.passphrase, "four cats")
        tap(words.open)
        see(other.refused(copy, "four cats"))
        typeInto(words.passphrase, PASSPHRASE)
        tap(words.open)
        val preview = other.ask { bringInPreview(copy.path, PASSPHRASE, it, Work()) }
        see(preview.title)
        preview.lines.forEach { see(it) }
        tap(checkNotNull(preview.go))
        waitUntil("it is brought in") { other.sessions().isNotEmpty() }
        assertEquals(known, other.sessions())
        // The one thing that there is to tap.
        tap(hasClickAction())
        waitUntil("nothing of the file is left") { other.passed.isEmpty() }
        see(other.ask { today(it) }.title)
    }

    @Test
    fun aBackupIsGoneBackTo() {
        openData { train(it.later(-1)) }
        tap(data.backups.backUp)
        see(data.backups.made)
        val before = sessions.map { it.id }
        change { train(it) }
        assertTrue(sessions.size > before.size)
        lead()
        val row = data.backups.rows.first()
        tap(hasText(row.`when`) and hasText(row.open))
        val preview = ask { restorePreview(row.name, it, Work()) }
        see(preview.title)
        preview.lines.forEach { see(it) }
        tap(checkNotNull(preview.go))
        waitUntil("it is as it was") { sessions.map { it.id } == before }
        // What was here is in a backup of its own.
        assertTrue(data.backups.rows.any { it.name != row.name })
        assertNull("of what is gone no session is led", leader.leading)
    }

    @Test
    fun aBackupIsMadeWhenTheAppIsLeft() {
        val open = openData { train(it.later(-1)) }
        waitUntil("the backup that opening makes, where one is due") { !app.isBackingUp }
        val before = data.backups.rows.map { it.name }
        change { train(it) }
        open.moveToState(Lifecycle.State.CREATED)
        waitUntil("a backup") { data.backups.rows.any { it.name !in before } }
        open.moveToState(Lifecycle.State.RESUMED)
        see(data.backups.rows.first().`when`)
    }

    private fun isEnabled(text: String) =
        compose.onAllNodes(hasText(text) and hasClickAction() and isEnabled()).fetchSemanticsNodes().isNotEmpty()

    @Test
    fun aBackupThatIsMadeGoesOnInANewWindow() {
        val open = openData()
        reading {
            tap(data.backups.backUp)
            open.recreate()
            see(data.title)
            assertFalse("it is still being made", isEnabled(data.backups.backUp))
        }
        see(data.backups.made)
        assertEquals(1, data.backups.rows.size)
    }

    private fun headings() = compose.onAllNodes(isHeading()).fetchSemanticsNodes()
        .flatMap { it.config[SemanticsProperties.Text] }.map { it.text }

    @Test
    fun whatCameOfABackupStaysUntilItIsLeft() {
        val open = openData { train(it.later(-1)) }
        tap(data.backups.backUp)
        see(data.backups.made)
        val before = sessions.map { it.id }
        change { train(it) }
        val row = data.backups.rows.first()
        tap(hasText(row.`when`) and hasText(row.open))
        val preview = ask { restorePreview(row.name, it, Work()) }
        see(preview.title)
        reading {
            tap(checkNotNull(preview.go))
            open.recreate()
            compose.waitForIdle()
            assertTrue("nobody reads the data while it becomes another", sessions.size > before.size)
        }
        waitUntil("it is as it was") { sessions.map { it.id } == before }
        var done = ""
        waitUntil("it is said") {
            // A page without its answer yet has a title without words.
            val said = headings().filter { it.isNotEmpty() && it != preview.title }
            done = said.singleOrNull().orEmpty()
            done.isNotEmpty() && compose.onAllNodes(hasTestTag(WAITING)).fetchSemanticsNodes().isEmpty()
        }
        open.recreate()
        see(done)
        seeNo(preview.title)
        tap(hasClickAction())
        see(ask { today(it) }.title)
    }

    @Test
    fun oneThingIsMadeAtATime() {
        openData()
        tap(data.backups.backUp)
        see(data.backups.made)
        val row = data.backups.rows.first()
        val leads = hasText(row.`when`) and hasText(row.open)
        reach(leads).assertIsEnabled()
        reading {
            tap(data.backups.backUp)
            reach(leads).assertIsNotEnabled()
        }
        waitUntil("it is made") { isEnabled(data.backups.backUp) }
    }

    @Test
    fun whoDoesNotSeeTheScreenIsToldWhatCame() {
        openData()
        tap(data.save.lock)
        lockWith("cat")
        tap(data.save.save)
        val problem = checkNotNull(ask { passphraseProblem("cat", "cat") })
        reach(hasText(problem) and expectValue(SemanticsProperties.LiveRegion, LiveRegionMode.Polite))
        tap(data.backups.backUp)
        see(data.backups.made)
        val row = data.backups.rows.first()
        tap(hasText(row.`when`) and hasText(row.open))
        val preview = ask { restorePreview(row.name, it, Work()) }
        reach(expectValue(SemanticsProperties.PaneTitle, preview.title))
    }

    @Test
    fun nothingOnItsWayOutlivesTheProcess() {
        val passing = temporary.newFolder()
        for (name in listOf("copies/midback.json", "picked/copy.tmp")) {
            val file = File(passing, name)
            file.parentFile?.mkdirs()
            file.writeText(WORD)
        }
        val phone = OtherPhone(temporary.newFolder(), passing)
        assertEquals(2, phone.passed.size)
        phone.ask { shell() }
        assertEquals(emptyList<File>(), phone.passed)
    }

    @Test
    fun whatIsReadInPartIsNotKept() {
        openData()
        val copy = temporary.newFile()
        ask { dataReader().use { it.export(copy.path, null, Work()) } }
        close()
        val phone = OtherPhone(temporary.newFolder())
        show { phone.Screens() }
        val broken = object : InputStream() {
            override fun read(): Int = throw IOException()
        }
        phone.handed.hand { SequenceInputStream(copy.inputStream(), broken) }
        see(phone.ask { shell() }.fileUnread)
        assertEquals(emptyList<File>(), phone.passed)
    }

    @Test
    fun aFullPhoneIsNotTheFilesFault() {
        val full = object : File(temporary.newFolder().path) {
            override fun getUsableSpace() = 0L
        }
        // Below a file there is no room for a folder.
        val phone = OtherPhone(full, passing = File(temporary.newFile(), "passing"))
        show { phone.Screens() }
        phone.ask { shell() }
        phone.handed.pick({ WORD.byteInputStream() }, Place.Bring)
        see(phone.ask { errorText(MidbackException.StorageFull()) })
    }

    @Test
    fun whatLiesBesideTheDataIsDeletedBeforeItAndAfter() {
        val folder = temporary.newFolder()
        val found = mutableListOf<Boolean>()
        val phone = OtherPhone(folder, forget = { found += File(folder, "midback.sqlite").exists() })
        phone.ask { shell() }
        await { phone.opening.deleteAll() }
        assertTrue(phone.opening.closed is Closed.Deleted)
        assertEquals(listOf(true, false), found)
    }

    @Test
    fun whatLocksACopyDoesNotOutliveTheWindow() {
        val open = openData()
        tap(data.save.lock)
        lockWith(PASSPHRASE)
        open.recreate()
        see(data.save.lock)
        assertEquals(0, compose.onAllNodes(hasSetTextAction()).fetchSemanticsNodes().size)
        tap(data.save.lock)
        reach(hasSetTextAction())
        assertEquals(0, compose.onAllNodes(hasText(PASSPHRASE.hidden)).fetchSemanticsNodes().size)
    }

    /** As a field shows it. */
    private val String.hidden get() = map { '\u2022' }.joinToString("")

    @Test
    fun everythingIsDeleted() {
        allowReminders()
        openReady()
        change { nameActivity(WORD, it) }
        app.reminders.remindersChanged()
        waitUntil("an alarm, and all at rest") { alarms > 0 && app.isAtRest }
        assertTrue(WORD in everything())
        lead()
        openSettings(SettingsPlace.PRIVACY)
        val privacy = ask { privacy(it) }
        privacy.parts.forEach { see(it.text) }
        tap(privacy.delete)
        val screen = ask { deleteScreen() }
        screen.goes.forEach { see(it) }
        reach(hasText(screen.go) and hasClickAction()).assertIsNotEnabled()
        tap(screen.understood)
        reach(hasText(screen.go) and hasClickAction()).assertIsEnabled()
        leaveBeside()
        tap(hasText(screen.go) and hasClickAction())
        var again = ""
        waitUntil("it is deleted") {
            val deleted = (app.opening.closed as? Closed.Deleted)?.screen
            deleted?.let { again = it.again }
            deleted != null
        }
        assertNull(leader.leading)
        assertFalse(WORD in everything())
        assertEquals(emptyList<File>(), left())
        assertEquals(emptyList<File>(), files().filter { it.isFile && "midback" in it.path }.toList())
        assertEquals(0, alarms)
        assertEquals(emptyList<Any>(), shadowOf(app.service<NotificationManager>()).allNotifications)
        tap(again)
        waitUntil("the data is open") { app.opening.opened != null }
        val open = checkNotNull(app.opening.opened)
        waitUntil("the beginning") { await { open.ask { today(it) } }.state is TodayState.SetUp }
        see((await { open.ask { today(it) } }.state as TodayState.SetUp).heading)
    }

    /** All that a life leaves beside the data: a copy, a file that was picked, a report, a notification, answers that wait. */
    private fun leaveBeside() {
        for (name in listOf("passing/copies/copy.json", "passing/picked/copy.tmp", "reports/report.pdf")) {
            val file = File(app.cacheDir, name)
            file.parentFile?.mkdirs()
            file.writeText(WORD)
        }
        val reminder = ask { reminders(app.reminders.reminderPhone(), zoneChanges(it), it) }.reminders.first().id
        for (context in listOf(app, app.createDeviceProtectedStorageContext())) {
            val folder = File(context.filesDir, "reminders").path
            ask { queueReminder(folder, reminder, ReminderAction.Skip, it) }
        }
        ReminderNotifications(app).say(WORD, WORD)
        assertEquals(BESIDE, left().size)
        assertEquals(1, shadowOf(app.service<NotificationManager>()).allNotifications.size)
    }

    private fun left() = files().filter { file -> file.isFile && BESIDE_DATA.any { it in file.path } }.toList()

    private val alarms get() = shadowOf(app.service<AlarmManager>()).scheduledAlarms.size

    private fun allowReminders() {
        shadowOf(app as Application).grantPermissions(Manifest.permission.POST_NOTIFICATIONS)
        shadowOf(app.service<NotificationManager>()).setNotificationsEnabled(true)
    }

    private fun files() = listOf(app.filesDir, app.cacheDir, app.createDeviceProtectedStorageContext().filesDir)
        .flatMap { it.walk() }

    /** All that lies in the app's folders, as text. */
    private fun everything() = files().filter { it.isFile }.joinToString("\n") { it.readText(Charsets.ISO_8859_1) }

    override fun everyScreen(look: Look) {
        openData(look)
        keep(look, "data-none", data.title)
        tap(data.backups.backUp)
        see(data.backups.made)
        keep(look, "data", data.title)
        keep(look, "data-backup", data.backups.made)
        tap(data.save.lock)
        lockWith("spine")
        tap(data.save.save)
        keep(look, "data-lock", data.save.passphrase.again)
        keep(look, "data-bring", data.bring.choose)
        val row = data.backups.rows.first()
        tap(hasText(row.`when`) and hasText(row.open))
        keep(look, "restore", ask { restorePreview(row.name, it, Work()) }.title)
        tapSpoken(shell.back)
        tapSpoken(shell.back)
        keep(look, "settings-links", ask { settings(it) }.links.last().help)
        tap(ask { settings(it) }.links.last().label)
        keep(look, "privacy", ask { privacy(it) }.title)
        keep(look, "privacy-lock", ask { privacy(it) }.delete)
        tap(ask { privacy(it) }.delete)
        keep(look, "delete", ask { deleteScreen() }.text)
        tap(ask { deleteScreen() }.understood)
        keep(look, "delete-understood", ask { deleteScreen() }.understood)
    }

    private companion object {
        const val PASSPHRASE = "three cats on a roof"
        const val WORD = "Zanzibar"

        /** How many files are left beside the data. */
        const val BESIDE = 5
        val BESIDE_DATA = listOf("/passing/", "/reports/", "/reminder-answers/")
    }
}
