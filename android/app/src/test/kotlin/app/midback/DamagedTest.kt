// Does data that is damaged come back, whenever that is found?

package app.midback

import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.test.hasClickAction
import app.midback.core.MidbackException
import app.midback.core.Work
import app.midback.ui.Opened
import app.midback.ui.Recovery
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.robolectric.RuntimeEnvironment
import java.io.File
import java.io.RandomAccessFile

class DamagedTest : ScreenTest() {
    @get:Rule
    val temporary = TemporaryFolder()

    private val app get() = RuntimeEnvironment.getApplication() as MidbackApp

    /** A phone whose data is damaged, and what the first page was called before. */
    private fun damaged(): Pair<OtherPhone, String> {
        val folder = temporary.newFolder()
        val before = OtherPhone(folder)
        val known = before.ask { now ->
            getReady(now)
            train(now)
            dataReader().use { it.backUp(now, Work()) }
            today(now).title
        }
        before.shut()
        RandomAccessFile(File(folder, "midback.sqlite"), "rw").use { file ->
            file.seek(PAGE)
            file.write(ByteArray((file.length() - PAGE).toInt()) { 0x5a })
        }
        return OtherPhone(folder) to known
    }

    @Test
    fun damagedDataIsBroughtBack() {
        val (phone, known) = damaged()
        show { phone.Screens() }
        val found = await { phone.opening.open(OtherPhone.british) } as Opened.Badly
        val offer = checkNotNull(found.offer)
        see(found.error.title)
        see(offer.heading)
        offer.lines.forEach { see(it) }
        tap(offer.go)
        // Once it is over there is one thing to tap.
        tap(hasClickAction())
        see(known)
        assertEquals(1, phone.sessions().size)
    }

    @Test
    fun whatCameBackStaysUntilItIsLeft() {
        val (phone, known) = damaged()
        var windows by mutableIntStateOf(1)
        show { key(windows) { phone.Screens() } }
        val found = await { phone.opening.open(OtherPhone.british) } as Opened.Badly
        tap(checkNotNull(found.offer).go)
        // The phone is turned while it is brought back, and after.
        compose.runOnIdle { windows++ }
        waitUntil("it is back") { phone.opening.recovery is Recovery.Over }
        val done = (phone.opening.recovery as Recovery.Over).done
        see(done.title)
        compose.runOnIdle { windows++ }
        see(done.title)
        tap(done.goOn)
        see(known)
        assertEquals(1, phone.sessions().size)
    }

    @Test
    fun damageThatIsFoundLaterLeadsThereToo() {
        openReady()
        see(ask { today(it) }.title)
        val damage = MidbackException.Damaged("midback.sqlite", "")
        val store = checkNotNull(app.opening.opened)
        val offer = checkNotNull(await { app.opening.offer(damage) })
        compose.runOnIdle { app.opening.giveUp(damage) }
        see(offer.heading)
        waitUntil("it is closed") { app.opening.opened == null }
        assertEquals(null, await { store.askOrTell { today(it) } })
        val found = await { app.opening.open(OtherPhone.british) } as Opened.Badly
        tap(found.error.tryAgain)
        waitUntil("it is open") { app.opening.opened != null }
        see(await { checkNotNull(app.opening.opened).ask { today(it) } }.title)
    }

    private companion object {
        /** The first page of the file stays, so that it is known for what it is. */
        const val PAGE = 4096L
    }
}
