import LocatedYAML

/// What can be wrong with the files of `Templates/`: the catalogue and the vocabulary.
package enum CatalogueRule: String, DiagnosticRule {
    case unknownKey = "catalogue/unknown-key"
    case missingKey = "catalogue/missing-key"
    case wrongShape = "catalogue/wrong-shape"
    case unknownVocabulary = "catalogue/unknown-vocabulary"
    case unknownField = "catalogue/unknown-field"
    case sameAnchor = "catalogue/same-anchor"
    case missingFile = "catalogue/missing-file"
}
