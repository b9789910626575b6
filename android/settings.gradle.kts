// Which modules does Gradle build, and where do its plugins and the app's libraries come from?

pluginManagement {
    repositories {
        google()
        mavenCentral()
        gradlePluginPortal()
    }
}

dependencyResolutionManagement {
    repositoriesMode = RepositoriesMode.FAIL_ON_PROJECT_REPOS
    repositories {
        google()
        mavenCentral()
    }
}

rootProject.name = "midback-android"
include(":core")
include(":app")
include(":smoke")
include(":baselineprofile")
