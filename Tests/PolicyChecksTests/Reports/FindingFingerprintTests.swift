import LocatedYAML
import PolicyChecks
import Testing

/// By what a finding is known again in the next run.
@Suite struct FindingFingerprintTests {
    private func fingerprints(_ diagnostics: [Diagnostic], file: String = "site.yaml") throws -> [String] {
        var run = SampleRun.empty
        run.sites = [CheckedSite(file: file, diagnostics: diagnostics, milliseconds: 0)]
        let document = try JSONDocument(FindingFormat.gitlab.text(run, words: ToolLanguages.words("en")))
        return try document.items.map { try #require(try $0["fingerprint"].text) }
    }

    private func finding(_ name: String, line: Int, file: String = "site.yaml") -> Diagnostic {
        Diagnostic(
            SampleRun.Rule.unknownKey, at: SampleRun.place(line, 3, line, 9, file: file),
            arguments: ["name": .text(name)],
            help: nil)
    }

    @Test func `is the same when lines move`() throws {
        #expect(
            try fingerprints([finding("a", line: 3), finding("b", line: 9)])
                == fingerprints([finding("a", line: 4), finding("b", line: 20)]))
    }

    @Test func `is another for another file, another text and the same text once more`() throws {
        let found = try fingerprints([
            finding("a", line: 1), finding("a", line: 2), finding("b", line: 3), finding("a", line: 1, file: "b.yaml"),
        ])
        #expect(Set(found).count == 4)
        #expect(found.allSatisfy { $0.wholeMatch(of: /[0-9a-f]{16}/) != nil })
    }

    /// The values of RFC 9923, appendix C.
    @Test(arguments: [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")])
    func `is the hash of the specification`(text: String, expected: String) {
        var hash = StableHash()
        hash.add(text)
        #expect(hash.hexadecimal == expected)
    }

    @Test func `parts the texts that it is made of`() {
        var (one, other) = (StableHash(), StableHash())
        for text in ["ab", "c"] { one.add(part: text) }
        for text in ["a", "bc"] { other.add(part: text) }
        #expect(one.value != other.value)
    }
}
