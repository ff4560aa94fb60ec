import LocatedYAML
import PolicyModel

/// The words around a document in one language, complete: whoever has them can say every page.
package struct PageWords: Sendable {
    package let language: LanguageTag
    /// Every word has its entry in both.
    private let templates: [PageWord: Template]
    private let texts: [PageWord: String]

    /// Reads `pages.yaml`, a map of words by their keys. Unknown, missing and empty words and wrong holes are findings;
    /// after one there are no words, so that no page is printed with a gap.
    package init?(_ value: LocatedValue, language: LanguageTag, diagnostics: inout [Diagnostic]) {
        let before = diagnostics.count
        guard let entries = value.entries else {
            diagnostics.append(Diagnostic(PageRule.wordsNotAMap, at: value.place))
            return nil
        }
        Self.checkKeys(entries, diagnostics: &diagnostics)
        var templates: [PageWord: Template] = [:]
        for word in PageWord.allCases {
            templates[word] = Self.template(word, in: value, diagnostics: &diagnostics)
        }
        guard diagnostics.count == before else { return nil }
        self.language = language
        self.templates = templates
        texts = templates.mapValues { $0.source.text }
    }

    /// The words of a word without holes.
    package subscript(word: PageWord) -> String { texts[word, default: ""] }

    /// The words of a word that has holes, with what stands in them.
    package func filled(_ word: PageWord, _ values: [String: String]) -> String {
        pieces(word).map { piece in
            switch piece {
            case .text(let text): text
            case .hole(let hole): values[hole.name, default: ""]
            }
        }.joined()
    }

    /// The line about the articles that a clause answers; nil where it has none.
    func articles(of clause: DocumentClause) -> String? {
        guard !clause.articles.isEmpty else { return nil }
        return filled(.articles, ["articles": clause.articles.joined(separator: self[.tableCellSeparator])])
    }

    /// The texts and holes of a word that has holes.
    func pieces(_ word: PageWord) -> [Template.Piece] { templates[word]?.pieces ?? [] }
}

extension PageWords {
    private static func checkKeys(_ entries: [LocatedValue.Entry], diagnostics: inout [Diagnostic]) {
        for entry in entries where PageWord(rawValue: entry.key.text) == nil {
            diagnostics.append(
                .unknown(
                    PageRule.unknownWord, entry.key.text, known: PageWord.allCases.map(\.rawValue),
                    at: entry.key.place))
        }
    }

    private static func template(
        _ word: PageWord, in value: LocatedValue, diagnostics: inout [Diagnostic]
    ) -> Template? {
        let key: [String: DiagnosticArgument] = ["key": .text(word.rawValue)]
        guard let entry = value[word.rawValue], !entry.isEmpty else {
            diagnostics.append(
                Diagnostic(PageRule.missingWord, at: value[word.rawValue]?.place ?? value.place, arguments: key))
            return nil
        }
        guard let text = entry.text, !text.isEmpty else {
            diagnostics.append(Diagnostic(PageRule.wordNotText, at: entry.place, arguments: key))
            return nil
        }
        let source = LocatedText(text, at: entry.place)
        guard let template = Template(source, braces: .single, isLiteral: false, diagnostics: &diagnostics) else {
            return nil
        }
        template.checkHoles(among: word.holes, diagnostics: &diagnostics)
        for hole in word.holes where !template.holes.contains(where: { $0.name == hole }) {
            diagnostics.append(
                Diagnostic(
                    PageRule.wordWithoutHole, at: entry.place,
                    arguments: key.merging(["hole": .text(hole)]) { first, _ in first }))
        }
        return template
    }
}
