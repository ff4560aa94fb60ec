import Foundation

@testable import PolicySite

/// A folder of one test, which goes with it.
final class TemporaryFolder: Sendable {
    let url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
        .appending(path: "policyglot-test-\(UUID().uuidString)")

    init() throws {
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// The path of something in this folder.
    func path(_ name: String = ".") -> FilePath { FilePath(url.path).appending(name) }

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

    /// Makes a symbolic link; `target` stands in it as it is.
    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: url.appending(path: name).path, withDestinationPath: target)
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(at: url.appending(path: name))
    }

    func text(_ name: String) throws -> String {
        try String(contentsOf: url.appending(path: name), encoding: .utf8)
    }

    /// Every file below a folder with its text, every link with where it leads, every folder.
    func tree(_ name: String = ".") throws -> [String: String] {
        let top = url.appending(path: name).path
        let paths = FileManager.default.enumerator(atPath: top)?.compactMap { $0 as? String } ?? []
        return try Dictionary(uniqueKeysWithValues: paths.map { ($0, try Self.content(of: "\(top)/\($0)")) })
    }

    /// What changes when a file is written again: its number in the file system and its date.
    func stamps(_ name: String = ".") throws -> [String: [String]] {
        let top = url.appending(path: name).path
        let paths = FileManager.default.enumerator(atPath: top)?.compactMap { $0 as? String } ?? []
        return try Dictionary(
            uniqueKeysWithValues: paths.map { path in
                let attributes = try FileManager.default.attributesOfItem(atPath: "\(top)/\(path)")
                let keys: [FileAttributeKey] = [.systemFileNumber, .modificationDate]
                return (path, keys.map { "\(attributes[$0] ?? "none")" })
            })
    }

    private static func content(of path: String) throws -> String {
        switch try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType {
        case .typeSymbolicLink: "link to " + (try FileManager.default.destinationOfSymbolicLink(atPath: path))
        case .typeDirectory: "folder"
        default: try String(contentsOfFile: path, encoding: .utf8)
        }
    }
}
