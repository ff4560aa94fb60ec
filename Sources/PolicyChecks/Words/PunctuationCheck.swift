import LocatedYAML
import PolicyModel

/// Marks of one script in the text of another: `我们收集信息,并保存.` and `We collect information，…`.
enum PunctuationCheck {
    /// The full-width form of each half-width mark.
    private static let fullWidth: [Unicode.Scalar: String] = [
        ",": "，", ".": "。", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）", "\"": "“”", "'": "‘’",
    ]

    static func findings(_ written: LanguageText) -> [Diagnostic] {
        guard written.kind.isProse, let script = written.glossary?.script else { return [] }
        let scalars = written.scalars
        switch script {
        case .han:
            guard let index = scalars.indices.first(where: { isHalfWidth($0, in: scalars) }) else { return [] }
            return [
                written.finding(
                    .halfWidthPunctuation, at: index..<index + 1,
                    arguments: [
                        "mark": .text(String(scalars[index])), "instead": .text(fullWidth[scalars[index], default: ""]),
                    ], mended: mended(scalars))
            ]
        case .latin:
            guard let index = scalars.firstIndex(where: \.isFullWidthPunctuation),
                !isInsideHan(index, in: scalars)
            else { return [] }
            return [
                written.finding(
                    .fullWidthPunctuation, at: index..<index + 1, arguments: ["mark": .text(String(scalars[index]))])
            ]
        }
    }

    /// The text with all its marks in full width, and without the spaces beside them; nil where it takes a person to tell what a mark
    /// should be: quotation marks open or close, and a bracket has a partner.
    private static func mended(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        let found = scalars.indices.filter { isHalfWidth($0, in: scalars) }
        let partners = found.filter { scalars[$0].isRoundBracket }.compactMap { partner(of: $0, in: scalars) }
        let marks = Set(found + partners)
        guard marks.allSatisfy({ scalars[$0] != "\"" && scalars[$0] != "'" }),
            marks.allSatisfy({ !scalars[$0].isRoundBracket || partner(of: $0, in: scalars) != nil })
        else { return nil }
        return scalars.indices.flatMap { index -> [Unicode.Scalar] in
            if marks.contains(index) { return Array(fullWidth[scalars[index], default: ""].unicodeScalars) }
            let isBesideMark = marks.contains(index - 1) || marks.contains(index + 1)
            return scalars[index].isSpace && isBesideMark ? [] : [scalars[index]]
        }
    }

    /// The other of a pair of brackets without brackets inside; nil for any other mark and for one that stands alone.
    private static func partner(of index: Int, in scalars: [Unicode.Scalar]) -> Int? {
        switch scalars[index] {
        case "(": scalars[(index + 1)...].firstIndex(where: \.isRoundBracket).flatMap { scalars[$0] == ")" ? $0 : nil }
        case ")": scalars[..<index].lastIndex(where: \.isRoundBracket).flatMap { scalars[$0] == "(" ? $0 : nil }
        default: nil
        }
    }

    /// Whether a mark belongs to Chinese text: a Chinese character stands before it, or behind an opening one. A full stop
    /// needs more, because it may begin the ending of a file's name.
    private static func isHalfWidth(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard fullWidth[scalars[index]] != nil else { return false }
        let isBehindHan = index > 0 && scalars[index - 1].isHanOrFullWidth
        let after = index + 1 < scalars.count ? scalars[index + 1] : nil
        switch scalars[index] {
        case "(", ")": return (isBehindHan || after?.isHan == true) && !isLabel(index, in: scalars)
        case "\"", "'": return isBehindHan || after?.isHan == true
        case ".": return isBehindHan && (after == nil || after?.isHan == true || after?.isSpace == true)
        default: return isBehindHan
        }
    }

    /// Whether a bracket belongs to the letter or number of an item: `第1款(f)项`.
    private static func isLabel(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        let inside = scalars[index] == "(" ? index + 1 : index - 1
        let other = scalars[index] == "(" ? index + 2 : index - 2
        guard scalars.indices.contains(inside), scalars.indices.contains(other) else { return false }
        return (scalars[inside].isLatinLetter || scalars[inside].isASCIIDigit)
            && "()".unicodeScalars.contains(scalars[other])
    }

    /// Whether the mark is quoted, alone or with the Chinese text around it, as an English text may do.
    private static func isInsideHan(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        let isBehind = index > 0 && scalars[index - 1].isHan
        let isBefore = index + 1 < scalars.count && scalars[index + 1].isHan
        let isQuoted = index > 0 && scalars[index - 1] == "“"
        return isBehind || isBefore || isQuoted
    }
}

extension Unicode.Scalar {
    fileprivate var isRoundBracket: Bool { self == "(" || self == ")" }
}
