/// A path as a person names it, absolute or from the working directory, without needless parts: `./a//b` is `a/b`.
///
/// A `..` stays where it is: what it leads to depends on links that only the system knows.
package struct FilePath: Hashable, Comparable, Sendable {
    package let text: String

    package init(_ text: String) {
        let parts = text.split(separator: "/").filter { $0 != "." }
        let start = text.hasPrefix("/") ? "/" : ""
        self.text = parts.isEmpty && start.isEmpty ? "." : start + parts.joined(separator: "/")
    }

    /// The path of what lies at `path` below this folder.
    package func appending(_ path: String) -> FilePath {
        FilePath(text + "/" + path)
    }

    /// The folder that holds this file.
    package var folder: FilePath {
        guard let slash = text.lastIndex(of: "/") else { return FilePath(".") }
        return FilePath(slash == text.startIndex ? "/" : String(text[..<slash]))
    }

    package static func < (left: FilePath, right: FilePath) -> Bool { left.text < right.text }
}
