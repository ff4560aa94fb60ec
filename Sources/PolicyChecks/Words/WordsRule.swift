import LocatedYAML

/// What can be wrong with words that people wrote, in one language or between two.
package enum WordsRule: String, DiagnosticRule {
    case strayedSpace = "language/stray-space"
    case spaceBesideHan = "language/space-beside-han"
    case invisibleCharacter = "language/invisible-character"
    case halfWidthPunctuation = "language/half-width-punctuation"
    case fullWidthPunctuation = "language/full-width-punctuation"
    case unpairedBracket = "language/unpaired-bracket"
    case doubledWord = "language/doubled-word"
    case wrongPlural = "language/wrong-plural"
    case untranslatedText = "language/untranslated-text"
    case otherTerm = "language/other-term"
    case informalAddress = "language/informal-address"
    case superlative = "language/superlative"
    case endlessList = "language/endless-list"
    case hedge = "language/hedge"
    case endingsDiffer = "language/endings-differ"
    case numbersDiffer = "language/numbers-differ"
    case unitsDiffer = "language/units-differ"
    case linksDiffer = "language/links-differ"
    case modalityDiffers = "language/modality-differs"
    case termNotTranslated = "language/term-not-translated"
    case sameVariants = "language/same-variants"

    /// An error where two versions of a policy differ, a warning where one of them could be written better.
    package var severity: Severity {
        switch self {
        case .untranslatedText, .numbersDiffer, .unitsDiffer, .linksDiffer, .sameVariants: .error
        default: .warning
        }
    }
}
