import LocatedYAML

extension FactValue {
    /// The value as `site.yaml` writes it, on one line: two values are the same fact when these texts are equal. It is for
    /// people and for comparing, and not to be read back.
    ///
    ///     [name, email-address]    {such-as: [name]}    3 years    {pipl: consent, gdpr: contract}
    package var written: String {
        switch self {
        case .flag(let flag): flag ? "yes" : "no"
        case .choice(let word), .text(let word), .email(let word), .telephone(let word), .web(let word): word
        case .terms(let list): Self.list(list.terms, list.extent)
        case .texts(let texts, let extent): Self.list(texts, extent)
        case .number(let number): String(number)
        case .period(let period): period.text
        case .date(let day): day.iso
        case .dates(let days): Self.list(days.map(\.day.iso), .closed)
        case .names(.same(let name)): name
        case .names(.each(let names)): Self.map(names)
        case .registeredName(let name): name.written
        case .countries(let codes): Self.list(codes, .closed)
        case .languages(let tags): Self.list(tags.map(\.text), .closed)
        case .divided(_, let facts): Self.map(facts.map { ($0.key, $0.fact.value.written) })
        case .record(let record): Self.map(record.fields.map { ($0.name, $0.fact.value.written) })
        case .records(let records):
            Self.map(records.map { ($0.key.text, FactValue.record($0.record).written) })
        }
    }

    private static func list(_ items: [String], _ extent: Extent) -> String {
        let list = items.count == 1 && extent == .closed ? items[0] : "[\(items.joined(separator: ", "))]"
        switch extent {
        case .closed: return list
        case .open: return "{such-as: \(list)}"
        case .only: return "{only: \(list)}"
        }
    }

    fileprivate static func map(_ entries: [(String, String)]) -> String {
        "{\(entries.map { "\($0): \($1)" }.joined(separator: ", "))}"
    }

    private static func map(_ names: [LanguageTag: String]) -> String {
        map(names.map { ($0.key.text, $0.value) }.sorted { $0.0 < $1.0 })
    }
}

extension RegisteredName {
    fileprivate var written: String {
        let names = translations.map { ($0.key.text, $0.value) }.sorted { $0.0 < $1.0 }
        let others = [
            language.map { ("language", $0.text) }, names.isEmpty ? nil : ("translations", FactValue.map(names)),
        ]
        let entries = others.compactMap { $0 }
        return entries.isEmpty ? registered : FactValue.map([("registered", registered)] + entries)
    }
}
