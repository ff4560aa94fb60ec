import PolicyModel

/// The facts of a policy as linked data, `privacy.jsonld`: JSON-LD 1.1 in the terms of the W3C Data Privacy Vocabulary, with the words
/// of all languages and a context of its own, so that nothing has to be fetched to read it.
package struct LinkedDataPage: Sendable {
    /// What carries the words of a term.
    static let label = "rdfs:label"

    private let graph: LinkedDataGraph
    private let map: LinkedDataMap
    private let addresses: SiteAddresses

    /// - Parameters:
    ///   - facts: what the site states for this policy.
    ///   - editions: the policy in all its languages.
    ///   - languages: those languages, with the words of terms.
    ///   - isInside: whether everybody in the first market is in the second.
    package init(
        _ facts: PolicyFacts, of site: Site, editions: [Edition], languages: [Language], map: LinkedDataMap,
        isInside: @escaping @Sendable (String, String) -> Bool
    ) {
        let addresses = SiteAddresses(policy: facts.catalogue.policy, url: site.url)
        let terms = LinkedDataTerms(site: site, languages: languages, map: map, isInside: isInside)
        var graph = LinkedDataGraph(facts, terms: terms)
        graph.describe(editions.map { .words($0.document.title, $0.language) }, as: "dct:title")
        graph.describe(editions.map { .words($0.language.text, nil) }, as: "dct:language")
        graph.describe(
            editions.map { .reference(addresses.path(in: $0.language.text)) }, as: "dct:hasFormat")
        self.graph = graph
        self.map = map
        self.addresses = addresses
    }

    /// The file at the top of the site: it is the same for all languages.
    package var page: Page { Page(path: addresses.linkedData, bytes: bytes) }

    private var bytes: [UInt8] {
        var writer = JSONWriter(capacity: 1 << 16)
        writer.object { writer in
            writer.member("@context") { context(&$0) }
            writer.member("@graph") { writer in writer.list(graph.nodes) { $1.node($0) } }
        }
        writer.raw("\n")
        return writer.bytes
    }

    private func context(_ writer: inout JSONWriter) {
        writer.object { writer in
            if let base = addresses.absoluteIndex { writer.member("@base", base + addresses.linkedData) }
            for (name, address) in map.prefixes { writer.member(named: name) { $0.string(address) } }
            writer.member(named: Self.label) { writer in
                writer.object { writer in
                    writer.member("@id", Self.label)
                    writer.member("@container", "@language")
                }
            }
        }
    }
}
