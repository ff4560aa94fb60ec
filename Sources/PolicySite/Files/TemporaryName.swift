/// The names of files that are being written: `.policyglot-`, sixteen hexadecimal digits, `.tmp`. A run that was killed may
/// leave one behind, and the next run knows it by this pattern and no other.
package enum TemporaryName {
    private static let start = ".policyglot-"
    private static let end = ".tmp"
    private static let digits = Array("0123456789abcdef")

    /// A name that no other run uses.
    package static func random() -> String {
        start + String((0..<16).map { _ in digits[Int.random(in: digits.indices)] }) + end
    }

    /// Whether a file's name is one of these, to the letter.
    package static func matches(_ name: String) -> Bool {
        guard name.hasPrefix(start), name.hasSuffix(end) else { return false }
        let middle = name.dropFirst(start.count).dropLast(end.count)
        return middle.count == 16 && middle.allSatisfy(digits.contains)
    }
}
