/// Where a line may end, between two scalars without a space between them. Latin words stay whole; Chinese may break at any
/// character, except that a line never begins with closing punctuation and never ends with opening punctuation (GB/T 15834).
enum LineBreaking {
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
