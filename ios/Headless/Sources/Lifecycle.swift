// What happens when a view comes, changes and goes?

private final class Life {
    var isShown = false
    var id: AnyHashable?
    var task: Task<Void, Never>?
}

/// Something to be done as a view comes and goes. It follows what a person sees: behind another tab or page it has gone.
private struct Living<Content: View>: Primitive {
    let content: Content
    var appear: (() -> Void)?
    var disappear: (() -> Void)?
    var id: AnyHashable = 0
    var task: (@Sendable () async -> Void)?

    func update(_ node: Node) {
        let life = node.remembered { Life() }
        let host = node.host
        let (was, now, same) = (life.isShown, node.surroundings.isShown, life.id == id)
        (life.isShown, life.id) = (now, id)
        let (ends, begins) = (was && (!now || !same), now && (!was || !same))
        if ends { life.task?.cancel() }
        if was, !now, let disappear { host.after(disappear) }
        if now, !was, let appear { host.after(appear) }
        if begins, let task {
            host.after {
                host.tasks += 1
                life.task = Task { @MainActor in
                    await task()
                    host.tasks -= 1
                }
            }
        }
        node.atEnd = { [disappear] in
            life.task?.cancel()
            if life.isShown, let disappear { host.after(disappear) }
        }
        node.child("content", content)
    }
}

private final class Last<Value> {
    var value: Value
    init(_ value: Value) { self.value = value }
}

extension View {
    public func onAppear(perform action: (() -> Void)? = nil) -> some View {
        Living(content: self, appear: action)
    }
    public func onDisappear(perform action: (() -> Void)? = nil) -> some View {
        Living(content: self, disappear: action)
    }
    public func task(
        priority: TaskPriority = .userInitiated,
        @_inheritActorContext _ action: @escaping @Sendable () async -> Void
    ) -> some View { Living(content: self, task: action) }
    public func task<ID: Equatable>(
        id value: ID, priority: TaskPriority = .userInitiated,
        @_inheritActorContext _ action: @escaping @Sendable () async -> Void
    ) -> some View { Living(content: self, id: AnyHashable(Told(value)), task: action) }
    public func onChange<Value: Equatable>(
        of value: Value, initial: Bool = false, _ action: @escaping (Value, Value) -> Void
    ) -> some View {
        changed { node, _ in
            guard let last = node.memory as? Last<Value> else {
                node.memory = Last(value)
                if initial { node.host.after { action(value, value) } }
                return
            }
            let old = last.value
            last.value = value
            if old != value { node.host.after { action(old, value) } }
        }
    }
    public func onChange<Value: Equatable>(
        of value: Value, initial: Bool = false, _ action: @escaping () -> Void
    ) -> some View { onChange(of: value, initial: initial) { _, _ in action() } }
    public func refreshable(action: @escaping @Sendable () async -> Void) -> some View {
        telling { $0.refreshing.append(action) }
    }
    /// Forgets what is below when the id is another.
    public func id<ID: Hashable>(_ id: ID) -> some View { Keyed(content: self, id: id) }
    public func onOpenURL(perform action: @escaping (URL) -> Void) -> some View {
        telling { $0.addresses.append(action) }
    }
}

/// What can only be compared, as something that can be a key.
private struct Told<Value: Equatable>: Hashable {
    let value: Value
    init(_ value: Value) { self.value = value }
    func hash(into hasher: inout Hasher) {}
}

private struct Keyed<Content: View, ID: Hashable>: Primitive {
    let content: Content
    let id: ID
    func update(_ node: Node) { node.child(AnyHashable(id), content) }
}
