// What does an iPhone tell after which all that stands outside the app is looked at again?

#if canImport(UIKit)
    import Foundation
    import UIKit

    extension PhoneSignal {
        /// What the system tells of the phone and of the app.
        static func all() -> AsyncStream<PhoneSignal> {
            let told: [(Notification.Name, PhoneSignal)] = [
                (UIApplication.didBecomeActiveNotification, .opened),
                (UIApplication.willResignActiveNotification, .left),
                (UIApplication.significantTimeChangeNotification, .timeChanged),
                (.NSSystemTimeZoneDidChange, .timeChanged),
                (.NSSystemClockDidChange, .clockChanged),
                // Another calendar writes another year.
                (NSLocale.currentLocaleDidChangeNotification, .timeChanged),
            ]
            return AsyncStream { stream in
                for (name, signal) in told {
                    // For as long as the app lives.
                    _ = NotificationCenter.default.addObserver(forName: name, object: nil, queue: nil) { _ in
                        stream.yield(signal)
                    }
                }
            }
        }
    }
#endif
