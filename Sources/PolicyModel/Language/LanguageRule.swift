import LocatedYAML

/// What can be wrong with the words of a language.
package enum LanguageRule: String, DiagnosticRule {
    case missingMessage = "language/missing-message"
    case unknownMessage = "language/unknown-message"
    case missingVariant = "language/missing-variant"
    case unknownVariant = "language/unknown-variant"
    case valueNotSaid = "language/value-not-said"
    case emptyMessage = "language/empty-message"
    case missingTerm = "language/missing-term"
    case unknownTerm = "language/unknown-term"
    case unknownForm = "language/unknown-form"
    case holesDiffer = "language/holes-differ"
    case missingFile = "language/missing-file"
}
