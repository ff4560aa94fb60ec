import LocatedYAML

/// Everything that one language of `Locales/` knows: the messages of each kind of policy, the words of the terms, and how
/// values are written. All of it was checked when it was read, so saying something cannot fail.
package struct Language: Sendable {
    package let tag: LanguageTag
    package let values: LanguageValues
    package let lexicon: Lexicon
    /// The messages of the kinds of policy and of the precedence clause, by kind.
    package let messages: [String: Messages]

    package init(
        tag: LanguageTag, values: LanguageValues, lexicon: Lexicon, messages: [String: Messages]
    ) {
        self.tag = tag
        self.values = values
        self.lexicon = lexicon
        self.messages = messages
    }

    /// The template of a message in one variant; nil where the language does not have it.
    package func template(_ key: MessageKey, variant: [String], of kind: String) -> Template? {
        let file = key.path.first == "precedence" ? "precedence" : kind
        return messages[file]?[key]?[variant]
    }

    /// The messages of the precedence clause, which every language has beside those of the kinds of policy.
    package static var precedenceSlots: [MessageSlot] { PrecedenceStatements.messageSlots }

    /// The messages that every language must have for these kinds of policy, by the name of their file.
    package static func slots(of kinds: [Catalogue]) -> [(kind: String, slots: [MessageSlot])] {
        kinds.map { ($0.policy, $0.messageSlots) } + [("precedence", precedenceSlots)]
    }

    /// A finding for each message that `other` says with other values than `one`.
    package static func differences(_ one: Language, _ other: Language, kinds: [Catalogue]) -> [Diagnostic] {
        slots(of: kinds).flatMap { kind, slots -> [Diagnostic] in
            guard let one = one.messages[kind], let other = other.messages[kind] else { return [] }
            return LanguageParity.differences(one, other, slots: slots)
        }
    }
}
