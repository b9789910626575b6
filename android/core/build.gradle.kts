// The core as Android sees it: the generated bindings, the few hand-written classes they name, and the Rust library.

import com.android.build.api.variant.HostTestBuilder

plugins {
    alias(libs.plugins.android.library)
}

// What `cargo xtask android` makes.
val made = rootDir.resolve("..").resolve(System.getenv("CARGO_TARGET_DIR") ?: "target").resolve("bindings").normalize()

android {
    namespace = "app.midback.core"
    compileSdk = libs.versions.android.compileSdk.get().toInt()
    ndkVersion = libs.versions.android.ndk.get()

    defaultConfig {
        minSdk = libs.versions.android.minSdk.get().toInt()
    }

    compileOptions {
        sourceCompatibility = JavaVersion.toVersion(libs.versions.jvm.get())
        targetCompatibility = JavaVersion.toVersion(libs.versions.jvm.get())
    }

    sourceSets {
        getByName("main") {
            kotlin.directories.add(made.resolve("kotlin").path)
            jniLibs.directories.add(made.resolve("jniLibs").path)
        }
    }
}

androidComponents {
    beforeVariants { it.hostTests[HostTestBuilder.UNIT_TEST_TYPE]?.enable = false }
}

dependencies {
    // The archive for Android holds JNA's own native library too; the jar that Maven takes holds those of computers.
    api(libs.jna) { artifact { type = "aar" } }
}

// Without the library an app would be built that falls over when it is opened.
val checkMade by tasks.registering {
    val wanted = listOf("kotlin", "jniLibs/arm64-v8a/libmidback.so").map { made.resolve(it) }
    doLast {
        val missing = wanted.filterNot { it.exists() }
        check(missing.isEmpty()) { "$missing missing: run `cargo xtask android` first" }
    }
}
tasks.named("preBuild") { dependsOn(checkMade) }
