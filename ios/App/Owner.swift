// Is it the phone's owner who holds it? The phone itself asks, by face, finger or code.

import LocalAuthentication

/// Whoever can unlock the phone.
@MainActor enum Owner {
    /// Whether the phone has a lock, without which it has nothing to ask for.
    static var canBeAsked: Bool {
        LAContext().canEvaluatePolicy(.deviceOwnerAuthentication, error: nil)
    }

    /// Asks, and says why. A phone whose lock was taken off meanwhile lets in: whoever did that had unlocked it, and nobody is
    /// to be kept from what is theirs.
    static func isThere(_ why: String) async -> Bool {
        let context = LAContext()
        var failure: NSError?
        guard context.canEvaluatePolicy(.deviceOwnerAuthentication, error: &failure) else {
            return failure?.code == LAError.Code.passcodeNotSet.rawValue
        }
        return await withCheckedContinuation { answer in
            context.evaluatePolicy(.deviceOwnerAuthentication, localizedReason: why) { @Sendable isThere, _ in
                answer.resume(returning: isThere)
            }
        }
    }
}
