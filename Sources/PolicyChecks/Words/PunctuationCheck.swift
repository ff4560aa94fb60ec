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
                    ])
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
