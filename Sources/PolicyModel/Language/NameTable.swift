import LocatedYAML

/// What a language's data give names to: the code of a country, the tag of a language.
package protocol NamedCode: Hashable, Comparable, Sendable {
    init?(_ text: String)
    var text: String { get }
    /// The help of `language/malformed-code` that says what such a code looks like.
    static var helpWhenMalformed: String { get }
}

extension CountryCode: NamedCode {
    package static var helpWhenMalformed: String { "country" }
}

extension LanguageTag: NamedCode {
    package static var helpWhenMalformed: String { "language" }
}

/// The forms that a name has in a language. The raw values are the keys in the data.
package protocol NameForm: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// The form that is also used for this one where the data do not tell them apart; nil for a form that must be given.
    var sameUnlessGiven: Self? { get }
}

/// The forms of the name of a country or region, or of a group of them.
package enum CountryForm: String, NameForm {
    /// In a table or a heading: `United States`, 中国.
    case name
    /// Inside a sentence, with its article: `the United States`.
    case phrase
    /// Inside a sentence, as the place where people buy: `mainland China`, 中国内地.
    case market

    package var sameUnlessGiven: CountryForm? {
        switch self {
        case .name: nil
        case .phrase: .name
        case .market: .phrase
        }
    }
}

/// The forms of the name of a language.
package enum LanguageForm: String, NameForm {
    /// The language: `Simplified Chinese`, 英语.
    case name
    /// Its own name of itself, as it stands alone in a choice of languages: `Français`, 简体中文.
    case own
    /// A version in this language, where no other version is in the same language: `Chinese`, 英文.
    case version
    /// A version in this language, where another version is in the same language in another script: `Simplified Chinese`.
    case scriptVersion = "script-version"

    package var sameUnlessGiven: LanguageForm? {
        switch self {
        case .name, .own: nil
        case .version: .name
        case .scriptVersion: .version
        }
    }
}

/// The names that one language has for countries, or for languages: `countries.yaml` and `languages.yaml`.
package struct NameTable<Code: NamedCode, Form: NameForm>: Hashable, Sendable {
    /// Every code that has a name, sorted.
    package let codes: [Code]
    /// What the file says of each code.
    private let names: [Code: LocatedValue]

    /// Nil after a finding, of this or of the YAML reader. What is wrong with one code does not hide what is wrong with the
    /// next.
    ///
    /// - Parameter isTested: whether nothing can be wrong with the names.
    package init?(_ file: LocatedValue, isTested: Bool = false, diagnostics: inout [Diagnostic]) {
        guard let map = ValuesMap(file, diagnostics: &diagnostics) else { return nil }
        let before = diagnostics.count
        var names: [Code: LocatedValue] = [:]
        for entry in map.entries {
            let isRight = isTested || Self.isRight(entry, diagnostics: &diagnostics)
            guard let code = Code(entry.key.text) else {
                diagnostics.append(
                    Diagnostic(
                        ValuesRule.malformedCode, at: entry.key.place, arguments: ["code": .text(entry.key.text)],
                        help: Code.helpWhenMalformed))
                continue
            }
            if isRight { names[code] = entry.value }
        }
        guard diagnostics.count == before, names.count == map.entries.count else { return nil }
        self.names = names
        codes = names.keys.sorted()
    }

    /// The name in the form asked for; nil only for a code that has no name.
    package func name(of code: Code, form: Form) -> String? {
        guard let forms = names[code] else { return nil }
        var form = form
        while forms[form.rawValue] == nil, let same = form.sameUnlessGiven { form = same }
        return forms[form.rawValue]?.text
    }

    /// Whether the forms of a name can be read, and those are given that must be; otherwise after a finding, of this or of the
    /// YAML reader.
    private static func isRight(_ entry: LocatedValue.Entry, diagnostics: inout [Diagnostic]) -> Bool {
        guard let map = ValuesMap(entry.value, path: entry.key.text, diagnostics: &diagnostics) else { return false }
        map.checkKeys(among: Form.allCases.map(\.rawValue), diagnostics: &diagnostics)
        var isRight = true
        for form in Form.allCases {
            if form.sameUnlessGiven == nil {
                if map.text(form.rawValue, diagnostics: &diagnostics) == nil { isRight = false }
            } else {
                _ = map.optionalText(form.rawValue, diagnostics: &diagnostics)
            }
        }
        return isRight
    }
}

package typealias CountryNames = NameTable<CountryCode, CountryForm>
package typealias LanguageNames = NameTable<LanguageTag, LanguageForm>
