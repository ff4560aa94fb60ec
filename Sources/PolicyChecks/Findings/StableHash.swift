/// FNV-1a with 64 bits (RFC 9923): the same on every machine and in every version, which Swift's own hashes are not. It guards
/// against chance, not against somebody who looks for two texts with one hash.
package struct StableHash: Sendable {
    package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    package init() {}

    package mutating func add(_ text: String) {
        for byte in text.utf8 { add(byte) }
    }

    /// Adds a text and its end, so that `ab`, `c` is not `a`, `bc`.
    package mutating func add(part text: String) {
        add(text)
        // No byte of UTF-8.
        add(0xFF)
    }

    /// Adds many bytes, eight at a time and with the upper half of the hash folded into the lower one, because every run of
    /// `generate` takes the hash of every page.
    package mutating func add(page bytes: [UInt8]) {
        bytes.withUnsafeBytes { buffer in
            let count = buffer.count / 8
            for index in 0..<count {
                let word = buffer.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)
                value = (value ^ UInt64(littleEndian: word)) &* 0x0000_0100_0000_01b3
                value ^= value >> 32
            }
            for byte in buffer[(count * 8)...] { add(byte) }
        }
    }

    private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

    /// Sixteen digits.
    package var hexadecimal: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
