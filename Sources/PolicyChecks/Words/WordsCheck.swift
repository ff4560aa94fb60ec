import LocatedYAML
import PolicyModel

/// Checks words that people wrote: each text in its own language, and the same text in two languages.
///
/// What cannot be known for sure is a warning, and every finding has its key as subject, so that a shop can accept it.
package enum WordsCheck {
    /// What is wrong with one text, in the order of its characters.
    package static func findings(_ written: LanguageText) -> [Diagnostic] {
        SpacingCheck.findings(written) + PunctuationCheck.findings(written) + BracketCheck.findings(written)
            + DoubledWordCheck.findings(written) + TermCheck.findings(written) + ScriptCheck.findings(written)
            + QuantityCheck.findings(written)
    }

    /// What one text says and the other does not, reported at the other.
    package static func findings(_ pair: LanguageTextPair) -> [Diagnostic] {
        switch pair.one.kind {
        case .data: return []
        case .name: return QuantityCheck.nameFindings(pair)
        default: break
        }
        // A text that was not translated differs in everything else too.
        let untranslated = ScriptCheck.findings(pair)
        guard untranslated.isEmpty else { return untranslated }
        let endings = EndingCheck.findings(pair)
        guard pair.one.kind.isPolicy else { return endings }
        return endings + QuantityCheck.findings(pair)
            + LinkCheck.findings(pair) + ModalityCheck.findings(pair) + TermCheck.findings(pair)
    }
}
