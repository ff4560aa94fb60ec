import LocatedYAML
import PolicyModel

/// One text in one language, as the checks of wording read it.
package struct LanguageText: Sendable {
    /// What a text is, which decides what can be asked of it.
    package enum Kind: Sendable {
        /// A text of `Locales` that pages show, with holes.
        case message
        /// A text of `Locales` for those who write sites: it speaks of files and code.
        case remark
        /// A name, a pattern, a unit among the data of `Locales`.
        case data
        /// A clause in a shop's own words.
        case ownWords
        /// A term that a shop adds.
        case ownTerm
        /// A name or an address, which is as its owner writes it.
        case name

        /// Whether it is made of words that follow the rules of their language.
        var isProse: Bool { self != .data && self != .name }

        /// Whether it is part of a policy.
        var isPolicy: Bool { isProse && self != .remark }
    }

    /// Stands in the place of a hole, and of code.
    static let hole: Unicode.Scalar = "\u{FFFC}"

    /// Where the text stands in its file, and what a finding about it can be accepted by: `cookies.used.affirmed`.
    package let key: String
    package let kind: Kind
    package let language: LanguageTag
    let glossary: Glossary?
    let source: LocatedText
    /// The characters, with one mark for each hole.
    let scalars: [Unicode.Scalar]
    /// The offset of each character in the source.
    private let offsets: [Int]

    package init(_ source: LocatedText, key: String, kind: Kind, language: LanguageTag, glossary: Glossary?) {
        self.source = source
        self.key = key
        self.kind = kind
        self.language = language
        self.glossary = glossary
        (scalars, offsets) = Self.read(source.text, hasHoles: kind == .message, hasCode: kind == .remark)
    }

    /// The file in which it stands, as findings name it.
    package var file: String { source.place.file }

    /// Whether the text stands on several lines of its file.
    var spansLines: Bool { source.place.start.line != source.place.end.line }

    /// The place of some of the characters, where the text stands in the file as it is; otherwise that of the whole text.
    func place(_ range: Range<Int>) -> Place {
        let (start, end) = (source.place.start, source.place.end)
        let quotes = end.column - start.column - source.text.unicodeScalars.count
        guard start.line == end.line, quotes == 0 || quotes == 2, let first = offsets[range].first,
            let last = offsets[range].last
        else { return source.place }
        let column = start.column + quotes / 2
        return Place(
            file: source.place.file, start: Position(line: start.line, column: column + first),
            end: Position(line: start.line, column: column + last + 1))
    }

    /// The characters of a range as a text.
    func text(_ range: Range<Int>) -> String { String(scalars[range]) }

    /// A finding about some of the characters.
    ///
    /// - Parameter mended: the characters as they should be, where that is certain.
    func finding(
        _ rule: WordsRule, at range: Range<Int>, arguments: [String: DiagnosticArgument] = [:], help: String? = "mend",
        mended: [Unicode.Scalar]? = nil
    ) -> Diagnostic {
        // A mark that stands for a hole is no character of the source.
        let isWhole = scalars.count == source.text.unicodeScalars.count
        let edit = mended.map { TextEdit(at: source.place, from: source.text, to: String($0[...])) }
        return Diagnostic(
            rule, at: place(range), subject: key,
            arguments: arguments.merging(["key": .text(key)]) { own, _ in own }, help: help, edit: isWhole ? edit : nil)
    }

    private static func read(_ text: String, hasHoles: Bool, hasCode: Bool) -> ([Unicode.Scalar], [Int]) {
        let all = Array(text.unicodeScalars)
        guard hasHoles || hasCode else { return (all, Array(all.indices)) }
        var scalars: [Unicode.Scalar] = []
        var offsets: [Int] = []
        var index = 0
        while index < all.count {
            let close = close(of: index, in: all, hasCode: hasCode)
            scalars.append(close == nil ? all[index] : hole)
            offsets.append(index)
            index = (close ?? index) + 1
        }
        return (scalars, offsets)
    }

    /// The end of what is no text: a hole, or code between two grave accents.
    private static func close(of index: Int, in all: [Unicode.Scalar], hasCode: Bool) -> Int? {
        switch all[index] {
        case "{": all[index...].firstIndex(of: "}")
        case "`" where hasCode: all[(index + 1)...].firstIndex(of: "`")
        default: nil
        }
    }
}

/// The same text in two languages.
package struct LanguageTextPair: Sendable {
    package let one: LanguageText
    package let other: LanguageText

    package init(one: LanguageText, other: LanguageText) {
        self.one = one
        self.other = other
    }

    /// A finding about the other text, with the one as a note.
    func finding(
        _ rule: WordsRule, at range: Range<Int>? = nil, arguments: [String: DiagnosticArgument] = [:],
        severity: Severity? = nil
    ) -> Diagnostic {
        Diagnostic(
            rule, severity: severity, at: range.map(other.place) ?? other.source.place,
            subject: other.key, arguments: arguments.merging(["key": .text(other.key)]) { own, _ in own },
            notes: [DiagnosticNote("other", place: one.source.place)])
    }

    /// The same pair, looked at from the other side.
    var turned: LanguageTextPair { LanguageTextPair(one: other, other: one) }
}

extension String {
    init(_ scalars: ArraySlice<Unicode.Scalar>) {
        var view = UnicodeScalarView()
        view.append(contentsOf: scalars)
        self.init(view)
    }
}
