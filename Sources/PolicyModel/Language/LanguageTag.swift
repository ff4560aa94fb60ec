/// The tag of a language as pages carry it (BCP 47): `en`, `zh-Hans`. It becomes a folder's name, so it holds nothing but
/// ASCII letters, digits and hyphens.
package struct LanguageTag: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let text: String

    /// Nil for anything that is not two or three small letters, optionally followed by subtags of two to eight letters or
    /// digits, each after a hyphen (RFC 5646, section 2.1, without extensions and private use).
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.utf8.count),
            first.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }),
            parts.dropFirst().allSatisfy({ (2...8).contains($0.utf8.count) && $0.utf8.allSatisfy(\.isLetterOrDigit) })
        else { return nil }
        self.text = text
    }

    package var description: String { text }

    package static func < (left: LanguageTag, right: LanguageTag) -> Bool { left.text < right.text }
}

extension UInt8 {
    /// Whether this byte is an ASCII digit.
    package var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    /// Whether this byte is an ASCII letter or digit.
    package var isLetterOrDigit: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
