// Which code of the app runs at a first start and at the start of a session? A phone says: the module leads it through both.
//
// `gradle :app:generateReleaseBaselineProfile` in android/, with a phone or an emulator of Android 13 or later on a cable, writes
// app/src/release/generated/baselineProfiles; a release takes it from there and has that code compiled ahead.

plugins {
    alias(libs.plugins.android.test)
    alias(libs.plugins.androidx.baselineprofile)
}

android {
    namespace = "app.midback.baselineprofile"
    compileSdk = libs.versions.android.compileSdk.get().toInt()
    targetProjectPath = ":app"

    defaultConfig {
        // Profiles are written since Android 9.
        minSdk = 28
        targetSdk = libs.versions.android.targetSdk.get().toInt()
        testInstrumentationRunner = "androidx.test.runner.AndroidJUnitRunner"
    }

    sourceSets {
        // What stands on the buttons.
        getByName("main") { assets.directories.add("../../core/words/en") }
    }

    compileOptions {
        sourceCompatibility = JavaVersion.toVersion(libs.versions.jvm.get())
        targetCompatibility = JavaVersion.toVersion(libs.versions.jvm.get())
    }
}

baselineProfile {
    useConnectedDevices = true
}

dependencies {
    implementation(libs.androidx.benchmark.macro.junit4)
    implementation(libs.androidx.test.junit)
    implementation(libs.androidx.test.runner)
    implementation(libs.androidx.test.uiautomator)
}
