import LocatedYAML
import PolicyChecks
import PolicyModel
import TestSupport
import Testing

/// The closed list of material changes, and what the laws ask for when they are made.
@Suite struct ChangeRulesTests {
    private static let kinds = ((try? Repository.value("Templates/changes.yaml"))?["kinds"]?.entries ?? []).map(
        \.key.text)
    private static let comparison = "Tests/Fixtures/diff/material/comparison.json"

    @Test(arguments: ToolLanguages.all) func `have a name for every kind, and for no other`(language: String) throws {
        let named = try ToolLanguages.sharedWords(language).filter { $0.hasPrefix("change-") }
        #expect(named.sorted() == Self.kinds.map { "change-" + $0 }.sorted())
    }

    @Test func `are each found by the comparison that holds all of them`() throws {
        let found = try JSONDocument(Repository.text(Self.comparison))["materials"].items.map {
            try $0["kind"].text ?? ""
        }
        #expect(Set(found) == Set(Self.kinds) && Self.kinds.count > 10)
    }

    @Test func `are none where everything becomes better for the reader`() throws {
        let text = try Repository.text("Tests/Fixtures/diff/immaterial/text.txt")
        #expect(text.contains("retention.periods") && !text.contains("material:") && !text.contains("Material"))
    }

    @Test(arguments: LawPackTests.laws, ToolLanguages.all) func `have words for what a law asks for`(
        law: String, language: String
    ) throws {
        let pack = try #require(try LawPacks.repository.get().packs.first { $0.law.id == law })
        let words = LawWords(reading: try Repository.value("Locales/\(language)/laws/\(law).yaml"))
        #expect(words.onChange.keys.sorted() == pack.onChange.map(\.id).sorted())
        for (id, demand) in words.onChange {
            #expect(
                !demand.citation.isEmpty && !demand.text.isEmpty && !".。".contains(demand.text.last ?? "."), "\(id)")
        }
        for rule in pack.onChange {
            #expect(rule.kinds.allSatisfy { Self.kinds.contains($0.text) } && !rule.source.isEmpty, "\(rule.id)")
        }
    }

    @Test func `are asked about by laws of every part of the world`() throws {
        let asking = try LawPacks.repository.get().packs.filter { !$0.onChange.isEmpty }.map(\.law.id)
        #expect(Set(["pipl", "gdpr", "uk", "ccpa"]).isSubset(of: asking))
    }

    @Test func `are described to programs with exactly the members that there are`() throws {
        let described = try Repository.text("Documentation/diff-json.md").matches(of: /(?m)^\| `([^`]+)` \|/)
        let members = try ["material", "names"].map {
            try JSONDocument(Repository.text("Tests/Fixtures/diff/\($0)/comparison.json")).members
        }
        #expect(Set(described.map { String($0.1) }) == members[0].union(members[1]))
    }
}
