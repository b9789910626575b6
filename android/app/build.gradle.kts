// The app that is put on a phone: to be tried (`debug`), and as it is released (`release`).

import com.android.build.api.variant.HostTestBuilder

plugins {
    alias(libs.plugins.android.application)
    alias(libs.plugins.androidx.baselineprofile)
    alias(libs.plugins.kotlin.compose)
}

// What `cargo xtask android` makes.
val made = rootDir.resolve("..").resolve(System.getenv("CARGO_TARGET_DIR") ?: "target").resolve("bindings").normalize()

// Who releases says where the key is, in the environment or in ~/.gradle/gradle.properties: MIDBACK_KEYSTORE and the others.
// Without, the release comes out unsigned.
fun said(name: String): String? =
    providers.environmentVariable(name).orElse(providers.gradleProperty(name)).orNull?.takeIf { it.isNotEmpty() }

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

    androidResources {
        // The languages of core/words; the libraries speak many more.
        localeFilters += listOf("en", "es")
    }

    signingConfigs {
        said("MIDBACK_KEYSTORE")?.let { keystore ->
            create("release") {
                storeFile = rootDir.resolve(keystore)
                storePassword = said("MIDBACK_KEYSTORE_PASSWORD")
                keyAlias = said("MIDBACK_KEY_ALIAS")
                keyPassword = said("MIDBACK_KEY_PASSWORD") ?: storePassword
            }
        }
    }

    buildTypes {
        release {
            isMinifyEnabled = true
            isShrinkResources = true
            proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"), "proguard-rules.pro")
            signingConfig = signingConfigs.findByName("release")
        }
    }

    bundle {
        // A language that is chosen in the system's settings later has to be there without a network.
        language { enableSplit = false }
    }

    dependenciesInfo {
        // A list that only one store can read, encrypted. What the app is made of stands in gradle/.
        includeInApk = false
        includeInBundle = false
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

// The card on the home screen is drawn at once: what Glance has WorkManager for is never asked for, and so neither its database
// nor what it would have the manifest ask for is there.
configurations.configureEach { exclude(group = "androidx.work") }

dependencies {
    implementation(project(":core"))
    // Takes the profile that a phone wrote of a first start, and on the phone has it compiled ahead.
    baselineProfile(project(":baselineprofile"))
    implementation(libs.androidx.profileinstaller)
    implementation(libs.androidx.activity.compose)
    implementation(libs.androidx.core)
    implementation(libs.androidx.glance.appwidget)
    implementation(libs.androidx.glance.material3)
    implementation(libs.androidx.health.connect.client)
    implementation(libs.compose.animation.core)
    implementation(libs.compose.foundation)
    implementation(libs.compose.material3)
    implementation(libs.compose.runtime)
    implementation(libs.compose.runtime.saveable)
    implementation(libs.compose.ui)
    implementation(libs.coroutines.android)

    // Libraries of these libraries, which ask for older ones than those that the tests run with.
    constraints {
        implementation(libs.androidx.datastore.preferences)
        implementation(libs.androidx.lifecycle.runtime.compose)
        implementation(libs.androidx.navigationevent.compose)
        implementation(libs.androidx.savedstate.compose)
        implementation(libs.compose.material.ripple)
        implementation(libs.coroutines.guava)
    }
}
