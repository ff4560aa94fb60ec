import PolicyModel

/// A number that stands in figures in a text, with its unit where it has one.
struct Quantity: Hashable {
    /// The number without what groups its figures: `1000`, `2.5`.
    let number: String
    let unit: Glossary.Unit?
    let range: Range<Int>
    /// Whether unit and number are two words: `30 day`, not `30-day`.
    let isSpaced: Bool

    /// The numbers of a text in its order. Figures behind a letter belong to a name (`B2B`, `H5`) and are none, and so are those
    /// of an address. A time of day is none either: 5 pm is 17:00.
    static func all(in written: LanguageText) -> [Quantity] {
        let scalars = written.scalars
        let links = LinkCheck.links(in: scalars).map(\.range)
        var found: [Quantity] = []
        var index = 0
        while index < scalars.count {
            guard scalars[index].isASCIIDigit else {
                index += 1
                continue
            }
            let end = endOfNumber(index, in: scalars)
            let isName = index > 0 && (scalars[index - 1].isLatinLetter || scalars[index - 1] == "_")
            if !isName, !links.contains(where: { $0.contains(index) }) {
                let quantity = quantity(index..<end, in: written)
                if quantity.unit?.name != clock, !isTime(index..<end, in: scalars) { found.append(quantity) }
            }
            index = end
        }
        return found
    }

    /// The unit of the glossaries that stands behind an hour of the day.
    private static let clock = "clock"

    /// Whether a colon joins the figures to others: `17:30`.
    private static func isTime(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
        func isColon(_ index: Int, beside digit: Int) -> Bool {
            guard scalars.indices.contains(index), scalars.indices.contains(digit) else { return false }
            return (scalars[index] == ":" || scalars[index] == "：") && scalars[digit].isASCIIDigit
        }
        return isColon(range.upperBound, beside: range.upperBound + 1)
            || isColon(range.lowerBound - 1, beside: range.lowerBound - 2)
    }

    /// The end of the figures that begin here, with the points and the groups of thousands between them.
    private static func endOfNumber(_ start: Int, in scalars: [Unicode.Scalar]) -> Int {
        var end = scalars[start...].firstIndex { !$0.isASCIIDigit } ?? scalars.count
        while end + 1 < scalars.count, scalars[end + 1].isASCIIDigit, scalars[end] == "." || scalars[end] == "," {
            let group = scalars[(end + 1)...].prefix(while: \.isASCIIDigit)
            guard scalars[end] == "." || group.count == 3 else { break }
            end = group.endIndex
        }
        return end
    }

    private static func quantity(_ range: Range<Int>, in written: LanguageText) -> Quantity {
        let scalars = written.scalars
        var number = String(String.UnicodeScalarView(scalars[range].filter { $0 != "," }))
        var next = afterSpace(range.upperBound, in: scalars)
        if let match = written.glossary?.multipliers.match(at: next, in: scalars), let value = Int(number) {
            let product = value.multipliedReportingOverflow(by: match.meaning)
            if !product.overflow { number = String(product.partialValue) }
            next = afterSpace(match.range.upperBound, in: scalars)
        }
        let unit = written.glossary?.units.match(at: next, in: scalars)
        let isSpaced = next > 0 && next <= scalars.count && scalars[next - 1].isSpace
        return Quantity(
            number: number, unit: unit?.meaning, range: range.lowerBound..<(unit?.range.upperBound ?? range.upperBound),
            isSpaced: isSpaced)
    }

    private static func afterSpace(_ index: Int, in scalars: [Unicode.Scalar]) -> Int {
        index < scalars.count && (scalars[index].isSpace || scalars[index] == "-") ? index + 1 : index
    }
}
