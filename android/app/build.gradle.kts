// The app that is put on a phone.
//
// There is a debug build so far. What a release is beyond it (minified, signed, with its rules of what to keep) becomes
// the build type `release` here.

import com.android.build.api.variant.HostTestBuilder

plugins {
    alias(libs.plugins.android.application)
    alias(libs.plugins.kotlin.compose)
}

// What `cargo xtask android` makes.
val made = rootDir.resolve("..").resolve(System.getenv("CARGO_TARGET_DIR") ?: "target").resolve("bindings").normalize()

android {
    namespace = "app.midback"
    compileSdk = libs.versions.android.compileSdk.get().toInt()
    ndkVersion = libs.versions.android.ndk.get()

    defaultConfig {
        applicationId = "app.midback"
        minSdk = libs.versions.android.minSdk.get().toInt()
        targetSdk = libs.versions.android.targetSdk.get().toInt()
        versionCode = libs.versions.android.versionCode.get().toInt()
        versionName = libs.versions.revision.get()
        // Those that the Rust library is built for; JNA comes for more, and would let the app in where it cannot run.
        ndk { abiFilters += listOf("arm64-v8a", "armeabi-v7a", "x86_64") }
    }

    buildFeatures {
        compose = true
    }

    compileOptions {
        sourceCompatibility = JavaVersion.toVersion(libs.versions.jvm.get())
        targetCompatibility = JavaVersion.toVersion(libs.versions.jvm.get())
    }

    sourceSets {
        getByName("main") {
            kotlin.directories.add("../ui/src/main/kotlin")
            res.directories.add(made.resolve("android-res").path)
        }
    }
}

androidComponents {
    beforeVariants { it.hostTests[HostTestBuilder.UNIT_TEST_TYPE]?.enable = false }
}

dependencies {
    implementation(project(":core"))
    implementation(libs.androidx.activity.compose)
    implementation(libs.androidx.core)
    implementation(libs.compose.animation.core)
    implementation(libs.compose.foundation)
    implementation(libs.compose.material3)
    implementation(libs.compose.runtime)
    implementation(libs.compose.runtime.saveable)
    implementation(libs.compose.ui)
    implementation(libs.coroutines.android)

    // Libraries of these libraries, which ask for older ones than those that the tests run with.
    constraints {
        implementation(libs.androidx.lifecycle.runtime.compose)
        implementation(libs.androidx.navigationevent.compose)
        implementation(libs.androidx.savedstate.compose)
        implementation(libs.compose.material.ripple)
    }
}
