import LocatedYAML
import PolicyModel

/// Compares what two versions state, fact by fact. A record that only one of them has is one change, not one for each field.
struct FactComparison {
    private(set) var changes: [FactChange] = []

    init(_ old: SiteVersion, _ new: SiteVersion) {
        compare(old.site.common, new.site.common, at: "", isStructure: true)
        compare(old.precedence, new.precedence, at: "precedence")
        compareEntries(old.ownTerms, new.ownTerms, at: "vocabulary") { old, new, path, comparison in
            comparison.compareEntries(old, new, at: path) { $3.compare($0, $1, at: $2) }
        }
        for kind in Set((old.policies + new.policies).map(\.policy.kind)).sorted() {
            let (before, after) = (old.said(kind)?.facts, new.said(kind)?.facts)
            compare(before?.facts ?? FactRecord(), after?.facts ?? FactRecord(), at: kind, isStructure: true)
            compare(before?.ownWords ?? [], after?.ownWords ?? [], at: kind + ".own-words")
        }
    }

    /// - Parameter isStructure: whether the record is no fact itself, but holds facts: the shop, a policy, a section.
    private mutating func compare(_ old: FactRecord, _ new: FactRecord, at path: String, isStructure: Bool) {
        let names = new.fields.map(\.name) + old.fields.map(\.name).filter { new[$0] == nil }
        for name in names {
            let below = path.isEmpty ? name : path + "." + name
            // A section of a policy holds facts; what stands below it is a fact.
            compare(old[name], new[name], at: below, isInStructure: isStructure)
        }
    }

    private mutating func compare(_ old: Fact?, _ new: Fact?, at path: String, isInStructure: Bool) {
        let isSection = isInStructure && path.split(separator: ".").count < 3
        switch (old?.value, new?.value) {
        case (.record(let before), .record(let after)): compare(before, after, at: path, isStructure: isSection)
        case (.record(let before), nil) where isSection: compare(before, FactRecord(), at: path, isStructure: true)
        case (nil, .record(let after)) where isSection: compare(FactRecord(), after, at: path, isStructure: true)
        case (.records(let before), .records(let after)): compare(before, after, at: path)
        default: add(path, old.map { ($0.value.written, $0.place) }, new.map { ($0.value.written, $0.place) })
        }
    }

    private mutating func compare(_ old: [KeyedRecord], _ new: [KeyedRecord], at path: String) {
        let keys = new.map(\.key.text) + old.map(\.key.text).filter { key in !new.contains { $0.key.text == key } }
        for key in keys {
            let (before, after) = (old.first { $0.key.text == key }, new.first { $0.key.text == key })
            if let before, let after {
                compare(before.record, after.record, at: path + "." + key, isStructure: false)
            } else {
                add(path + "." + key, before.map(Self.stated), after.map(Self.stated))
            }
        }
    }

    private mutating func compare(_ old: [OwnWords], _ new: [OwnWords], at path: String) {
        let ids = new.map(\.id) + old.map(\.id).filter { id in !new.contains { $0.id == id } }
        for id in ids {
            add(path + "." + id, old.first { $0.id == id }.map(Self.stated), new.first { $0.id == id }.map(Self.stated))
        }
    }

    private mutating func add(
        _ path: String, _ old: (text: String, place: Place)?, _ new: (text: String, place: Place)?
    ) {
        guard old?.text != new?.text else { return }
        changes.append(
            FactChange(
                path: path, old: old.map { FactChange.Stated(text: $0.text, place: $0.place) },
                new: new.map { FactChange.Stated(text: $0.text, place: $0.place) }))
    }

    private static func stated(_ record: KeyedRecord) -> (String, Place) {
        (FactValue.record(record.record).written, record.key.place)
    }

    private static func stated(_ words: OwnWords) -> (String, Place) {
        let texts = words.paragraphs.map { ($0.key.text, $0.value.joined(separator: " ")) }.sorted { $0.0 < $1.0 }
        let after = words.after.map { [("after", $0)] } ?? []
        return ("{\((after + texts).map { "\($0): \($1)" }.joined(separator: ", "))}", words.place)
    }
}

extension FactComparison {
    /// Compares what was read without a type.
    private mutating func compare(_ old: LocatedValue?, _ new: LocatedValue?, at path: String) {
        add(path, old.map { ($0.written, $0.place) }, new.map { ($0.written, $0.place) })
    }

    private mutating func compareEntries(
        _ old: LocatedValue?, _ new: LocatedValue?, at path: String,
        _ compare: (LocatedValue?, LocatedValue?, String, inout FactComparison) -> Void
    ) {
        let keys = (new?.entries ?? []).map(\.key.text)
        let gone = (old?.entries ?? []).map(\.key.text).filter { !keys.contains($0) }
        for key in keys + gone { compare(old?[key], new?[key], path + "." + key, &self) }
    }
}

extension LocatedValue {
    /// The value on one line, as YAML could write it.
    var written: String {
        switch content {
        case .text(let text, _): text
        case .list(let items): "[\(items.map(\.written).joined(separator: ", "))]"
        case .map(let entries): "{\(entries.map { "\($0.key.text): \($0.value.written)" }.joined(separator: ", "))}"
        }
    }
}

extension SiteVersion {
    /// The policy of this kind; nil where the site has none.
    func said(_ kind: String) -> Said? { policies.first { $0.policy.kind == kind } }
}
