import Foundation
import LocatedYAML
import Testing

/// What is read without libyaml reads as libyaml reads it; `RobustnessTests` holds the two to each other on damaged files.
struct PlainLayoutTests {
    /// The built-in files that a run over sites reads, and the sites of the repository.
    static let files: [String] = {
        let inputs = ["Templates", "Locales"].flatMap { folder in
            paths(below: folder).filter { path in
                !["Templates/rules/", "/findings/", "/deviations.yaml"].contains { path.contains($0) }
            }
        }
        return inputs + paths(below: "Tests/Shops").filter { $0.hasSuffix("/site.yaml") } + ["site.yaml"]
    }()

    @Test(arguments: files)
    func `reads every file of ours plainly, as libyaml does`(path: String) throws {
        let bytes = try Repository.bytes(of: Repository.root.appending(path: path))
        #expect(LocatedYAMLReader.isPlain(bytes), "lay it out as the other files are, or it is read slowly")
        expectSame(bytes)
    }

    @Test func `finds the files`() { #expect(Self.files.count > 90) }

    @Test(
        arguments: [
            "a: b\n", "a: b", "# c\n\na: b # c\nd:\n  # c\n  e: f\n\n", "a:\n  - b\n  - c: d\n    e: f\n  - - g\n",
            "- a: b\n- [c, 'd', \"e\"]\n", "a: [b, {c: d, e: []},\n    f] # g\n", "a: https://b.example/c:d\n",
            "a: {b: https://c.example/?d}\n".replacing("?", with: "!"), "茶: 一 杯\n\"b c\": d\n",
            "a: >-\n  b # c\n  d: e\nf: g\n", "a:\n  - b: >-\n      c\n\n    d: e\n", "a: b   \nc: it's \"d\"\n",
            "{\n  \"a\": [\n    \"b/c.d\",\n    1\n  ],\n  \"e\": {}\n}\n",
        ])
    func `reads what is laid out plainly`(text: String) {
        #expect(LocatedYAMLReader.isPlain(Array(text.utf8)))
        expectSame(Array(text.utf8))
    }

    @Test(
        arguments: [
            "", "# a\n", "a:\n", "a:\nb: c\n", "a: b\n  c\n", "a: b: c\n", "a: b\na: c\n", " a: b\nc: d\n", "a: &b c\n",
            "a: *b\n", "a: !b c\n", "a: |\n  b\n", "a: >\n  b\n", "a: >-\n  b\n\n  c\n", "a: >-\n  b\n   c\n",
            "a: >-\n  b \n", "a: >-\n  b\n\n  # c\n", "a: \"b\\nc\"\n", "a: 'b''c'\n", "a: \"b\n  c\"\n", "a: [b\n]\n",
            "a: [b, c\n  d]\n", "a: [b,]\n", "a: {b}\n", "a: {b, c: d}\n", "a: [b: c]\n", "a: [b#c, d]e\n",
            "a: \"b\"#c\n",
            "a:\tb\n", "a: b\tc\n", "a: b\r\n", "---\na: b\n", "a: b\n...\n", "%YAML 1.2\n---\na: b\n", "? a\n: b\n",
            "a: -\n", "a:\n- b\n", "a:\n  - b\n c: d\n", "<<: {a: b}\n", "a: b\n---\nc: d\n", "\u{FEFF}a: b\n",
            "a: {b: c:d}\n".replacing("c:d", with: "c:,d"), "a: [?b]\n", "a: 'b\n", "a: [b\n", "a: {b: c\n", "a\n",
        ])
    func `leaves the rest to libyaml`(text: String) {
        expectSame(Array(text.utf8))
    }

    private func expectSame(_ bytes: [UInt8]) {
        let plainly = LocatedYAMLReader.read(bytes, file: "test.yaml")
        let byLibYAML = LocatedYAMLReader.read(bytes, file: "test.yaml", isPlainTried: false)
        #expect(plainly.value == byLibYAML.value)
        #expect(plainly.diagnostics == byLibYAML.diagnostics)
    }

    private static func paths(below folder: String) -> [String] {
        let files = FileManager.default.enumerator(atPath: Repository.root.appending(path: folder).path())
        return (files?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".yaml") }.map { "\(folder)/\($0)" }
    }
}
