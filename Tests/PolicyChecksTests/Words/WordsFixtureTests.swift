import LocatedYAML
import PolicyChecks
import PolicyModel
import TestSupport
import Testing

/// What is found in the words of a site, one slip a file of `Tests/Fixtures/words`.
@Suite struct WordsFixtureTests {
    static let fixtures = FindingFixture.all(in: "words")

    private func found(_ fixture: FindingFixture) throws -> [Diagnostic] {
        let file = "Tests/Fixtures/words/\(fixture.name).yaml"
        return try RepositoryWords.findings(site: Repository.value(file)).sorted { left, right in
            (left.place?.start ?? Position(line: 0, column: 0), left.rule)
                < (right.place?.start ?? Position(line: 0, column: 0), right.rule)
        }
    }

    @Test func `finds the fixtures`() { #expect(Self.fixtures.count > 30) }

    @Test(arguments: fixtures) func `gives the findings beside the file`(fixture: FindingFixture) throws {
        let found = try found(fixture).map(\.line)
        let expected = try fixture.expected
        #expect(found == expected)
    }

    @Test(arguments: fixtures) func `says every finding in full and in both languages of the tool`(
        fixture: FindingFixture
    ) throws {
        for (language, words) in try ToolLanguages.read.get() {
            for diagnostic in try found(fixture) {
                var said = [words.message(diagnostic), words.help(diagnostic) ?? "{no help}"]
                said += diagnostic.notes.map { words.note($0, of: diagnostic) ?? "{no note}" }
                for text in said {
                    #expect([String].holes(of: text).isEmpty, "\(language): \(diagnostic.rule): \(text)")
                }
            }
        }
    }

    @Test func `covers every rule of texts`() throws {
        let covered = Set(try Self.fixtures.flatMap { try found($0) }.map(\.rule))
        // Own words have no variants: those are found in messages.
        for rule in WordsRule.allCases where rule != .sameVariants {
            #expect(covered.contains(rule.rawValue), "no fixture shows \(rule.rawValue)")
        }
    }
}
