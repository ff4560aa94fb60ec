import LocatedYAML
import PolicyModel

/// Which laws are in force for a site, and what became of each of their requirements, as a person reads it on a terminal.
///
///     pipl: Personal Information Protection Law of China (as of 2026-11-21)
///       met: pipl-17-1-name
///           the policy names whoever handles the information
///           Personal Information Protection Law of China, article 17(1)(1)
package struct LawListing {
    private let words: FindingWords
    private let laws: [String: LawWords]

    /// - Parameters:
    ///   - words: those that findings share.
    ///   - laws: those of each law that is listed, by its id.
    package init(words: FindingWords, laws: [String: LawWords]) {
        self.words = words
        self.laws = laws
    }

    /// The assessments, in their order, under the names of their laws, and how many are met.
    package func text(_ assessments: [Assessment]) -> String {
        var lines: [String] = []
        var law: String?
        for assessment in assessments {
            if assessment.law.id != law {
                law = assessment.law.id
                lines += [lines.isEmpty ? nil : "", heading(assessment.law)].compactMap { $0 }
            }
            lines += entry(assessment)
        }
        return (lines + ["", count(assessments)]).map { $0 + "\n" }.joined()
    }

    private func heading(_ law: Law) -> String {
        words.sentence("law-heading", ["id": law.id, "name": laws[law.id]?.name ?? "", "day": law.asOf.iso])
    }

    private func entry(_ assessment: Assessment) -> [String] {
        let requirement = assessment.requirement
        let demand = laws[assessment.law.id]?[requirement.id]
        let citation = [demand?.citation, requirement.isVerified ? nil : words.word("law-unverified")]
            .compactMap { $0 }.joined(separator: "; ")
        let details = [demand?.text ?? "", citation] + why(assessment)
        return ["  \(words.word(assessment.statusWord))\(words.colon)\(requirement.id)"]
            + details.filter { !$0.isEmpty }.map { "      " + $0 }
    }

    /// Why a requirement is not met or asks nothing.
    private func why(_ assessment: Assessment) -> [String] {
        switch assessment.status {
        case .met: []
        case .unmet(let shortfalls):
            shortfalls.map { shortfall in
                words.sentence(
                    "law-missing",
                    ["missing": shortfall.subjects.joined(separator: ", "), "place": shortfall.place.shown])
            }
        case .notApplicable(let test, let isExemption):
            [words.sentence(isExemption ? "law-exempt" : "law-only-where", ["test": test.shown])]
        case .outOfTime:
            [
                words.sentence(
                    "law-between",
                    [
                        "starts": assessment.requirement.starts?.iso ?? words.word("law-always"),
                        "ends": assessment.requirement.ends?.iso ?? words.word("law-always"),
                    ])
            ]
        }
    }

    private func count(_ assessments: [Assessment]) -> String {
        let met = assessments.count { $0.statusWord == "law-met" }
        let unmet = assessments.count { $0.statusWord.hasPrefix("law-unmet") }
        return words.sentence(
            "law-count",
            ["met": String(met), "unmet": String(unmet), "others": String(assessments.count - met - unmet)])
    }
}

extension Assessment {
    /// The key of its status among the words that findings share.
    fileprivate var statusWord: String {
        switch status {
        case .met: "law-met"
        case .unmet: severity == .error ? "law-unmet-error" : "law-unmet-warning"
        case .notApplicable: "law-not-applicable"
        case .outOfTime: "law-out-of-time"
        }
    }
}
