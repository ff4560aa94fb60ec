/// A piece of a page of HTML, with the bytes on which it stands.
struct MarkupToken: Equatable {
    /// An attribute as it is written; its name in small letters, its value without quotes and with its references replaced.
    struct Attribute: Equatable {
        let name: String
        let value: String
        let range: Range<Int>
    }

    enum Content: Equatable {
        case start(name: String, attributes: [Attribute], isSelfClosing: Bool)
        case end(name: String)
        /// Characters outside tags; they count only where they are more than blanks.
        case text
        case doctype(String)
        /// A comment, a processing instruction.
        case other
    }

    let content: Content
    let range: Range<Int>
}
