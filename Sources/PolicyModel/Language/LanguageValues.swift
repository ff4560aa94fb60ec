import LocatedYAML

/// How one language writes values: lists, dates, periods, numbers, names of countries and languages. It is made of the
/// language's own data alone, so nothing depends on the machine's locale, and nothing falls back to another language.
package struct LanguageValues: Hashable, Sendable {
    /// The word that stands before the last item of a list.
    package enum ListKind: String, CaseIterable, Sendable {
        case and
        case or
    }

    /// A registered name, and its translation for those who cannot read it.
    enum ParenthesisPart: String, CaseIterable, Sendable {
        case name
        case translation
    }

    /// What stands between quotation marks.
    enum QuotationPart: String, CaseIterable, Sendable {
        case text
    }

    package let countries: CountryNames
    package let languages: LanguageNames
    private let patterns: Patterns

    /// Reads `values.yaml`, `countries.yaml` and `languages.yaml` of one language. Nil after a finding: what is wrong in one
    /// file does not hide what is wrong in the next.
    ///
    /// - Parameter isTested: whether nothing can be wrong with the names.
    package init?(
        values: LocatedValue, countries: LocatedValue, languages: LocatedValue, isTested: Bool = false,
        diagnostics: inout [Diagnostic]
    ) {
        let before = diagnostics.count
        let patterns = Patterns(values, diagnostics: &diagnostics)
        let countries = CountryNames(countries, isTested: isTested, diagnostics: &diagnostics)
        let languages = LanguageNames(languages, isTested: isTested, diagnostics: &diagnostics)
        guard let patterns, let countries, let languages, diagnostics.count == before else { return nil }
        self.patterns = patterns
        self.countries = countries
        self.languages = languages
    }

    /// The items inside a sentence, in their order: `A, B and C`, `A、B和C`. Nothing for no item.
    package func list(_ items: [[Inline]], kind: ListKind) -> [Inline] {
        switch kind {
        case .and: patterns.and.joined(items)
        case .or: patterns.or.joined(items)
        }
    }

    /// The items with other words before the last one than the usual "and" or "or".
    package func list(_ items: [[Inline]], kind: ListKind, lastSeparator: String) -> [Inline] {
        switch kind {
        case .and: patterns.and.joined(items, lastSeparator: lastSeparator)
        case .or: patterns.or.joined(items, lastSeparator: lastSeparator)
        }
    }

    /// The same for plain texts.
    package func list(_ items: [String], kind: ListKind) -> String {
        list(items.map { [.text($0)] }, kind: kind).plainText
    }

    /// A day in full: `1 December 2026`, `2026年12月1日`.
    package func date(_ date: CalendarDate) -> String { patterns.date.text(date) }

    /// A period in figures: `15 working days`, `15个工作日`.
    package func period(_ period: Period) -> String {
        patterns.units.text(period, number: number(period.number))
    }

    /// A whole number in figures, in groups of three: `1,234`.
    package func number(_ number: Int) -> String {
        let digits = Array(String(number.magnitude))
        let groups = stride(from: digits.count % 3 - 3, to: digits.count, by: 3)
            .map { String(digits[max($0, 0)..<max($0 + 3, 0)]) }
            .filter { !$0.isEmpty }
        return (number < 0 ? "-" : "") + groups.joined(separator: patterns.grouping)
    }

    /// The name of a country or region, of a part of one, or of a group; nil only for a code that has no name here.
    package func country(_ code: CountryCode, form: CountryForm) -> String? { countries.name(of: code, form: form) }

    /// The name of a language; nil only for a tag that has no name here.
    package func languageName(_ tag: LanguageTag, form: LanguageForm) -> String? { languages.name(of: tag, form: form) }

    /// A registered name with its translation behind it: `杭州灯山贸易有限公司 (Hangzhou Lantern Hill Trading Co., Ltd.)`.
    package func parenthesis(_ name: [Inline], translation: [Inline]) -> [Inline] {
        patterns.parenthesis.filled { part -> [Inline] in
            switch part {
            case .name: name
            case .translation: translation
            }
        }
    }

    /// Words between the language's quotation marks.
    package func quotation(_ words: [Inline]) -> [Inline] {
        patterns.quotation.filled { _ -> [Inline] in words }
    }
}

extension LanguageValues {
    /// What `values.yaml` holds.
    fileprivate struct Patterns: Hashable, Sendable {
        let and: ListPatterns
        let or: ListPatterns
        let date: DatePattern
        let units: UnitPatterns
        let grouping: String
        let parenthesis: ValuePattern<ParenthesisPart>
        let quotation: ValuePattern<QuotationPart>

        init?(_ file: LocatedValue, diagnostics: inout [Diagnostic]) {
            guard let map = ValuesMap(file, diagnostics: &diagnostics) else { return nil }
            let keys = ["lists", "date", "months", "units", "grouping", "parenthesis", "quotation"]
            map.checkKeys(among: keys, diagnostics: &diagnostics)
            let lists = map.map("lists", diagnostics: &diagnostics)
            lists?.checkKeys(among: ListKind.allCases.map(\.rawValue), diagnostics: &diagnostics)
            let and = Self.list(.and, in: lists, diagnostics: &diagnostics)
            let or = Self.list(.or, in: lists, diagnostics: &diagnostics)
            let date = DatePattern(map, diagnostics: &diagnostics)
            let units = map.map("units", diagnostics: &diagnostics)
                .flatMap { UnitPatterns($0, diagnostics: &diagnostics) }
            let grouping = map.text("grouping", diagnostics: &diagnostics)
            let parenthesis = map.text("parenthesis", diagnostics: &diagnostics)
                .flatMap { ValuePattern<ParenthesisPart>($0, diagnostics: &diagnostics) }
            let quotation = map.text("quotation", diagnostics: &diagnostics)
                .flatMap { ValuePattern<QuotationPart>($0, diagnostics: &diagnostics) }
            guard let and, let or, let date, let units, let grouping, let parenthesis, let quotation else { return nil }
            self.and = and
            self.or = or
            self.date = date
            self.units = units
            self.grouping = grouping.text
            self.parenthesis = parenthesis
            self.quotation = quotation
        }

        private static func list(
            _ kind: ListKind, in lists: ValuesMap?, diagnostics: inout [Diagnostic]
        ) -> ListPatterns? {
            lists?.map(kind.rawValue, diagnostics: &diagnostics)
                .flatMap { ListPatterns($0, diagnostics: &diagnostics) }
        }
    }
}
