// How does a view live on between two evaluations? It has a node, found again by its key and its type.

@_spi(Reflection) import Swift

/// A view that has a place: what it remembers, and the nodes below it.
@MainActor final class Node {
    let host: Host
    let key: AnyHashable
    let depth: Int
    /// The view as it was last given, and what surrounded it then: enough to evaluate it again alone.
    private(set) var view: any View
    private(set) var surroundings: EnvironmentValues
    private(set) var children: [Node] = []
    /// What a primitive remembers.
    var memory: AnyObject?
    /// How this node alters what those below it show. Without it they are shown as they are.
    var shown: (@MainActor (inout Gathering, [Node]) -> [Element])?
    /// What is to be done when it goes.
    var atEnd: (() -> Void)?
    private(set) var isMounted = true
    /// What state holds, by the offset of its property in the view.
    private var boxes: [Int: AnyObject] = [:]
    private var before: [Node] = []

    init(host: Host, key: AnyHashable, depth: Int, view: any View, surroundings: EnvironmentValues) {
        (self.host, self.key, self.depth) = (host, key, depth)
        (self.view, self.surroundings) = (view, surroundings)
    }

    /// Evaluates `view`, and all that is below it still.
    func update<Content: View>(_ view: Content, _ surroundings: EnvironmentValues) {
        (self.view, self.surroundings) = (view, surroundings)
        host.clean(self)
        (before, children) = (children, [])
        if let primitive = view as? any Primitive {
            primitive.update(self)
        } else {
            child("body", evaluated(view))
        }
        for gone in before { gone.unmount() }
        before = []
    }

    /// The body of `view`, evaluated with what its properties hold here; what it reads and observes soils this node.
    private func evaluated<Content: View>(_ view: Content) -> Content.Body {
        var installed = view
        install(into: &installed, at: 0)
        return host.evaluating(self) {
            withObservationTracking {
                installed.body
            } onChange: { [weak self] in
                Main.run {
                    _ = self?.host.mayChange()
                    self?.soil()
                }
            }
        }
    }

    func updateAgain() { updateAgain(in: surroundings) }

    func updateAgain(in surroundings: EnvironmentValues) {
        func open<Content: View>(_ view: Content) { update(view, surroundings) }
        open(view)
    }

    /// The node below with this key, if it still has this type; else a new one, and the old one ends.
    @discardableResult
    func child<Content: View>(
        _ key: AnyHashable, _ view: Content, _ surroundings: EnvironmentValues? = nil
    ) -> Node {
        if children.contains(where: { $0.key == key }) {
            host.fault("the id \(key.base) occurs twice", at: self)
        }
        let surroundings = surroundings ?? self.surroundings
        let known = before.firstIndex { $0.key == key && type(of: $0.view) == Content.self }
        let node =
            known.map { before.remove(at: $0) }
            ?? Node(host: host, key: key, depth: depth + 1, view: view, surroundings: surroundings)
        children.append(node)
        node.update(view, surroundings)
        return node
    }

    @discardableResult
    func anyChild(_ key: AnyHashable, _ view: any View, _ surroundings: EnvironmentValues? = nil) -> Node {
        func open<Content: View>(_ view: Content) -> Node { child(key, view, surroundings) }
        return open(view)
    }

    /// It has to be evaluated again.
    func soil() { if isMounted { host.soil(self) } }

    private func unmount() {
        isMounted = false
        host.clean(self)
        for child in children { child.unmount() }
        atEnd?()
    }

    /// The memory of this primitive, made on first use.
    func remembered<Memory: AnyObject>(_ make: () -> Memory) -> Memory {
        if let memory = memory as? Memory { return memory }
        let made = make()
        memory = made
        return made
    }

    /// The box that belongs to the property at `slot`, made on first use.
    func box<Kept: AnyObject>(_ slot: Int, _ make: () -> Kept) -> Kept {
        if let box = boxes[slot] as? Kept { return box }
        let made = make()
        boxes[slot] = made
        return made
    }

    /// Gives each dynamic property of `value` what it stands for here. `value` is this node's own copy: two uses of one
    /// view share nothing.
    func install<Value>(into value: inout Value, at base: Int) {
        let properties = Properties.of(Value.self)
        guard !properties.isEmpty else { return }
        withUnsafeMutablePointer(to: &value) { pointer in
            for property in properties {
                let place = UnsafeMutableRawPointer(pointer) + property.offset
                open(property.type, place, base + property.offset)
            }
        }
    }

    private func open<Property: DynamicProperty>(
        _: Property.Type, _ place: UnsafeMutableRawPointer, _ slot: Int
    ) {
        let property = place.assumingMemoryBound(to: Property.self)
        if var installed = property.pointee as? any Installed {
            installed.install(self, slot: slot)
            if let again = installed as? Property { property.pointee = again }
        } else {
            // One that is made of others.
            install(into: &property.pointee, at: slot)
        }
        property.pointee.update()
    }

    /// The names of the views that lead here, for a fault.
    var name: String { String(describing: type(of: view)).prefix { $0 != "<" }.description }
}

/// Where the dynamic properties of a type lie: the standard library knows.
@MainActor enum Properties {
    typealias Property = (offset: Int, type: any DynamicProperty.Type)
    private static var known: [ObjectIdentifier: [Property]] = [:]

    static func of(_ type: Any.Type) -> [Property] {
        if let properties = known[ObjectIdentifier(type)] { return properties }
        var properties: [Property] = []
        _ = _forEachField(of: type) { _, offset, type, _ in
            if let type = type as? any DynamicProperty.Type { properties.append((offset, type)) }
            return true
        }
        known[ObjectIdentifier(type)] = properties
        return properties
    }
}
