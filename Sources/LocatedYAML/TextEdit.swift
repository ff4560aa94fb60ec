/// How a finding is mended where that is certain: the text at a place, and what it should be. It says nothing of how the text is
/// written in the file; whoever applies it keeps quotes, comments and layout.
package struct TextEdit: Hashable, Sendable {
    /// Where the key or the scalar stands, with its quotes.
    package let place: Place
    /// The text as it was read.
    package let text: String
    package let replacement: String

    package init(at place: Place, from text: String, to replacement: String) {
        self.place = place
        self.text = text
        self.replacement = replacement
    }
}
