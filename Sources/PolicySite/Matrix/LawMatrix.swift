import LocatedYAML
import PolicyChecks
import PolicyModel

/// The full table of what the laws in force ask of a site, for a lawyer: every requirement in English and Chinese with its
/// article, what became of it, and the clauses that meet it.
package struct LawMatrix: Sendable {
    /// What the table says in one of the tool's languages, and the policy to which that side leads.
    struct Side: Sendable {
        let phrases: LawPhrases
        /// The policy in this language, or in the site's first where it has none in this.
        let document: Document?
        let index: ClauseIndex?

        var language: LanguageTag { phrases.language }

        /// The shop's name.
        var shop: String { document?.shop.plainText ?? "" }

        /// One of the words that findings share.
        func word(_ key: String) -> String { phrases.words.word(key) }
    }

    package let survey: LawSurvey
    let sides: [Side]
    /// The style of the site's pages, and what the table adds to it.
    let style: [UInt8]

    /// What reading a site found, and its table where there was no error.
    package struct Result: Sendable {
        package let matrix: LawMatrix?
        package let diagnostics: [Diagnostic]
        package let sources: [String: [UInt8]]
    }

    /// Reads a site, assesses it and says its policies.
    package static func read(_ location: SiteLocation, scope: LawScope) throws(SiteError) -> Result {
        let result = try LawSurvey.read(location, scope: scope, isSaid: true)
        let matrix = result.survey.map { survey in
            LawMatrix(
                survey: survey, sides: sides(survey, result.documents, beside: location.folder), style: result.style)
        }
        return Result(matrix: matrix, diagnostics: result.diagnostics, sources: result.sources)
    }

    private static func sides(
        _ survey: LawSurvey, _ documents: [Document], beside folder: FilePath
    ) -> [Side] {
        let laws = Set(survey.assessments.map(\.law.id) + survey.notInForce.map(\.id))
        return ["en", "zh-Hans"].compactMap { ToolWords.phrases($0, laws: laws, beside: folder) }.map { phrases in
            let document = documents.first { $0.language == phrases.language } ?? documents.first
            return Side(phrases: phrases, document: document, index: document.map(ClauseIndex.init))
        }
    }

    /// How many requirements became what, in one of the tool's languages; for the person who asked for the table.
    package func count(in language: String) -> String {
        sides.first { $0.language.text == language }?.phrases.count(survey.assessments) ?? ""
    }

    /// The assessments under their laws, in order.
    var laws: [(law: Law, assessments: [Assessment])] {
        var laws: [(law: Law, assessments: [Assessment])] = []
        for assessment in survey.assessments {
            if let last = laws.indices.last, laws[last].law == assessment.law {
                laws[last].assessments.append(assessment)
            } else {
                laws.append((assessment.law, [assessment]))
            }
        }
        return laws
    }

    /// What is not met, errors before warnings.
    var unmet: [Assessment] {
        ["law-unmet-error", "law-unmet-warning"].flatMap { word in survey.assessments.filter { $0.statusWord == word } }
    }
}

extension LawMatrix.Side {
    /// The lines above the table: for which markets, as of which day, and that it is no advice.
    func remarks(_ survey: LawSurvey) -> [String] {
        let day = survey.day.map { phrases.words.sentence("matrix-day", ["day": phrases.day($0)]) }
        let markets = phrases.words.sentence("matrix-markets", ["markets": phrases.markets(survey.markets)])
        return [day, markets, word("matrix-advice")].compactMap { $0 }
    }

    /// What stands between two sentences.
    var separator: String { language.primary == "zh" ? "" : " " }

    /// What a requirement wants, as a sentence.
    func demand(_ assessment: Assessment) -> String {
        phrases.demand(assessment.requirement, of: assessment.law).withCapital + word("full-stop")
    }

    /// What became of it, as a heading.
    func status(_ assessment: Assessment) -> String { phrases.status(assessment).withCapital }

    /// How bad it is not to meet it, and whether its article was read.
    func remark(_ assessment: Assessment) -> String {
        let severity = word(assessment.severity == .error ? "error" : "warning")
        let read = word(assessment.requirement.isVerified ? "matrix-verified" : "law-unverified")
        return phrases.words.sentence("matrix-remark", ["severity": severity, "verified": read])
    }

    /// The clauses of the policy that meet it.
    func mentions(_ assessment: Assessment) -> [ClauseIndex.Mention] {
        guard case .met(let evidence) = assessment.status else { return [] }
        return index?.mentions(of: evidence) ?? []
    }
}

extension String {
    fileprivate var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
