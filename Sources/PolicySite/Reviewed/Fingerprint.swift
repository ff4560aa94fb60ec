import PolicyChecks

/// What is remembered of a wording: the hash of its text, 64 bits in hexadecimal. It has to tell an accidental change, which needs
/// no cryptography: whoever would forge one could as well record the wording as reviewed.
package struct Fingerprint: Hashable, Sendable {
    /// Sixteen hexadecimal digits.
    let text: String

    /// The fingerprint of a wording; how its lines are broken does not count, an empty line between paragraphs does.
    init(of wording: String) {
        var hash = StableHash()
        hash.add(Self.normalised(wording))
        text = hash.hexadecimal
    }

    /// A fingerprint as it was recorded; nil for anything else.
    init?(recorded text: String) {
        guard text.utf8.count == 16, text.utf8.allSatisfy(\.isSmallHexadecimalDigit) else { return nil }
        self.text = text
    }

    /// The fingerprint of a whole page.
    init(ofPage bytes: [UInt8]) {
        var hash = StableHash()
        hash.add(page: bytes)
        text = hash.hexadecimal
    }

    /// The fingerprint of what was added to a hash.
    init(_ hash: StableHash) { text = hash.hexadecimal }

    private static func normalised(_ wording: String) -> String {
        wording.split(separator: "\n", omittingEmptySubsequences: false).split { $0.allSatisfy(\.isWhitespace) }
            .map { lines in lines.flatMap { $0.split(whereSeparator: \.isWhitespace) }.joined(separator: " ") }
            .joined(separator: "\n")
    }
}

extension UInt8 {
    fileprivate var isSmallHexadecimalDigit: Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self)
    }
}
