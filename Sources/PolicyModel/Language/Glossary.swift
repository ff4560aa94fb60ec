import LocatedYAML

/// What the checks of wording know of a language: `Locales/<language>/glossary.yaml`. Nothing of it is ever printed on a page.
package struct Glossary: Sendable {
    /// The script of the language's texts, where the checks know its typography.
    package enum Script: String, CaseIterable, Sendable { case latin, han }

    /// What is wrong with a word that a policy does not use. The raw values are the keys of `avoid` and end the rules' ids.
    package enum Fault: String, CaseIterable, Sendable {
        case otherTerm = "other-term"
        case informalAddress = "informal-address"
        case superlative
        case endlessList = "endless-list"
        /// A word that makes a definite fact uncertain; looked for only in the words of a shop's own.
        case hedge
    }

    /// A word that a policy does not use; without a fault it is one in which such a word is right, `用户名` beside `用户`.
    package struct Avoided: Sendable {
        package let fault: Fault?
        /// What to write in its place; nil where it can only go.
        package let instead: String?
    }

    /// Words that say how binding a sentence is: those that say it, and those by which it can be said too.
    package struct Modality: Sendable {
        package let says: PhraseTable<Bool>
        package let accepts: PhraseTable<Bool>
    }

    /// A unit of time with its number: `day` is for one, `days` for others; Chinese has one form for both.
    package struct Unit: Hashable, Sendable {
        package let name: String
        package let isForOne: Bool
        package let isForOthers: Bool
    }

    package let script: Script
    /// Names and codes that stand in every language as they are.
    package let names: Set<String>
    /// Words that end with a full stop of their own.
    package let abbreviations: [String]
    /// Words that may stand twice in a row, and characters that may not.
    package let doublings: Set<String>
    package let undoubled: Set<Unicode.Scalar>
    package let avoided: PhraseTable<Avoided>
    package let units: PhraseTable<Unit>
    /// Words for whole numbers, months among them: `twelve`, `December`.
    package let numbers: PhraseTable<Int>
    /// What multiplies the figures before it: 万.
    package let multipliers: PhraseTable<Int>
    package let modalities: [String: Modality]
    /// What the terms of another language are called in this one, by that language.
    package let translations: [String: PhraseTable<[String]>]
}
