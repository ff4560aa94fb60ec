/// A path as a person names it, absolute or from the working directory, without needless parts: `./a//b` is `a/b`.
///
/// A `..` stays where it is: what it leads to depends on links that only the system knows.
package struct FilePath: Hashable, Comparable, Sendable {
    package let text: String

    package init(_ text: String) {
        guard !Self.isPlain(text) else {
            self.text = text
            return
        }
        let parts = text.split(separator: "/").filter { $0 != "." }
        let start = text.hasPrefix("/") ? "/" : ""
        self.text = parts.isEmpty && start.isEmpty ? "." : start + parts.joined(separator: "/")
    }

    /// Whether a path has no part that could be left out. Each file of each site has its path made several times.
    private static func isPlain(_ text: String) -> Bool {
        var length = 0
        var isDot = false
        for byte in text.utf8.dropFirst(text.utf8.first == UInt8(ascii: "/") ? 1 : 0) {
            if byte == UInt8(ascii: "/") {
                guard length > 0, !isDot else { return false }
                length = 0
            } else {
                length += 1
            }
            isDot = length == 1 && byte == UInt8(ascii: ".")
        }
        return length > 0 && !isDot
    }

    /// The path of what lies at `path` below this folder.
    package func appending(_ path: String) -> FilePath {
        FilePath(text + "/" + path)
    }

    /// The folder that holds this file.
    package var folder: FilePath {
        guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return FilePath(".") }
        return FilePath(slash == text.startIndex ? "/" : String(text[..<slash]))
    }

    package static func < (left: FilePath, right: FilePath) -> Bool { left.text < right.text }
}
