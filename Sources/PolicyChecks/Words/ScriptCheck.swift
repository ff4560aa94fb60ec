import LocatedYAML
import PolicyModel

/// Text of one language that stands where another should.
enum ScriptCheck {
    /// How many Latin words in a row a Chinese sentence may hold: a name, a code.
    private static let longestQuotation = 4

    /// A text in another script than its language's, or a Chinese one with a whole English phrase in it.
    static func findings(_ written: LanguageText) -> [Diagnostic] {
        guard written.kind.isProse, let glossary = written.glossary else { return [] }
        let isUntranslated =
            switch glossary.script {
            case .han: isLatin(written, glossary)
            case .latin: written.scalars.count(where: \.isHan) > written.scalars.count(where: \.isLatinLetter)
            }
        return isUntranslated
            ? [written.finding(.untranslatedText, at: written.scalars.indices, arguments: language(written))] : []
    }

    /// The same words on both sides, where they are more than a name.
    static func findings(_ pair: LanguageTextPair) -> [Diagnostic] {
        guard pair.one.source.text == pair.other.source.text, findings(pair.one).isEmpty, findings(pair.other).isEmpty,
            let glossary = pair.other.glossary, !isNames(pair.other, glossary)
        else { return [] }
        return [pair.finding(.untranslatedText, arguments: language(pair.other))]
    }

    private static func language(_ written: LanguageText) -> [String: DiagnosticArgument] {
        ["language": .text(written.language.text)]
    }

    private static func isLatin(_ written: LanguageText, _ glossary: Glossary) -> Bool {
        let words = words(written)
        guard written.scalars.contains(where: \.isHan) else { return !isNames(written, glossary) }
        var run = 0
        for (index, word) in words.enumerated() {
            let follows =
                index > 0 && written.scalars[words[index - 1].upperBound..<word.lowerBound].allSatisfy(\.isSpace)
            let isSmall = written.scalars[word.lowerBound] == written.scalars[word.lowerBound].smallLetter
            run = isSmall ? (follows ? run + 1 : 1) : 0
            if run >= longestQuotation, !isExplained(word.upperBound, in: written.scalars) { return true }
        }
        return false
    }

    /// Whether foreign words are quoted, or their Chinese follows in brackets: what a law dictates in its own language.
    private static func isExplained(_ end: Int, in scalars: [Unicode.Scalar]) -> Bool {
        let next = scalars[end...].first { $0.isHanOrFullWidth || $0 == "“" || $0 == "”" }
        return next == "（" || next == "”"
    }

    /// Whether the text has no words but names and codes. What a shop writes with a capital (Klarna, eBay) is a name; in `Locales` the
    /// glossary lists the names.
    private static func isNames(_ written: LanguageText, _ glossary: Glossary) -> Bool {
        words(written).allSatisfy { range in
            let word = written.text(range)
            if glossary.names.contains(word) { return true }
            return ![.message, .remark].contains(written.kind)
                && written.scalars[range].contains { $0.smallLetter != $0 }
        }
    }

    /// The Latin words outside addresses; a single letter is none.
    private static func words(_ written: LanguageText) -> [Range<Int>] {
        let links = LinkCheck.links(in: written.scalars).map(\.range)
        return DoubledWordCheck.latinWords(written.scalars).filter { word in
            word.count > 1 && !links.contains { $0.overlaps(word) }
        }
    }
}
