// What is declared about writing workouts into Health?

@_exported import Foundation

public let HKMetadataKeySyncIdentifier = ""
public let HKMetadataKeySyncVersion = ""
public let HKMetadataKeyExternalUUID = ""
public let HKMetadataKeyTimeZone = ""
public let HKMetadataKeyWorkoutBrandName = ""

public enum HKAuthorizationStatus: Int, Sendable {
    case notDetermined = 0
    case sharingDenied = 1
    case sharingAuthorized = 2
}

open class HKObjectType: NSObject, @unchecked Sendable {
    public class func workoutType() -> HKWorkoutType { fatalError() }
}
open class HKSampleType: HKObjectType, @unchecked Sendable {}
open class HKWorkoutType: HKSampleType, @unchecked Sendable {}

open class HKHealthStore: NSObject, @unchecked Sendable {
    open class func isHealthDataAvailable() -> Bool { fatalError() }
    open func authorizationStatus(for type: HKObjectType) -> HKAuthorizationStatus { fatalError() }
    open func requestAuthorization(
        toShare typesToShare: Set<HKSampleType>, read typesToRead: Set<HKObjectType>
    ) async throws {}
    @discardableResult
    open func deleteObjects(of objectType: HKObjectType, predicate: NSPredicate) async throws -> Int {
        fatalError()
    }
}

open class HKQuery: NSObject {
    open class func predicateForObjects(withMetadataKey key: String, allowedValues: [Any]) -> NSPredicate {
        fatalError()
    }
}

public enum HKWorkoutActivityType: UInt, Sendable {
    case functionalStrengthTraining = 20
    case flexibility = 62
}

open class HKWorkoutConfiguration: NSObject {
    open var activityType: HKWorkoutActivityType {
        get { fatalError() }
        set { fatalError() }
    }
}

open class HKDevice: NSObject {}
open class HKWorkout: NSObject, @unchecked Sendable {}

open class HKWorkoutBuilder: NSObject, @unchecked Sendable {
    public init(healthStore: HKHealthStore, configuration: HKWorkoutConfiguration, device: HKDevice?) {}
    open func beginCollection(at startDate: Date) async throws {}
    open func addMetadata(_ metadata: [String: Any]) async throws {}
    open func endCollection(at endDate: Date) async throws {}
    open func finishWorkout() async throws -> HKWorkout? { fatalError() }
    open func discardWorkout() {}
}
