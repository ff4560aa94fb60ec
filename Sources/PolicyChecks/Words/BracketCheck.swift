import LocatedYAML
import PolicyModel

/// Brackets and quotation marks that close nothing or are not closed.
enum BracketCheck {
    private static let closing: [Unicode.Scalar: Unicode.Scalar] = [
        "(": ")", "[": "]", "（": "）", "［": "］", "【": "】", "《": "》", "〈": "〉", "〔": "〕", "「": "」", "『": "』",
        "“": "”",
    ]
    private static let closers = Set(closing.values)

    static func findings(_ written: LanguageText) -> [Diagnostic] {
        guard let index = unpaired(written.scalars) else { return [] }
        return [
            written.finding(
                .unpairedBracket, at: index..<index + 1, arguments: ["bracket": .text(String(written.scalars[index]))])
        ]
    }

    /// The first mark without its partner; nil where every one has it.
    private static func unpaired(_ scalars: [Unicode.Scalar]) -> Int? {
        var open: [Int] = []
        for (index, scalar) in scalars.enumerated() {
            if closing[scalar] != nil {
                open.append(index)
            } else if closers.contains(scalar) {
                if let last = open.last, closing[scalars[last]] == scalar {
                    open.removeLast()
                } else if !isListNumber(index, in: scalars) {
                    return open.last ?? index
                }
            }
        }
        return open.first
    }

    /// Whether a bracket closes the number of an item: `1)`, `（a）` without its opening.
    private static func isListNumber(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard index > 0, scalars[index] == ")" || scalars[index] == "）" else { return false }
        let label = scalars[..<index].reversed().prefix { $0.isASCIIDigit || $0.isLatinLetter }
        let before = index - label.count - 1
        return !label.isEmpty && label.count < 3
            && (before < 0 || scalars[before].isSpace || scalars[before].isHanOrFullWidth)
    }
}

extension Unicode.Scalar {
    var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
