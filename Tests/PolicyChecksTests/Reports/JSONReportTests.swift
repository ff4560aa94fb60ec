import PolicyChecks
import TestSupport
import Testing

/// The document of our own, by its description.
@Suite struct JSONReportTests {
    private func report(_ run: CheckedRun = SampleRun.run()) throws -> JSONDocument {
        try JSONDocument(FindingFormat.json.text(run, words: ToolLanguages.words("en")))
    }

    @Test func `has exactly the members that its description lists`() throws {
        let described = try Repository.text("Documentation/findings-json.md").matches(of: /(?m)^\| `([^`]+)` \|/)
        let members = try report(SampleRun.run(SampleRun.context(rulesURL: "https://shop.example/rules"))).members
        #expect(Set(described.map { String($0.1) }) == members)
    }

    @Test func `says what was checked and how the run ended`() throws {
        let document = try report()
        #expect(try document["version"].number == 1)
        #expect(try document["exitStatus"].number == 1)
        #expect(try document["checked.sites"].number == 3)
        #expect(try document["checked.errors"].number == 3)
        #expect(try document["checked.warnings"].number == 1)
        #expect(try document["sites"].items.map(\.text) == ["茶 店/site.yaml", "a/site.yaml", "b/site.yaml"])
    }

    @Test func `says of a finding where it is, with columns in Unicode scalars from 1`() throws {
        let finding = try report()["findings.1"]
        #expect(try finding["rule"].text == "yaml/duplicate-key")
        #expect(try finding["start.line"].number == 3)
        #expect(try finding["start.column"].number == 3)
        #expect(try finding["end.column"].number == 7)
        #expect(try finding["notes.0.start.line"].number == 2)
        #expect(try !report().has("findings.0.start"))
    }
}
