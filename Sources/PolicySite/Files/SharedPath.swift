/// The path of a file that sites extend, from the folder of the site: `../agency.yaml`.
///
/// Its parts are taken as they are written: a `..` takes away the part before it.
package struct SharedPath: Hashable, Sendable {
    package let text: String

    /// Nil for what is absolute, is named like no YAML file, or holds a character that nobody sees.
    ///
    /// - Parameter other: the file that names it; nil for the site's own.
    init?(_ path: String, from other: SharedPath?) {
        let isYAML = [".yaml", ".yml"].contains { path.hasSuffix($0) && path.utf8.count > $0.utf8.count }
        guard isYAML, !path.hasPrefix("/"), RelativePath.isVisible(path) else { return nil }
        let folder = other.map { $0.text.split(separator: "/").dropLast() } ?? []
        text = Self.joined(Array(folder) + path.split(separator: "/"))
    }

    /// The path from where the site's folder was named, or from the top of a repository.
    func text(from folder: String) -> String {
        let start = folder.hasPrefix("/") ? "/" : ""
        return start + Self.joined(folder.split(separator: "/") + text.split(separator: "/"))
    }

    private static func joined(_ parts: [Substring]) -> String {
        var kept: [Substring] = []
        for part in parts where part != "." {
            if part == "..", let last = kept.last, last != ".." { kept.removeLast() } else { kept.append(part) }
        }
        return kept.joined(separator: "/")
    }
}
