import LocatedYAML

/// What a fact is made of. The type alone reads the text of a scalar; YAML's own guesses are never asked.
package indirect enum FactType: Hashable, Sendable {
    /// `yes` or `no`, both of which say something; leaving it out says nothing.
    case flag
    /// One of a few words that messages vary by; `otherwise` is what leaving it out means.
    case choice([String], otherwise: String?)
    /// One term of a vocabulary.
    case term(String)
    /// A list of terms of a vocabulary, closed unless another extent is allowed and written.
    case terms(String, extents: [Extent])
    /// Names that are the same in every language, such as web addresses without a scheme or names of cookies.
    case texts(extents: [Extent])
    /// A whole number, from 0.
    case number
    case period
    case date
    case dates
    /// A name that is the same in every language.
    case text
    /// A name in every language, or one text that serves them all.
    case names
    /// The registered name of a person or company, which stands on every page, with translations after it.
    case registeredName
    case email
    case telephone
    case web
    case country
    case countries
    case markets
    case languages
    /// A few words of the shop's own in every language, where no term can say it.
    case wording
    /// Another type's value, or one for each law or market: `{pipl: consent, gdpr: contract}`.
    case by(Division, FactType)
    case record(RecordType)
    case records(RecordsType)

    /// What a value may be divided by.
    package enum Division: String, CaseIterable, Sendable {
        case law
        case market
    }
}

/// A record: named fields of any type.
package struct RecordType: Hashable, Sendable {
    /// One key of a record.
    package struct Field: Hashable, Sendable {
        package let name: String
        package let type: FactType
        package let isRequired: Bool
    }

    package var fields: [Field]

    package subscript(name: String) -> FactType? { fields.first { $0.name == name }?.type }
}

/// A map of records. Each is keyed by a term of a vocabulary, which then names it, or by an id of the site's own when one of
/// the fields in `namedBy` names it.
package struct RecordsType: Hashable, Sendable {
    package let vocabulary: String
    package let namedBy: [String]
    package let record: RecordType
}
