/// The forms in which a policy is published. Each but `html` is a file beside the page of its language.
package enum PageFormat: String, CaseIterable, Sendable {
    case html
    case markdown
    case text
    case json
    /// The facts themselves as linked data, in one file for all languages.
    case jsonld
    /// The body alone, to paste into the page of a shop system.
    case fragment
    /// What Shopify takes for the policy of a shop, in all languages: `shopify/privacy/privacy.json`.
    case shopify
    /// A page of a WeChat mini-program, in all languages: `wechat/privacy/`.
    case wechat

    /// Whether the form is for a platform that shows the policy in its own pages. It holds all languages, lies in a folder that is
    /// named like the form, and is written only where it is asked for.
    package var isForPlatform: Bool { self == .shopify || self == .wechat }

    /// The forms that are written unless others are asked for.
    package static var usual: Set<PageFormat> { Set(allCases.filter { !$0.isForPlatform }) }

    /// How the file's name goes on after the name of the policy: `privacy.md`. The page itself is `index.html`.
    package var suffix: String {
        switch self {
        case .html: ".html"
        case .markdown: ".md"
        case .text: ".txt"
        case .json, .shopify: ".json"
        case .jsonld: ".jsonld"
        case .fragment: ".fragment.html"
        case .wechat: ".wxml"
        }
    }

    /// The media type of the file.
    package var mediaType: String {
        switch self {
        case .html, .fragment: "text/html"
        case .markdown: "text/markdown"
        case .text, .wechat: "text/plain"
        case .json, .shopify: "application/json"
        case .jsonld: "application/ld+json"
        }
    }
}
