import LocatedYAML
import PolicyChecks
import PolicyModel
import PolicyRendering

/// The articles of the laws in force that the clauses of a site's policies answer, in one language.
struct ClauseCitations: Sendable {
    /// By the path of a fact below its policy, or above all policies.
    private let articles: [String: [String]]

    fileprivate init(_ assessments: [Assessment], laws: [String: LawWords], words: PageWords) {
        var articles: [String: [String]] = [:]
        for assessment in assessments {
            guard case .met(let evidence) = assessment.status else { continue }
            let requirement = assessment.requirement
            let citation = laws[assessment.law.id]?[requirement.id].citation ?? ""
            let article = citation.isEmpty ? requirement.id : citation
            let shown = requirement.isVerified ? article : words.filled(.articleUnverified, ["article": article])
            for path in Set(evidence.map(\.path)) { articles[path, default: []].append(shown) }
        }
        self.articles = articles
    }

    /// The document with the articles at each clause, in the order of the laws.
    func cited(in document: Document) -> Document {
        document.citing { clause in
            var seen: Set<String> = []
            return clause.facts.flatMap { articles[$0.below(document.policy)] ?? [] }
                .filter { seen.insert($0).inserted }
        }
    }
}

extension SourceReader {
    /// What the clauses of a site's policies answer on the day on which they take effect, in each language.
    mutating func citations(
        of site: Site, schema: SiteSchema, languages: [LoadedLanguage]
    ) throws(FileError) -> [LanguageTag: ClauseCitations] {
        let survey = try survey(of: site, schema: schema, scope: LawScope(), isShown: true)
        var citations: [LanguageTag: ClauseCitations] = [:]
        for loaded in languages {
            let tag = loaded.language.tag
            var laws: [String: LawWords] = [:]
            for law in Set(survey.assessments.map(\.law.id)).sorted() {
                laws[law] = try value("Locales/\(tag)/laws/\(law).yaml", missing: LanguageRule.missingFile)
                    .map(LawWords.init)
            }
            citations[tag] = ClauseCitations(survey.assessments, laws: laws, words: loaded.pageWords)
        }
        return citations
    }
}
