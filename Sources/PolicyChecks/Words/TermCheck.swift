import LocatedYAML
import PolicyModel

/// Words that a policy does not use, and terms that the other language has another word for.
enum TermCheck {
    /// Each avoided word once, where it first stands.
    static func findings(_ written: LanguageText) -> [Diagnostic] {
        guard written.kind.isPolicy, let glossary = written.glossary else { return [] }
        var seen: Set<String> = []
        return glossary.avoided.matches(in: written.scalars).compactMap { range, avoided in
            guard let fault = avoided.fault, fault != .hedge || written.kind == .ownWords,
                seen.insert(written.text(range)).inserted
            else { return nil }
            var arguments: [String: DiagnosticArgument] = ["word": .text(written.text(range))]
            if let instead = avoided.instead { arguments["instead"] = .text(instead) }
            return written.finding(
                fault.rule, at: range, arguments: arguments, help: avoided.instead == nil ? "remove" : "mend")
        }
    }

    /// Each term of the one text whose word in the other language is missing from the other.
    static func findings(_ pair: LanguageTextPair) -> [Diagnostic] {
        missing(pair) + missing(pair.turned)
    }

    private static func missing(_ pair: LanguageTextPair) -> [Diagnostic] {
        guard let table = pair.other.glossary?.translations[pair.one.language.text] else { return [] }
        var seen: Set<String> = []
        return table.matches(in: pair.one.scalars).compactMap { range, printed in
            let term = pair.one.text(range)
            guard !printed.contains(where: { pair.other.source.text.contains($0) }), seen.insert(term).inserted else {
                return nil
            }
            return pair.finding(
                .termNotTranslated, arguments: ["term": .text(term), "printed": .list(Array(printed.prefix(1)))])
        }
    }
}

extension Glossary.Fault {
    fileprivate var rule: WordsRule {
        switch self {
        case .otherTerm: .otherTerm
        case .informalAddress: .informalAddress
        case .superlative: .superlative
        case .endlessList: .endlessList
        case .hedge: .hedge
        }
    }
}
