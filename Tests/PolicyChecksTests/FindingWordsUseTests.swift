import LocatedYAML
import PolicyChecks
import TestSupport
import Testing

/// The words that the sources ask for are there, and what is found fills all their holes.
@Suite struct FindingWordsUseTests {
    @Test(arguments: ToolLanguages.all) func `has every word that the sources name`(language: String) throws {
        let words = try ToolLanguages.sharedWords(language)
        let forms = [
            #"\.word\("([a-z-]+)"\)"#, #"sentence\(\s*"([a-z-]+)""#, #"wanted: "([a-z-]+)""#,
            #"wrongShape\("([a-z-]+)""#,
        ]
        var found: Set<String> = []
        for path in Repository.files(in: "Sources", ending: ".swift", isDeep: true) {
            let text = try Repository.text(path)
            for form in forms {
                found.formUnion(text.matches(of: try Regex(form)).compactMap { $0[1].substring.map(String.init) })
            }
        }
        for path in Repository.files(in: "Sources", ending: ".swift", isDeep: true) {
            for match in try Repository.text(path).matches(of: /[. ]count\("([a-z-]+)",/) {
                found.formUnion([match.1 + "-one", match.1 + "-other"].map(String.init))
            }
        }
        #expect(found.count > 20)
        for key in found.sorted() {
            #expect(words.contains(key), "\(language) has no word “\(key)”")
        }
    }

    @Test(arguments: ToolLanguages.all) func `has a near and a far help for every name that can be unknown`(
        language: String
    ) throws {
        let entries = try ToolLanguages.entries(language)
        var count = 0
        for path in Repository.files(in: "Sources", ending: ".swift", isDeep: true) {
            for match in try Repository.text(path).matches(of: /\.unknown\(\s*(\w+Rule)\.(\w+)/) {
                let id = try #require(try RuleFamilies.id(match.1, match.2), "\(match.1).\(match.2)")
                let helps = entries.first { $0.key.text == id }?.value["helps"]
                #expect(helps?["did-you-mean"] != nil && helps?["known"] != nil, "\(id)")
                count += 1
            }
        }
        #expect(count > 10)
    }

    @Test(arguments: FindingFixture.all) func `says every finding of the fixtures in full`(
        fixture: FindingFixture
    ) throws {
        for (language, words) in try ToolLanguages.read.get() {
            for diagnostic in try fixture.found {
                var said = [words.message(diagnostic)]
                said += diagnostic.notes.map { words.note($0, of: diagnostic) ?? "{\($0.name)}" }
                if let help = diagnostic.help { said.append(words.help(diagnostic) ?? "{\(help)}") }
                let holes = Set(
                    diagnostic.arguments.values.map(Self.holes).joined() + Self.examples[diagnostic.rule, default: []])
                for text in said {
                    #expect(
                        Set([String].holes(of: text)).isSubset(of: holes), "\(language): \(diagnostic.rule): \(text)")
                }
                for case .word(let key) in diagnostic.arguments.values {
                    #expect(words.word(key) != key, "\(language) has no word “\(key)”")
                }
            }
        }
    }

    /// What looks like a hole in an argument itself, such as a malformed hole that is reported.
    private static func holes(_ argument: DiagnosticArgument) -> [String] {
        if case .text(let text) = argument { [String].holes(of: text) } else { [] }
    }

    /// Holes that a text shows as an example.
    private static let examples = ["language/malformed-hole": ["data"]]
}
