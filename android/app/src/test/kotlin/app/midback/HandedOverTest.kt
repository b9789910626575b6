// Is a file looked at that another app hands over, a prescription's or a copy of the data, whatever the app does at that moment?

package app.midback

import android.app.Instrumentation
import android.content.Context
import android.content.Intent
import android.net.Uri
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasText
import androidx.test.core.app.ActivityScenario
import app.midback.core.PrescriptionInput
import app.midback.core.Work
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import java.io.ByteArrayInputStream
import java.io.File
import java.time.LocalDate

class HandedOverTest : ScreenTest() {
    private val app: Context get() = RuntimeEnvironment.getApplication()
    private val mail: Uri = Uri.parse("content://org.example.mail/attachments/1")
    private val preview get() = ask { previewPrescription(PrescriptionInput.File(FILE.toByteArray()), it) }

    /** The page of the file, which has no tabs. */
    override val opened get() = hasClickAction()

    private fun view(uri: Uri = mail, type: String = "application/json") =
        Intent(Intent.ACTION_VIEW).setDataAndType(uri, type)

    private fun share() = Intent(Intent.ACTION_SEND).setType("text/plain")

    private fun attach(text: String = FILE) =
        shadowOf(app.contentResolver).registerInputStream(mail, ByteArrayInputStream(text.toByteArray()))

    private fun Intent.toTheApp() = setClass(app, MainActivity::class.java)

    private fun ActivityScenario<MainActivity>.hand(intent: Intent) =
        onActivity { Instrumentation().callActivityOnNewIntent(it, intent.toTheApp()) }

    @Test
    fun everyKindOfNameThatSuchAFileHasLeadsHere() {
        val types =
            listOf("application/json", "application/fhir+json", "text/json", "text/plain", "application/octet-stream")
        val opened = types.map { view(type = it) } + types.map { Intent(Intent.ACTION_SEND).setType(it) }
        for (intent in opened) {
            val found = app.packageManager.queryIntentActivities(intent.setPackage(app.packageName), 0)
            assertEquals("$intent", listOf(MainActivity::class.java.name), found.map { it.activityInfo.name })
        }
        val path = view(Uri.fromFile(File("/sdcard/plan.json"))).setPackage(app.packageName)
        assertEquals(emptyList<Any>(), app.packageManager.queryIntentActivities(path, 0))
    }

    @Test
    fun aFileFromAMailOpensTheAppWhereItIsLookedAt() {
        attach()
        openWith(view().toTheApp())
        see(checkNotNull(preview.heading))
        preview.items.forEach { see(it.name) }
        // Nobody is set up yet: what is prescribed is kept all the same.
        tap(checkNotNull(preview.save))
        waitUntil("the prescription") { ask { prescription(it) }.inForce != null }
        see(checkNotNull(ask { prescription(it) }.inForce).heading)
    }

    @Test
    fun aFileThatIsSharedIsLookedAtInTheAppThatRuns() {
        attach()
        val app = openReady()
        see(ask { today(it) }.title)
        app.hand(share().putExtra(Intent.EXTRA_STREAM, mail))
        see(checkNotNull(preview.heading))
        tap(preview.back)
        see(ask { today(it) }.title)
        assertNull(ask { prescription(it) }.inForce)
    }

    @Test
    fun aTextThatIsSharedIsLookedAtToo() {
        val app = openReady()
        app.hand(share().putExtra(Intent.EXTRA_TEXT, FILE))
        see(checkNotNull(preview.heading))
        // Another one, while this one is looked at.
        app.hand(share().putExtra(Intent.EXTRA_TEXT, "a shopping list"))
        val other = ask { previewPrescription(PrescriptionInput.File("a shopping list".toByteArray()), it) }
        other.problems.forEach { see(it.text) }
        app.hand(share().putExtra(Intent.EXTRA_TEXT, FILE))
        tap(checkNotNull(preview.save))
        waitUntil("the prescription") { ask { prescription(it) }.inForce != null }
        see(checkNotNull(ask { prescription(it) }.inForce).heading)
        back(app)
        see(ask { today(it) }.title)
    }

    @Test
    fun aCopyOfTheDataIsLookedAtAsOne() {
        val open = openReady()
        val copy = File(app.cacheDir, "copy.json")
        ask { dataReader().use { it.export(copy.path, null, Work()) } }
        shadowOf(app.contentResolver).registerInputStream(mail, copy.inputStream())
        open.hand(view(type = "application/octet-stream"))
        val there = ask { bringInPreview(copy.path, null, it, Work()) }
        see(there.title)
        assertNull("nothing of it is new here", there.go)
        tap(there.cancel)
        see(ask { today(it) }.title)
        val passing = File(app.cacheDir, "passing")
        waitUntil("nothing of it is left") { passing.walk().none { it.isFile } }
    }

    @Test
    fun whatCannotBeReadIsSaid() {
        for (intent in listOf(
            view(Uri.parse("content://org.example.gone/1")),
            view(Uri.fromFile(File(app.filesDir, "midback/midback.db"))),
            share(),
            share().putExtra(Intent.EXTRA_STREAM, "no address"),
        )) {
            val open = openReady()
            open.hand(intent)
            see(ask { shell() }.fileUnread)
            tap(ask { shell() }.back)
            close()
        }
    }

    @Test
    fun aFileIsNotLookedAtAgainFromTheListOfRecentApps() {
        attach()
        openWith(view().toTheApp().addFlags(Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY))
        waitUntil("the app") { compose.onAllNodes(hasText(ask { today(it) }.title)).fetchSemanticsNodes().isNotEmpty() }
        assertNull((RuntimeEnvironment.getApplication() as MidbackApp).handed.file)
    }

    private companion object {
        val FILE = """
            {
              "midback_prescription": 1,
              "source": "Dr. Ruiz",
              "issued": "${LocalDate.now()}",
              "exercises": [{ "exercise": "cat-cow", "sets": 2, "breaths": 8, "days_per_week": 5 }]
            }
        """.trimIndent()
    }
}
