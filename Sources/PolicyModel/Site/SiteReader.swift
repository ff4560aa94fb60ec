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

    package init(
        catalogues: [Catalogue], common: RecordType, vocabularies: Vocabularies, languages: [LanguageTag],
        countries: [String], markets: [String]
    ) {
        self.catalogues = catalogues
        self.common = common
        self.vocabularies = vocabularies
        self.languages = languages
        self.countries = countries
        self.markets = markets
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
            let arguments: [String: DiagnosticArgument] = ["wanted": .word("map")]
            diagnostics.append(Diagnostic(FactRule.wrongType, at: value.place, arguments: arguments))
            return nil
        }
        let languages = languages(value["languages"])
        let ownTerms = ownTerms(value["vocabulary"], languages: languages)
        let vocabularies = schema.vocabularies.adding(ownTerms.mapValues { $0.map(\.id) })
        var facts = FactReader(
            context: FactReader.Context(
                vocabularies: vocabularies, languages: languages, countries: schema.countries, markets: schema.markets))
        let common = common(value, entries: entries, facts: &facts)
        let markets = Self.markets(of: common, statedAs: value["markets"])
        var precedence = PrecedenceReader(languages: languages, markets: markets)
        let rule = precedence.precedence(
            value["precedence"], languagesAt: value["languages"]?.place ?? value.place)
        let policies = policies(value, languages: languages, facts: &facts)
        let acceptances = Self.acceptances(value["accept"], facts: &facts)
        diagnostics += facts.diagnostics + precedence.diagnostics
        return Site(
            file: file, languages: languages, markets: markets ?? [], common: common, precedence: rule,
            vocabularies: vocabularies,
            ownTerms: ownTerms.mapValues { terms in
                Dictionary(terms.map { ($0.id, $0.words) }, uniquingKeysWith: { first, _ in first })
            },
            acceptances: acceptances, policies: policies)
    }
}

extension SiteReader {
    var schemaVocabularies: Vocabularies { schema.vocabularies }

    mutating func append(_ found: [Diagnostic]) { diagnostics += found }

    mutating func report(_ rule: FactRule, at place: Place, arguments: [String: DiagnosticArgument]) {
        diagnostics.append(Diagnostic(rule, at: place, arguments: arguments))
    }

    mutating func reportUnknown(_ rule: FactRule, _ name: String, known: [String], at place: Place) {
        diagnostics.append(.unknown(rule, name, known: known, at: place))
    }

    /// The keys that are read here and not by the types of the common facts.
    private static let ownKeys = ["precedence", "vocabulary", "accept"]

    /// The site's languages: those that exist here. Nothing can be said in another.
    private mutating func languages(_ value: LocatedValue?) -> [LanguageTag] {
        (value?.items ?? []).compactMap { item in
            guard let text = item.text else { return nil }
            if let tag = LanguageTag(text), schema.languages.contains(tag) { return tag }
            diagnostics.append(
                .unknown(FactRule.unknownLanguage, text, known: schema.languages.map(\.text), at: item.place))
            return nil
        }
    }

    private mutating func common(
        _ value: LocatedValue, entries: [LocatedValue.Entry], facts: inout FactReader
    ) -> FactRecord {
        let elsewhere = Self.ownKeys + schema.catalogues.map(\.policy)
        facts.reportUnknownKeys(entries, known: schema.common.fields.map(\.name) + elsewhere)
        let known = LocatedValue(
            .map(entries.filter { schema.common[$0.key.text] != nil }), at: value.place.startOnly)
        return facts.record(known, as: schema.common) ?? FactRecord()
    }

    /// The markets of the site: none where none are stated, nil where they are stated with an error.
    private static func markets(of common: FactRecord, statedAs value: LocatedValue?) -> [String]? {
        if case .countries(let codes) = common.fact(at: "markets")?.value { return codes }
        return value == nil ? [] : nil
    }

    private mutating func policies(
        _ value: LocatedValue, languages: [LanguageTag], facts: inout FactReader
    ) -> [PolicyFacts] {
        if !schema.catalogues.contains(where: { value[$0.policy] != nil }) {
            diagnostics.append(
                Diagnostic(
                    FactRule.noPolicy, at: value.place.startOnly,
                    arguments: ["policies": .list(schema.catalogues.map(\.policy))]))
        }
        return schema.catalogues.compactMap { catalogue in
            value[catalogue.policy].flatMap { policy($0, catalogue: catalogue, languages: languages, facts: &facts) }
        }
    }

    private func policy(
        _ stated: LocatedValue, catalogue: Catalogue, languages: [LanguageTag], facts: inout FactReader
    ) -> PolicyFacts? {
        let entries = stated.entries?.filter { $0.key.text != "own-words" }
        let value = entries.map { LocatedValue(.map($0), at: stated.place) } ?? stated
        guard let record = facts.record(value, as: catalogue.factType) else { return nil }
        let ownWords = OwnWordsReader(catalogue: catalogue, languages: languages)
            .ownWords(stated["own-words"], facts: &facts)
        return PolicyFacts(catalogue: catalogue, facts: record, ownWords: ownWords, place: stated.place)
    }
}

extension Place {
    /// The place where something that is missing should have stood.
    var startOnly: Place { Place(file: file, at: start) }
}
