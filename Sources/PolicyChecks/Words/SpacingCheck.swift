import LocatedYAML
import PolicyModel

/// Spaces where none should stand, and characters that nobody sees.
enum SpacingCheck {
    static func findings(_ written: LanguageText) -> [Diagnostic] {
        let scalars = written.scalars
        guard let first = scalars.firstIndex(where: { !$0.isLineBreak }),
            let last = scalars.lastIndex(where: { !$0.isLineBreak })
        else { return [] }
        var findings: [Diagnostic] = []
        if let index = scalars.firstIndex(where: \.isInvisible) {
            let code = "U+" + String(scalars[index].value, radix: 16, uppercase: true)
            findings.append(
                written.finding(
                    .invisibleCharacter, at: index..<index + 1, arguments: ["character": .text(code)]))
        }
        if let index = strayedSpace(scalars[first...last], written) {
            findings.append(written.finding(.strayedSpace, at: index..<index + 1))
        }
        if written.kind.isProse, written.glossary?.script == .han {
            let found = spacesBesideHan(scalars[first...last], mayDivide: written.kind == .remark)
            let help = written.spansLines ? "line-break" : "mend"
            if let index = found.first {
                findings.append(
                    written.finding(
                        .spaceBesideHan, at: index..<index + 1, help: help, mended: removing(found, from: scalars)))
            }
        }
        return findings
    }

    /// The first space at the ends of a text or behind another one.
    private static func strayedSpace(_ scalars: ArraySlice<Unicode.Scalar>, _ written: LanguageText) -> Int? {
        // What stands between two words of a list or two sentences begins or ends with a space.
        guard !written.key.hasSuffix("separator"), scalars.contains(where: { $0.isHan || $0.isLatinLetter }) else {
            return nil
        }
        if scalars.first?.isSpace == true { return scalars.startIndex }
        if scalars.last?.isSpace == true { return scalars.endIndex - 1 }
        return scalars.indices.dropFirst().first { scalars[$0].isSpace && scalars[$0 - 1].isSpace }
    }

    /// The spaces between Chinese characters, or between one and what stands beside it. A line break inside a paragraph is
    /// shown as a space; an empty line between two paragraphs is none.
    ///
    /// - Parameter mayDivide: whether a space may stand between two Chinese characters: it belongs to the titles of standards.
    private static func spacesBesideHan(_ scalars: ArraySlice<Unicode.Scalar>, mayDivide: Bool) -> [Int] {
        scalars.indices.dropFirst().dropLast().filter { index in
            let (before, after) = (scalars[index - 1], scalars[index + 1])
            guard scalars[index].isSpace || scalars[index].isLineBreak else { return false }
            if mayDivide, before.isHan, after.isHan { return false }
            // A space behind a half-width colon is that of code: the colon itself is found where it is none.
            return before != ":" && !before.isLineBreak && !after.isLineBreak
                && (before.isHanOrFullWidth || after.isHanOrFullWidth)
        }
    }

    /// The text without these spaces; nil where one of them is a line break, since no edit joins lines.
    private static func removing(_ found: [Int], from scalars: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        guard found.allSatisfy({ scalars[$0].isSpace }) else { return nil }
        return scalars.indices.filter { !found.contains($0) }.map { scalars[$0] }
    }
}

extension Unicode.Scalar {
    /// A space of any width, but no line break.
    var isSpace: Bool { [" ", "\t", "\u{A0}", "\u{3000}", "\u{2009}", "\u{202F}"].contains(self) }

    var isLineBreak: Bool { self == "\n" || self == "\r" }

    /// Whether nothing is seen of this character: spaces without width, soft hyphens.
    fileprivate var isInvisible: Bool {
        [0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF].contains(value)
    }

    /// Whether this is a Chinese character or a mark as wide as one.
    var isHanOrFullWidth: Bool { isHan || isFullWidthPunctuation }

    /// Whether this is a punctuation mark of Chinese typography: 。，、《》 and the full-width forms of ASCII marks.
    var isFullWidthPunctuation: Bool {
        switch value {
        case 0x3001...0x3003, 0x3008...0x3011, 0x3014...0x301B: true
        case 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65: true
        default: false
        }
    }
}
