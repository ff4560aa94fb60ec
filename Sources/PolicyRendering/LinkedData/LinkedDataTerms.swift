import PolicyModel

/// The terms, places and laws that linked data refers to, each described once: what it is, and what it is called in each language.
struct LinkedDataTerms: Sendable {
    let site: Site
    let languages: [Language]
    let map: LinkedDataMap
    /// Whether everybody in the first market is in the second.
    let isInside: @Sendable (String, String) -> Bool
    /// Those that were referred to, in the order in which they first were.
    private(set) var nodes: [LinkedDataNode] = []
    private var known: Set<String> = []

    init(
        site: Site, languages: [Language], map: LinkedDataMap, isInside: @escaping @Sendable (String, String) -> Bool
    ) {
        self.site = site
        self.languages = languages
        self.map = map
        self.isInside = isInside
    }

    /// What a term is: its own name in the vocabulary, or what all terms of its list are; nil where the vocabulary has neither.
    ///
    /// - Parameter law: the law for which the term stands; nil where it stands for all.
    func type(of term: String, in vocabulary: String, for law: String? = nil) -> String? {
        let list = site.vocabularies[vocabulary]
        guard let name = list?.terms.first(where: { $0.id == term })?.standards[Vocabulary.linkedData],
            isFitting(name, for: law)
        else { return list?.generalName }
        return name
    }

    /// What a term is called in each language.
    func labels(of term: String, in vocabulary: String) -> [(language: LanguageTag, words: String)] {
        languages.compactMap { language in
            let words = site.ownTerms[vocabulary]?[term]?[language.tag] ?? language.lexicon.words(term, of: vocabulary)
            return words.map { (language.tag, $0.label) }
        }
    }

    /// A reference to a term; nil for one that the vocabulary cannot say.
    mutating func term(_ term: String, of vocabulary: String) -> LinkedDataValue? {
        guard let type = type(of: term, in: vocabulary) else { return nil }
        return reference("#\(vocabulary).\(term)", type: type, labels: labels(of: term, in: vocabulary))
    }

    /// A reference to a country or a part of one by ISO 3166, or to a group of them.
    mutating func place(_ code: String) -> LinkedDataValue {
        let labels = languages.compactMap { language in
            CountryCode(code).flatMap { language.values.country($0, form: .name) }.map { (language.tag, $0) }
        }
        return reference("loc:" + code, type: "dpv:Location", labels: labels)
    }

    private mutating func reference(
        _ id: String, type: String, labels: [(language: LanguageTag, words: String)]
    ) -> LinkedDataValue {
        if known.insert(id).inserted {
            var node = LinkedDataNode(id: id, types: [type])
            node.add(labels: labels)
            nodes.append(node)
        }
        return .reference(id)
    }

    /// A name that belongs to a law is only right for that law, or where the shop sells in its market.
    private func isFitting(_ name: String, for law: String?) -> Bool {
        guard let names = map.laws[String(name.prefix { $0 != ":" })] else { return true }
        if let law { return law == names.law }
        return site.markets.contains { $0 == names.market || isInside($0, names.market) || isInside(names.market, $0) }
    }
}
