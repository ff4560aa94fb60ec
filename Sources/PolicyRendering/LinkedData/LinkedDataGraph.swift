import LocatedYAML
import PolicyModel

/// What a policy and its shop are in linked data: two things with everything that the map knows how to say of them.
struct LinkedDataGraph: Sendable {
    private(set) var notice = LinkedDataNode(id: "#notice", types: ["dpv:PrivacyNotice"])
    private(set) var controller = LinkedDataNode(id: "#controller", types: ["dpv:DataController"])
    private(set) var terms: LinkedDataTerms

    /// - Parameter terms: the site, its languages and the map.
    init(_ facts: PolicyFacts, terms: LinkedDataTerms) {
        self.terms = terms
        notice.add([.reference("#controller")], as: "dpv:hasDataController")
        for (path, saying) in terms.map.common {
            if let fact = terms.site.common.fact(at: path) { add(fact.value, saying, anchor: "") }
        }
        for clause in facts.catalogue.clauses {
            guard let saying = terms.map.saying(of: clause.id, in: facts.catalogue.policy),
                let fact = facts.facts.fact(at: clause.id)
            else { continue }
            add(fact.value, saying, of: clause)
        }
    }

    /// Everything that is described: the policy, the shop, and the terms that they refer to.
    var nodes: [LinkedDataNode] { [notice, controller] + terms.nodes }

    /// Adds to what is known of the policy.
    mutating func describe(_ values: [LinkedDataValue], as property: String) { notice.add(values, as: property) }
}

extension LinkedDataGraph {
    private mutating func add(_ fact: FactValue, _ saying: LinkedDataMap.Saying, of clause: CatalogueClause) {
        guard case .thing(let thing) = saying, case .records(let records) = fact else {
            return add(fact, saying, anchor: clause.anchor)
        }
        for record in records {
            let anchor = clause.anchor(ofRecord: record.key.text)
            let node = node(thing, record.record, named: clause.name(of: record), anchor: anchor)
            add([.node(node)], as: thing.property, to: thing.owner)
        }
    }

    private mutating func add(_ fact: FactValue, _ saying: LinkedDataMap.Saying, anchor: String) {
        switch saying {
        case .value(let owner, let property):
            add(terms.values(fact, of: property), as: property.name, to: owner)
        case .thing(let thing):
            guard thing.condition == nil || thing.condition == fact.word else { return }
            var node = node(thing, fact.record ?? FactRecord(), named: nil, anchor: anchor)
            if let value = thing.value { node.add(terms.values(fact, of: value), as: value.name) }
            add([.node(node)], as: thing.property, to: thing.owner)
        }
    }

    private mutating func add(_ values: [LinkedDataValue], as property: String, to owner: LinkedDataMap.Owner) {
        switch owner {
        case .notice: notice.add(values, as: property)
        case .controller: controller.add(values, as: property)
        }
    }
}

extension LinkedDataGraph {
    /// A record, under its public address in the pages.
    private mutating func node(
        _ thing: LinkedDataMap.Thing, _ record: FactRecord, named name: RecordName?, anchor: String
    ) -> LinkedDataNode {
        var node = LinkedDataNode(id: "#" + anchor, types: [thing.type])
        for (property, value) in thing.always { node.add([.reference(value)], as: property) }
        if let name, let subject = thing.subject { add(subject, name, record, to: &node) }
        add(record, thing.fields, without: name?.field, to: &node)
        return node
    }

    private mutating func add(
        _ subject: LinkedDataMap.Subject, _ name: RecordName, _ record: FactRecord, to node: inout LinkedDataNode
    ) {
        guard let type = subject.type else { return add(name.value, subject.property, to: &node) }
        var inner = LinkedDataNode(id: node.id.map { $0 + ".subject" }, types: [type])
        switch name.value {
        case .terms(let list): describe(list, in: &inner)
        default: inner.add(terms.values(name.value, of: .name), as: LinkedDataMap.Property.name.name)
        }
        add(record, subject.fields, without: name.field, to: &inner)
        node.add([.node(inner)], as: subject.property.name)
    }

    private mutating func add(
        _ record: FactRecord, _ properties: [String: LinkedDataMap.Property], without name: String?,
        to node: inout LinkedDataNode
    ) {
        for (field, fact) in record.fields where field != name {
            if let property = properties[field] { add(fact.value, property, to: &node) }
        }
    }

    private mutating func add(_ fact: FactValue, _ property: LinkedDataMap.Property, to node: inout LinkedDataNode) {
        guard property.isType else { return node.add(terms.values(fact, of: property), as: property.name) }
        if case .terms(let list) = fact { describe(list, in: &node) }
    }

    /// The terms are what the thing is, and name it where nothing else does.
    private func describe(_ list: TermList, in node: inout LinkedDataNode) {
        let hasName = node.properties.contains { $0.name == LinkedDataMap.Property.name.name }
        for term in list.terms {
            if let type = terms.type(of: term, in: list.vocabulary) { node.add(type: type) }
            if !hasName { node.add(labels: terms.labels(of: term, in: list.vocabulary)) }
        }
    }
}

extension LinkedDataMap.Property {
    /// What people call a person or a company.
    static let name = LinkedDataMap.Property(name: "dpv:hasName", words: [:], thing: nil)
}

extension FactValue {
    /// The word of a flag or choice.
    fileprivate var word: String? {
        switch self {
        case .flag(let isAffirmed): isAffirmed ? "yes" : "no"
        case .choice(let word): word
        default: nil
        }
    }

    fileprivate var record: FactRecord? {
        if case .record(let record) = self { record } else { nil }
    }
}
