/// An encoding that a file is in instead of UTF-8, told by its first bytes: a byte order mark, or the NUL bytes that
/// ASCII characters have in it (YAML 1.2.2, section 5.2).
enum OtherEncoding: String {
    case utf16 = "UTF-16"
    case utf32 = "UTF-32"

    /// Nil for what can be UTF-8; the longer marks are tried first, because one begins with the other.
    init?(of bytes: [UInt8]) {
        let first = bytes.prefix(4).map { $0 == 0 }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            self = .utf32
        } else if first == [true, true, true, false] || first == [false, true, true, true] {
            self = .utf32
        } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            self = .utf16
        } else if first == [false, true, false, true] || first == [true, false, true, false] {
            self = .utf16
        } else {
            return nil
        }
    }

    func finding(file: String) -> Diagnostic {
        Diagnostic(
            YAMLRule.otherEncoding, at: Place(file: file, at: .start), arguments: ["encoding": .text(rawValue)])
    }
}
