import LocatedYAML

/// What can be wrong with a fact by itself.
package enum FactRule: String, DiagnosticRule {
    case unknownKey = "fact/unknown-key"
    case missing = "fact/missing"
    case notSaid = "fact/not-said"
    case noPolicy = "fact/no-policy"
    case wrongType = "fact/wrong-type"
    case unknownTerm = "fact/unknown-term"
    case repeatedItem = "fact/repeated-item"
    case emptyValue = "fact/empty-value"
    case badChoice = "fact/bad-choice"
    case missingLanguage = "fact/missing-language"
    case languageNotOffered = "fact/language-not-offered"
    case unknownLanguage = "fact/unknown-language"
    case badDate = "fact/bad-date"
    case badPeriod = "fact/bad-period"
    case badAddress = "fact/bad-address"
    case unknownCountry = "fact/unknown-country"
    case unknownMarket = "fact/unknown-market"
    case controlCharacter = "fact/control-character"
    case badIdentifier = "fact/bad-identifier"
    case termAlreadyThere = "fact/term-already-there"
    case unnamedRecord = "fact/unnamed-record"
    case clauseAlreadyThere = "fact/clause-already-there"
    case sameAnchor = "fact/same-anchor"
    case badSharedFile = "fact/bad-shared-file"
    case missingSharedFile = "fact/missing-shared-file"
    case extendsItself = "fact/extends-itself"
    case nothingLeftOut = "fact/nothing-left-out"
    case unknownPreset = "fact/unknown-preset"

    package var isSpelling: Bool { self == .unknownKey || self == .unknownTerm || self == .badChoice }
}

extension Diagnostic {
    /// A value of another type than the one that `wanted` names among the `words` of the findings.
    package static func wrongType(_ value: LocatedValue, wanted: String, help: String = "mend") -> Diagnostic {
        Diagnostic(FactRule.wrongType, at: value.place, arguments: ["wanted": .word(wanted)], help: help)
    }
}
