import PolicyModel
import TestSupport

/// Every fact of a `site.yaml` taken away, and given another value in turn.
struct FactMutants {
    private let root: Node
    private let schema: SiteSchema
    private let vocabularies: Vocabularies
    private var mutants: [Mutant] = []

    static func all(of root: Node, schema: SiteSchema) -> [Mutant] {
        var maker = FactMutants(root: root, schema: schema)
        maker.visit(root, as: nil, at: [], "")
        return maker.mutants
    }

    private init(root: Node, schema: SiteSchema) {
        self.root = root
        self.schema = schema
        let own = root["vocabulary"]?.entries ?? []
        vocabularies = schema.vocabularies.adding(
            Dictionary(
                own.map { ($0.key, ($0.value.entries ?? []).map(\.key)) }, uniquingKeysWith: { first, _ in first }))
    }

    /// The type of what stands at the top of the file under a key.
    private func type(ofTop key: String) -> FactType? {
        schema.common[key] ?? schema.catalogues.first { $0.policy == key }.map { .record($0.factType) }
    }

    /// - Parameter type: nil for what the types do not know: own words, own terms, acceptances.
    private mutating func visit(_ node: Node, as type: FactType?, at path: [Int], _ address: String) {
        if !path.isEmpty { corrupt(node, as: type, at: path, address) }
        switch node {
        case .text: return
        case .list(let items):
            for (index, item) in items.enumerated() {
                let inner = address + "[\(index)]"
                add(.removed, inner, .remove, at: path + [index])
                visit(item, as: type?.item, at: path + [index], inner)
            }
        case .map(let entries):
            for (index, entry) in entries.enumerated() {
                let inner = address.isEmpty ? entry.key : address + "." + entry.key
                add(.removed, inner, .remove, at: path + [index])
                rename(entry, among: entries, as: type, at: path + [index], inner)
                let inside = path.isEmpty ? self.type(ofTop: entry.key) : type?[entry.key]
                visit(entry.value, as: inside, at: path + [index], inner)
            }
        }
    }

    private mutating func rename(
        _ entry: Node.Entry, among entries: [Node.Entry], as type: FactType?, at path: [Int], _ address: String
    ) {
        guard case .records(let records) = type else {
            return add(.unknownName, address, .rename("no-such-name"), at: path)
        }
        // A record that a field names stands under any id.
        let isNamed = records.namedBy.contains { entry.value[$0] != nil }
        add(isNamed ? .otherValue : .unknownName, address, .rename("no-such-name"), at: path)
        if let other = otherTerm(than: entries.map(\.key), entry.key, records.vocabulary) {
            add(.otherValue, address, .rename(other), at: path)
        }
    }

    private mutating func corrupt(_ node: Node, as type: FactType?, at path: [Int], _ address: String) {
        guard case .text(let text) = node else {
            if type?.allowsText != true { add(.wrongType, address, .replace(.text("7 wrong")), at: path) }
            return
        }
        add(.wrongType, address, .replace(.map([Node.Entry(key: "wrong", value: .text("7"))])), at: path)
        let language = root.language(at: path)
        if type?.hasNamesAlone ?? (language == nil) {
            add(.unknownName, address, .replace(.text("no-such-name")), at: path)
        }
        if let type, let other = otherValue(text, as: type) {
            add(.otherValue, address, .replace(.text(other)), at: path)
        } else if let language {
            for change in WordChange.all(text, language: language) {
                add(change.operation, address, .replace(.text(change.text)), at: path)
            }
        }
    }

    private mutating func add(_ operation: Mutant.Operation, _ address: String, _ edit: Node.Edit, at path: [Int]) {
        mutants.append(
            Mutant(part: .facts, operation: operation, address: address, target: .site) { [root] in
                root.edited(at: path[...], edit).bytes
            })
    }
}

extension FactMutants {
    /// Another value of the type; nil where the type has no other, or is one of words.
    private func otherValue(_ text: String, as type: FactType) -> String? {
        switch type {
        case .flag: text == "yes" ? "no" : "yes"
        case .choice(let words, _): Self.next(text, in: words, except: [text])
        case .term(let vocabulary), .terms(let vocabulary, _): otherTerm(than: [text], text, vocabulary)
        case .number, .period, .telephone: Self.withOtherNumber(text)
        case .date: text.hasSuffix("15") ? text.dropLast(2) + "16" : text.dropLast(2) + "15"
        case .text, .texts, .names, .registeredName: text + " 7"
        case .email: "other." + text
        case .web: text + "/other"
        case .country, .countries: Self.next(text, in: schema.countries, except: [text])
        case .markets: Self.next(text, in: schema.markets, except: [text])
        case .languages: Self.next(text, in: schema.languages.map(\.text), except: [text])
        case .by(_, let inner): otherValue(text, as: inner)
        default: nil
        }
    }

    private func otherTerm(than taken: [String], _ term: String, _ vocabulary: String) -> String? {
        Self.next(term, in: vocabularies[vocabulary]?.termIDs ?? [], except: taken)
    }

    /// The first of the words after this one, in a circle, that is not taken.
    private static func next(_ word: String, in words: [String], except taken: [String]) -> String? {
        guard let index = words.firstIndex(of: word) else { return nil }
        return (words[index...] + words[..<index]).first { !taken.contains($0) }
    }

    /// The text with another last digit: `4 years` for `3 years`.
    private static func withOtherNumber(_ text: String) -> String? {
        guard let last = text.lastIndex(where: { $0.isASCII && $0.isNumber }), let digit = text[last].wholeNumberValue
        else { return nil }
        return text[..<last] + String(digit < 8 ? digit + 1 : digit - 1) + text[text.index(after: last)...]
    }
}

extension FactType {
    /// The type of an item of a list.
    fileprivate var item: FactType? {
        switch self {
        case .terms, .texts, .countries, .markets, .languages: self
        case .by(_, let inner): inner.item
        default: nil
        }
    }

    /// The type of what stands under a key.
    fileprivate subscript(key: String) -> FactType? {
        switch self {
        case .record(let record): record[key]
        case .records(let records): .record(records.record)
        // A law or a market, or the extent of a list: `{only: [...]}`.
        case .by(_, let inner): key == "only" || key == "such-as" ? self : inner
        case .terms, .texts: self
        default: nil
        }
    }

    /// Whether one text can stand in the place of a map.
    fileprivate var allowsText: Bool { self == .names || self == .registeredName }

    /// Whether a text of this type is one of a closed list.
    fileprivate var hasNamesAlone: Bool {
        switch self {
        case .choice, .term, .terms, .country, .countries, .markets, .languages: true
        case .by(_, let inner): inner.hasNamesAlone
        default: false
        }
    }
}
