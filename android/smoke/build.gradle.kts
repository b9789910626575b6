// What walks through the app on a phone, from outside: it runs in a process of its own, so that the app under it is the one that
// ships, minified and as it was installed. `cargo xtask smoke` runs it.

plugins {
    alias(libs.plugins.android.test)
}

android {
    namespace = "app.midback.smoke"
    compileSdk = libs.versions.android.compileSdk.get().toInt()
    targetProjectPath = ":app"
    experimentalProperties["android.experimental.self-instrumenting"] = true

    defaultConfig {
        minSdk = libs.versions.android.minSdk.get().toInt()
        targetSdk = libs.versions.android.targetSdk.get().toInt()
        testInstrumentationRunner = "androidx.test.runner.AndroidJUnitRunner"
    }

    buildTypes {
        // Beside the app's own build type of this name; it is installed and never shipped, so any key will do.
        maybeCreate("release").signingConfig = signingConfigs.getByName("debug")
    }

    compileOptions {
        sourceCompatibility = JavaVersion.toVersion(libs.versions.jvm.get())
        targetCompatibility = JavaVersion.toVersion(libs.versions.jvm.get())
    }
}

androidComponents {
    beforeVariants { it.enable = it.buildType == "release" }
}

dependencies {
    implementation(libs.androidx.test.junit)
    implementation(libs.androidx.test.runner)
    implementation(libs.androidx.test.uiautomator)
}
