import LocatedYAML

/// What an output folder holds at the paths of the pages, and what there stands in their way.
struct Survey {
    /// The pages that are missing there or have other bytes.
    private(set) var outdated: [PublishedPages.Entry] = []
    /// How many pages are there, byte for byte.
    private(set) var unchanged = 0
    private(set) var findings: [Diagnostic] = []

    /// - Parameter listed: What earlier runs wrote, and this one may write over.
    init(of folder: borrowing Folder, for pages: PublishedPages, listed: Set<RelativePath>) throws(FileError) {
        for page in pages.entries {
            try look(at: page, in: folder, listed: listed)
        }
        // A folder that is in the way of several pages is one finding.
        var seen: Set<Diagnostic> = []
        findings = findings.filter { seen.insert($0).inserted }
    }

    private mutating func look(
        at page: PublishedPages.Entry, in folder: borrowing Folder, listed: Set<RelativePath>
    ) throws(FileError) {
        do throws(FileError) {
            let isSame = try folder.folder(holding: page.path, for: .read).holds(page.bytes, in: page.path.name)
            switch isSame {
            case true: unchanged += 1
            case false where !listed.contains(page.path): report(page.path, .file, in: folder)
            default: outdated.append(page)
            }
        } catch let error where error.reason == .missing {
            outdated.append(page)
        } catch let error where error.isDeadEnd || error.reason == .notAFile {
            guard let obstacle = try Self.obstacle(before: page.path, in: folder),
                obstacle.kind != .file || !listed.contains(obstacle.path)
            else { return outdated.append(page) }
            report(obstacle.path, obstacle.kind, in: folder)
        }
    }

    /// What stands where the page needs a folder, or at its own path without being a file.
    private static func obstacle(
        before path: RelativePath, in folder: borrowing Folder
    ) throws(FileError) -> (path: RelativePath, kind: FileKind)? {
        for part in path.parents + [path] {
            guard let kind = try folder.folder(holding: part, for: .read).kind(of: part.name) else { return nil }
            if kind != .folder || part == path { return (part, kind) }
        }
        return nil
    }

    private mutating func report(_ path: RelativePath, _ kind: FileKind, in folder: borrowing Folder) {
        let file = folder.path.appending(path.text).text
        let rule: SiteRule = kind == .link ? .linkedPath : .foreignFile
        let place = kind == .file ? Place(file: file, at: Position(line: 1, column: 1)) : nil
        findings.append(Diagnostic(rule, at: place, arguments: ["path": .text(file)]))
    }
}
