import PolicyModel

/// What to say of a name that is no rule: the nearest one, or where to find them.
enum RuleSuggestion {
    /// - Parameter known: the rules, requirements of laws among them.
    static func text(for name: String, among known: [String]) -> String {
        if let nearest = NearMiss.nearest(to: name, among: known) { return "did you mean “\(nearest)”?" }
        guard name.hasPrefix("law/") else { return "policyglot rules lists them." }
        let list = "policyglot laws --markdown lists the requirements of every law."
        let near = sharing(name, with: known)
        guard !near.isEmpty else { return list }
        return "there is " + near.prefix(3).map { "“\($0)”" }.joined(separator: ", ") + (near.count > 3 ? " …; " : "; ")
            + list
    }

    /// The requirements that begin alike; else those of the same law.
    private static func sharing(_ name: String, with known: [String]) -> [String] {
        let longer = known.filter { $0.hasPrefix(name) }
        if !longer.isEmpty { return longer }
        let law = name.prefix { $0 != "-" } + "-"
        return known.filter { $0.hasPrefix(law) }
    }
}
