// Is the app what its manifest and its icon promise?

package app.midback

import android.Manifest
import android.content.ComponentName
import android.content.pm.ApplicationInfo
import android.content.pm.PackageManager
import android.graphics.Bitmap
import android.graphics.Canvas
import android.os.Build
import android.speech.tts.TextToSpeech
import androidx.compose.material3.ColorScheme
import androidx.compose.ui.graphics.Color
import app.midback.ui.DarkPalette
import app.midback.ui.LightPalette
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import org.xmlpull.v1.XmlPullParser
import java.io.File

class AppTest : ScreenTest() {
    private val app get() = RuntimeEnvironment.getApplication()

    @Test
    fun nothingCanLeaveThePhone() {
        val info = app.packageManager.getPackageInfo(app.packageName, PackageManager.GET_PERMISSIONS)
        assertFalse(Manifest.permission.INTERNET in info.requestedPermissions.orEmpty())
    }

    @Test
    fun itAsksForNoMoreThanSessionsWithTheScreenOffRemindersItsLockAndTheHealthAppNeed() {
        val info = app.packageManager.getPackageInfo(app.packageName, PackageManager.GET_PERMISSIONS)
        val asked = info.requestedPermissions.orEmpty().map { it.removePrefix("android.permission.") }
        val session = setOf("FOREGROUND_SERVICE", "FOREGROUND_SERVICE_MEDIA_PLAYBACK", "VIBRATE", "WAKE_LOCK")
        val reminders = setOf("POST_NOTIFICATIONS", "RECEIVE_BOOT_COMPLETED", "SCHEDULE_EXACT_ALARM")
        assertEquals(session + reminders + "USE_BIOMETRIC" + "health.WRITE_EXERCISE", asked.toSet())
    }

    @Test
    fun itMaySeeThePhonesSpeechEngine() {
        // The manifest that the tests run on is without this element, which their tools do not know.
        val manifest = File("src/main/AndroidManifest.xml").readText()
        assertTrue(TextToSpeech.Engine.INTENT_ACTION_TTS_SERVICE in manifest.substringAfter("<queries>"))
    }

    @Test
    fun nothingOfItIsCopiedToACloudOrToAnotherPhone() {
        val info = app.applicationInfo
        assertEquals(0, info.flags and ApplicationInfo.FLAG_ALLOW_BACKUP)
        val manifest = File("src/main/AndroidManifest.xml").readText()
        assertTrue("android:fullBackupContent=\"false\"" in manifest)
        assertTrue("android:dataExtractionRules=\"@xml/no_copies\"" in manifest)
        // Every place that an app can have, in every kind of copy, and nothing that is let through.
        val left = mutableMapOf<String, MutableSet<String>>()
        val rules = app.resources.getXml(R.xml.no_copies)
        var copy = ""
        while (rules.next() != XmlPullParser.END_DOCUMENT) {
            if (rules.eventType != XmlPullParser.START_TAG) continue
            when (rules.name) {
                "data-extraction-rules" -> Unit
                "exclude" -> left.getValue(copy) += rules.getAttributeValue(null, "domain")
                else -> left[rules.name.also { copy = it }] = mutableSetOf()
            }
        }
        val places = setOf("root", "file", "database", "sharedpref")
        val all = places + places.map { "device_$it" } + "external"
        assertEquals(mapOf("cloud-backup" to all, "device-transfer" to all), left)
    }

    @Test
    fun onlyTheSystemTellsThatACopyWasTaken() {
        val name = ComponentName(app, ChosenReceiver::class.java)
        assertFalse(app.packageManager.getReceiverInfo(name, 0).exported)
    }

    @Test
    fun isBuiltForThePhonesItPromises() {
        assertEquals(26, app.applicationInfo.minSdkVersion)
        assertEquals(36, app.applicationInfo.targetSdkVersion)
        assertEquals("app.midback", app.packageName)
    }

    @Test
    fun theTestsRunOnTheSystemThatTheBuildNames() =
        assertEquals(System.getProperty("midback.sdk"), Build.VERSION.SDK_INT.toString())

    @Test
    fun itTakesEveryWindowThatTheSystemGivesIt() {
        // On large screens Android 16 looks at no such limit any more; a phone is to be no different.
        val manifest = File("src/main/AndroidManifest.xml").readText()
        for (limit in listOf("screenOrientation", "resizeableActivity", "minAspectRatio", "maxAspectRatio")) {
            assertFalse(limit, "android:$limit" in manifest)
        }
    }

    @Test
    fun theWindowBeforeTheFirstFrameHasTheBackgroundOfTheScreens() =
        assertEquals(LightPalette.material.background, Color(app.getColor(R.color.background)))

    @Test
    @Config(qualifiers = "+night")
    fun theSameByNight() = assertEquals(DarkPalette.material.background, Color(app.getColor(R.color.background)))

    private fun assertCardIsOf(scheme: ColorScheme) {
        val card = listOf(R.color.card, R.color.on_card, R.color.card_mark).map { Color(app.getColor(it)) }
        assertEquals(listOf(scheme.surface, scheme.onSurface, scheme.primary), card)
    }

    @Test
    fun theCardBeforeItIsDrawnIsOfThePalette() = assertCardIsOf(LightPalette.material)

    @Test
    @Config(qualifiers = "+night")
    fun andByNight() = assertCardIsOf(DarkPalette.material)

    @Test
    fun theIconIsOfThePalette() {
        assertEquals(LightPalette.material.primary, Color(app.getColor(R.color.mark)))
        assertEquals(LightPalette.own.clayDrawn, Color(app.getColor(R.color.mark_midback)))
        assertEquals(LightPalette.material.background, Color(app.getColor(R.color.icon_background)))
        val icon = checkNotNull(app.getDrawable(R.mipmap.ic_launcher))
        val picture = Bitmap.createBitmap(ICON, ICON, Bitmap.Config.ARGB_8888)
        icon.setBounds(0, 0, ICON, ICON)
        icon.draw(Canvas(picture))
        keep(picture, "icon")
    }

    private companion object {
        const val ICON = 432
    }
}
