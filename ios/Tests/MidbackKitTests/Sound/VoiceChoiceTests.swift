// Is the best of a phone's voices taken?

import Testing

@testable import MidbackKit

struct VoiceChoiceTests {
    private func offer(
        _ id: String, _ language: String, _ quality: VoiceOffer.Quality = .plain, novelty: Bool = false,
        personal: Bool = false, byDefault: Bool = false
    ) -> VoiceOffer {
        VoiceOffer(
            id: id, language: language, quality: quality, isNovelty: novelty, isPersonal: personal,
            isDefault: byDefault)
    }

    private func best(_ offers: [VoiceOffer], _ language: String) -> String? {
        VoiceOffer.best(of: offers, for: language)?.id
    }

    @Test func theBestThatWasDownloadedIsTaken() {
        let plain = offer("plain", "en-GB", byDefault: true)
        let enhanced = offer("enhanced", "en-GB", .enhanced)
        let premium = offer("premium", "en-GB", .premium)
        #expect(best([plain, enhanced, premium], "en-GB") == "premium")
        #expect(best([premium, enhanced, plain], "en-GB") == "premium")
        #expect(best([plain, enhanced], "en-GB") == "enhanced")
        #expect(best([offer("other", "en-GB"), plain], "en-GB") == "plain", "of equals the phone's own")
        #expect(best([offer("other", "en-GB"), offer("third", "en-GB")], "en-GB") == "other")
    }

    @Test func noJokeAndNobodysOwnVoiceIsEverTaken() {
        let bells = offer("bells", "en-US", .premium, novelty: true, byDefault: true)
        let own = offer("own", "en-US", .premium, personal: true)
        #expect(best([bells, own], "en-US") == nil)
        #expect(best([bells, own, offer("plain", "en-US")], "en-US") == "plain")
        #expect(best([bells, own, offer("australian", "en-AU")], "en-US") == "australian")
    }

    @Test func howItIsSpokenThereGoesBeforeHowGoodItSounds() {
        let offers = [offer("mexican", "es-MX", .premium), offer("spanish", "es-ES")]
        #expect(best(offers, "es-ES") == "spanish")
        #expect(best(offers, "es_es") == "spanish")
        #expect(best(offers, "es-AR") == "mexican", "from anywhere, where nobody is from there")
        #expect(best(offers, "es") == "mexican")
        #expect(best(offers, "eu-ES") == nil)
        #expect(best([], "es-ES") == nil)
    }
}
