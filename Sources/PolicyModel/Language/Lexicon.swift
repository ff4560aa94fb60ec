import LocatedYAML
import Synchronization

/// How the terms of the vocabularies are said in one language, and how lists of them are put.
package struct Lexicon: Sendable {
    /// The patterns around a list, by its extent: `such as {list}`, `only {list}`.
    struct ListPatterns: Sendable {
        var closed: Template?
        var open: Template?
        var only: Template?

        subscript(extent: Extent) -> Template? {
            switch extent {
            case .closed: closed
            case .open: open
            case .only: only
            }
        }
    }

    struct Entry: Sendable {
        let terms: [String: TermWords]
        let labelPatterns: ListPatterns
        let phrasePatterns: ListPatterns
        let cellPatterns: ListPatterns
        /// What stands before the last of several terms, joined as the vocabulary says; nil for the language's usual word.
        let lastSeparator: String?
        /// What stands around each term of a list inside a sentence or a cell: `to {item}`; nil for nothing.
        let each: Template?

        func patterns(_ form: ValueForm) -> ListPatterns {
            switch form {
            case .label: labelPatterns
            case .cell: cellPatterns
            case .phrase, .or, .market, .place, .count: phrasePatterns
            }
        }
    }

    let usual: ListPatterns
    /// One value of several that differ by law or market: `{key}: {value}`.
    let divided: Template
    /// What stands between such values, and between two sentences of a paragraph.
    let dividedSeparator: String
    let sentenceSeparator: String
    private let entries: Entries

    /// What the language says of a vocabulary; nil where it does not have it.
    func entry(_ vocabulary: String) -> Entry? { entries[vocabulary] }

    /// The words of a term; nil where this language does not have it.
    package func words(_ term: String, of vocabulary: String) -> TermWords? {
        entries.words(term, of: vocabulary)
    }

    /// The vocabularies of a language, each read when it is asked for first: a policy needs a few.
    private final class Entries: Sendable {
        private let file: LocatedValue
        private let vocabularies: Vocabularies
        private let known = Mutex<[String: Entry]>([:])

        init(_ file: LocatedValue, vocabularies: Vocabularies) {
            self.file = file
            self.vocabularies = vocabularies
        }

        /// An entry is large, so that this takes a term out of it where it lies.
        func words(_ term: String, of vocabulary: String) -> TermWords? {
            let words = known.withLock { known in known[vocabulary].map { $0.terms[term] } }
            return words ?? self[vocabulary]?.terms[term]
        }

        subscript(name: String) -> Entry? {
            if let entry = known.withLock({ $0[name] }) { return entry }
            // What is wrong was found when the file was checked.
            var diagnostics: [Diagnostic] = []
            guard let value = file[name], let vocabulary = vocabularies[name],
                let entry = Entry(reading: value, vocabulary: vocabulary, diagnostics: &diagnostics)
            else { return nil }
            known.withLock { $0[name] = entry }
            return entry
        }
    }
}

extension Lexicon {
    /// Reads `Locales/<language>/vocabulary.yaml`: `patterns`, and for each vocabulary the words of every term.
    ///
    /// - Parameter isTested: whether nothing can be wrong with the words of terms, so that those are read that are needed.
    package init?(
        reading value: LocatedValue, vocabularies: Vocabularies, isTested: Bool = false,
        diagnostics: inout [Diagnostic]
    ) {
        guard var map = MapReader(value, diagnostics: &diagnostics),
            let patterns = map.required("patterns", diagnostics: &diagnostics),
            var pattern = MapReader(patterns, diagnostics: &diagnostics)
        else { return nil }
        usual = ListPatterns(
            closed: nil, open: pattern.list("open", &diagnostics), only: pattern.list("only", &diagnostics))
        guard
            let divided = pattern.required("divided", diagnostics: &diagnostics)
                .flatMap({ $0.template(holes: ["key", "value"], diagnostics: &diagnostics) }),
            let dividedSeparator = pattern.requiredText("divided-separator", diagnostics: &diagnostics),
            let sentenceSeparator = pattern.requiredText("sentence-separator", diagnostics: &diagnostics)
        else { return nil }
        self.divided = divided
        self.dividedSeparator = dividedSeparator.text
        self.sentenceSeparator = sentenceSeparator.text
        pattern.reportUnknownKeys(diagnostics: &diagnostics)
        entries = Entries(value, vocabularies: vocabularies)
        guard !isTested else { return }
        for vocabulary in vocabularies.all {
            guard let value = map.required(vocabulary.name, diagnostics: &diagnostics) else { continue }
            _ = Entry(reading: value, vocabulary: vocabulary, diagnostics: &diagnostics)
        }
        map.reportUnknownKeys(diagnostics: &diagnostics)
    }
}

extension Lexicon.Entry {
    fileprivate init?(reading value: LocatedValue, vocabulary: Vocabulary, diagnostics: inout [Diagnostic]) {
        guard var map = MapReader(value, diagnostics: &diagnostics) else { return nil }
        labelPatterns = Lexicon.ListPatterns(reading: map.optional("labels"), diagnostics: &diagnostics)
        phrasePatterns = Lexicon.ListPatterns(reading: map.optional("phrases"), diagnostics: &diagnostics)
        cellPatterns = Lexicon.ListPatterns(reading: map.optional("cells"), diagnostics: &diagnostics)
        each = map.optional("each")?.template(holes: ["item"], diagnostics: &diagnostics)
        lastSeparator = map.optional("last-separator")?.locatedText(diagnostics: &diagnostics)?.text
        guard let terms = map.required("terms", diagnostics: &diagnostics) else { return nil }
        map.reportUnknownKeys(diagnostics: &diagnostics)
        guard let entries = terms.entries else {
            diagnostics.append(.wrongShape("map", at: terms.place))
            return nil
        }
        let before = diagnostics.count
        let known = Set(vocabulary.termIDs)
        for entry in entries where !known.contains(entry.key.text) {
            diagnostics.append(
                .unknown(
                    LanguageRule.unknownTerm, entry.key.text, known: vocabulary.termIDs, at: entry.key.place,
                    arguments: ["vocabulary": .text(vocabulary.name)]))
        }
        let meant = diagnostics[before...]
        let values = Dictionary(entries.map { ($0.key.text, $0.value) }, uniquingKeysWith: { first, _ in first })
        var words: [String: TermWords] = [:]
        for term in vocabulary.termIDs {
            guard let value = values[term] else {
                let isMeant = meant.contains { $0.suggests(term) }
                if !isMeant { diagnostics.append(.missing(term, of: vocabulary, at: terms.place.startOnly)) }
                continue
            }
            words[term] = TermWords(term, reading: value, of: vocabulary, diagnostics: &diagnostics)
        }
        self.terms = words
    }
}

extension Diagnostic {
    /// A finding about a term for which a language has no words.
    fileprivate static func missing(_ term: String, of vocabulary: Vocabulary, at place: Place) -> Diagnostic {
        Diagnostic(
            LanguageRule.missingTerm, at: place,
            arguments: ["term": .text(term), "vocabulary": .text(vocabulary.name)])
    }
}

extension Lexicon.ListPatterns {
    fileprivate init(reading value: LocatedValue?, diagnostics: inout [Diagnostic]) {
        guard let value, var map = MapReader(value, diagnostics: &diagnostics) else { return }
        closed = map.list("closed", &diagnostics)
        open = map.list("open", &diagnostics)
        only = map.list("only", &diagnostics)
        map.reportUnknownKeys(diagnostics: &diagnostics)
    }
}

extension TermWords {
    /// One text, or `{label, phrase}` where the terms of the vocabulary have phrases.
    fileprivate init?(
        _ term: String, reading value: LocatedValue, of vocabulary: Vocabulary, diagnostics: inout [Diagnostic]
    ) {
        func words(_ text: LocatedText?) -> String? {
            guard let text, text.text.allSatisfy(\.isWhitespace) else { return text?.text }
            diagnostics.append(.missing(term, of: vocabulary, at: text.place))
            return nil
        }
        if !vocabulary.hasPhrases {
            guard let text = words(value.locatedText(diagnostics: &diagnostics)) else { return nil }
            self.init(label: text, phrase: text)
            return
        }
        guard var map = MapReader(value, diagnostics: &diagnostics),
            let label = words(map.requiredText("label", diagnostics: &diagnostics)),
            let phrase = words(map.requiredText("phrase", diagnostics: &diagnostics))
        else { return nil }
        map.reportUnknownKeys(diagnostics: &diagnostics)
        self.init(label: label, phrase: phrase)
    }
}

extension MapReader {
    fileprivate mutating func list(_ key: String, _ diagnostics: inout [Diagnostic]) -> Template? {
        optional(key).flatMap { $0.template(holes: ["list"], diagnostics: &diagnostics) }
    }
}

extension LocatedValue {
    /// A pattern with exactly these holes.
    func template(holes: [String], diagnostics: inout [Diagnostic]) -> Template? {
        guard let text = locatedText(diagnostics: &diagnostics),
            let template = Template(text, braces: .single, isLiteral: isPlainOnOneLine, diagnostics: &diagnostics)
        else { return nil }
        template.checkHoles(needed: holes, allowed: [], key: text.text, diagnostics: &diagnostics)
        return template
    }
}
