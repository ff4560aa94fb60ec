import LocatedYAML
import PolicyModel
import TestSupport
import Testing

/// What is found in bad input, one mistake a file: each rule where it belongs, and nothing besides.
@Suite struct FindingFixtureTests {
    @Test(arguments: FindingFixture.all)
    func `gives the findings beside the file`(fixture: FindingFixture) throws {
        let found = try fixture.found.map(\.line)
        let expected = try fixture.expected
        #expect(found == expected)
    }

    @Test(arguments: FindingFixture.all.filter { $0.name != "many-mistakes" && $0.name != "valid" })
    func `finds one thing for one mistake`(fixture: FindingFixture) throws {
        #expect(try fixture.found.count == 1)
    }

    @Test(arguments: FindingFixture.all.filter { $0.name == "many-mistakes" })
    func `finds every mistake in one run and none twice`(fixture: FindingFixture) throws {
        let found = try fixture.found
        #expect(found.count > 4)
        #expect(Set(found.map(\.place)).count == found.count)
    }

    @Test(arguments: FindingFixture.folders) func `has fixtures of each kind`(folder: String) {
        #expect(FindingFixture.all(in: folder).count > 4)
    }

    /// What the loader of a site and the composer of a policy find, not the readers that are tested here.
    private static let elsewhere: Set<String> = [
        CatalogueRule.missingFile.rawValue, LanguageRule.missingFile.rawValue, FactRule.notSaid.rawValue,
        FactRule.badSharedFile.rawValue, FactRule.missingSharedFile.rawValue, FactRule.extendsItself.rawValue,
        FactRule.nothingLeftOut.rawValue, FactRule.unknownPreset.rawValue,
    ]

    @Test func `covers every rule`() throws {
        let rules =
            FactRule.allCases.map(\.rawValue) + PrecedenceRule.allCases.map(\.rawValue)
            + CatalogueRule.allCases.map(\.rawValue) + LanguageRule.allCases.map(\.rawValue)
            + TemplateRule.allCases.map(\.rawValue)
        let expected: [String] = try FindingFixture.all.flatMap { try $0.expected }
        let covered = Set(expected.map { $0.split(separator: " ")[1] })
        for rule in rules where !Self.elsewhere.contains(rule) {
            #expect(covered.contains(Substring(rule)), "no fixture shows \(rule)")
        }
    }
}
