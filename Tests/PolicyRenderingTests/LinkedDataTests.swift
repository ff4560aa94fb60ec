import Foundation
import LocatedYAML
import PolicyModel
import TestSupport
import Testing

@testable import PolicyRendering

@Suite struct LinkedDataTests {
    static let sites =
        ["site.yaml"]
        + ["Tests/Shops", "Tests/OtherShops"].flatMap { Repository.files(in: $0, ending: "site.yaml", isDeep: true) }

    /// Reads a map of linked data with the repository's catalogue.
    static func map(_ value: LocatedValue) throws -> (map: LinkedDataMap?, diagnostics: [Diagnostic]) {
        let schema = try TestSchema.repository.get().site
        var diagnostics: [Diagnostic] = []
        let map = LinkedDataMap(
            reading: value, catalogues: schema.catalogues, common: schema.common, diagnostics: &diagnostics)
        return (map, diagnostics)
    }

    static func map() throws -> LinkedDataMap {
        let read = try map(Repository.value("Templates/linked-data.yaml"))
        #expect(read.diagnostics.isEmpty)
        return try #require(read.map)
    }

    @Test func `every name of a term has a prefix that the map defines`() throws {
        let known = Set(try Self.map().prefixes.map(\.name))
        for vocabulary in try TestSchema.repository.get().site.vocabularies.all {
            let names = vocabulary.terms.compactMap { $0.standards[Vocabulary.linkedData] }
            for name in names + [vocabulary.generalName].compactMap(\.self) {
                #expect(known.contains(String(name.prefix { $0 != ":" })), "\(vocabulary.name): \(name)")
            }
        }
    }

    /// `make linked-data` prints the shares.
    @Test(arguments: sites)
    func `a third of what a real shop states has a name in the vocabulary, and more of a full policy`(path: String)
        throws
    {
        let schema = try TestSchema.repository.get()
        let site = try #require(try schema.read(try Repository.text(path)).site)
        var share = LinkedDataShare(map: try Self.map(), vocabularies: site.vocabularies)
        for policy in site.policies { share.count(policy) }
        print("linked data: \(path): \(share)")
        #expect(share.total > 20)
        #expect(share.named + share.general <= share.total)
        let least = path == "site.yaml" ? 80 : 30
        #expect(share.percentage(of: share.named + share.general) >= least, "\(share)")
    }

    @Test func `a map that names what is not there is refused at its place`() throws {
        let text = """
            prefixes: {dpv: "https://w3id.org/dpv#"}
            policies:
              privacy:
                scope.peple: dpv:hasDataSubject
                collection.handling: odrl:action
                sharing.recipients: {property: dpv:hasProcess, type: dpv:Process, fields: {date: dpv:hasPersonalData}}
                rights.list: {type: dpv:Right}
            """
        let read = try Self.map(try Repository.value(Array(text.utf8), file: "linked-data.yaml"))
        #expect(read.map == nil)
        let found = read.diagnostics.map { "\($0.rule) \($0.place?.start.line ?? 0)" }
        #expect(
            found == [
                "catalogue/unknown-key 4", "catalogue/unknown-key 5", "catalogue/unknown-key 6",
                "catalogue/missing-key 7",
            ])
    }
}

/// How much of what a site states linked data says.
struct LinkedDataShare: CustomStringConvertible {
    let map: LinkedDataMap
    let vocabularies: Vocabularies
    var total = 0
    /// Said by a name that the vocabulary has for this very thing.
    var named = 0
    /// Said only as one of a kind, such as a right of some sort.
    var general = 0

    init(map: LinkedDataMap, vocabularies: Vocabularies) {
        self.map = map
        self.vocabularies = vocabularies
    }

    var description: String {
        "\(named) of \(total) values by a name of their own (\(percentage(of: named)) %), \(general) by that of their kind"
            + " (\(percentage(of: general)) %)"
    }

    func percentage(of count: Int) -> Int { total == 0 ? 0 : (count * 100 + total / 2) / total }

    mutating func count(_ policy: PolicyFacts) {
        for clause in policy.catalogue.clauses {
            guard let fact = policy.facts.fact(at: clause.id) else { continue }
            let saying = map.saying(of: clause.id, in: policy.catalogue.policy)
            guard case .records(let records) = fact.value else {
                count(fact.value, saying)
                continue
            }
            for record in records {
                let name = clause.name(of: record)
                count(name.value, by: saying?.subject?.property)
                for (field, fact) in record.record.fields where field != name.field {
                    count(fact.value, by: saying?.property(of: field))
                }
            }
        }
    }

    private mutating func count(_ fact: FactValue, _ saying: LinkedDataMap.Saying?) {
        switch (fact, saying) {
        case (.record(let record), _):
            for (field, fact) in record.fields { count(fact.value, by: saying?.property(of: field)) }
        case (_, .thing(let thing)?) where thing.condition != nil:
            total += 1
            if thing.condition == fact.word { named += 1 }
        case (_, .thing(let thing)?): count(fact, by: thing.value)
        case (_, .value(_, let property)?): count(fact, by: property)
        case (_, nil): count(fact, by: nil)
        }
    }

    private mutating func count(_ fact: FactValue, by property: LinkedDataMap.Property?) {
        switch fact {
        case .terms(let list):
            let vocabulary = vocabularies[list.vocabulary]
            for term in list.terms {
                total += 1
                guard property != nil else { continue }
                let name = vocabulary?.terms.first { $0.id == term }?.standards[Vocabulary.linkedData]
                if name != nil { named += 1 } else if vocabulary?.generalName != nil { general += 1 }
            }
        case .divided(_, let facts): for (_, fact) in facts { count(fact.value, by: property) }
        case .flag, .choice:
            total += 1
            if let word = fact.word, property?.words[word] != nil { named += 1 }
        default:
            total += 1
            if property != nil { named += 1 }
        }
    }
}

extension LinkedDataMap.Saying {
    fileprivate var subject: LinkedDataMap.Subject? {
        if case .thing(let thing) = self { thing.subject } else { nil }
    }

    fileprivate func property(of field: String) -> LinkedDataMap.Property? {
        if case .thing(let thing) = self { thing.fields[field] ?? thing.subject?.fields[field] } else { nil }
    }
}

extension FactValue {
    fileprivate var word: String? {
        switch self {
        case .flag(let isAffirmed): isAffirmed ? "yes" : "no"
        case .choice(let word): word
        default: nil
        }
    }
}
