/// What can be wrong with a file as YAML, whatever it is about. Valid YAML that we refuse comes first: a legal text says
/// everything where it stands, once, and in one way.
package enum YAMLRule: String, DiagnosticRule {
    case duplicateKey = "yaml/duplicate-key"
    case emptyKey = "yaml/empty-key"
    case complexKey = "yaml/complex-key"
    case anchor = "yaml/anchor"
    case alias = "yaml/alias"
    case mergeKey = "yaml/merge-key"
    case tag = "yaml/tag"
    case directive = "yaml/directive"
    case secondDocument = "yaml/second-document"

    // Limits (`YAMLLimits`).
    case tooLarge = "yaml/too-large"
    case tooDeep = "yaml/too-deep"
    case tooManyFindings = "yaml/too-many-findings"

    // Characters.
    case otherEncoding = "yaml/other-encoding"
    case invalidUTF8 = "yaml/invalid-utf-8"
    case nulCharacter = "yaml/nul-character"
    case controlCharacter = "yaml/control-character"
    case lineSeparator = "yaml/line-separator"
    case byteOrderMark = "yaml/byte-order-mark"

    // Syntax: mostly what libyaml cannot read on from. The last one holds all that has no name of its own.
    case tabIndentation = "yaml/tab-indentation"
    case badIndentation = "yaml/bad-indentation"
    case missingColon = "yaml/missing-colon"
    case unexpectedColon = "yaml/unexpected-colon"
    case misplacedDash = "yaml/misplaced-dash"
    case reservedCharacter = "yaml/reserved-character"
    case unclosedQuote = "yaml/unclosed-quote"
    case unclosedBracket = "yaml/unclosed-bracket"
    case unknownEscape = "yaml/unknown-escape"
    case textAfterValue = "yaml/text-after-value"
    case commentWithoutSpace = "yaml/comment-without-space"
    case syntax = "yaml/syntax"
}

/// How much a file may ask of the reader. A site's file has a few hundred lines and five levels.
package enum YAMLLimits {
    /// Bytes of a file.
    package static let bytes = 4 << 20
    /// Lists and maps inside each other.
    package static let depth = 64
    /// Levels of a part that is too deep and skipped, before the reader gives up: libyaml keeps a record of each.
    static let skippedDepth = 512
    /// Findings before the reader gives up.
    package static let findings = 1000
}
