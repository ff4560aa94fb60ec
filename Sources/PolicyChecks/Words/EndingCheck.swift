import LocatedYAML
import PolicyModel

/// A sentence on one side and none on the other: one text ends with a full stop, a question mark or a colon, the other does not.
enum EndingCheck {
    private enum Ending { case sentence, question, exclamation, colon, none }

    static func findings(_ pair: LanguageTextPair) -> [Diagnostic] {
        let endings: Set = [ending(pair.one), ending(pair.other)]
        // A heading may ask in words (是否必须提供) what another language asks with a mark.
        guard endings.count == 2, endings != [.question, .none], let last = pair.other.scalars.indices.last else {
            return []
        }
        return [pair.finding(.endingsDiffer, at: last..<last + 1)]
    }

    private static func ending(_ written: LanguageText) -> Ending {
        // A mark that is quoted ends nothing.
        if written.scalars.suffix(3).first == "“", written.scalars.last == "”" { return .none }
        let text = written.scalars.reversed().drop { $0.isSpace || $0.isLineBreak || closers.contains($0) }
        let isAbbreviated = written.glossary?.abbreviations.contains { written.source.text.hasSuffix($0) } == true
        guard let last = text.first, !isAbbreviated else { return .none }
        switch last {
        case ".", "。", "．": return .sentence
        case "?", "？": return .question
        case "!", "！": return .exclamation
        case ":", "：": return .colon
        default: return .none
        }
    }

    private static let closers: Set<Unicode.Scalar> = [")", "）", "”", "’", "\"", "'", "」", "』", "》"]
}
