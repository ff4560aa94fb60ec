import Foundation
import PolicySite
import TestSupport

/// A site of one test in a folder of its own, which goes with it. It is that of the repository.
final class TemporarySite: Sendable {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
        .appending(path: "policyglot-shown-\(UUID().uuidString)")

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in ["site.yaml", "site.reviewed.yaml"] { try write(Repository.text(name), to: name) }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var location: SiteLocation {
        get throws { try SiteSearch(output: nil).sites([folder.path])[0] }
    }

    /// Writes a file in its place, and the folders that hold it.
    func write(_ text: String, to name: String) throws {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// Writes a file beside another, and then gives it that one's name.
    func writeAndRename(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: name), options: .atomic)
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(at: folder.appending(path: name))
    }

    func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    /// Writes `site.yaml` with something else in the place of a text that stands in it.
    func change(_ old: String, to new: String) throws {
        try write(try text("site.yaml").replacingOccurrences(of: old, with: new), to: "site.yaml")
    }
}
