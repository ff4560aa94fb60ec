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
        if showsUnmetOnly { lines += summary(assessments) + undecided(assessments) }
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

    /// Each fact that decides whether something is asked, and is not stated, with the requirements that wait for it.
    private func undecided(_ assessments: [Assessment]) -> [String] {
        grouped("law-undecided-summary", assessments) { assessment in
            guard case .undecided(let tests) = assessment.status else { return [] }
            return tests.map(\.shown)
        }
    }

    /// Each fact that is missing or wrong once, with the requirements that ask for it: what the owner of the shop has to do.
    private func summary(_ assessments: [Assessment]) -> [String] {
        grouped("law-summary", assessments) { assessment in
            guard case .unmet(let shortfalls) = assessment.status else { return [] }
            return shortfalls.map(phrases.missing)
        }
    }

    /// Under a heading each line once, with the requirements that it was said of; nothing where there is none.
    private func grouped(
        _ heading: String, _ assessments: [Assessment], _ lines: (Assessment) -> [String]
    ) -> [String] {
        var order: [String] = []
        var requirements: [String: [String]] = [:]
        for assessment in assessments {
            for line in lines(assessment) {
                if requirements[line] == nil { order.append(line) }
                requirements[line, default: []].append(assessment.requirement.id)
            }
        }
        guard !order.isEmpty else { return [] }
        let shown = order.flatMap { ["  " + $0, "      " + (requirements[$0] ?? []).joined(separator: ", ")] }
        return ["", phrases.words.word(heading)] + shown
    }
}
