// What is the whole app? It opens the data, then shows the place where the person is.

import MidbackCore
import MidbackHome
import MidbackKit
import SwiftUI

/// The whole app.
///
/// The store, the leader and what stands outside the app live as long as the app, and are handed over; everything else is the
/// screens' own.
public struct MidbackScreens: View {
    private let store: Store
    private let leader: Leader
    private let planner: ReminderPlanner
    private let wayIn: WayIn
    private let card: CardKeeper
    private let health: HealthKeeper
    private let phone: Phone

    @State private var places: Places
    @State private var figures = Figures()
    @State private var handed = Handed()
    @State private var gate: Gate

    /// `places`: where the person is at first. `phone`: what the screens leave to the system. `clock`: by which it is known how
    /// long the app was left.
    public init(
        store: Store, leader: Leader, planner: ReminderPlanner, wayIn: WayIn, card: CardKeeper,
        health: HealthKeeper, phone: Phone = Phone(), places: Places = Places(), clock: LiveClock = .live
    ) {
        (self.store, self.leader, self.planner, self.wayIn) = (store, leader, planner, wayIn)
        (self.card, self.health) = (card, health)
        self.phone = phone
        _places = State(initialValue: places)
        _gate = State(initialValue: Gate(clock: clock))
    }

    public var body: some View {
        Opened()
            .environment(store)
            .environment(leader)
            .environment(planner)
            .environment(wayIn)
            .environment(card)
            .environment(health)
            .environment(places)
            .environment(figures)
            .environment(handed)
            .environment(gate)
            .environment(\.phone, phone)
            .tint(Palette.primary)
    }
}

/// The main places once the data is open, and not locked; until then nothing, or why it does not open.
private struct Opened: View {
    @Environment(Store.self) private var store
    @Environment(Handed.self) private var handed
    @Environment(WayIn.self) private var wayIn
    @Environment(Gate.self) private var gate
    @Environment(\.phone) private var phone
    @Environment(\.scenePhase) private var phase
    @State private var shell: ShellScreen?
    @State private var failure: Failure?

    var body: some View {
        ZStack {
            Palette.background.ignoresSafeArea()
            if let deleted = store.deleted {
                NavigationStack { DeletedView(screen: deleted) }
            } else if let damage = store.damage {
                NavigationStack { NotOpened(failure: damage) }
            } else if let shell {
                if gate.wasOpen {
                    MainPlaces().shutByGate().environment(\.shell, shell)
                } else {
                    LockedPage()
                }
            } else if let failure {
                NavigationStack { NotOpened(failure: failure) }
            }
        }
        // Heard here, so that what opens the app is not lost before the data is open: the card on the home screen, or a file.
        .onOpenURL { if $0 == .today { wayIn.lead(to: .today) } else { handed.waiting = $0 } }
        .task(id: store.revision) {
            guard store.deleted == nil, store.damage == nil else { return }
            do throws(Failure) {
                let asked = try await store.question { core, _ in (try core.shell(), try core.locked()) }
                // Before anything can be taken or handed on.
                if shell == nil { CopyFiles.tidy(inbox: phone.inbox, sparing: handed.waiting) }
                gate.learn(asked.1)
                (shell, failure) = (asked.0, nil)
            } catch {
                // Once open, what goes wrong stands on the screen that asked.
                if !Task.isCancelled { failure = error }
            }
        }
        .onChange(of: phase, initial: true) { _, now in
            gate.follow(now)
            if now == .background { backUp() }
        }
        .onChange(of: isOpen) { _, now in
            if now { backUp() }
        }
        // What the system shows lies above the lock.
        .onChange(of: gate.isShut) { _, now in
            if now { phone.endShare() }
        }
    }

    /// Whether the data is open: a backup can be due then.
    private var isOpen: Bool { shell != nil && store.deleted == nil && store.damage == nil }

    private func backUp() { phone.inBackground { [store] in await store.backUpIfDue() } }
}

/// The tabs, and what lies over them.
private struct MainPlaces: View {
    @Environment(Store.self) private var store
    @Environment(Places.self) private var places
    @Environment(Leader.self) private var leader
    @Environment(WayIn.self) private var wayIn
    @Environment(Handed.self) private var handed
    @Environment(\.shell) private var shell
    @Environment(\.phone) private var phone
    @Environment(\.scenePhase) private var phase

    var body: some View {
        @Bindable var places = places
        // Read here, so that the stacks follow what is opened.
        let (pages, sheet, cover) = (places.pages, places.sheet, places.cover)
        TabView(selection: $places.tab) {
            ForEach(MainTab.allCases, id: \.self) { tab in
                NavigationStack(
                    path: Binding {
                        pages[tab, default: []]
                    } set: {
                        places.setPages($0, in: tab)
                    }
                ) {
                    Main(tab: tab).opensPlaces()
                }
                .tabItem { Label(tab.name(in: shell), systemImage: tab.sign.rawValue) }
                .tag(tab)
            }
        }
        .tellsProblems(where: sheet == nil && cover == nil, over: 0)
        .sheet(
            isPresented: Binding {
                sheet != nil
            } set: {
                if !$0 { places.closeSheet() }
            }
        ) {
            if let sheet {
                NavigationStack(
                    path: Binding {
                        sheet.pages
                    } set: {
                        places.setSheetPages($0)
                    }
                ) {
                    PlaceView(place: sheet.root).opensPlaces()
                }
                .tellsProblems(where: cover == nil, over: 1)
                .liesOver()
            }
        }
        .fullScreenCover(
            isPresented: Binding {
                cover != nil
            } set: {
                if !$0 { places.closeCover() }
            }
        ) {
            if let cover {
                NavigationStack(
                    path: Binding {
                        cover.pages
                    } set: {
                        places.setCoverPages($0)
                    }
                ) {
                    PlaceView(place: cover.root).opensPlaces()
                }
                .tellsProblems(where: true, over: 1)
                .liesOver()
            }
        }
        .onChange(of: wayIn.place, initial: true) {
            if let place = wayIn.take() { places.follow(place) }
        }
        .onChange(of: phase, initial: true) { _, now in
            leader.isInFront = now == .active
            // Another day may have begun meanwhile.
            if now == .active { store.askAgain() }
        }
        // Neither a session nor what is being filled in is interrupted for a file.
        .onChange(of: cover == nil && sheet == nil ? handed.waiting : nil, initial: true) { _, file in
            guard let file else { return }
            handed.waiting = nil
            Task { await store.waiting { await look(at: file) } }
        }
    }

    /// A copy of somebody's data, or a prescription: told by how it begins.
    private func look(at file: URL) async {
        defer { CopyFiles.remove(file, from: phone.inbox) }
        if await handed.isCopy(file) == true {
            let bring = await store.ask { try $0.data(now: $1).bring }
            guard let bring else { return }
            if await handed.take(copy: file, limit: bring.fileBytesLimit, unread: shell.fileUnread) {
                places.open(.bring)
            }
        } else if await handed.pick(file, limit: Int(shell.fileBytesLimit), unread: shell.fileUnread) {
            places.open(.prescriptionFile)
        }
    }
}

extension MainTab {
    fileprivate func name(in shell: ShellScreen) -> String {
        switch self {
        case .today: shell.today
        case .plan: shell.plan
        case .library: shell.exercises
        case .learn: shell.learn
        case .progress: shell.progress
        }
    }

    fileprivate var sign: Sign {
        switch self {
        case .today: .today
        case .plan: .plan
        case .library: .exercises
        case .learn: .learn
        case .progress: .progress
        }
    }
}
