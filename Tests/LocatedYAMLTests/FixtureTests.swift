import Foundation
import LocatedYAML
import Testing

/// `accepted/NAME.yaml` reads as `NAME.json` says, in which all scalars are texts; `refused/NAME.yaml` has the findings of
/// `NAME.findings`, one `line:column rule` a line.
struct FixtureTests {
    static let accepted = Fixture.all(in: "accepted", expecting: "json")
    static let refused = Fixture.all(in: "refused", expecting: "findings")

    @Test(arguments: accepted)
    func readsWhatIsYAML(_ fixture: Fixture) throws {
        let (value, diagnostics) = LocatedYAMLReader.read(try Repository.bytes(of: fixture.input), file: fixture.name)
        #expect(diagnostics.map(\.summary) == [])
        let expected = try JSONValue.parse(Repository.bytes(of: fixture.expected))
        #expect(try JSONValue(#require(value)) == expected)
    }

    @Test(arguments: refused)
    func findsAllThatIsWrong(_ fixture: Fixture) throws {
        let (_, diagnostics) = LocatedYAMLReader.read(try Repository.bytes(of: fixture.input), file: fixture.name)
        let expected = try Repository.text(of: fixture.expected).split(separator: "\n").map(String.init)
        try #require(expected != [], "a refused file has a finding")
        #expect(diagnostics.map(\.summary) == expected)
    }

    @Test(arguments: [("accepted", "json"), ("refused", "findings")])
    func hasNoLeftoverFile(folder: String, ending: String) throws {
        let names = try Repository.names(in: Repository.fixtures.appending(path: folder))
        let inputs = Fixture.all(in: folder, expecting: ending)
        try #require(inputs.count > 10)
        #expect(names == inputs.flatMap { ["\($0.name).\(ending)", "\($0.name).yaml"] }.sorted())
    }

    @Test func refusesSomethingByEachRule() throws {
        let shown = try Self.refused.flatMap {
            LocatedYAMLReader.read(try Repository.bytes(of: $0.input), file: $0.name).diagnostics.map(\.rule)
        }
        // What no text file can show is built in `CharacterTests` and `LimitTests`.
        let built: [YAMLRule] = [
            .tooLarge, .tooManyFindings, .otherEncoding, .invalidUTF8, .nulCharacter, .controlCharacter, .lineSeparator,
            .byteOrderMark,
        ]
        let all = YAMLRule.allCases.map(\.rawValue)
        #expect(Set(shown).union(built.map(\.rawValue)) == Set(all))
        #expect(Set(shown).isDisjoint(with: built.map(\.rawValue)))
    }
}
