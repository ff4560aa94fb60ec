import LocatedYAML

/// A finding that the shop has looked at and accepts, with its reason. Some findings can never be accepted: what is no YAML, is
/// not typed, or leaves open which version prevails.
package struct Acceptance: Sendable {
    /// The rule's id, `section/missing`.
    package let rule: String
    /// What the finding is about: a section, a clause, a fact.
    package let subject: String
    package let reason: String
    package let place: Place
}

extension SiteReader {
    /// Reads `accept`: a list of `{rule, at, reason}`.
    static func acceptances(_ value: LocatedValue?, facts: inout FactReader) -> [Acceptance] {
        guard let value else { return [] }
        guard let items = value.items else {
            facts.reportWrongType(value, wanted: "list")
            return []
        }
        return items.compactMap { acceptance($0, facts: &facts) }
    }

    private static let keys = ["rule", "at", "reason"]

    private static func acceptance(_ value: LocatedValue, facts: inout FactReader) -> Acceptance? {
        guard let entries = value.entries else {
            facts.reportWrongType(value, wanted: "map")
            return nil
        }
        let meant = facts.reportUnknownKeys(entries, known: keys)
        var texts: [String: String] = [:]
        for key in keys {
            guard let given = value[key] else {
                facts.reportMissing(key, of: value, meant: meant)
                continue
            }
            texts[key] = facts.text(given, wanted: "text")
        }
        guard let rule = texts["rule"], let subject = texts["at"], let reason = texts["reason"] else { return nil }
        return Acceptance(rule: rule, subject: subject, reason: reason, place: value.place)
    }
}
