import PolicyChecks

extension Requirement {
    /// What it asks for, where it was read, and whether its citation was, as lines below the explanation of its rule.
    package func origin(_ words: FindingWords) -> String {
        let facts = subjects.map(\.text).joined(separator: ", ")
        let lines = [
            words.sentence("law-facts", ["facts": facts]), words.sentence("law-source", ["source": source]),
            isVerified ? nil : words.word("law-unverified"),
        ]
        return "\n" + lines.compactMap { $0 }.map { $0 + "\n" }.joined()
    }
}
