import Foundation

/// A folder of one test, which goes with it.
final class TemporaryFolder: Sendable {
    let url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
        .appending(path: "policyglot-test-\(UUID().uuidString)")

    init() throws {
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// Writes a file and the folders that hold it.
    func write(_ text: String, to name: String) throws {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(at: url.appending(path: name), withIntermediateDirectories: true)
    }

    /// Copies a file or a folder with all that is in it, and makes the folders that hold the copy.
    func copy(_ source: URL, to name: String) throws {
        let copy = url.appending(path: name)
        try FileManager.default.createDirectory(
            at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: source, to: copy)
    }

    /// Makes an empty file and opens it for writing.
    func open(_ name: String) throws -> FileHandle {
        try write("", to: name)
        return try FileHandle(forWritingTo: url.appending(path: name))
    }

    func text(_ name: String) throws -> String {
        try String(contentsOf: url.appending(path: name), encoding: .utf8)
    }

    func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: url.appending(path: name).path) }

    /// The paths of all files below a folder, sorted; none when it is not there.
    func files(_ name: String = ".") -> [String] {
        let top = url.appending(path: name)
        let paths = FileManager.default.enumerator(atPath: top.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { !Self.isFolder(top.appending(path: $0)) }.sorted()
    }

    /// The bytes of every file below a folder, by path.
    func bytes(_ name: String = ".") throws -> [String: Data] {
        let top = url.appending(path: name)
        return try Dictionary(
            uniqueKeysWithValues: files(name).map { ($0, try Data(contentsOf: top.appending(path: $0))) })
    }

    /// What changes when a file is written again: its number in the file system and its date.
    func stamps(_ name: String = ".") throws -> [String: [String]] {
        let top = url.appending(path: name).path
        return try Dictionary(
            uniqueKeysWithValues: files(name).map { path in
                let attributes = try FileManager.default.attributesOfItem(atPath: "\(top)/\(path)")
                let keys: [FileAttributeKey] = [.systemFileNumber, .modificationDate]
                return (path, keys.map { "\(attributes[$0] ?? "none")" })
            })
    }

    private static func isFolder(_ url: URL) -> Bool {
        (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true
    }
}
