/// A run of text inside a block. It holds plain text: each renderer escapes for its own format, once, at the end.
package indirect enum Inline: Hashable, Sendable {
    case text(String)
    case strong([Inline])
    /// Words that lead somewhere; the target is an address that was checked when it was read.
    case link([Inline], to: LinkTarget)
    /// Words of another language than the page's, such as a registered name.
    case foreign([Inline], language: LanguageTag)
}

/// Where a link leads. The only schemes that exist are those that can be said here.
package enum LinkTarget: Hashable, Sendable {
    /// An absolute `http` or `https` address.
    case web(String)
    case mail(String)
    /// A telephone number in the form that `tel:` takes: digits after an optional `+`.
    case telephone(String)

    /// The address as a `href` holds it, not yet escaped for any format.
    package var address: String {
        switch self {
        case .web(let address): address
        case .mail(let address): "mailto:" + address
        case .telephone(let number): "tel:" + number
        }
    }
}

extension [Inline] {
    /// The characters alone, as a reader sees them.
    package var plainText: String {
        map { inline in
            switch inline {
            case .text(let text): text
            case .strong(let inner), .link(let inner, _), .foreign(let inner, _): inner.plainText
            }
        }.joined()
    }
}
