import LocatedYAML

/// Reads a value of `site.yaml` by the type that the catalogue gives it. It goes on after an error: what cannot be read is
/// left out, and every finding is kept.
package struct FactReader {
    /// What the types need to know about the site and the world.
    package struct Context: Sendable {
        package let vocabularies: Vocabularies
        /// The site's languages; nil where the list of them is missing or has an error, so that nothing can be said about
        /// what is given in which of them.
        package let languages: [LanguageTag]?
        /// The languages in which messages exist.
        package let spoken: [LanguageTag]
        /// The codes that may name a country.
        package let countries: [String]
        /// The codes that may name a market: countries, the European Union, some states.
        package let markets: [String]

        package init(
            vocabularies: Vocabularies, languages: [LanguageTag]?, spoken: [LanguageTag], countries: [String],
            markets: [String]
        ) {
            self.vocabularies = vocabularies
            self.languages = languages
            self.spoken = spoken
            self.countries = countries
            self.markets = markets
        }
    }

    package let context: Context
    package internal(set) var diagnostics: [Diagnostic] = []

    package init(context: Context) { self.context = context }

    /// The fact, or nil after a finding about the value itself. A record keeps the fields that could be read: the findings
    /// about the others stop the policy, and later checks still see what is known.
    package mutating func fact(_ value: LocatedValue, as type: FactType) -> Fact? {
        if value.isEmpty {
            report(.emptyValue, at: value.place)
            return nil
        }
        if value.isRefused { return nil }
        return factValue(value, as: type).map { Fact($0, at: value.place) }
    }

    private mutating func factValue(_ value: LocatedValue, as type: FactType) -> FactValue? {
        switch type {
        case .flag: flag(value)
        case .choice(let words, _): choice(value, among: words)
        case .term(let vocabulary): term(value, of: vocabulary)
        case .terms(let vocabulary, let extents): terms(value, of: vocabulary, extents: extents)
        case .texts(let extents): texts(value, extents: extents)
        case .names: names(value).map(FactValue.names)
        case .wording: wording(value).map { .names(.each($0)) }
        case .registeredName: registeredName(value)
        case .country: code(value, known: context.countries, rule: .unknownCountry).map { .countries([$0]) }
        case .countries: codes(value, known: context.countries, rule: .unknownCountry)
        case .markets: codes(value, known: context.markets, rule: .unknownMarket)
        case .languages: languages(value)
        case .dates: dates(value)
        case .by(let division, let inner): divided(value, by: division, as: inner)
        case .record(let record): self.record(value, as: record).map(FactValue.record)
        case .records(let records): self.records(value, as: records)
        case .number, .period, .date, .text, .email, .telephone, .web: scalar(value, as: type)
        }
    }
}

extension FactReader {
    mutating func report(
        _ rule: FactRule, at place: Place, arguments: [String: DiagnosticArgument] = [:],
        notes: [DiagnosticNote] = [], help: String? = "mend"
    ) {
        diagnostics.append(Diagnostic(rule, at: place, arguments: arguments, notes: notes, help: help))
    }

    /// Reports a value of another type than the one that `wanted` names among the `words` of the findings.
    mutating func reportWrongType(_ value: LocatedValue, wanted: String, help: String = "mend") {
        guard !value.isIncomplete else { return }
        diagnostics.append(.wrongType(value, wanted: wanted, help: help))
    }

    /// The text of a scalar that a page may show: one line, without control and bidirectional characters.
    mutating func text(_ value: LocatedValue, wanted: String) -> String? {
        if value.isRefused { return nil }
        guard let text = value.text else {
            reportWrongType(value, wanted: wanted)
            return nil
        }
        guard !text.allSatisfy(\.isWhitespace) else {
            report(.emptyValue, at: value.place)
            return nil
        }
        if let scalar = text.unicodeScalars.first(where: \.isRefusedInText) {
            let code = "U+" + String(scalar.value, radix: 16, uppercase: true).leftPadded(to: 4)
            report(.controlCharacter, at: value.place, arguments: ["character": .text(code)])
            return nil
        }
        return text
    }

    private mutating func flag(_ value: LocatedValue) -> FactValue? {
        switch value.text {
        case "yes", "true": return .flag(true)
        case "no", "false": return .flag(false)
        default:
            reportWrongType(value, wanted: "flag")
            return nil
        }
    }

    private mutating func choice(_ value: LocatedValue, among words: [String]) -> FactValue? {
        guard let text = text(value, wanted: "choice") else { return nil }
        if words.contains(text) { return .choice(text) }
        diagnostics.append(.unknown(FactRule.badChoice, text, known: words, at: value.place))
        return nil
    }

    private mutating func scalar(_ value: LocatedValue, as type: FactType) -> FactValue? {
        let wanted = type.wantedWord
        guard let text = text(value, wanted: wanted) else { return nil }
        let read: FactValue? =
            switch type {
            case .number: text.utf8.allSatisfy(\.isDigit) ? Int(text).map(FactValue.number) : nil
            case .period: Period(text).map(FactValue.period)
            case .date: CalendarDate(text).map(FactValue.date)
            case .email: Address.isEmail(text) ? .email(text) : nil
            case .telephone: Address.isTelephone(text) ? .telephone(text) : nil
            case .web: Address.isWeb(text) ? .web(text) : nil
            default: .text(text)
            }
        if read == nil {
            report(type.badValueRule, at: value.place, arguments: ["value": .text(text), "wanted": .word(wanted)])
        }
        return read
    }
}

extension FactType {
    /// The name of the type among the `words` of the findings.
    var wantedWord: String {
        switch self {
        case .number: "number"
        case .period: "period"
        case .date: "date"
        case .email: "email"
        case .telephone: "telephone"
        case .web: "web"
        default: "text"
        }
    }

    fileprivate var badValueRule: FactRule {
        switch self {
        case .period: .badPeriod
        case .date: .badDate
        case .email, .telephone, .web: .badAddress
        default: .wrongType
        }
    }
}

extension LocatedValue {
    /// Whether the YAML reader refused this value and said so: nobody else should.
    var isRefused: Bool { isIncomplete && text != nil }
}

extension Unicode.Scalar {
    /// Whether no published text may hold this character: controls, line and paragraph separators, and the marks and
    /// overrides of writing direction, which let a text look other than it reads (Unicode Technical Report 36).
    package var isRefusedInText: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C, 0xFEFF:
            true
        default: false
        }
    }
}

extension String {
    fileprivate func leftPadded(to count: Int) -> String {
        String(repeating: "0", count: Swift.max(0, count - self.count)) + self
    }
}
