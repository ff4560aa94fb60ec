import LocatedYAML
import PolicyModel

/// The same word, or the same mark, twice in a row: "the the", 的的, 我们我们, 。。
enum DoubledWordCheck {
    static func findings(_ written: LanguageText) -> [Diagnostic] {
        guard written.kind.isProse, let glossary = written.glossary else { return [] }
        let doubled =
            doubledMark(written.scalars) ?? doubledWord(written.scalars, glossary)
            ?? doubledHan(written.scalars, glossary)
        return doubled.map { range in
            [written.finding(.doubledWord, at: range, arguments: ["word": .text(written.text(range))])]
        } ?? []
    }

    private static let marks: Set<Unicode.Scalar> = [",", ";", ":", "。", "，", "、", "；", "：", "？", "！"]

    /// Two of a mark of which one is enough; three full stops are an ellipsis, two are a slip.
    private static func doubledMark(_ scalars: [Unicode.Scalar]) -> Range<Int>? {
        for index in scalars.indices.dropFirst() where scalars[index] == scalars[index - 1] {
            if marks.contains(scalars[index]) { return index..<index + 1 }
            guard scalars[index] == "." else { continue }
            let run = scalars[(index - 1)...].prefix { $0 == "." }
            if run.count == 2, index < 2 || scalars[index - 2] != "." { return index..<index + 1 }
        }
        return nil
    }

    /// The second of two equal Latin words with nothing but a space between them.
    private static func doubledWord(_ scalars: [Unicode.Scalar], _ glossary: Glossary) -> Range<Int>? {
        var last: Range<Int>?
        for word in latinWords(scalars) {
            if let before = last, before.upperBound + 1 == word.lowerBound, scalars[before.upperBound].isSpace,
                scalars[before].map(\.smallLetter) == scalars[word].map(\.smallLetter),
                !glossary.doublings.contains(String(scalars[word]).lowercased())
            {
                return word
            }
            last = word
        }
        return nil
    }

    /// The second of two equal runs of Chinese characters. One character is often doubled with good reason, so only those
    /// count that the glossary lists; `目的的` is no doubling.
    private static func doubledHan(_ scalars: [Unicode.Scalar], _ glossary: Glossary) -> Range<Int>? {
        for index in scalars.indices where scalars[index].isHan {
            for length in 1...6 where index + 2 * length <= scalars.count {
                let (first, second) = (index..<index + length, index + length..<index + 2 * length)
                guard scalars[first].elementsEqual(scalars[second]), scalars[first].allSatisfy(\.isHan) else {
                    continue
                }
                let isFault =
                    length == 1
                    ? glossary.undoubled.contains(scalars[index])
                        && !(index > 0 && scalars[index] == "的" && scalars[index - 1] == "目")
                    : !glossary.doublings.contains(String(scalars[first]))
                if isFault { return second }
            }
        }
        return nil
    }

    /// Runs of Latin letters, with apostrophes inside.
    static func latinWords(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        for index in 0...scalars.count {
            let goesOn =
                index < scalars.count
                && (scalars[index].isLatinLetter || (start != nil && isApostrophe(scalars[index])))
            if goesOn {
                start = start ?? index
            } else if let first = start {
                words.append(first..<index)
                start = nil
            }
        }
        return words
    }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "’" }
}
