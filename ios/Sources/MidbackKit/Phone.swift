// What does the phone know that the core does not? The time, the person's habits of writing, chance, and a place
// for the data.

import Foundation
import MidbackCore

/// The phone's clock.
public struct PhoneClock: Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let epochMs: @Sendable () -> Int64
    /// The offset from UTC that the zone the phone is in has at an instant, in minutes, east positive.
    public let utcOffsetMinutes: @Sendable (_ epochMs: Int64) -> Int32

    /// A clock that reads these two.
    public init(
        epochMs: @escaping @Sendable () -> Int64,
        utcOffsetMinutes: @escaping @Sendable (_ epochMs: Int64) -> Int32
    ) {
        self.epochMs = epochMs
        self.utcOffsetMinutes = utcOffsetMinutes
    }

    /// The phone's own. Its zone is looked up each time, because phones travel.
    public static let live = PhoneClock(
        epochMs: { Date.now.epochMs },
        utcOffsetMinutes: { offsetMinutes(of: .autoupdatingCurrent, at: $0) }
    )

    /// One that stands still, for tests and previews.
    public static func fixed(_ moment: Moment) -> PhoneClock {
        PhoneClock(epochMs: { moment.epochMs }, utcOffsetMinutes: { _ in moment.utcOffsetMinutes })
    }

    /// The moment it shows. Read once, so that the two parts belong together.
    public func now() -> Moment {
        let epochMs = epochMs()
        return Moment(epochMs: epochMs, utcOffsetMinutes: utcOffsetMinutes(epochMs))
    }

    /// What a zone's offset is at an instant. The last zone with seconds in it gave them up in 1972.
    static func offsetMinutes(of zone: TimeZone, at epochMs: Int64) -> Int32 {
        let seconds = zone.secondsFromGMT(for: .at(epochMs: epochMs))
        return Int32((Double(seconds) / 60).rounded())
    }
}

extension Date {
    /// Milliseconds since 1970-01-01T00:00:00Z, which is how the core counts.
    var epochMs: Int64 { Int64((timeIntervalSince1970 * 1000).rounded(.down)) }

    /// That instant, as the core counts.
    static func at(epochMs: Int64) -> Date { Date(timeIntervalSince1970: Double(epochMs) / 1000) }

    /// So long from now.
    static func from(now wait: Duration) -> Date { .now + wait / .seconds(1) }
}

extension Device {
    /// This phone. Its first language is the one that the person chose for this very app, if they did.
    public static var current: Device {
        Device(locale: .autoupdatingCurrent, languages: Locale.preferredLanguages)
    }

    /// Something whenever this phone may write otherwise than before: another region, hours of 12 or 24.
    public static func changes() -> AsyncStream<Void> {
        AsyncStream { changed in
            let center = NotificationCenter.default
            let observer = Observer(
                center.addObserver(
                    forName: NSLocale.currentLocaleDidChangeNotification, object: nil, queue: nil
                ) { _ in changed.yield() })
            changed.onTermination = { _ in NotificationCenter.default.removeObserver(observer.token) }
        }
    }

    /// What has to be handed back to hear no more.
    private struct Observer: @unchecked Sendable {
        let token: any NSObjectProtocol

        init(_ token: any NSObjectProtocol) { self.token = token }
    }

    /// A phone with this locale, whose person reads these languages.
    init(locale: Locale, languages: [String]) {
        self.init(
            languages: languages,
            region: locale.region?.identifier ?? "",
            hour24: Self.hour24(locale),
            firstWeekday: Self.number(of: locale.firstDayOfWeek)
        )
    }

    /// Whether the hour, written as the person wants it, needs no half of the day. `j` stands for that hour.
    private static func hour24(_ locale: Locale) -> Bool {
        let format = DateFormatter.dateFormat(fromTemplate: "j", options: 0, locale: locale) ?? ""
        return format.contains { "Hk".contains($0) }
    }

    /// The number of a weekday: the calendar counts from Sunday, the core from Monday.
    private static func number(of day: Locale.Weekday) -> UInt8 {
        switch day {
        case .monday: 1
        case .tuesday: 2
        case .wednesday: 3
        case .thursday: 4
        case .friday: 5
        case .saturday: 6
        case .sunday: 7
        }
    }
}

extension Moment {
    /// The system's name of a zone in which the clock shows what it showed then: the phone's own where that does, else one of
    /// that offset alone.
    var zoneName: String {
        let zone = TimeZone.current
        if PhoneClock.offsetMinutes(of: zone, at: epochMs) == utcOffsetMinutes { return zone.identifier }
        return TimeZone(secondsFromGMT: Int(utcOffsetMinutes) * 60)?.identifier ?? zone.identifier
    }
}

extension Data {
    /// New ones each time. The core makes its ids of them, and has no source of chance of its own.
    static func sixteenRandomBytes() -> Data {
        var chance = SystemRandomNumberGenerator()
        return Data((0..<16).map { _ in UInt8.random(in: .min ... .max, using: &chance) })
    }
}

extension URL {
    /// Where the app keeps its data: a folder that no other app sees, and that the system does not tidy up.
    public static var midbackData: URL {
        let places = FileManager.default.urls(for: .applicationSupportDirectory, in: .userDomainMask)
        return places[0].appending(path: "Midback")
    }

    /// Where answers wait that the data could not take; see `makeFolderForAnswers`.
    public static var midbackAnswers: URL {
        midbackData.deletingLastPathComponent().appending(path: "MidbackAnswers")
    }

    /// Makes the folder for answers to notifications that the data cannot take yet. Nothing guards it while the phone is
    /// locked: the system unlocks the data with the phone for the first time after a start, and an answer that is given
    /// before that must not be lost. What lies here is the name of a reminder and of a button, until the app is next
    /// awake.
    func makeFolderForAnswers() throws {
        try makeFolderWithoutCopies()
        #if canImport(Darwin)
            try FileManager.default.setAttributes(
                [.protectionKey: FileProtectionType.none], ofItemAtPath: path(percentEncoded: false))
        #endif
    }

    /// Makes the folder, and leaves it and all that is ever in it out of the phone's backups: health data goes into no
    /// cloud, and no second phone has the same data and makes the same ids.
    ///
    /// It is unreadable until the phone was unlocked for the first time after a start, and no longer: reminders, and a session
    /// that is led, reach it while the phone is locked.
    func makeFolderWithoutCopies() throws {
        try FileManager.default.createDirectory(at: self, withIntermediateDirectories: true)
        #if canImport(Darwin)
            try FileManager.default.setAttributes(
                [.protectionKey: FileProtectionType.completeUntilFirstUserAuthentication],
                ofItemAtPath: path(percentEncoded: false))
        #endif
        var folder = self
        var values = URLResourceValues()
        values.isExcludedFromBackup = true
        try folder.setResourceValues(values)
    }
}
