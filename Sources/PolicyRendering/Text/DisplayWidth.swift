extension Unicode.Scalar {
    /// How many columns the scalar takes in a text of fixed width: none for what joins the scalar before it, two for Han,
    /// kana, hangul, full-width forms and emoji (Unicode Standard Annex 11, classes W and F), one for all others.
    package var displayWidth: Int {
        if value < 0x300 { return 1 }
        if isJoined { return 0 }
        return isWide ? 2 : 1
    }

    /// Whether the scalar takes two columns.
    package var isWide: Bool {
        switch value {
        case ..<0x1100: false
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
            0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }

    /// Whether the scalar belongs to the one before it: a combining mark, a joiner or a variation selector.
    var isJoined: Bool {
        // Nearly all of a policy, for which the slow question of the category need not be asked.
        if value < 0x300 || (0x4E00...0xA000).contains(value) || (0x3000...0x3029).contains(value) { return false }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return true
        default: return false
        }
    }
}
