/// A path below a folder that cannot lead out of it by its text: `en/privacy/index.html`.
package struct RelativePath: Hashable, Comparable, Sendable {
    /// The path with `/` between its parts.
    package let text: String

    /// Nil for what is empty or absolute, has an empty, `.` or `..` part, or holds a character that nobody sees.
    package init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }),
            Self.isVisible(text)
        else { return nil }
        self.text = text
    }

    /// Whether a reader sees every character of a name.
    static func isVisible(_ text: String) -> Bool {
        // Nearly every name is of ASCII: the properties of characters take long to look up.
        text.utf8.allSatisfy { (0x20..<0x7F).contains($0) } || !text.unicodeScalars.contains(where: isInvisible)
    }

    /// Control, format and separator characters, which could hide in a list of files or break its lines.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: scalar.properties.isNoncharacterCodePoint
        }
    }

    /// The parts of a path that is known to be well formed.
    private init(wellFormed text: Substring) {
        self.text = String(text)
    }

    /// Where its slashes are: bytes are looked at faster than characters, and a slash is one byte.
    private var slashes: [String.Index] { text.utf8.indices.filter { text.utf8[$0] == UInt8(ascii: "/") } }

    /// The folders and, last, the file.
    package var parts: [String] { text.utf8.split(separator: UInt8(ascii: "/")).compactMap(String.init) }

    /// The last part.
    package var name: String { slashes.last.map { String(text[text.utf8.index(after: $0)...]) } ?? text }

    /// The folder that holds the file; nil for one that no folder holds.
    package var folder: RelativePath? { slashes.last.map { RelativePath(wellFormed: text[..<$0]) } }

    /// The folders that hold the file, the outermost first: `en`, `en/privacy`.
    package var parents: [RelativePath] { slashes.map { RelativePath(wellFormed: text[..<$0]) } }

    package static func < (left: RelativePath, right: RelativePath) -> Bool { left.text < right.text }
}
