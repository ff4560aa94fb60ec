import LocatedYAML
import PolicyModel
import PolicyRendering

/// What a platform that shows a policy in its own pages would refuse.
package enum PlatformRule: String, DiagnosticRule {
    case bodyTooLarge = "page/body-too-large"
}

/// Checks what is made for platforms against their limits.
package enum PlatformCheck {
    /// Each version of a policy that is too large for the platforms that it is made for.
    ///
    /// - Parameters:
    ///   - editions: the policies in all languages.
    ///   - url: the address of the site; nil where it is not known.
    package static func findings(_ editions: [Edition], formats: Set<PageFormat>, url: String?) -> [Diagnostic] {
        guard formats.contains(.shopify) else { return [] }
        let policies = Dictionary(grouping: editions, by: \.policy).sorted { $0.key < $1.key }
        return policies.flatMap { policy, editions in
            let page = ShopifyPage(editions: editions, addresses: SiteAddresses(policy: policy, url: url))
            return (page?.bodies ?? []).compactMap { finding($0.bytes.count, in: $0.language) }
        }
    }

    private static func finding(_ size: Int, in language: LanguageTag) -> Diagnostic? {
        guard size > ShopifyPage.limit else { return nil }
        return Diagnostic(
            PlatformRule.bodyTooLarge, at: nil,
            arguments: [
                "language": .text(language.text), "size": .number((size + 999) / 1000),
                "limit": .number(ShopifyPage.limit / 1000),
            ])
    }
}
