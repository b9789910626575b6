// swift-tools-version: 6.0
// What is the iOS side made of, and how does it find the Rust library?

import Foundation
import PackageDescription

// For iOS the app's own project links the library. A computer that only builds and tests the package takes it
// from this folder, in which nothing but libmidback.a may lie: beside it, a shared library would be preferred,
// and then be missing when the tests start.
let computers: BuildSettingCondition = .when(platforms: [.linux, .macOS])
let library: [LinkerSetting] =
    [.linkedLibrary("midback", computers)]
    + (Context.environment["RUST_LIB_DIR"].map { [.unsafeFlags(["-L\($0)"], computers)] } ?? [])

// Swift 6.0's own libswiftObservation for Linux refers to `swift::threading::fatal`, which no library there has.
// It is for a lock that fails; without this, the linker insists on it.
let observation: [LinkerSetting] = [
    .unsafeFlags(["-Xlinker", "--allow-shlib-undefined"], .when(platforms: [.linux]))
]

// Apple's SwiftUI is on Apple's systems alone. Elsewhere a small one of ours runs the same screens for tests; see
// Headless/README.md.
#if os(Linux)
    let swiftUI: [Target.Dependency] = ["SwiftUI"]
    let headless: [Target] = [
        .target(name: "SwiftUI", path: "Headless/Sources"),
        .testTarget(
            name: "HeadlessTests", dependencies: ["SwiftUI"], path: "Headless/Tests",
            linkerSettings: observation),
    ]
#else
    let swiftUI: [Target.Dependency] = []
    let headless: [Target] = []
#endif

// Linux has none of Apple's frameworks. Asked for, stubs of them stand in, so that what is written for an iPhone alone
// is compiled there too; see Stubs/README.md.
let appleFrameworks = [
    "AVFoundation", "MediaPlayer", "CoreHaptics", "UserNotifications", "BackgroundTasks", "UIKit",
    "LocalAuthentication", "HealthKit",
]
let frameworks =
    Context.environment["APPLE_STUBS"] == nil ? [] : appleFrameworks
// What belongs to the app besides its code, Xcode puts into it.
func other(than kind: String, in folder: String) -> [String] {
    let all = try? FileManager.default.contentsOfDirectory(atPath: "\(Context.packageDirectory)/\(folder)")
    return (all ?? []).filter { !$0.hasSuffix(kind) }
}
let stubs: [Target] =
    frameworks.isEmpty
    ? []
    : [
        .target(name: "AVFAudio", path: "Stubs/AVFAudio"),
        .target(name: "AVFoundation", dependencies: ["AVFAudio"], path: "Stubs/AVFoundation"),
        .target(name: "MediaPlayer", path: "Stubs/MediaPlayer"),
        .target(name: "CoreHaptics", dependencies: ["AVFAudio"], path: "Stubs/CoreHaptics"),
        .target(name: "UserNotifications", path: "Stubs/UserNotifications"),
        .target(name: "BackgroundTasks", path: "Stubs/BackgroundTasks"),
        .target(name: "UIKit", path: "Stubs/UIKit"),
        .target(name: "LocalAuthentication", path: "Stubs/LocalAuthentication"),
        .target(name: "HealthKit", path: "Stubs/HealthKit"),
        .target(name: "AppIntents", path: "Stubs/AppIntents"),
        .target(name: "WidgetKit", dependencies: swiftUI, path: "Stubs/WidgetKit"),
        // The app's own targets, which Xcode builds, are compiled against them too.
        .target(
            name: "MidbackApp",
            dependencies: [
                "MidbackKit", "MidbackUI", "MidbackHome", "MidbackWidget", "UIKit", "LocalAuthentication",
                "AppIntents", "WidgetKit",
            ],
            path: "App",
            exclude: other(than: ".swift", in: "App"),
            swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
        .target(
            name: "MidbackWidget", dependencies: ["MidbackHome", "WidgetKit"] + swiftUI, path: "Widget",
            exclude: other(than: ".swift", in: "Widget"),
            swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    ]

let ofKit: [Target.Dependency] =
    ["MidbackCore", "MidbackAtomics"] + frameworks.map { .init(stringLiteral: $0) }
let onScreen: [Target.Dependency] = ["MidbackKit", "MidbackCore", "MidbackHome"] + swiftUI
let ofHome: [Target.Dependency] = ["MidbackHome", "MidbackKit", "MidbackTesting"] + swiftUI
let targets: [Target] = [
    .systemLibrary(name: "MidbackCoreFFI"),
    .target(
        name: "MidbackCore",
        dependencies: ["MidbackCoreFFI"],
        // What is generated is written for it.
        swiftSettings: [.swiftLanguageMode(.v5)],
        linkerSettings: library
    ),
    .target(name: "MidbackAtomics"),
    .target(
        name: "MidbackKit",
        dependencies: ofKit,
        linkerSettings: observation),
    // What the home screen shows: without the core, since the card opens no data.
    .target(name: "MidbackHome", dependencies: swiftUI, linkerSettings: observation),
    .target(
        name: "MidbackUI", dependencies: onScreen,
        linkerSettings: observation),
    .testTarget(name: "MidbackCoreTests", dependencies: ["MidbackCore"]),
    .target(name: "MidbackTesting", dependencies: ["MidbackKit"], path: "Tests/MidbackTesting"),
    .testTarget(name: "MidbackKitTests", dependencies: ["MidbackKit", "MidbackHome", "MidbackTesting"]),
    .testTarget(
        name: "MidbackHomeTests", dependencies: ofHome),
    .testTarget(name: "MidbackUITests", dependencies: ["MidbackUI", "MidbackTesting"]),
]

let package = Package(
    name: "Midback",
    // The first systems with Observation and with actors that bring their own executor.
    platforms: [.iOS(.v17), .macOS(.v14)],
    products: [
        .library(name: "MidbackKit", targets: ["MidbackKit", "MidbackCore"]),
        .library(name: "MidbackUI", targets: ["MidbackUI"]),
        .library(name: "MidbackHome", targets: ["MidbackHome"]),
        // For the kit's own tests in a simulator, which Xcode's project runs.
        .library(name: "MidbackTesting", targets: ["MidbackTesting"]),
    ],
    targets: targets + stubs + headless,
    swiftLanguageModes: [.v6]
)

// Where the core is measured, only its own tests are built: optimised, all of them take eight minutes.
if Context.environment["MIDBACK_BENCH"] != nil {
    package.products = []
    package.targets.removeAll { !["MidbackCoreFFI", "MidbackCore", "MidbackCoreTests"].contains($0.name) }
}
