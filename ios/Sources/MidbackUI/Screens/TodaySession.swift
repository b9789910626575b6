// What does a day's session hold, and what can be done in its place?

import MidbackCore
import MidbackKit
import SwiftUI

/// The session at a glance: its exercises as pictures, how long it takes, and why it is as much as it is.
struct Glance: View {
    let session: SessionCard

    var body: some View {
        Card {
            CardTitle(session.duration)
            // One row, so that what can be done stays in sight; what does not fit in it is reached along it, and stands
            // below.
            ScrollView(.horizontal, showsIndicators: false) {
                HStack(spacing: Space.small) {
                    ForEach(session.items, id: \.exercise) { LevelThumb($0.picture) }
                }
            }
            .accessibilityHidden(true)
            if let reason = session.reason { Quiet(reason) }
        }
    }
}

/// What it holds, exercise by exercise.
struct SessionRows: View {
    let session: SessionCard

    @Environment(Places.self) private var places

    var body: some View {
        ListCard {
            ForEach(session.items, id: \.exercise) { item in
                ListRow(isFirst: item.exercise == session.items.first?.exercise, leads: true) {
                    places.open(.exercise(item.exercise))
                } picture: {
                    LevelThumb(item.picture)
                } content: {
                    ItemWords(item: item)
                }
                // What most share stands above; why it is so is still one tap away.
                WhyLine(reason: item.reasonIsShared ? item.why : item.reason, why: item.why) {
                    places.open(.dose(item.exercise))
                }
            }
        }
        if !session.leftOut.isEmpty {
            SectionTitle(session.leftOutHeading)
            LeftOut(reasons: session.leftOut)
        }
        Caution(session.caution)
    }
}

/// What it is good for stands on its own screen.
private struct ItemWords: View {
    let item: SessionItem

    var body: some View {
        Text(item.name).font(.name)
        Quiet(item.level)
        Spoken(item.dose)
        ForEach(item.cautions, id: \.self) { Care($0) }
    }
}

/// Why others are not in it.
struct LeftOut: View {
    let reasons: [String]

    var body: some View { ForEach(reasons, id: \.self) { Quiet($0) } }
}

/// Why so much of an exercise? One quiet line that says it in short, and leads to all of it.
struct WhyLine: View {
    let reason: String
    /// What VoiceOver says that a tap asks.
    let why: String
    let action: @MainActor () -> Void

    var body: some View {
        Button(action: action) {
            Signed(sign: .why, color: Palette.primary) { Quiet(reason).multilineTextAlignment(.leading) }
                .padding(.horizontal, Space.medium)
                .padding(.bottom, Space.small)
                .frame(maxWidth: .infinity, minHeight: Space.target, alignment: .leading)
                .contentShape(Rectangle())
        }
        .buttonStyle(.plain)
        .accessibilityHint(why == reason ? "" : why)
    }
}

/// What can be done on a day without a session.
struct Offers: View {
    let offers: [DayOffer]

    @Environment(Store.self) private var store
    @Environment(Places.self) private var places

    var body: some View {
        ListCard {
            ForEach(Array(offers.enumerated()), id: \.offset) { at, offer in
                ListRow(isFirst: at == 0) {
                    store.does(offer.act, places)
                } content: {
                    Text(offer.label).font(.name).foregroundStyle(Palette.primary)
                    if let help = offer.help { Quiet(help) }
                }
            }
        }
    }
}

/// What can be done instead of the session; each a word or two, so that the session stays what the screen is about. Another
/// session is looked at before it begins.
struct Instead: View {
    let offers: [DayOffer]

    @Environment(Store.self) private var store
    @Environment(Places.self) private var places
    @State private var looked: DayOffer?

    var body: some View {
        if !offers.isEmpty {
            Flow {
                ForEach(Array(offers.enumerated()), id: \.offset) { _, offer in
                    SmallButton(offer.short) {
                        if offer.session == nil { store.does(offer.act, places) } else { looked = offer }
                    }
                }
            }
            .frame(maxWidth: .infinity, alignment: .leading)
            .ownSheet(isPresented: Binding(get: { looked != nil }, set: { if !$0 { looked = nil } })) {
                if let looked, let session = looked.session {
                    OfferSheet(offer: looked, session: session) {
                        self.looked = nil
                    } start: {
                        self.looked = nil
                        store.does(looked.act, places)
                    }
                }
            }
        }
    }
}

/// What another session holds, before it begins.
private struct OfferSheet: View {
    let offer: DayOffer
    let session: SessionCard
    let close: @MainActor () -> Void
    let start: @MainActor () -> Void

    var body: some View {
        SheetPage(offer.label, close: session.close, onClose: close) {
            if let help = offer.help { Quiet(help) }
            ForEach(session.items, id: \.exercise) { item in
                Pictured(item.picture) { ItemWords(item: item) }
            }
        } bottom: {
            PrimaryButton(session.start, action: start)
        }
    }
}
