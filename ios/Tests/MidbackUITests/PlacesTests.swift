// Does what is opened come where it can be seen, and only then?

import MidbackCore
import Testing

@testable import MidbackUI

@MainActor @Suite struct PlacesTests {
    private let session = Place.live(SessionId("018f0000-0000-7000-8000-000000000001"), begins: true)

    @Test func whatCoversAllWaitsUntilASheetHasGone() {
        let places = Places()
        places.lies()
        places.open(session)
        #expect(places.cover == nil && places.wantsRoom)
        places.hasGone()
        #expect(places.cover?.root == session && !places.wantsRoom)
    }

    @Test func aFormIsPutAwayBeforeASessionComes() {
        let places = Places()
        places.open(.prescriptionForm(nil))
        places.lies()
        places.open(session)
        #expect(places.sheet == nil && places.cover == nil)
        places.hasGone()
        #expect(places.cover?.root == session)
    }

    @Test func theNewestThatWaitsIsTheOneThatComes() {
        let places = Places()
        places.lies()
        places.open(session)
        places.follow(.plan)
        places.hasGone()
        #expect(places.cover == nil && places.tab == .plan)
    }

    @Test func aReminderOfTheCheckInLeadsThereFromProgress() {
        let places = Places()
        places.open(session)
        places.follow(.checkIn)
        #expect(places.cover == nil && places.tab == .progress)
        #expect(places.pages[.progress] == [.checkIn()])
    }

    @Test func aReminderOfBackupsLeadsToTheDataFromTheSettings() {
        let places = Places()
        places.open(session)
        places.follow(.data)
        #expect(places.cover == nil && places.tab == .today)
        #expect(places.pages[.today] == [.settings, .data])
    }

    @Test func aReminderOfTheSessionInHandLeavesItAsItIs() throws {
        let places = Places()
        places.open(session)
        places.lies()
        guard case .live(let id, _) = session else { return }
        places.follow(.session(id: id))
        #expect(places.cover?.root == session && !places.wantsRoom)
        // The card on the home screen asks for today's, which is this one.
        places.follow(.today)
        #expect(places.cover?.root == session && !places.wantsRoom)
    }

    @Test func aPlaceThatWasLeftAlreadyIsNotLeftTwice() {
        let places = Places()
        for place in [Place.settings, .data, .restore("a backup")] { places.open(place) }
        places.back()
        places.leave(.restore("a backup"))
        #expect(places.pages[.today] == [.settings, .data])
        places.leave(.data)
        #expect(places.pages[.today] == [.settings])
        places.open(.bring)
        places.closeSheet()
        places.open(.prescriptionFile)
        places.leave(.bring)
        #expect(places.sheet?.root == .prescriptionFile)
    }

    @Test func theOthersAreForgottenAndTheWayInFrontIsNot() {
        let places = Places()
        places.setPages([.history], in: .progress)
        places.open(.settings)
        places.forgetOthers()
        #expect(places.pages == [.today: [.settings]])
        places.open(.bring)
        places.forgetOthers()
        #expect(places.pages == [:] && places.sheet?.root == .bring)
    }

    @Test func whatIsOpenedInASheetTakesThePlaceOfWhatIsInIt() {
        let places = Places()
        places.open(.prescriptionFile)
        places.lies()
        places.open(.prescriptionForm(nil))
        #expect(places.sheet?.root == .prescriptionForm(nil))
    }
}
