import Foundation
import LocatedYAML
import PolicyModel
import PolicyRendering
import Testing

/// What is found in the words of pages.
@Suite struct PageWordsTests {
    private func findings(_ change: (String) -> String) throws -> [Diagnostic] {
        let source = try SampleSite.text("Locales/en/pages.yaml")
        let language = SampleDocuments.english.language
        var (value, diagnostics) = LocatedYAMLReader.read(Array(change(source.text).utf8), file: "pages.yaml")
        let words = PageWords(try #require(value), language: language, diagnostics: &diagnostics)
        #expect((words == nil) == !diagnostics.isEmpty)
        return diagnostics
    }

    @Test func `a missing word is found by its key`() throws {
        let diagnostics = try findings { $0.replacing("contents: Contents\n", with: "") }
        #expect(diagnostics.map(\.rule) == ["language/missing-page-word"])
        #expect(diagnostics.first?.arguments["key"] == .text("contents"))
    }

    @Test func `an empty word is missing`() throws {
        let diagnostics = try findings { $0.replacing("contents: Contents\n", with: "contents:\n") }
        #expect(diagnostics.map(\.rule) == ["language/missing-page-word"])
    }

    @Test func `a misspelt key is found with the key that was meant`() throws {
        let diagnostics = try findings { $0.replacing("contents: Contents\n", with: "content: Contents\n") }
        #expect(diagnostics.map(\.rule) == ["language/unknown-page-word", "language/missing-page-word"])
        #expect(diagnostics.first?.arguments["suggestion"] == .text("contents"))
    }

    @Test func `a word that lost its hole is found`() throws {
        let diagnostics = try findings { $0.replacing("Clause {number}", with: "Clause") }
        #expect(diagnostics.map(\.rule) == ["language/page-word-without-hole"])
        #expect(diagnostics.first?.arguments["hole"] == .text("number"))
    }

    @Test func `a hole in a word that has none is found`() throws {
        let diagnostics = try findings { $0.replacing("Contents\n", with: "Contents of {title}\n") }
        #expect(diagnostics.map(\.rule) == ["language/unknown-hole"])
    }

    @Test func `words that are no map are found`() {
        var diagnostics: [Diagnostic] = []
        let place = Place(file: "pages.yaml", at: Position(line: 1, column: 1))
        let words = PageWords(
            LocatedValue(.list([]), at: place), language: SampleDocuments.english.language, diagnostics: &diagnostics)
        #expect(words == nil && diagnostics.map(\.rule) == ["language/page-words-not-a-map"])
    }

    @Test func `every rule of pages has words in both languages of the tool`() throws {
        for language in ["en", "zh-Hans"] {
            let text = try SampleSite.text("Locales/\(language)/findings/page.yaml").text
            for rule in PageRule.allCases {
                #expect(text.contains("\n\(rule.rawValue):\n") || text.hasPrefix("\(rule.rawValue):\n"))
            }
        }
    }
}
