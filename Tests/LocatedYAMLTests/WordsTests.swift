import Foundation
import LocatedYAML
import Testing

/// The words of this reader's own findings, which are YAML themselves.
struct WordsTests {
    static let languages = ["en", "zh-Hans"]

    private func words(_ language: String) throws -> LocatedValue {
        let file = Repository.root.appending(path: "Locales/\(language)/findings/yaml.yaml")
        let (value, diagnostics) = LocatedYAMLReader.read(try Repository.bytes(of: file), file: file.path())
        #expect(diagnostics.map(\.summary) == [])
        return try #require(value)
    }

    @Test(arguments: languages)
    func sayEachRule(_ language: String) throws {
        let words = try words(language)
        #expect(words.entries?.map(\.key.text) == YAMLRule.allCases.map(\.rawValue))
        for rule in words.entries ?? [] {
            #expect(rule.value["message"]?.text?.isEmpty == false, "\(rule.key.text)")
            #expect(rule.value["explanation"]?.text?.isEmpty == false, "\(rule.key.text)")
        }
    }

    /// Each finding of each refused fixture has its words, and they ask for no value that it does not bring.
    @Test(arguments: languages)
    func haveAPlaceForAllThatAFindingBrings(_ language: String) throws {
        let words = try words(language)
        for fixture in FixtureTests.refused {
            let bytes = try Repository.bytes(of: fixture.input)
            for finding in LocatedYAMLReader.read(bytes, file: fixture.name).diagnostics {
                let rule = try #require(words[finding.rule])
                #expect(holes(of: rule["message"]) == Set(finding.arguments.keys), "\(finding.rule)")
                for note in finding.notes {
                    #expect(holes(of: rule["notes"]?[note.name]) == Set(note.arguments.keys), "\(finding.rule)")
                }
                if let help = finding.help { #expect(rule["helps"]?[help]?.text != nil, "\(finding.rule) \(help)") }
            }
        }
    }

    /// The names between braces; nil where there are no words.
    private func holes(of words: LocatedValue?) -> Set<String>? {
        words?.text.map { text in Set(text.matches(of: /{([a-z-]+)}/).map { String($0.output.1) }) }
    }
}
