// How does a finished session come into an iPhone's Health?

#if canImport(HealthKit) && !os(macOS)
    import Foundation
    import HealthKit
    import MidbackCore

    /// The system's own. What is written is a workout with its time and its kind; nothing is read.
    ///
    /// **What the app has to declare.** The entitlement `com.apple.developer.healthkit`, and in its Info.plist the sentence
    /// `NSHealthUpdateUsageDescription`. Without the entitlement the system refuses what is asked for, and nothing is written.
    @MainActor
    public final class SystemHealth: HealthApp {
        private let store = HKHealthStore()

        public init() {}

        public var isThere: Bool { HKHealthStore.isHealthDataAvailable() }

        public var permission: HealthPermission {
            switch store.authorizationStatus(for: .workoutType()) {
            case .sharingAuthorized: .allowed
            case .sharingDenied: .denied
            default: .notAsked
            }
        }

        public func ask() async throws {
            try await store.requestAuthorization(toShare: [.workoutType()], read: [])
        }

        public func write(_ session: HealthSession) async throws { try await Self.write(session, store) }

        public func delete(_ sessions: [SessionId]) async throws { try await Self.delete(sessions, store) }

        // Off the main actor: what is handed to the framework stays there.

        private nonisolated static func write(_ session: HealthSession, _ store: HKHealthStore) async throws {
            let configuration = HKWorkoutConfiguration()
            configuration.activityType = session.kind.activity
            let builder = HKWorkoutBuilder(healthStore: store, configuration: configuration, device: nil)
            do {
                try await builder.beginCollection(at: .at(epochMs: session.from.epochMs))
                try await builder.addMetadata(metadata(of: session))
                try await builder.endCollection(at: .at(epochMs: session.until.epochMs))
                // On a locked phone it is kept too, and only not handed back.
                _ = try await builder.finishWorkout()
            } catch {
                builder.discardWorkout()
                throw error
            }
        }

        private nonisolated static func delete(
            _ sessions: [SessionId], _ store: HKHealthStore
        ) async throws {
            // An app can delete there what it wrote itself, and nothing else.
            let those = HKQuery.predicateForObjects(
                withMetadataKey: HKMetadataKeySyncIdentifier, allowedValues: sessions.map(\.value))
            try await store.deleteObjects(of: .workoutType(), predicate: those)
        }

        private nonisolated static func metadata(of session: HealthSession) -> [String: Any] {
            [
                HKMetadataKeySyncIdentifier: session.id.value,
                // One that is there already is replaced by one of a later version.
                HKMetadataKeySyncVersion: NSNumber(value: PhoneClock.live.epochMs()),
                HKMetadataKeyExternalUUID: session.id.value,
                HKMetadataKeyTimeZone: session.from.zoneName,
                HKMetadataKeyWorkoutBrandName: session.title,
            ]
        }
    }

    extension HealthKind {
        /// As Health sorts exercise.
        fileprivate var activity: HKWorkoutActivityType {
            switch self {
            case .stretching: .flexibility
            case .strength: .functionalStrengthTraining
            }
        }
    }
#endif
