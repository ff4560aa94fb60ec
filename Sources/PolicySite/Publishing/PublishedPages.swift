import LocatedYAML
import PolicyRendering

/// The pages of one site, sorted, with paths that can all be files of one folder at once.
package struct PublishedPages {
    /// A page under a path that was checked.
    package struct Entry {
        package let path: RelativePath
        package let bytes: [UInt8]
    }

    package let entries: [Entry]
    /// The folders that the pages lie in.
    package let folders: Set<RelativePath>

    package var paths: [RelativePath] { entries.map(\.path) }

    /// What tells each page from one that somebody edited.
    var sums: [RelativePath: Fingerprint] {
        Dictionary(entries.map { ($0.path, Fingerprint(ofPage: $0.bytes)) }, uniquingKeysWith: { first, _ in first })
    }

    /// - Throws: `refused`, when a path leads out of the folder or is this program's own, or two exclude each other.
    package init(_ pages: [Page]) throws(SiteError) {
        let entries = pages.compactMap { page in
            Self.path(of: page).map { Entry(path: $0, bytes: page.bytes) }
        }
        self.entries = entries.sorted { $0.path < $1.path }
        folders = Set(entries.flatMap(\.path.parents))
        let unsafe = pages.filter { Self.path(of: $0) == nil }.map(\.path).sorted().map { path in
            Diagnostic(SiteRule.unsafePath, at: nil, arguments: ["path": .text(path)], help: nil)
        }
        let findings = unsafe + clashes
        guard findings.isEmpty else { throw .refused(findings) }
    }

    private static func path(of page: Page) -> RelativePath? {
        guard let path = RelativePath(page.path), path.name != Manifest.name, !TemporaryName.matches(path.name)
        else { return nil }
        return path
    }

    /// Two pages of one path, and a page where another one needs a folder.
    private var clashes: [Diagnostic] {
        let twice = zip(paths, paths.dropFirst()).filter { $0 == $1 }.map(\.0)
        return Set(twice + paths.filter(folders.contains)).sorted().map { path in
            Diagnostic(SiteRule.clashingPaths, at: nil, arguments: ["path": .text(path.text)], help: nil)
        }
    }
}
