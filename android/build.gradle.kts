// Which plugins do the modules share?
//
// Gradle builds what is put on a phone, and nothing else. The tests are Maven's, which runs without Android's SDK.

buildscript {
    repositories {
        google()
        mavenCentral()
    }
    dependencies {
        // Android's plugin brings a Kotlin of its own, older than the one that the sources are written for.
        classpath(libs.kotlin.gradle.plugin)
    }
}

plugins {
    alias(libs.plugins.android.application) apply false
    alias(libs.plugins.android.library) apply false
    alias(libs.plugins.android.test) apply false
    alias(libs.plugins.androidx.baselineprofile) apply false
    alias(libs.plugins.kotlin.compose) apply false
}
