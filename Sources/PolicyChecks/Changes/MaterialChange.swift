import LocatedYAML

/// A change of facts that matters to the people whom a policy is for, so that laws ask for more than a new text.
package struct MaterialChange: Hashable, Sendable {
    /// The kind in `Templates/changes.yaml`: `new-purpose`.
    package let kind: String
    /// The clause that says the fact; nil for a fact that several say or none.
    package let clause: String?
    /// The fact as the packs of laws write it, `rights.list.*.routes`; `precedence` for that of the language versions.
    package let fact: String
    /// What is new or gone, or whose value is another, as `site.yaml` writes it: terms, codes, names of records.
    package let names: [String]
    /// The value that it had, as `site.yaml` writes it; nil where the change is not one of a value, or it was not stated.
    package let old: String?
    /// Likewise the value that it has now.
    package let new: String?
    /// In the new version; in the old one where the fact went away.
    package let place: Place
}

extension [MaterialChange] {
    /// The same changes with those that differ in their names alone made one: a record that several terms name is one change.
    var joiningNames: [MaterialChange] {
        reduce(into: []) { joined, change in
            let index = joined.firstIndex { $0.differsInNamesAlone(from: change) }
            guard let index else { return joined.append(change) }
            let names = joined[index].names + change.names.filter { !joined[index].names.contains($0) }
            joined[index] = change.with(names: names)
        }
    }
}

extension MaterialChange {
    fileprivate func differsInNamesAlone(from other: MaterialChange) -> Bool {
        with(names: []) == other.with(names: [])
    }

    fileprivate func with(names: [String]) -> MaterialChange {
        MaterialChange(kind: kind, clause: clause, fact: fact, names: names, old: old, new: new, place: place)
    }
}

/// What a law in force asks for when material changes are made.
package struct ChangeNotice: Hashable, Sendable {
    package let law: String
    /// The name of its words in `Locales/<language>/laws/<law>.yaml`, below `on-change`.
    package let id: String
    /// The kinds of change that were made and that it is about.
    package let kinds: [String]
    /// Whether the citation was read in the text of the law or an official summary of it.
    package let isVerified: Bool
}
