import LocatedYAML
import PolicyModel

/// What is said of laws, their requirements and what became of these, in one of the tool's languages.
package struct LawPhrases: Sendable {
    package let language: LanguageTag
    package let words: FindingWords
    private let laws: [String: LawWords]
    private let values: LanguageValues

    /// - Parameters:
    ///   - words: those that findings share.
    ///   - laws: those of each law that is spoken of, by its id.
    ///   - values: how periods and dates are written.
    package init(_ language: LanguageTag, words: FindingWords, laws: [String: LawWords], values: LanguageValues) {
        self.language = language
        self.words = words
        self.laws = laws
        self.values = values
    }

    package func name(_ law: Law) -> String { laws[law.id]?.name ?? law.id }

    /// The language's own name of itself.
    package var ownName: String { values.languageName(language, form: .own) ?? language.text }

    /// The names of markets as one list.
    package func markets(_ codes: [String]) -> String {
        let names = codes.map { code in CountryCode(code).flatMap { values.country($0, form: .name) } ?? code }
        return values.list(names, kind: .and)
    }

    /// A day in full.
    package func day(_ day: CalendarDate) -> String { values.date(day) }

    /// What a requirement wants the policy to say, without a full stop.
    package func demand(_ requirement: Requirement, of law: Law) -> String {
        laws[law.id]?[requirement.id].text ?? requirement.id
    }

    /// The article, as lawyers of the language cite it.
    package func article(_ requirement: Requirement, of law: Law) -> String {
        laws[law.id]?[requirement.id].citation ?? ""
    }

    /// The article; one that was not read in the law says so.
    package func citation(_ requirement: Requirement, of law: Law) -> String {
        let article = article(requirement, of: law)
        guard !requirement.isVerified else { return article }
        return unverified(article)
    }

    /// An article that was not read in the law.
    private func unverified(_ article: String) -> String {
        words.sentence("law-cited-unverified", ["citation": article])
    }

    /// What a law asks for before changes apply, without a full stop.
    package func demand(_ notice: ChangeNotice) -> String { laws[notice.law]?.onChange[notice.id]?.text ?? notice.id }

    /// The article; one that was not read in the law says so.
    package func citation(_ notice: ChangeNotice) -> String {
        notice.isVerified ? article(notice) : unverified(article(notice))
    }

    /// The article, however it was read.
    package func article(_ notice: ChangeNotice) -> String { laws[notice.law]?.onChange[notice.id]?.citation ?? "" }
}

extension LawPhrases {
    /// What became of a requirement: `met`, `not met (error)`.
    package func status(_ assessment: Assessment) -> String { words.word(assessment.statusWord) }

    /// Why a requirement is not met or asks nothing, and from when on it weighs more.
    package func reasons(_ assessment: Assessment) -> [String] {
        switch assessment.status {
        case .met: []
        case .unmet(let shortfalls):
            assumed(assessment) + shortfalls.map(missingAtPlace) + gravity(assessment.requirement)
        case .notApplicable(let test, let isExemption):
            [words.sentence(isExemption ? "law-exempt" : "law-only-where", ["test": test.shown])]
        case .undecided(let tests): tests.map { words.sentence("law-not-stated", ["test": $0.shown]) }
        case .outOfTime: days(assessment.requirement)
        }
    }

    private func assumed(_ assessment: Assessment) -> [String] {
        guard !assessment.assumed.isEmpty else { return [] }
        let facts = assessment.assumed.joined(separator: words.word("list-separator"))
        return [words.sentence("law-assumed", ["facts": facts])]
    }

    /// What is missing or wrong, without its place.
    func missing(_ shortfall: Assessment.Shortfall) -> String {
        let key = "law-missing-" + shortfall.help
        let missing = shortfall.subjects.joined(separator: words.word("list-separator"))
        return words.sentence(key, ["missing": missing, "limit": shortfall.limit.map(values.period) ?? ""])
    }

    private func missingAtPlace(_ shortfall: Assessment.Shortfall) -> String {
        words.sentence("law-at-place", ["what": missing(shortfall), "place": shortfall.place.shown])
    }

    private func gravity(_ requirement: Requirement) -> [String] {
        requirement.errorsFrom.map { [words.sentence("law-error-from", ["day": $0.iso])] } ?? []
    }

    private func days(_ requirement: Requirement) -> [String] {
        [
            requirement.starts.map { words.sentence("law-starts", ["day": $0.iso]) },
            requirement.ends.map { words.sentence("law-ends", ["day": $0.iso]) },
        ].compactMap { $0 }
    }

    /// How many requirements became what.
    package func count(_ assessments: [Assessment]) -> String {
        let met = assessments.count { $0.statusWord == "law-met" }
        let unmet = assessments.count { $0.statusWord.hasPrefix("law-unmet") }
        let open = assessments.count { $0.statusWord == "law-undecided" }
        return words.sentence(
            "law-count",
            [
                "met": String(met), "unmet": String(unmet), "open": String(open),
                "others": String(assessments.count - met - unmet - open),
            ])
    }
}

extension LawPhrases {
    package func topic(_ difference: LawDifference) -> String { words.word("law-topic-" + difference.topic.id) }

    /// What a law says on a topic, and whether that binds the site.
    package func stand(_ position: LawDifference.Position) -> String {
        let stand = said(position.stand)
        if position.isStrictest { return words.sentence("law-strictest", ["stand": stand]) }
        return position.applies ? stand : words.sentence("law-asks-nothing", ["stand": stand])
    }

    private func said(_ stand: LawStand) -> String {
        switch stand {
        case .within(let period): words.sentence("law-stand-within", ["period": values.period(period)])
        case .below(let age): words.sentence("law-stand-below", ["age": String(age)])
        case .asked: words.word("law-stand-asked")
        case .notAsked: words.word("law-stand-not-asked")
        case .allowed: words.word("law-stand-allowed")
        case .forbidden: words.word("law-stand-forbidden")
        }
    }

    /// The articles behind a position.
    package func citations(_ position: LawDifference.Position) -> [String] {
        var seen: Set<String> = []
        return position.requirements.map { citation($0, of: position.law) }.filter { seen.insert($0).inserted }
    }

    /// What the site states on a topic.
    package func stated(_ difference: LawDifference) -> [String] {
        guard !difference.stated.isEmpty else { return [words.word("law-site-states-nothing")] }
        return difference.stated.map { words.sentence("law-site-states", ["fact": $0.text]) }
    }
}

extension Assessment {
    /// The key of its status among the words that findings share.
    package var statusWord: String {
        switch status {
        case .met: "law-met"
        case .unmet: severity == .error ? "law-unmet-error" : "law-unmet-warning"
        case .notApplicable: "law-not-applicable"
        case .undecided: "law-undecided"
        case .outOfTime: "law-out-of-time"
        }
    }
}
