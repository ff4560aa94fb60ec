/// The code of a country or region by ISO 3166-1 (`GB`, `HK`), of a part of one by ISO 3166-2 (`US-CA`), or of a group of them
/// (`EU`, `EEA`). This is its form alone: `Markets` tells which codes exist.
package struct CountryCode: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let text: String

    /// Nil for anything but two or three capital letters, optionally followed by a hyphen and one to three capital letters
    /// or digits.
    package init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(\.isCapitalLetter),
            parts.dropFirst().allSatisfy({ part in
                (1...3).contains(part.count) && part.allSatisfy { $0.isCapitalLetter || $0.isDigit }
            })
        else { return nil }
        self.text = text
    }

    /// The country that a part belongs to, `US` of `US-CA`; nil for what is no part.
    package var country: CountryCode? {
        text.firstIndex(of: "-").flatMap { CountryCode(String(text[..<$0])) }
    }

    package var description: String { text }

    package static func < (left: CountryCode, right: CountryCode) -> Bool { left.text < right.text }
}

extension UInt8 {
    fileprivate var isCapitalLetter: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
}
