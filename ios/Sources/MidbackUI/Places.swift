// Where in the app is a person, and where does "back" lead?

import MidbackCore
import Observation

/// The way back in each of the app's main places, and what lies over them.
@MainActor @Observable
public final class Places {
    /// The main place in front.
    public var tab = MainTab.today
    /// What was opened in each main place, the last one in front.
    private(set) var pages: [MainTab: [Place]] = [:]
    /// What is filled in, over a main place.
    private(set) var sheet: Way?
    /// What covers all: a session, and what was opened from there.
    private(set) var cover: Way?
    /// How many things lie over the main places, or are on their way out.
    private(set) var lying = 0
    /// What comes once they have gone.
    private var next: (@MainActor () -> Void)?

    /// A place over the others, and what was opened from there.
    struct Way: Equatable {
        var root: Place
        var pages: [Place] = []
    }

    public init() {}

    /// Opens a place; "back" leads here again.
    func open(_ place: Place) {
        switch place.form {
        case .cover where cover != nil: cover = Way(root: place)
        case .cover:
            sheet = nil
            alone { $0.cover = Way(root: place) }
        // From within a sheet it takes the place of what is in it.
        case .sheet where sheet != nil && cover == nil: sheet = Way(root: place)
        case .sheet: alone { $0.sheet = Way(root: place) }
        case .page: if way.last != place { way.append(place) }
        }
    }

    /// Takes the place of what is in front: "back" leads past it.
    func become(_ place: Place) {
        if place.form == .page || cover != nil || sheet != nil {
            way = way.dropLast() + [place]
        } else {
            open(place)
        }
    }

    /// Goes to a main place, and leaves all that was opened there.
    func goTo(_ tab: MainTab) {
        (cover, sheet) = (nil, nil)
        self.tab = tab
        pages[tab] = []
    }

    /// Forgets every way: what was there is gone.
    func forget() {
        goTo(.today)
        pages = [:]
    }

    /// Forgets every way but the one in front, where it is said that what the others led to may be gone.
    func forgetOthers() { pages = cover == nil && sheet == nil ? pages.filter { $0.key == tab } : [:] }

    /// Goes back as far as that place.
    func backTo(_ place: Place) { way = way.prefix { $0 != place } + [place] }

    /// Goes one step back to that place: along the way where it leads there, in this place's stead where it does not.
    func stepBack(to place: Place) {
        let past = way.dropLast()
        way = past.prefix { $0 != place } + [place]
    }

    /// Leaves `done` behind and goes on to that place: "back" leads from there to what was done here.
    func goOn(from done: Place, to place: Place) {
        if !way.dropLast().contains(done) { way = way.dropLast() + [done, place] }
    }

    /// Goes on to that place, and "back" no longer leads to any place that is gone.
    func goOn(to place: Place, without gone: (Place) -> Bool) {
        way = way.dropLast().filter { !gone($0) } + [place]
    }

    /// Goes on to a step of the setup; from the last one "back" leads to Today.
    func goOn(to step: SetupAt) {
        if step == .ready { goTo(.today) }
        open(.step(step))
    }

    /// Goes where a reminder leads, or something else that was tapped outside the app.
    func follow(_ place: ReminderPlace) {
        if case .live(let led, _)? = cover?.root {
            // Whoever is in that session is there already, and so is whoever asks for what is to be done today.
            switch place {
            case .session(let id) where id == led: return
            case .today: return
            default: break
            }
        }
        (cover, sheet) = (nil, nil)
        switch place {
        case .today: alone { $0.goTo(.today) }
        case .session(let id): alone { $0.open(.live(id)) }
        case .symptomCheck: alone { $0.open(.symptomCheck) }
        case .plan: alone { $0.goTo(.plan) }
        case .checkIn:
            alone {
                $0.goTo(.progress)
                $0.open(.checkIn())
            }
        case .data:
            alone {
                $0.goTo(.today)
                $0.open(.settings)
                $0.open(.data)
            }
        }
    }

    /// Goes back to the place before.
    func back() {
        if !way.isEmpty { way.removeLast() }
    }

    /// Leaves that place where it is in front. Whoever left it by themselves is somewhere else by now, and stays there.
    func leave(_ place: Place) {
        if way.last == place { back() }
    }

    /// The place that the stack's own way back leads to from that one; none where it is the first.
    func below(_ place: Place) -> Place? {
        let way = way
        return way.lastIndex(of: place).flatMap { $0 > 0 ? way[$0 - 1] : nil }
    }

    /// Puts away what is filled in.
    func closeSheet() { sheet = nil }

    /// Puts away what covers all.
    func closeCover() { cover = nil }

    /// The way of what is in front: over the others its first place goes too.
    private var way: [Place] {
        get { (cover ?? sheet).map { [$0.root] + $0.pages } ?? pages[tab, default: []] }
        set {
            let over = newValue.first.map { Way(root: $0, pages: Array(newValue.dropFirst())) }
            if cover != nil {
                cover = over
            } else if sheet != nil {
                sheet = over
            } else {
                pages[tab] = newValue
            }
        }
    }
}

// One thing lies over the main places at a time: the system drops what comes while another goes.
extension Places {
    /// Whether something waits until what lies over a screen has gone.
    var wantsRoom: Bool { next != nil }

    /// Something lies over the main places.
    func lies() { lying += 1 }

    /// It has gone.
    func hasGone() {
        lying = max(lying - 1, 0)
        guard lying == 0, let next else { return }
        self.next = nil
        next()
    }

    private func alone(_ come: @escaping @MainActor (Places) -> Void) {
        if lying == 0 { come(self) } else { next = { [weak self] in self.map(come) } }
    }
}

// What SwiftUI's stacks write where a person goes back by themselves.
extension Places {
    func setPages(_ pages: [Place], in tab: MainTab) {
        if self.pages[tab, default: []] != pages { self.pages[tab] = pages }
    }

    func setSheetPages(_ pages: [Place]) {
        if sheet?.pages != pages { sheet?.pages = pages }
    }

    func setCoverPages(_ pages: [Place]) {
        if cover?.pages != pages { cover?.pages = pages }
    }
}
