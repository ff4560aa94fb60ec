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

    package init(_ phrases: LawPhrases) { self.phrases = phrases }

    /// The assessments, in their order, under the names of their laws, how many are met, and the differences.
    package func text(_ assessments: [Assessment], differences: [LawDifference]) -> String {
        var lines: [String] = []
        var law: String?
        for assessment in assessments {
            if assessment.law.id != law {
                law = assessment.law.id
                lines += [lines.isEmpty ? nil : "", heading(assessment.law)].compactMap { $0 }
            }
            lines += entry(assessment)
        }
        lines += ["", phrases.count(assessments)]
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
}
