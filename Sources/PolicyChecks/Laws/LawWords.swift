import LocatedYAML

/// What one law is called and what its requirements demand, in one of the tool's languages:
/// `Locales/<language>/laws/<law>.yaml`.
package struct LawWords: Sendable {
    /// A requirement in words.
    package struct Demand: Sendable {
        /// What the policy has to say, without a full stop.
        package let text: String
        /// The article, as lawyers of the language cite it.
        package let citation: String
    }

    package let name: String
    private let demands: [String: Demand]
    /// What the law asks for when a policy changes, by the ids of `on-change`.
    package let onChange: [String: Demand]

    package init(reading value: LocatedValue) {
        name = value["name"]?.text ?? ""
        demands = Self.demands(value["requirements"])
        onChange = Self.demands(value["on-change"])
    }

    private static func demands(_ value: LocatedValue?) -> [String: Demand] {
        Dictionary(
            (value?.entries ?? []).map { entry in
                let text = entry.value["demand"]?.text ?? ""
                return (entry.key.text, Demand(text: text, citation: entry.value["citation"]?.text ?? ""))
            }, uniquingKeysWith: { first, _ in first })
    }

    /// Which requirements have words, sorted.
    package var requirements: [String] { demands.keys.sorted() }

    /// The words of a requirement; its id in their place where it has none.
    package subscript(requirement: String) -> Demand {
        demands[requirement] ?? Demand(text: requirement, citation: "")
    }
}
