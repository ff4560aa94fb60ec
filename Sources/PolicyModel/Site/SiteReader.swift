import LocatedYAML

/// What `site.yaml` may hold, beside the facts themselves: the kinds of policy, the common facts, the vocabularies, and the
/// codes and languages that exist.
package struct SiteSchema: Sendable {
    package let catalogues: [Catalogue]
    /// The facts above the policies, as `Templates/site.yaml` lists them.
    package let common: RecordType
    package let vocabularies: Vocabularies
    /// The languages in which messages exist.
    package let languages: [LanguageTag]
    package let countries: [String]
    package let markets: [String]
    /// Whether everybody in the first market is in the second, so that the rule of the first is the more specific.
    package let isInside: @Sendable (String, String) -> Bool
    /// The languages that are usual in a market, by its code.
    package let usualLanguages: [String: [String]]

    package init(
        catalogues: [Catalogue], common: RecordType, vocabularies: Vocabularies, languages: [LanguageTag],
        countries: [String], markets: [String], isInside: @escaping @Sendable (String, String) -> Bool,
        usualLanguages: [String: [String]]
    ) {
        self.catalogues = catalogues
        self.common = common
        self.vocabularies = vocabularies
        self.languages = languages
        self.countries = countries
        self.markets = markets
        self.isInside = isInside
        self.usualLanguages = usualLanguages
    }

    /// Reads `Templates/site.yaml`: the `fields` above the policies, with the names of those that are `required`.
    package static func common(
        reading value: LocatedValue, vocabularies: Vocabularies, diagnostics: inout [Diagnostic]
    ) -> RecordType {
        guard var map = MapReader(value, diagnostics: &diagnostics),
            let fields = map.required("fields", diagnostics: &diagnostics)
        else { return RecordType(fields: []) }
        let required = map.texts("required", diagnostics: &diagnostics)
        map.reportUnknownKeys(diagnostics: &diagnostics)
        return FactTypeReader(vocabularies: vocabularies).record(
            fields: fields, required: required, diagnostics: &diagnostics)
    }
}

/// Reads one site. Every error of the site is found in one run.
package struct SiteReader {
    private let schema: SiteSchema
    private let file: String
    private var diagnostics: [Diagnostic] = []

    /// The site with every finding; nil when the file holds no map at all. A site with an error holds what could be read.
    package static func read(
        _ value: LocatedValue, file: String, schema: SiteSchema
    ) -> (site: Site?, diagnostics: [Diagnostic]) {
        var reader = SiteReader(schema: schema, file: file)
        let site = reader.site(value)
        return (site, reader.diagnostics)
    }

    private init(schema: SiteSchema, file: String) {
        self.schema = schema
        self.file = file
    }

    private mutating func site(_ value: LocatedValue) -> Site? {
        guard let entries = value.entries else {
            diagnostics.append(.wrongType(value, wanted: "map"))
            return nil
        }
        let languages = languages(value["languages"])
        var words = reader(schema.vocabularies, languages: languages)
        let ownTerms = OwnTermsReader(vocabularies: schema.vocabularies).ownTerms(value["vocabulary"], facts: &words)
        let vocabularies = schema.vocabularies.adding(ownTerms.mapValues { $0.map(\.id) })
        var facts = reader(vocabularies, languages: languages)
        let common = common(value, entries: entries, facts: &facts)
        let markets = markets(value["markets"], common: common)
        var precedence = PrecedenceReader(languages: languages, markets: markets, isInside: schema.isInside)
        let isMisspelt = facts.diagnostics.contains { $0.suggests("precedence") }
        let rule =
            isMisspelt
            ? nil : precedence.precedence(value["precedence"], languagesAt: value["languages"]?.place ?? value.place)
        reportNoPolicy(value, found: facts.diagnostics)
        let policies = policies(value, facts: &facts)
        let acceptances = Self.acceptances(value["accept"], facts: &facts)
        diagnostics += words.diagnostics + facts.diagnostics + precedence.diagnostics
        return Site(
            file: file, languages: languages ?? [], markets: markets ?? [], common: common, precedence: rule,
            vocabularies: vocabularies,
            ownTerms: ownTerms.mapValues { terms in
                Dictionary(terms.map { ($0.id, $0.words) }, uniquingKeysWith: { first, _ in first })
            },
            acceptances: acceptances, policies: policies)
    }
}

extension SiteReader {
    /// The keys that are read here and not by the types of the common facts.
    package static let ownKeys = ["precedence", "vocabulary", "accept", SiteExtension.key, PresetUse.key]

    private func reader(_ vocabularies: Vocabularies, languages: [LanguageTag]?) -> FactReader {
        FactReader(
            context: FactReader.Context(
                vocabularies: vocabularies, languages: languages, spoken: schema.languages, countries: schema.countries,
                markets: schema.markets))
    }

    /// The site's languages; nil where the list is missing or has an error, which stands among the common facts.
    private func languages(_ value: LocatedValue?) -> [LanguageTag]? {
        var facts = reader(schema.vocabularies, languages: nil)
        guard let value, case .languages(let tags) = facts.fact(value, as: .languages)?.value else { return nil }
        return tags
    }

    /// The site's markets, none where it names none; nil where the list has an error.
    private func markets(_ value: LocatedValue?, common: FactRecord) -> [String]? {
        if case .countries(let codes) = common.fact(at: "markets")?.value { return codes }
        return value == nil ? [] : nil
    }

    private func common(
        _ value: LocatedValue, entries: [LocatedValue.Entry], facts: inout FactReader
    ) -> FactRecord {
        let elsewhere = Self.ownKeys + schema.catalogues.map(\.policy)
        let stated = LocatedValue(
            .map(entries), at: value.place.startOnly, isIncomplete: value.isIncomplete)
        return facts.record(stated, as: schema.common, besides: elsewhere) ?? FactRecord()
    }

    /// Reports a site that states no policy, unless a misspelt key was found in the place of one.
    private mutating func reportNoPolicy(_ value: LocatedValue, found: [Diagnostic]) {
        let kinds = schema.catalogues.map(\.policy)
        let isThere = kinds.contains { kind in value[kind] != nil || found.contains { $0.suggests(kind) } }
        guard !isThere, !value.isIncomplete else { return }
        diagnostics.append(
            Diagnostic(FactRule.noPolicy, at: value.place.startOnly, arguments: ["policies": .list(kinds)]))
    }

    private func policies(_ value: LocatedValue, facts: inout FactReader) -> [PolicyFacts] {
        schema.catalogues.compactMap { catalogue in
            guard let stated = value[catalogue.policy],
                let record = facts.record(stated, as: catalogue.factType, besides: ["own-words"])
            else { return nil }
            let ownWords = OwnWordsReader(catalogue: catalogue, stated: record)
                .ownWords(stated["own-words"], facts: &facts)
            return PolicyFacts(catalogue: catalogue, facts: record, ownWords: ownWords, place: stated.place)
        }
    }
}

extension Place {
    /// The place where something that is missing should have stood.
    var startOnly: Place { Place(file: file, at: start) }
}
