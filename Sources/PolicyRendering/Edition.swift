import PolicyModel

/// One policy in one language with the words of the page around it: a page cannot be asked for in a language that has no
/// words for it.
package struct Edition: Sendable {
    package let document: Document
    package let words: PageWords

    /// - Parameter words: the words of the document's own language.
    package init(document: Document, words: PageWords) {
        self.document = document
        self.words = words
    }
}

extension Edition {
    package var language: LanguageTag { document.language }
    package var policy: String { document.policy }

    /// The section that says which language version prevails; nil in a policy of one language.
    package var precedence: DocumentSection? {
        document.sections.first { $0.id == "precedence" }
    }
}
