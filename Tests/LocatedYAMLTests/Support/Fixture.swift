import Foundation
import Testing

/// A YAML file and, beside it, what is expected of it: a case is added by adding the two files.
struct Fixture: Sendable, CustomTestStringConvertible {
    let name: String
    let folder: String
    /// The ending of the file with what is expected.
    let ending: String

    var testDescription: String { name }
    var input: URL { url("yaml") }
    var expected: URL { url(ending) }

    /// All YAML files of a folder of `Tests/Fixtures/yaml`; an unreadable folder has none, which `LeftoverTests` finds.
    static func all(in folder: String, expecting ending: String) -> [Fixture] {
        let names = (try? Repository.names(in: Repository.fixtures.appending(path: folder))) ?? []
        return names.filter { $0.hasSuffix(".yaml") }.map {
            Fixture(name: String($0.dropLast(".yaml".count)), folder: folder, ending: ending)
        }
    }

    private func url(_ ending: String) -> URL {
        Repository.fixtures.appending(path: "\(folder)/\(name).\(ending)")
    }
}
