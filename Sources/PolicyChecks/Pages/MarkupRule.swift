import LocatedYAML

/// What a frame of a shop's own can break in the finished page.
package enum MarkupRule: String, DiagnosticRule {
    case missingDoctype = "page/missing-doctype"
    case wrongLanguage = "page/wrong-language"
    case missingTitle = "page/missing-title"
    case missingCharset = "page/missing-charset"
    case missingViewport = "page/missing-viewport"
    case missingStylesheet = "page/missing-stylesheet"
    case fixedZoom = "page/fixed-zoom"
    case missingAlternate = "page/missing-alternate"
    case missingAnchor = "page/missing-anchor"
    case duplicateID = "page/duplicate-id"
    case missingLanguageLink = "page/missing-language-link"
    case missingPrecedence = "page/missing-precedence"
    case missingWayBack = "page/missing-way-back"
    case unclosedElement = "page/unclosed-element"
    case unopenedElement = "page/unopened-element"
    case skippedHeading = "page/skipped-heading"
    case mainHeadings = "page/main-headings"
    case emptyHeading = "page/empty-heading"
    case linkWithoutText = "page/link-without-text"
    case inlineScript = "page/inline-script"
    case eventHandler = "page/event-handler"
    case inlineStyle = "page/inline-style"
    case scriptAddress = "page/script-address"
    case externalResource = "page/external-resource"
    case deadLink = "page/dead-link"
    case imageWithoutText = "page/image-without-text"

    /// A warning where the page can be read and says all it must, only less well.
    package var severity: Severity {
        switch self {
        case .missingViewport, .missingStylesheet, .fixedZoom, .missingWayBack, .skippedHeading, .mainHeadings,
            .emptyHeading, .linkWithoutText, .inlineStyle:
            .warning
        default: .error
        }
    }
}
