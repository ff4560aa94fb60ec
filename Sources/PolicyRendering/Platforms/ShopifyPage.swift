import PolicyModel

/// What the Admin API of Shopify takes to set a policy of a shop and its translations, `shopify/privacy/privacy.json`: the variables
/// of the mutations `shopPolicyUpdate` and, but for what the answer to the first tells, `translationsRegister`.
///
/// The first language is that of the shop; the others are translations of it to Shopify.
package struct ShopifyPage: Sendable {
    /// Grows when a script that reads the file could misread it.
    static let format = 1
    /// How many bytes the body of a policy may have: “512kb”, the smaller of what that can mean.
    package static let limit = 512_000

    private let type: String
    /// The body in each language, in the order of the site.
    package let bodies: [(language: LanguageTag, bytes: [UInt8])]

    /// - Parameter editions: the policy in all its languages.
    /// - Returns: Nil for a kind of policy that Shopify has no field for.
    package init?(editions: [Edition], addresses: SiteAddresses) {
        guard let policy = editions.first?.policy, let type = Self.types[policy] else { return nil }
        self.type = type
        bodies = editions.map { edition in
            let fragment = FragmentPage(edition: edition, editions: editions, addresses: addresses)
            return (edition.language, Self.withoutLiquid(fragment.bytes))
        }
    }

    /// The fields of Shopify, by the kinds of policies.
    private static let types = ["privacy": "PRIVACY_POLICY"]
}

extension ShopifyPage {
    var bytes: [UInt8] {
        var writer = JSONWriter(capacity: 1 << 18)
        writer.object { writer in
            writer.member("format", Self.format)
            if let first = bodies.first {
                writer.member("locale", first.language.shopifyLocale)
                writer.member("shopPolicyUpdate") { $0.object { writePolicy(first.bytes, to: &$0) } }
            }
            writer.member("translationsRegister") { writer in
                writer.object { $0.member("translations") { $0.list(bodies.dropFirst(), Self.write) } }
            }
        }
        writer.raw("\n")
        return writer.bytes
    }

    private func writePolicy(_ body: [UInt8], to writer: inout JSONWriter) {
        writer.member("shopPolicy") { writer in
            writer.object { writer in
                writer.member("type", type)
                writer.member(named: "body", body)
            }
        }
    }

    private static func write(_ body: (language: LanguageTag, bytes: [UInt8]), to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("key", "body")
            writer.member("locale", body.language.shopifyLocale)
            writer.member(named: "value", body.bytes)
        }
    }

    /// Shopify fills in variables of Liquid, `{{ shop.name }}`, in a privacy policy; words that happen to look like one stay words.
    static func withoutLiquid(_ markup: [UInt8]) -> [UInt8] {
        let brace = UInt8(ascii: "{")
        var result: [UInt8] = []
        result.reserveCapacity(markup.count)
        for (index, byte) in markup.enumerated() {
            let next = index + 1 < markup.count ? markup[index + 1] : 0
            if byte == brace, next == brace || next == UInt8(ascii: "%") {
                result.append(contentsOf: Array("&#123;".utf8))
            } else {
                result.append(byte)
            }
        }
        return result
    }
}

extension LanguageTag {
    /// The language as Shopify names it: Chinese by the place whose script it is.
    var shopifyLocale: String {
        guard text.hasPrefix("zh-") else { return text }
        let parts = text.split(separator: "-")
        if parts.contains("Hans") { return "zh-CN" }
        return parts.contains("Hant") ? "zh-TW" : text
    }
}
