import PolicyModel

/// Which laws are in force for a site, what became of each of their requirements, and where the laws differ, as a person reads it
/// on a terminal.
///
///     pipl: Personal Information Protection Law of China (as of 2026-11-21)
///       met: pipl-17-1-name
///           the policy names whoever handles the information
///           Personal Information Protection Law of China, article 17(1)(1)
package struct LawListing {
    private let phrases: LawPhrases
    private let showsUnmetOnly: Bool

    /// - Parameter showsUnmetOnly: whether to leave out what is met or does not apply.
    package init(_ phrases: LawPhrases, showsUnmetOnly: Bool = false) {
        self.phrases = phrases
        self.showsUnmetOnly = showsUnmetOnly
    }

    /// The assessments, in their order, under the names of their laws, how many are met, and the differences.
    package func text(_ assessments: [Assessment], differences: [LawDifference]) -> String {
        var lines: [String] = []
        var law: String?
        for assessment in assessments where !showsUnmetOnly || assessment.isUnmet {
            if assessment.law.id != law {
                law = assessment.law.id
                lines += [lines.isEmpty ? nil : "", heading(assessment.law)].compactMap { $0 }
            }
            lines += entry(assessment)
        }
        lines += [lines.isEmpty ? nil : "", phrases.count(assessments)].compactMap { $0 }
        if showsUnmetOnly { lines += summary(assessments) }
        if !differences.isEmpty { lines += ["", phrases.words.word("law-differences")] }
        return (lines + differences.flatMap(entry)).map { $0 + "\n" }.joined()
    }

    private func heading(_ law: Law) -> String {
        phrases.words.sentence(
            "law-heading", ["id": law.id, "name": phrases.name(law), "day": law.asOf.iso])
    }

    private func entry(_ assessment: Assessment) -> [String] {
        let (requirement, law) = (assessment.requirement, assessment.law)
        let details = [phrases.demand(requirement, of: law), phrases.citation(requirement, of: law)]
        return ["  \(phrases.status(assessment))\(phrases.words.colon)\(requirement.id)"]
            + (details + phrases.reasons(assessment)).map { "      " + $0 }
    }

    private func entry(_ difference: LawDifference) -> [String] {
        let positions = difference.positions.flatMap { position in
            ["    \(phrases.name(position.law))\(phrases.words.colon)\(phrases.stand(position))"]
                + phrases.citations(position).map { "        " + $0 }
        }
        return ["", "  " + phrases.topic(difference)] + positions + phrases.stated(difference).map { "    " + $0 }
    }

    /// Each fact that is missing or wrong once, with the requirements that ask for it: what the owner of the shop has to do.
    private func summary(_ assessments: [Assessment]) -> [String] {
        var facts: [String] = []
        var askers: [String: [String]] = [:]
        for assessment in assessments {
            guard case .unmet(let shortfalls) = assessment.status else { continue }
            for shortfall in shortfalls {
                let fact = phrases.missing(shortfall)
                if askers[fact] == nil { facts.append(fact) }
                askers[fact, default: []].append(assessment.requirement.id)
            }
        }
        guard !facts.isEmpty else { return [] }
        let lines = facts.flatMap { ["  " + $0, "      " + (askers[$0] ?? []).joined(separator: ", ")] }
        return ["", phrases.words.word("law-summary")] + lines
    }
}
