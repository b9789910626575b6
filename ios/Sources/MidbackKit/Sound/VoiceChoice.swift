// Which of a phone's voices says it? The best one of the language, and never one that is meant as a joke.

/// A voice that a phone has.
struct VoiceOffer: Equatable, Sendable {
    /// How good it sounds: better ones were downloaded by the person.
    enum Quality: Int, Comparable, Sendable {
        case plain, enhanced, premium

        static func < (worse: Self, better: Self) -> Bool { worse.rawValue < better.rawValue }
    }

    /// Tells it from the others.
    let id: String
    /// What it speaks, and as where: BCP 47.
    let language: String
    let quality: Quality
    /// Whether it is there for fun: one that sings, bells, a robot.
    let isNovelty: Bool
    /// Whether it is somebody's own voice, which is theirs to use.
    let isPersonal: Bool
    /// Whether the phone itself takes it for its language.
    let isDefault: Bool
}

extension VoiceOffer {
    /// The best of these for a language as it is spoken somewhere ("en-GB"), or else anywhere; none where nobody speaks
    /// it. How it is spoken there goes before how good it sounds; of equals the phone's own is taken, and then the
    /// first.
    static func best(of offers: [VoiceOffer], for language: String) -> VoiceOffer? {
        let able = offers.filter {
            spoken($0.language) == spoken(language) && !$0.isNovelty && !$0.isPersonal
        }
        let there = able.filter { tag($0.language) == tag(language) }
        let all = there.isEmpty ? able : there
        guard let quality = all.map(\.quality).max() else { return nil }
        let best = all.filter { $0.quality == quality }
        return best.first(where: \.isDefault) ?? best.first
    }

    /// The language without the place.
    private static func spoken(_ language: String) -> Substring { tag(language).prefix { $0 != "-" } }

    private static func tag(_ language: String) -> String {
        String(language.map { $0 == "_" ? "-" : $0 }).lowercased()
    }
}
