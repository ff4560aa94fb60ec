import Foundation

/// The folders of this repository that tests read.
enum Repository {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let fixtures = root.appending(path: "Tests/Fixtures/yaml")

    /// The names of the files in `folder`, in order.
    static func names(in folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
    }

    static func bytes(of file: URL) throws -> [UInt8] { try [UInt8](Data(contentsOf: file)) }

    static func text(of file: URL) throws -> String { try String(contentsOf: file, encoding: .utf8) }
}
