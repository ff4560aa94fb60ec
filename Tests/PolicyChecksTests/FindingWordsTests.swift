import LocatedYAML
import PolicyChecks
import PolicyModel
import TestSupport
import Testing

/// What findings say: each rule in both languages of the tool, with the same values.
@Suite struct FindingWordsTests {
    @Test func `knows every list of rules in the sources`() throws {
        let declared = try Repository.files(in: "Sources", ending: ".swift", isDeep: true).flatMap { path in
            try Repository.text(path).matches(of: /enum (\w+): String, DiagnosticRule/).map { String($0.1) }
        }
        #expect(declared.sorted() == RuleFamilies.all.keys.sorted())
    }

    @Test func `has no rule twice`() {
        #expect(Set(RuleFamilies.ids).count == RuleFamilies.ids.count)
    }

    @Test(arguments: ToolLanguages.all) func `has words for every rule, and for none that does not exist`(
        language: String
    ) throws {
        let rules = try ToolLanguages.entries(language).map(\.key.text).filter { $0 != "words" }
        #expect(rules.sorted() == RuleFamilies.ids)
        #expect(try ToolLanguages.words(language).ruleIDs == RuleFamilies.ids)
    }

    @Test(arguments: ToolLanguages.all) func `says of every rule what is wrong and why`(language: String) throws {
        for entry in try ToolLanguages.entries(language) where entry.key.text != "words" {
            let rule = entry.key.text
            let message = try #require(entry.value["message"]?.text, "\(rule) has no message")
            let explanation = try #require(entry.value["explanation"]?.text, "\(rule) has no explanation")
            #expect(!message.isEmpty && !".。".contains(message.last ?? " "), "\(rule): a message has no full stop")
            #expect(".。".contains(explanation.last ?? " "), "\(rule): an explanation is a sentence")
            #expect([String].holes(of: explanation).isEmpty, "\(rule): an explanation has no holes")
            let keys = Set((entry.value.entries ?? []).map(\.key.text))
            #expect(keys.isSubset(of: ["message", "notes", "helps", "explanation"]), "\(rule)")
        }
    }

    @Test(arguments: ToolLanguages.all) func `says of every section that a policy must have why it must`(
        language: String
    ) throws {
        let sections = try TestSchema.repository.get().site.catalogues.flatMap(\.sections).filter(\.isRequired)
        let entry = try #require(try ToolLanguages.entries(language).first { $0.key.text == "section/missing" })
        let notes = entry.value["notes"]?.entries ?? []
        #expect(!sections.isEmpty && Set(notes.map(\.key.text)) == Set(sections.map(\.id)))
        for note in notes {
            let reason = try #require(note.value.text)
            #expect(reason.count > 10, "\(language): \(note.key.text) is required, and the reason is “\(reason)”")
        }
    }

    @Test func `says the same values in both languages`() throws {
        let english = try ToolLanguages.entries("en")
        let chinese = try ToolLanguages.entries("zh-Hans")
        for entry in english where entry.key.text != "words" {
            let other = try #require(chinese.first { $0.key.text == entry.key.text }, "\(entry.key.text)")
            #expect(Self.texts(entry.value) == Self.texts(other.value), "\(entry.key.text)")
        }
    }

    @Test func `has the same shared words in both languages`() throws {
        func words(_ language: String) throws -> [String: [String]] {
            let lists = try ToolLanguages.entries(language).filter { $0.key.text == "words" }
            let entries = lists.flatMap { $0.value.entries ?? [] }
            #expect(Set(entries.map(\.key.text)).count == entries.count, "a word stands in two files")
            return Dictionary(
                entries.map { ($0.key.text, [String].holes(of: $0.value.text ?? "")) },
                uniquingKeysWith: { first, _ in first })
        }
        #expect(try words("en") == words("zh-Hans"))
    }

    /// The holes of each text of a rule, by the path of its keys; the explanation has none.
    private static func texts(_ value: LocatedValue) -> [String: [String]] {
        var texts: [String: [String]] = [:]
        for entry in value.entries ?? [] {
            if let text = entry.value.text { texts[entry.key.text] = .holes(of: text) }
            for inner in entry.value.entries ?? [] {
                texts[entry.key.text + "." + inner.key.text] = .holes(of: inner.value.text ?? "")
            }
        }
        return texts
    }
}
