import Foundation
import LocatedYAML

/// The files of this repository.
package enum Repository {
    /// A file that a test needs is not there, or is no YAML.
    package struct Unreadable: Error {
        package let path: String
        package let diagnostics: [Diagnostic]

        package init(path: String, diagnostics: [Diagnostic]) {
            self.path = path
            self.diagnostics = diagnostics
        }
    }

    package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The bytes of a file, by its path below the root.
    package static func bytes(_ path: String) throws -> [UInt8] {
        try Array(Data(contentsOf: root.appending(path: path)))
    }

    /// The text of a file, by its path below the root.
    package static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

    /// Whether there is a file or a folder at a path below the root.
    package static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appending(path: path).path)
    }

    /// The value of a YAML file without a finding, by its path below the root.
    package static func value(_ path: String) throws -> LocatedValue { try value(bytes(path), file: path) }

    /// The value of a YAML text without a finding.
    package static func value(_ bytes: [UInt8], file: String) throws -> LocatedValue {
        let read = LocatedYAMLReader.read(bytes, file: file)
        guard let value = read.value, read.diagnostics.isEmpty else {
            throw Unreadable(path: file, diagnostics: read.diagnostics)
        }
        return value
    }

    /// The paths below the root of the files of a folder that end so, sorted; those of folders inside it too when `isDeep`.
    package static func files(in folder: String, ending: String, isDeep: Bool = false) -> [String] {
        let path = root.appending(path: folder).path
        let names =
            isDeep
            ? FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String }
            : try? FileManager.default.contentsOfDirectory(atPath: path)
        return (names ?? []).filter { $0.hasSuffix(ending) }.sorted().map { folder + "/" + $0 }
    }
}
