/// Where a line may end, between two scalars without a space between them. Latin words stay whole; Chinese may break at any
/// character, except that a line never begins with closing punctuation and never ends with opening punctuation (GB/T 15834).
package enum LineBreaking {
    /// Where the line that begins at `start` ends: after the last break at which it still fits; a word too long for that
    /// goes on to the first break, and is cut at the limit.
    ///
    /// - Parameters:
    ///   - indent: the columns that are taken before the line.
    ///   - columns: those at which lines are filled.
    ///   - limit: those that no line goes beyond.
    package static func endOfLine(
        of scalars: [Unicode.Scalar], from start: Int, indent: Int, columns: Int, limit: Int
    ) -> Int {
        var width = indent
        var lastBreak: Int?
        for index in start..<scalars.endIndex {
            if index > start, mayBreak(scalars, before: index) {
                if let lastBreak, width > columns { return lastBreak }
                lastBreak = index
            }
            width += scalars[index].widestDisplayWidth
            if width > limit { return lastBreak ?? max(index, start + 1) }
            if width > columns, let lastBreak, scalars[index] != " " { return lastBreak }
        }
        return scalars.endIndex
    }

    private static func mayBreak(_ scalars: [Unicode.Scalar], before index: Int) -> Bool {
        scalars[index] == " "
            || (scalars[index - 1] != " " && isAllowed(between: scalars[index - 1], and: scalars[index]))
    }

    static func isAllowed(between left: Unicode.Scalar, and right: Unicode.Scalar) -> Bool {
        guard left.isWide || right.isWide, !right.isJoined else { return false }
        if right.mustNotBeginLine || left.mustNotEndLine { return false }
        // A number and its unit stay together: 30日.
        return !(left.isDigit && right.isWide)
    }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

    fileprivate var mustNotBeginLine: Bool {
        switch self {
        case "，", "。", "、", "；", "：", "？", "！", "）", "》", "〉", "」", "』", "】", "〕", "”", "’", "…", "—", "·", "％", "～",
            ",", ".", ";", ":", "?", "!", ")", "]", "}", ">", "%", "/", "\"", "'", "-", "–", "°", "℃", "|":
            true
        default: false
        }
    }

    fileprivate var mustNotEndLine: Bool {
        switch self {
        case "（", "《", "〈", "「", "『", "【", "〔", "“", "‘", "(", "[", "{", "<", "\"", "'", "$", "¥", "￥", "€", "#", "@":
            true
        default: false
        }
    }

    /// Whether the scalar is one column wide in a Latin font and two in a Chinese one.
    fileprivate var isAmbiguous: Bool {
        switch self {
        case "“", "”", "‘", "’", "…", "—", "·", "–", "°", "×", "℃": true
        default: false
        }
    }

    /// The columns that the scalar takes at most, whatever the font.
    var widestDisplayWidth: Int { isAmbiguous ? 2 : displayWidth }
}
