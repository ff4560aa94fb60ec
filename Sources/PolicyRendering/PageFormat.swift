/// The forms in which a policy is published. Each but `html` is a file beside the page of its language.
package enum PageFormat: String, CaseIterable, Sendable {
    case html
    case markdown
    case text
    case json
    /// The body alone, to paste into the page of a shop system.
    case fragment

    /// How the file's name goes on after the name of the policy: `privacy.md`. The page itself is `index.html`.
    package var suffix: String {
        switch self {
        case .html: ".html"
        case .markdown: ".md"
        case .text: ".txt"
        case .json: ".json"
        case .fragment: ".fragment.html"
        }
    }

    /// The media type of the file.
    package var mediaType: String {
        switch self {
        case .html, .fragment: "text/html"
        case .markdown: "text/markdown"
        case .text: "text/plain"
        case .json: "application/json"
        }
    }
}
