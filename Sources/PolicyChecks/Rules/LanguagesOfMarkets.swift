import LocatedYAML
import PolicyModel

/// Which languages a market asks for.
extension LanguageMarketRule {
    /// Rules that are not told in Simplified Chinese count as not published in mainland China.
    static func noSimplifiedChinese(_ languages: OfferedLanguages) -> [Diagnostic] {
        guard let place = languages.place, languages.markets.reaches("CN"), !languages.offers("zh-Hans") else {
            return []
        }
        return [Self.noSimplifiedChinese.finding(at: place, subject: "CN")]
    }

    /// Readers in Hong Kong, Macao and Taiwan expect Traditional Chinese.
    static func noTraditionalChinese(_ languages: OfferedLanguages) -> [Diagnostic] {
        guard let place = languages.place, !languages.offers("zh-Hant") else { return [] }
        return ["HK", "MO", "TW"].filter(languages.markets.reaches).map {
            Self.noTraditionalChinese.finding(at: place, subject: $0, ["market": .text($0)])
        }
    }

    /// Quebec: the French version comes first (Charter of the French language, sections 52 and 55). For a shop that names Canada
    /// as a whole it is a question how far it addresses Quebec.
    static func noFrenchForQuebec(_ languages: OfferedLanguages) -> [Diagnostic] {
        guard let place = languages.place, languages.markets.reaches("CA-QC"), !languages.offers("fr") else {
            return []
        }
        let isNamed = languages.markets.codes.contains("CA-QC")
        return [
            Diagnostic(
                Self.noFrenchForQuebec, severity: isNamed ? .error : .warning, at: place, subject: "CA-QC")
        ]
    }

    /// Markets whose languages other rules look at.
    private static let marketsWithRules: Set = ["CN", "HK", "MO", "TW", "CA-QC"]

    /// A market in which none of the offered languages is usual.
    static func marketLanguageMissing(_ languages: OfferedLanguages) -> [Diagnostic] {
        guard let place = languages.place else { return [] }
        return languages.markets.codes.filter { !marketsWithRules.contains($0) }.compactMap { market in
            let usual = languages.markets.languages(of: market)
            guard !usual.isEmpty, !usual.contains(where: languages.offers) else { return nil }
            return Self.marketLanguageMissing.finding(
                at: place, subject: market, ["market": .text(market), "languages": .list(usual)])
        }
    }

    /// Who can shop in a language reads the policy in it; for Californians a regulation says so (California Code of
    /// Regulations, title 11, section 7003(b)).
    static func storefrontLanguageMissing(_ languages: OfferedLanguages) -> [Diagnostic] {
        guard let fact = languages.site.common.fact(at: "storefront-languages"), case .languages(let tags) = fact.value
        else { return [] }
        return tags.filter { !languages.tags.contains($0) }.map { tag in
            Self.storefrontLanguageMissing.finding(
                at: fact.place, subject: tag.text, ["language": .text(tag.text)],
                isStrict: languages.markets.reaches("US-CA"))
        }
    }

    /// For readers in mainland China the Chinese version prevails as a rule, or all count alike.
    static func chineseDoesNotPrevail(_ languages: OfferedLanguages) -> [Diagnostic] {
        guard let precedence = languages.site.precedence, languages.markets.reaches("CN"), languages.offers("zh-Hans"),
            let tag = languages.prevailing(in: "CN"), !tag.text.hasPrefix("zh")
        else { return [] }
        return [
            Self.chineseDoesNotPrevail.finding(at: precedence.place, subject: "CN", ["language": .text(tag.text)])
        ]
    }

    /// For readers in Quebec no other version may rank above the French one.
    static func frenchBelowOthers(_ languages: OfferedLanguages) -> [Diagnostic] {
        guard let precedence = languages.site.precedence, languages.markets.reaches("CA-QC"), languages.offers("fr"),
            let tag = languages.prevailing(in: "CA-QC"), !tag.text.hasPrefix("fr")
        else { return [] }
        return [Self.frenchBelowOthers.finding(at: precedence.place, subject: "CA-QC", ["language": .text(tag.text)])]
    }

    /// Ways of telling a change that reach nobody who does not look.
    private static let passiveNotices: Set = ["on-this-page", "updated-date", "on-site"]

    /// "Look here regularly" as the only notice of a change (Article 29 Working Party, WP 260, paragraph 29).
    static func checkBackOnly(_ languages: OfferedLanguages) -> [Diagnostic] {
        languages.site.policies.compactMap { policy in
            guard let fact = policy.facts.fact(at: "changes.notice"), case .terms(let notice) = fact.value,
                Set(notice.terms).isSubset(of: passiveNotices), policy.facts.fact(at: "changes.material") == nil
            else { return nil }
            return Self.checkBackOnly.finding(
                at: fact.place, subject: "changes.notice", isStrict: languages.reachesEurope)
        }
    }

    /// A language in which rights are told and requests are not accepted (GDPR article 12(2)).
    static func requestsNotAccepted(_ languages: OfferedLanguages) -> [Diagnostic] {
        languages.site.policies.flatMap { policy -> [Diagnostic] in
            guard let fact = policy.facts.fact(at: "rights.request-languages"), case .languages(let tags) = fact.value
            else { return [] }
            return languages.tags.filter { !tags.contains($0) }.map { tag in
                Self.requestsNotAccepted.finding(
                    at: fact.place, subject: "rights.request-languages", ["language": .text(tag.text)])
            }
        }
    }
}
