import LocatedYAML

/// One practice of the shop as `site.yaml` states it, with its place.
package struct Fact: Sendable {
    package let value: FactValue
    package let place: Place

    package init(_ value: FactValue, at place: Place) {
        self.value = value
        self.place = place
    }
}

/// The value of a fact, read by its type.
package indirect enum FactValue: Sendable {
    case flag(Bool)
    case choice(String)
    case terms(TermList)
    case texts([String], Extent)
    case number(Int)
    case period(Period)
    case date(CalendarDate)
    case dates([LocatedDate])
    case text(String)
    case names(Names)
    case registeredName(RegisteredName)
    case email(String)
    case telephone(String)
    case web(String)
    case countries([String])
    case languages([LanguageTag])
    case divided(FactType.Division, [(key: String, fact: Fact)])
    case record(FactRecord)
    case records([KeyedRecord])
}

/// One day of a list of days.
package struct LocatedDate: Hashable, Sendable {
    package let day: CalendarDate
    package let place: Place
}

/// Terms of one vocabulary, in the order of the site. A single term is a closed list of one.
package struct TermList: Hashable, Sendable {
    package let vocabulary: String
    package let terms: [String]
    package let extent: Extent
    /// The terms' own places, for findings.
    package let places: [Place]
}

/// A name in every language, or one that serves them all.
package enum Names: Hashable, Sendable {
    case same(String)
    case each([LanguageTag: String])

    package subscript(language: LanguageTag) -> String? {
        switch self {
        case .same(let text): text
        case .each(let texts): texts[language]
        }
    }
}

/// The registered name of a person or company. The registered form stands on every page; a translation follows it.
package struct RegisteredName: Hashable, Sendable {
    package let registered: String
    /// The language of the registered form; nil where it was not said.
    package let language: LanguageTag?
    package let translations: [LanguageTag: String]
}

/// Fields in the order of the catalogue.
package struct FactRecord: Sendable {
    package private(set) var fields: [(name: String, fact: Fact)]

    package init(fields: [(name: String, fact: Fact)] = []) { self.fields = fields }

    package subscript(name: String) -> Fact? { fields.first { $0.name == name }?.fact }

    /// Adds a field at the end; the reader of facts adds them in the order of the catalogue.
    package mutating func append(_ name: String, _ fact: Fact) { fields.append((name, fact)) }

    /// The fact at a path of names; nil where nothing is stated.
    package func fact(at path: String) -> Fact? { fact(at: path[...]) }

    private func fact(at path: Substring) -> Fact? {
        // Asked for every clause of every site: bytes are compared faster than characters.
        guard let dot = path.utf8.firstIndex(of: UInt8(ascii: ".")) else { return self[String(path)] }
        guard case .record(let record)? = self[String(path[..<dot])]?.value else { return nil }
        return record.fact(at: path[path.utf8.index(after: dot)...])
    }
}

/// A record of a map of records, with its key.
package struct KeyedRecord: Sendable {
    package let key: LocatedText
    /// The vocabulary whose term the key is; nil where the key is an id of the site's own.
    package let vocabulary: String?
    package let record: FactRecord
}
