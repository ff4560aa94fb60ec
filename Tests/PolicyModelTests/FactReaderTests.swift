import LocatedYAML
import PolicyModel
import TestSupport
import Testing

/// What each type makes of what is written; what it refuses is in the fixtures.
@Suite struct FactReaderTests {
    private func read(_ yaml: String, as type: FactType) throws -> String? {
        let schema = try TestSchema.small.get().site
        var reader = FactReader(
            context: FactReader.Context(
                vocabularies: schema.vocabularies, languages: Array(schema.languages.prefix(2)),
                spoken: schema.languages, countries: schema.countries, markets: schema.markets))
        let map = try Repository.value(Array("value: \(yaml)".utf8), file: "site.yaml")
        let fact = reader.fact(try #require(map["value"]), as: type)
        #expect(reader.diagnostics == [])
        #expect(fact?.place == map["value"]?.place)
        return fact.map { $0.value.described }
    }

    @Test(arguments: [("yes", "yes"), ("no", "no"), ("true", "yes"), ("false", "no"), ("\"yes\"", "yes")])
    func `reads a flag`(yaml: String, flag: String) throws { #expect(try read(yaml, as: .flag) == flag) }

    @Test(arguments: [("0", "0"), ("18", "18"), ("\"18\"", "18"), ("007", "7"), ("99999999", "99999999")])
    func `reads a number`(yaml: String, number: String) throws { #expect(try read(yaml, as: .number) == number) }

    @Test(arguments: [
        ("3 years", FactType.period, "3 years"), ("1 working days", .period, "1 working day"),
        ("2026-12-01", .date, "2026-12-01"), ("no", .text, "no"), ("1.0", .text, "1.0"),
        ("2026-12-01", .text, "2026-12-01"),
        ("\"a: b\"", .text, "a: b"), ("茶", .text, "茶"), ("a@tea.example", .email, "mail a@tea.example"),
        ("+86 571 5550 0199", .telephone, "call +86 571 5550 0199"),
        ("https://tea.example", .web, "see https://tea.example"),
        ("NO", .country, "NO"), ("[NO, CN]", .countries, "NO CN"), ("[EU, US-CA, NO]", .markets, "EU US-CA NO"),
        ("[zh-Hans, en]", .languages, "zh-Hans en"), ("paid", .choice(["free", "paid"], otherwise: nil), "paid"),
    ])
    func `reads the text of a scalar by its type alone`(yaml: String, type: FactType, value: String) throws {
        #expect(try read(yaml, as: type) == value)
    }

    @Test(arguments: [
        ("[name, phone-number]", "data[name phone-number] closed"), ("{such-as: [name]}", "data[name] open"),
        ("{only: [name]}", "data[name] only"),
    ])
    func `reads terms with their extent`(yaml: String, value: String) throws {
        #expect(try read(yaml, as: .terms("data", extents: [.open, .only])) == value)
    }

    @Test func `reads one term as a closed list of one`() throws {
        #expect(try read("name", as: .term("data")) == "data[name] closed")
    }

    @Test(arguments: [("[tea.example, b]", "[tea.example b] closed"), ("{only: [b]}", "[b] only")])
    func `reads texts with their extent`(yaml: String, value: String) throws {
        #expect(try read(yaml, as: .texts(extents: [.only])) == value)
    }

    @Test(arguments: [
        ("Tea", FactType.names, "Tea"), ("{en: Tea, zh-Hans: 茶}", .names, "en=Tea zh-Hans=茶"),
        ("{zh-Hans: 茶, en: Tea}", .wording, "en=Tea zh-Hans=茶"), ("Tea Ltd", .registeredName, "Tea Ltd"),
        ("{registered: 茶, language: zh-Hans, translations: {en: Tea}}", .registeredName, "茶 (zh-Hans) en=Tea"),
        ("[2026-12-01, 2025-03-01]", .dates, "2026-12-01 2025-03-01"),
        ("{registered: Thé, language: fr}", .registeredName, "Thé (fr)"), ("{registered: 茶}", .registeredName, "茶"),
    ])
    func `reads names in every language, and lists of days`(yaml: String, type: FactType, value: String) throws {
        #expect(try read(yaml, as: type) == value)
    }

    @Test(arguments: [
        ("3 years", FactType.by(.market, .period), "3 years"),
        ("{CN: 3 years, EU: 2 years}", .by(.market, .period), "{CN: 3 years, EU: 2 years}"),
        ("contract", .by(.law, .term("basis")), "basis[contract] closed"),
        (
            "{pipl: consent, gdpr: contract}", .by(.law, .term("basis")),
            "{pipl: basis[consent] closed, gdpr: basis[contract] closed}"
        ),
        ("{such-as: [name]}", .by(.law, .terms("data", extents: [.open])), "data[name] open"),
    ])
    func `reads one value, or one for each law or market`(yaml: String, type: FactType, value: String) throws {
        #expect(try read(yaml, as: type) == value)
    }

    @Test func `reads records under terms and under ids that a field names`() throws {
        let small = try TestSchema.small.get()
        let type = try #require(small.site.catalogues.first?.factType.type(at: ["collection", "occasions"]))
        let yaml = "{order: {data: [name]}, tasting: {data: [name], when: [visit, order], kept: 1 year}}"
        #expect(
            try read(yaml, as: type)
                == "order:occasion(data: data[name] closed) tasting(when: occasion[visit order] closed, data: data[name] closed, kept: 1 year)"
        )
    }

    @Test func `reads the fields of a record in the order of the catalogue`() throws {
        let small = try TestSchema.small.get()
        let type = try #require(small.site.catalogues.first?.factType.type(at: ["terms", "closing"]))
        #expect(try read("{then: delete, within: 1 day}", as: type) == "(within: 1 day, then: delete)")
    }
}

extension FactValue {
    /// The value in one line.
    var described: String {
        switch self {
        case .flag(let isAffirmed): isAffirmed ? "yes" : "no"
        case .choice(let word): word
        case .terms(let list): "\(list.vocabulary)[\(list.terms.joined(separator: " "))] \(list.extent)"
        case .texts(let texts, let extent): "[\(texts.joined(separator: " "))] \(extent)"
        case .number(let number): String(number)
        case .period(let period): period.text
        case .date(let date): date.iso
        case .dates(let days): days.map(\.day.iso).joined(separator: " ")
        case .text(let text): text
        case .names(.same(let text)): text
        case .names(.each(let texts)): Self.described(texts)
        case .registeredName(let name):
            ([name.registered] + (name.language.map { ["(\($0))"] } ?? [])
                + (name.translations.isEmpty ? [] : [Self.described(name.translations)])).joined(separator: " ")
        case .email(let address): "mail \(address)"
        case .telephone(let number): "call \(number)"
        case .web(let address): "see \(address)"
        case .countries(let codes): codes.joined(separator: " ")
        case .languages(let tags): tags.map(\.text).joined(separator: " ")
        case .divided(_, let facts):
            "{" + facts.map { "\($0.key): \($0.fact.value.described)" }.joined(separator: ", ") + "}"
        case .record(let record): record.described
        case .records(let records):
            records.map { "\($0.key.text)\($0.vocabulary.map { ":" + $0 } ?? "")\($0.record.described)" }
                .joined(separator: " ")
        }
    }

    private static func described(_ texts: [LanguageTag: String]) -> String {
        texts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
    }
}

extension FactRecord {
    var described: String {
        "(" + fields.map { "\($0.name): \($0.fact.value.described)" }.joined(separator: ", ") + ")"
    }
}
