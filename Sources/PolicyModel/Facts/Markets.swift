import LocatedYAML

/// Which codes a shop can name, and which lies within which: from `Templates/markets.yaml` and the names of a language. Every
/// language names the same codes, so any language's will do.
package struct Markets: Sendable {
    /// Every code that has a name: countries and regions, parts of them, groups. Sorted.
    package let codes: [CountryCode]
    private let known: Set<CountryCode>
    private let members: [CountryCode: Set<CountryCode>]
    /// The languages that are usual in a market, each as good as the others; empty for what has none stated.
    package let usualLanguages: [CountryCode: [String]]

    /// Reads the groups of countries, `groups: {EU: [AT, …], EEA: […]}`, and the usual languages, `languages: {JP: [ja]}`. Nil
    /// after a finding, of this or of the YAML reader; a code without a name is one.
    package init?(_ file: LocatedValue, names: CountryNames, diagnostics: inout [Diagnostic]) {
        let before = diagnostics.count
        let known = Set(names.codes)
        guard let map = ValuesMap(file, diagnostics: &diagnostics) else { return nil }
        map.checkKeys(among: ["groups", "languages"], diagnostics: &diagnostics)
        var members: [CountryCode: Set<CountryCode>] = [:]
        guard let groups = map.map("groups", diagnostics: &diagnostics) else { return nil }
        for entry in groups.entries {
            guard let group = Self.code(entry.key, known: known, diagnostics: &diagnostics) else { continue }
            members[group] = Self.members(entry, known: known, diagnostics: &diagnostics)
        }
        var languages: [CountryCode: [String]] = [:]
        for entry in file["languages"]?.entries ?? [] {
            guard let market = Self.code(entry.key, known: known, diagnostics: &diagnostics) else { continue }
            let path = "languages.\(entry.key.text)"
            languages[market] = Self.words(entry.value, path: path, diagnostics: &diagnostics).map(\.text)
        }
        guard diagnostics.count == before, members.count == groups.entries.count else { return nil }
        self.codes = names.codes
        self.known = known
        self.members = members
        usualLanguages = languages
    }

    /// Reads the same beside the file of a language's names of countries.
    package init?(
        _ file: LocatedValue, countries: LocatedValue, isTested: Bool, diagnostics: inout [Diagnostic]
    ) {
        guard let names = CountryNames(countries, isTested: isTested, diagnostics: &diagnostics) else { return nil }
        self.init(file, names: names, diagnostics: &diagnostics)
    }

    /// The usual languages by the text of the code.
    package var usualLanguagesByCode: [String: [String]] {
        Dictionary(uniqueKeysWithValues: usualLanguages.map { ($0.key.text, $0.value) })
    }

    /// The market of that code: a country or region, a part of one, or a group. Nil for what is none.
    package func market(_ text: String) -> CountryCode? {
        CountryCode(text).flatMap { known.contains($0) ? $0 : nil }
    }

    /// The country or region of that code; nil for a part, for a group and for what is none.
    package func country(_ text: String) -> CountryCode? {
        market(text).flatMap { isCountry($0) ? $0 : nil }
    }

    /// The codes that `country` takes, sorted.
    package var countries: [CountryCode] { codes.filter(isCountry) }

    /// Whether everybody in `inner` is in `outer`: each market is in itself, `US-CA` in `US`, `FR` in `EU`, `EU` in
    /// `EEA`. A region with a code and laws of its own is in no country: `HK` is not in `CN`, `PR` not in `US`.
    package func contains(_ inner: CountryCode, in outer: CountryCode) -> Bool {
        if inner == outer || inner.country == outer { return true }
        guard let outside = members[outer] else { return false }
        return members[inner].map { $0.isSubset(of: outside) } ?? outside.contains(inner.country ?? inner)
    }

    /// The most specific of `candidates` that `market` lies in: of `EU`, `EEA` and `US`, `EU` for `FR`. Nil when it lies in
    /// none of them. Of two candidates of which neither lies in the other, the first by code.
    package func mostSpecific(of candidates: [CountryCode], containing market: CountryCode) -> CountryCode? {
        candidates.filter { contains(market, in: $0) }
            .sorted()
            .reduce(nil) { narrowest, next in
                guard let narrowest else { return next }
                return contains(next, in: narrowest) ? next : narrowest
            }
    }
}

extension Markets {
    private func isCountry(_ code: CountryCode) -> Bool { code.country == nil && members[code] == nil }

    private static func members(
        _ group: LocatedValue.Entry, known: Set<CountryCode>, diagnostics: inout [Diagnostic]
    ) -> Set<CountryCode>? {
        let path = "groups.\(group.key.text)"
        let items = words(group.value, path: path, diagnostics: &diagnostics)
        let codes = items.compactMap { code($0, known: known, diagnostics: &diagnostics) }
        return codes.isEmpty || codes.count != items.count ? nil : Set(codes)
    }

    /// The texts of a list; what is none, or empty, is a finding.
    private static func words(
        _ list: LocatedValue, path: String, diagnostics: inout [Diagnostic]
    ) -> [LocatedText] {
        guard let items = list.items, !items.isEmpty else {
            list.reportMalformed(path, help: "list", diagnostics: &diagnostics)
            return []
        }
        return items.compactMap { $0.words(path: path, diagnostics: &diagnostics) }
    }

    private static func code(
        _ text: LocatedText, known: Set<CountryCode>, diagnostics: inout [Diagnostic]
    ) -> CountryCode? {
        guard let code = CountryCode(text.text), known.contains(code) else {
            diagnostics.append(
                Diagnostic(ValuesRule.unnamedMarket, at: text.place, arguments: ["code": .text(text.text)]))
            return nil
        }
        return code
    }
}
