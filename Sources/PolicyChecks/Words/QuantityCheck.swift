import LocatedYAML
import PolicyModel

/// Numbers and their units: the same on both sides, and in the right number where the language has two.
enum QuantityCheck {
    /// `1 days`, `30 day`; `30-day` is right.
    static func findings(_ written: LanguageText) -> [Diagnostic] {
        guard written.kind.isProse else { return [] }
        return Quantity.all(in: written).compactMap { quantity in
            guard let unit = quantity.unit, quantity.isSpaced else { return nil }
            let isRight = quantity.number == "1" ? unit.isForOne : unit.isForOthers
            guard !isRight else { return nil }
            return written.finding(
                .wrongPlural, at: quantity.range, arguments: ["words": .text(written.text(quantity.range))])
        }
    }

    /// Numbers that stand on one side only, and numbers with another unit.
    static func findings(_ pair: LanguageTextPair) -> [Diagnostic] {
        let (one, other) = (Quantity.all(in: pair.one), Quantity.all(in: pair.other))
        let differing = missing(one, other, pair) + missing(other, one, pair.turned)
        return differing + units(one, other, pair)
    }

    /// The same of two forms of a name or an address: what somebody may well write in another way is only a warning.
    static func nameFindings(_ pair: LanguageTextPair) -> [Diagnostic] {
        let (one, other) = (Quantity.all(in: pair.one), Quantity.all(in: pair.other))
        return missing(one, other, pair, severity: .warning) + missing(other, one, pair.turned, severity: .warning)
    }

    /// The numbers of the one text that the other has neither in figures nor in words.
    private static func missing(
        _ one: [Quantity], _ other: [Quantity], _ pair: LanguageTextPair, severity: Severity? = nil
    ) -> [Diagnostic] {
        var known = Set(other.map(\.number))
        return one.compactMap { quantity in
            guard known.insert(quantity.number).inserted, !isSaid(quantity.number, in: pair.other) else { return nil }
            return pair.finding(
                .numbersDiffer, arguments: ["number": .text(quantity.number)], severity: severity)
        }
    }

    private static func isSaid(_ number: String, in written: LanguageText) -> Bool {
        guard let glossary = written.glossary, let value = Int(number) else { return false }
        if glossary.script == .han, HanNumeral.all(in: written.scalars).contains(value) { return true }
        return glossary.numbers.matches(in: written.scalars).contains { $0.meaning == value }
    }

    /// The numbers that both texts have, but never with the same unit: 30 days beside 30个工作日.
    private static func units(_ one: [Quantity], _ other: [Quantity], _ pair: LanguageTextPair) -> [Diagnostic] {
        var seen: Set<String> = []
        return other.compactMap { quantity in
            guard let unit = quantity.unit, seen.insert(quantity.number).inserted else { return nil }
            let units = one.filter { $0.number == quantity.number }.compactMap { $0.unit?.name }
            let own = other.filter { $0.number == quantity.number }.compactMap { $0.unit?.name }
            guard let first = units.first, !own.contains(where: units.contains) else { return nil }
            return pair.finding(
                .unitsDiffer, at: quantity.range,
                arguments: ["number": .text(quantity.number), "unit": .word(unit.name), "other": .word(first)])
        }
    }
}
