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

    private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

    /// Sixteen digits.
    package var hexadecimal: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
