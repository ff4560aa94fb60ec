/// How facts are said as linked data: by which properties, and as what things. It is read from `Templates/linked-data.yaml`; all
/// names in it are compact ones (`dpv:hasPurpose`), whose prefixes it defines.
package struct LinkedDataMap: Sendable {
    /// Whose property a fact is.
    enum Owner: String, CaseIterable, Sendable {
        /// The policy.
        case notice
        /// The shop.
        case controller
    }

    /// A property, and what its value is.
    struct Property: Sendable {
        /// The name that says: the value is what the thing is (`kind: type`).
        static let type = "type"

        let name: String
        /// What the words of a flag or a choice are, which have none of their own.
        let words: [String: String]
        /// Where the value is a thing of its own: what it is, and by which property it has the value itself.
        let thing: (type: String, property: String)?

        var isType: Bool { name == Self.type }
    }

    /// What names a record as a thing of its own, with some fields of the record.
    struct Subject: Sendable {
        let property: Property
        /// Nil where what names the record is only a value.
        let type: String?
        let fields: [String: Property]
    }

    /// A fact as a thing of its own.
    struct Thing: Sendable {
        let owner: Owner
        let property: String
        let type: String
        /// The one word of a flag or choice for which it exists.
        let condition: String?
        let always: [(property: String, name: String)]
        let subject: Subject?
        let value: Property?
        let fields: [String: Property]
    }

    /// How one fact is said.
    enum Saying: Sendable {
        case value(Owner, Property)
        case thing(Thing)
    }

    /// Names that belong to one law.
    struct LawNames: Sendable {
        let law: String
        let market: String
    }

    let prefixes: [(name: String, address: String)]
    let laws: [String: LawNames]
    /// By the paths of the facts above the policies, in the order of the file.
    let common: [(path: String, saying: Saying)]
    /// By the kinds of policy and their clauses.
    private let policies: [String: [String: Saying]]

    init(
        prefixes: [(name: String, address: String)], laws: [String: LawNames], common: [(path: String, saying: Saying)],
        policies: [String: [String: Saying]]
    ) {
        self.prefixes = prefixes
        self.laws = laws
        self.common = common
        self.policies = policies
    }

    /// How the fact of a clause is said; nil for what the vocabulary cannot say.
    func saying(of clause: String, in policy: String) -> Saying? { policies[policy]?[clause] }
}
