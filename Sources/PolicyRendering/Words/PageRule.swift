import LocatedYAML

/// What can be wrong with the words and frames of pages.
package enum PageRule: String, DiagnosticRule {
    case wordsNotAMap = "language/page-words-not-a-map"
    case unknownWord = "language/unknown-page-word"
    case missingWord = "language/missing-page-word"
    case wordNotText = "language/page-word-not-text"
    case wordWithoutHole = "language/page-word-without-hole"
    /// A frame lacks what every page must show.
    case missingHole = "page/missing-hole"
    /// A hole of a frame asks for a form, and frames have none.
    case formInFrame = "page/form-in-frame"
}
