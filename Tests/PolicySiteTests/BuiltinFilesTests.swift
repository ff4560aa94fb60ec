import Foundation
import Testing

@testable import PolicySite

@Suite("The built-in files") struct BuiltinFilesTests {
    private static let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test("are all files of Templates and Locales") func list() throws {
        #expect(BuiltinFiles.paths == Self.paths(), "run `make builtin-files`")
    }

    @Test("hold the bytes of their files", arguments: BuiltinFiles.paths)
    func bytes(path: String) throws {
        let isSame = BuiltinFiles.bytes(path) == Array(try Data(contentsOf: Self.top.appending(path: path)))
        #expect(isSame, "\(path) changed since the program was built")
    }

    @Test("are none for a path that is not among them") func missing() {
        #expect(BuiltinFiles.bytes("Locales/en/nothing.yaml") == nil)
    }

    /// The same choice as that of `.ci/builtin-files`, made another way.
    private static func paths() -> [String] {
        ["Templates", "Locales"].flatMap { folder in
            let names = FileManager.default.enumerator(atPath: top.appending(path: folder).path)?.allObjects ?? []
            return names.compactMap { $0 as? String }.map { "\(folder)/\($0)" }
        }.filter { path in
            let values = try? top.appending(path: path).resourceValues(forKeys: [.isDirectoryKey])
            let parts = path.split(separator: "/")
            return values?.isDirectory == false && !parts.contains { $0.hasPrefix(".") }
                && !(parts.first == "Locales" && parts.last == "deviations.yaml")
        }.sorted()
    }
}
