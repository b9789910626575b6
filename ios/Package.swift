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

// Linux has none of Apple's frameworks. Asked for, stubs of them stand in, so that what is written for an iPhone alone
// is compiled there too; see Stubs/README.md.
let appleFrameworks = [
    "AVFoundation", "MediaPlayer", "CoreHaptics", "UserNotifications", "BackgroundTasks", "UIKit",
    "LocalAuthentication",
]
let frameworks =
    Context.environment["APPLE_STUBS"] == nil ? [] : appleFrameworks
// What belongs to the app besides its code, Xcode puts into it.
let app = (try? FileManager.default.contentsOfDirectory(atPath: "\(Context.packageDirectory)/App")) ?? []
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
        // The app's own target, which Xcode builds, is compiled against them too.
        .target(
            name: "MidbackApp", dependencies: ["MidbackKit", "MidbackUI", "UIKit", "LocalAuthentication"],
            path: "App",
            exclude: app.filter { !$0.hasSuffix(".swift") },
            swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
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

let package = Package(
    name: "Midback",
    // The first systems with Observation and with actors that bring their own executor.
    platforms: [.iOS(.v17), .macOS(.v14)],
    products: [
        .library(name: "MidbackKit", targets: ["MidbackKit", "MidbackCore"]),
        .library(name: "MidbackUI", targets: ["MidbackUI"]),
    ],
    targets: [
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
            dependencies: ["MidbackCore", "MidbackAtomics"] + frameworks.map { .init(stringLiteral: $0) },
            linkerSettings: observation),
        .target(
            name: "MidbackUI", dependencies: ["MidbackKit", "MidbackCore"] + swiftUI,
            linkerSettings: observation),
        .testTarget(name: "MidbackCoreTests", dependencies: ["MidbackCore"]),
        .target(name: "MidbackTesting", dependencies: ["MidbackKit"], path: "Tests/MidbackTesting"),
        .testTarget(name: "MidbackKitTests", dependencies: ["MidbackKit", "MidbackTesting"]),
        .testTarget(name: "MidbackUITests", dependencies: ["MidbackUI", "MidbackTesting"]),
    ] + stubs + headless,
    swiftLanguageModes: [.v6]
)
