import PolicyModel

/// A key of `site.yaml` with its type, as the reference shows it.
struct FactRow {
    let key: String
    let type: String

    static func table(_ rows: [FactRow]) -> String {
        (["| key | takes |", "|---|---|"] + rows.map { "| `\($0.key)` | \($0.type) |" }).joined(separator: "\n") + "\n"
    }

    /// The row of a fact and, below it, those of the fields of a record.
    static func rows(_ key: String, _ type: FactType, isRequired: Bool) -> [FactRow] {
        let row = FactRow(key: key, type: type.description + (isRequired ? " (required)" : ""))
        switch type {
        case .record(let record):
            return [row] + record.fields.flatMap { rows("\(key).\($0.name)", $0.type, isRequired: $0.isRequired) }
        case .records(let records):
            return [row]
                + records.record.fields.flatMap { rows("\(key).*.\($0.name)", $0.type, isRequired: $0.isRequired) }
        default: return [row]
        }
    }
}

extension FactType {
    /// The type in English.
    fileprivate var description: String {
        switch self {
        case .flag: "`yes` or `no`"
        case .choice(let words, let otherwise):
            words.quoted + (otherwise.map { "; left out: `\($0)`" } ?? "")
        case .term(let vocabulary): "a term of [\(vocabulary)](#\(vocabulary))"
        case .terms(let vocabulary, let extents): "terms of [\(vocabulary)](#\(vocabulary))" + extents.description
        case .texts(let extents): "a list of texts" + extents.description
        case .number: "a whole number"
        case .period: "a period, such as `3 years`"
        case .date: "a date, such as `2026-12-01`"
        case .dates: "a list of dates"
        case .text: "a text"
        case .names: "a text, or one for each language"
        case .registeredName: "a name, or `{registered, language, translations}`"
        case .email: "an e-mail address"
        case .telephone: "a telephone number"
        case .web: "a web address"
        case .country: "a country or region (ISO 3166-1)"
        case .countries: "countries or regions (ISO 3166-1)"
        case .markets: "markets: countries or regions, `EU`, or states such as `US-CA`"
        case .languages: "languages"
        case .wording: "a text for each language"
        case .by(let division, let type): "\(type.description); or a map of \(division.rawValue) to it"
        case .record: "a map"
        case .records(let type):
            "a map of records, each under a term of [\(type.vocabulary)](#\(type.vocabulary))"
                + (type.namedBy.isEmpty ? "" : ", or under an id of yours when it has \(type.namedBy.quoted)")
        }
    }
}

extension [String] {
    fileprivate var quoted: String { map { "`\($0)`" }.joined(separator: ", ") }
}

extension [Extent] {
    fileprivate var description: String {
        let words = map { $0 == .open ? "`such-as`" : "`only`" }
        return words.isEmpty ? "" : ", also \(words.joined(separator: " or "))"
    }
}
