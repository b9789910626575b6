// Does the core hear rightly what the phone knows?

import Foundation
import MidbackCore
import Testing

@testable import MidbackKit

@Test(arguments: [
    ("en_US", "US", false, 7),
    ("en_GB", "GB", true, 1),
    ("de_DE", "DE", true, 1),
    ("es_ES", "ES", true, 1),
    ("fr_CA", "CA", true, 7),
    ("ar_EG", "EG", false, 6),
    ("eo", "", true, 1),
])
func aLocaleIsReadRightly(_ name: String, region: String, hour24: Bool, weekday: Int) {
    let languages = ["ca-ES", "es-ES"]
    let device = Device(
        languages: languages, region: region, hour24: hour24, firstWeekday: UInt8(weekday))
    #expect(Device(locale: Locale(identifier: name), languages: languages) == device)
}

@Test func aPhoneTellsAllItsLanguages() {
    #expect(Device.current.languages == Locale.preferredLanguages)
}

@Test func theFolderOfTheDataIsInNoBackup() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try? folder.makeFolderWithoutCopies()
    let values = try folder.resourceValues(forKeys: [.isDirectoryKey])
    #expect(values.isDirectory == true)
    #if canImport(Darwin)
        let left = try folder.resourceValues(forKeys: [.isExcludedFromBackupKey])
        #expect(left.isExcludedFromBackup == true)
    #endif
}

@Test func aZoneHasTheOffsetOfTheInstant() throws {
    let berlin = try #require(TimeZone(identifier: "Europe/Berlin"))
    let clocksGoForward: Int64 = 1_774_746_000_000  // 2026-03-29T01:00Z
    #expect(PhoneClock.offsetMinutes(of: berlin, at: clocksGoForward - 1) == 60)
    #expect(PhoneClock.offsetMinutes(of: berlin, at: clocksGoForward) == 120)
    let stJohns = try #require(TimeZone(identifier: "America/St_Johns"))
    #expect(PhoneClock.offsetMinutes(of: stJohns, at: clocksGoForward) == -150)
}

@Test func theLiveClockShowsThePresent() {
    let before = Date.now.timeIntervalSince1970 * 1000
    let now = PhoneClock.live.now()
    let after = Date.now.timeIntervalSince1970 * 1000
    #expect((before.rounded(.down)...after).contains(Double(now.epochMs)))
}

@Test func chanceIsNewEachTime() {
    #expect(Data.sixteenRandomBytes().count == 16)
    #expect(Data.sixteenRandomBytes() != Data.sixteenRandomBytes())
}

@Test func theDataHasAFolderOfItsOwn() {
    #expect(URL.midbackData.isFileURL)
    #expect(URL.midbackData.lastPathComponent == "Midback")
}
