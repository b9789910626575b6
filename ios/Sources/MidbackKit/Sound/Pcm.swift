// What is a sound, once it is ready to be heard?

import Foundation

/// The samples of one sound: mono, at the rate of the track that plays it, from -1 to 1.
///
/// They lie at one address from the first moment to the last, so that the thread that renders can read them without
/// asking Swift for anything.
public final class Pcm: @unchecked Sendable {
    /// How many there are.
    public let count: Int
    let samples: UnsafePointer<Float>

    /// A sound of these samples. They never change, which is why another thread may read them.
    public init(_ samples: some Collection<Float>) {
        let place = UnsafeMutableBufferPointer<Float>.allocate(capacity: max(samples.count, 1))
        _ = place.initialize(from: samples)
        self.count = samples.count
        self.samples = UnsafePointer(place.baseAddress!)
    }

    /// A sound as the core makes its tones: 16 bits a sample, little-endian. Half a sample at the end is left out.
    public convenience init(little16 bytes: Data) {
        let bytes = [UInt8](bytes)
        self.init(
            stride(from: 0, to: bytes.count - 1, by: 2).map { at in
                Float(Int16(bitPattern: UInt16(bytes[at]) | UInt16(bytes[at + 1]) << 8)) / 32_768
            })
    }

    /// So many milliseconds of nothing, at the rate of the track that plays it.
    public convenience init(silenceMs ms: UInt32, rate: Double) {
        self.init(repeatElement(0, count: Int(rate * Double(ms) / 1_000)))
    }

    deinit { samples.deallocate() }
}
