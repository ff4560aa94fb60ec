import LocatedYAML
import PolicyModel

/// What is said of cookies, against itself and against the rest of the policy.
extension SenseRule {
    /// "We do not use cookies" beside cookies by name or kind.
    static func cookiesDenied(_ facts: StatedFacts) -> [Diagnostic] {
        guard let denied = facts.place("cookies.used", is: false) else { return [] }
        return ["cookies.list", "cookies.kinds", "cookies.tasks", "cookies.third-parties"].compactMap { path in
            facts.fact(path).map { fact in
                Self.cookiesDenied.finding(at: fact.place, subject: path, ["clause": path], beside: denied)
            }
        }
    }

    /// What a cookie holds cannot be collected without one.
    static func cookieDataWithoutCookies(_ facts: StatedFacts) -> [Diagnostic] {
        guard let denied = facts.place("cookies.used", is: false), cookiesDenied(facts).isEmpty else { return [] }
        let data = facts.mentions(of: ["cookie-identifier", "cookie-contents"], in: "data", below: ["collection"])
        return data.prefix(1).map { mention in
            Self.cookieDataWithoutCookies.finding(
                at: mention.place, subject: "cookies.used", ["data": mention.id], beside: denied)
        }
    }

    /// Statistics and advertising mostly come with cookies, the shop's or theirs.
    static func trackersWithoutCookies(_ facts: StatedFacts) -> [Diagnostic] {
        guard let denied = facts.place("cookies.used", is: false), cookiesDenied(facts).isEmpty else { return [] }
        let trackers: Set = ["analytics-provider", "advertising-network", "affiliate-network"]
        return facts.mentions(of: trackers, in: "recipient", below: ["sharing"]).map { mention in
            Self.trackersWithoutCookies.finding(
                at: mention.place, subject: "cookies.used", ["kind": mention.id], beside: denied)
        }
    }

    /// "We use cookies" tells nobody which, or what for (ePrivacy Directive article 5(3)).
    static func cookiesUnexplained(_ facts: StatedFacts) -> [Diagnostic] {
        guard let used = facts.place("cookies.used", is: true) else { return [] }
        let ways = ["cookies.list", "cookies.kinds", "cookies.tasks", "cookies.explained.tasks"]
        guard ways.allSatisfy({ facts.fact($0) == nil }) else { return [] }
        return [Self.cookiesUnexplained.finding(at: used, subject: "cookies.used")]
    }

    /// A cookie by name is of a kind that the list of kinds does not have.
    static func cookieOfOtherKind(_ facts: StatedFacts) -> [Diagnostic] {
        guard let kinds = facts.fact("cookies.kinds") else { return [] }
        let stated = Set(facts.terms("cookies.kinds").map(\.id))
        guard !stated.contains("all") else { return [] }
        return facts.records("cookies.list").flatMap { cookie in
            cookie.terms("kind").filter { !stated.contains($0.id) }.map { kind in
                Self.cookieOfOtherKind.finding(
                    at: kind.place, subject: "cookies.list." + cookie.key.text,
                    ["cookie": cookie.key.text, "kind": kind.id], beside: kinds.place)
            }
        }
    }

    /// Consent to cookies is as easy to take back as to give (GDPR article 7(3)).
    static func cookieConsentStays(_ facts: StatedFacts) -> [Diagnostic] {
        guard let asked = facts.place("cookies.consent-first", is: true), facts.fact("cookies.settings") == nil,
            facts.fact("consent.withdrawal") == nil
        else { return [] }
        return [Self.cookieConsentStays.finding(at: asked, subject: "cookies.settings")]
    }

    /// Cookies that never follow a person elsewhere, beside cookies whose task is just that.
    static func trackingDenied(_ facts: StatedFacts) -> [Diagnostic] {
        guard let never = facts.terms("cookies.never").first(where: { $0.id == "track-elsewhere" }) else { return [] }
        let found =
            facts.mentions(of: ["advertising"], in: "cookie-kind", below: ["cookies"])
            + facts.mentions(of: ["track-partner-visits"], in: "cookie-task", below: ["cookies"])
        return found.map { mention in
            Self.trackingDenied.finding(
                at: mention.place, subject: "cookies.never", ["term": mention.id], beside: never.place)
        }
    }
}
