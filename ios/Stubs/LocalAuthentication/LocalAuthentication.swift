// What is declared about asking who holds the phone?

// The framework hands on Foundation.
@_exported import Foundation

public enum LAPolicy: Int, Sendable {
    case deviceOwnerAuthenticationWithBiometrics = 1
    case deviceOwnerAuthentication = 2
}

public struct LAError: Error {
    public enum Code: Int, Sendable {
        case userCancel = -2
        case passcodeNotSet = -5
    }
    public let code: Code
}

open class LAContext: NSObject {
    public override init() {}
    // `NSErrorPointer` in the framework, which Linux has as a pointer that takes any error.
    open func canEvaluatePolicy(_ policy: LAPolicy, error: UnsafeMutablePointer<NSError?>?) -> Bool {
        fatalError()
    }
    open func evaluatePolicy(
        _ policy: LAPolicy, localizedReason: String, reply: @escaping @Sendable (Bool, (any Error)?) -> Void
    ) { fatalError() }
}
