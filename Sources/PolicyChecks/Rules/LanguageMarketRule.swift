import LocatedYAML
import PolicyModel

/// What the law and the people of a market expect of the languages of a policy, and of the statement which version prevails.
package enum LanguageMarketRule: String, DiagnosticRule {
    case checkBackOnly = "language/check-back-only"
    case chineseDoesNotPrevail = "language/chinese-does-not-prevail"
    case choiceOfLaw = "language/choice-of-law"
    case fixedStringTranslated = "language/fixed-string-translated"
    case frenchBelowOthers = "language/french-below-others"
    case marketLanguageMissing = "language/market-language-missing"
    case noFrenchForQuebec = "language/no-french-for-quebec"
    case noSimplifiedChinese = "language/no-simplified-chinese"
    case noTraditionalChinese = "language/no-traditional-chinese"
    case requestsNotAccepted = "language/requests-not-accepted"
    case storefrontLanguageMissing = "language/storefront-language-missing"
    case translationDisclaimed = "language/translation-disclaimed"

    /// What a statute demands is an error; in some markets more is one than in others.
    package var severity: Severity {
        switch self {
        case .fixedStringTranslated, .frenchBelowOthers, .noFrenchForQuebec, .noSimplifiedChinese: .error
        case .checkBackOnly, .chineseDoesNotPrevail, .choiceOfLaw, .marketLanguageMissing, .noTraditionalChinese,
            .requestsNotAccepted, .storefrontLanguageMissing, .translationDisclaimed:
            .warning
        }
    }

    /// Everything that a site's languages lack for its markets, in the order of the list below.
    package static func findings(_ site: Site, markets: MarketList) -> [Diagnostic] {
        let languages = OfferedLanguages(site: site, markets: markets)
        return checks.flatMap { $0(languages) }
    }

    private static var checks: [(OfferedLanguages) -> [Diagnostic]] {
        [
            noSimplifiedChinese, noTraditionalChinese, noFrenchForQuebec, marketLanguageMissing,
            storefrontLanguageMissing, chineseDoesNotPrevail, frenchBelowOthers, translationDisclaimed, choiceOfLaw,
            fixedStringTranslated, checkBackOnly, requestsNotAccepted,
        ]
    }

    /// A finding of this rule.
    func finding(
        at place: Place, subject: String, _ arguments: [String: DiagnosticArgument] = [:], isStrict: Bool = false
    ) -> Diagnostic {
        Diagnostic(
            self, severity: isStrict ? .error : nil, at: place, subject: subject, arguments: arguments)
    }
}
