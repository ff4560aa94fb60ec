import LocatedYAML
import PolicyModel

/// The words of the findings in one of the tool's own languages: for each rule its message, notes, helps and explanation.
package struct FindingWords: Sendable {
    private struct Rule: Sendable {
        let message: String
        let notes: [String: String]
        let helps: [String: String]
        let explanation: String

        /// - Parameter values: what stands for some of the holes of the message already.
        init(reading value: LocatedValue, filling values: [String: String] = [:]) {
            message = values.reduce(value["message"]?.text ?? "") { text, value in
                text.split(separator: "{\(value.key)}", omittingEmptySubsequences: false).joined(separator: value.value)
            }
            notes = value["notes"]?.texts ?? [:]
            helps = value["helps"]?.texts ?? [:]
            explanation = value["explanation"]?.text ?? ""
        }
    }

    private let rules: [String: Rule]
    private let words: [String: String]
    private let listSeparator: String
    /// What stands between the head of a line and what it says.
    package let colon: String

    /// - Parameters:
    ///   - files: the files below `Locales/<language>/findings`, each read as YAML. A rule without words is shown by its id and
    ///     arguments: a report must not fail over its own words.
    ///   - unmet: the words for a requirement of a law that is not met, from `Locales/<language>/laws.yaml`.
    ///   - laws: the files below `Locales/<language>/laws`, for what their requirements demand: each is a rule of its own.
    package init(reading files: [LocatedValue], unmet: LocatedValue? = nil, laws: [LocatedValue] = []) {
        var rules: [String: Rule] = [:]
        var words: [String: String] = [:]
        for entry in files.flatMap({ $0.entries ?? [] }) {
            if entry.key.text == "words" {
                words.merge(entry.value.texts) { first, _ in first }
            } else {
                rules[entry.key.text] = Rule(reading: entry.value)
            }
        }
        for requirement in laws.flatMap({ $0["requirements"]?.entries ?? [] }) {
            guard let unmet else { break }
            rules["law/" + requirement.key.text] = Rule(reading: unmet, filling: requirement.value.texts)
        }
        self.rules = rules
        self.words = words
        listSeparator = words["list-separator"] ?? ", "
        colon = words["colon"] ?? ": "
    }

    /// Which rules have words, sorted.
    package var ruleIDs: [String] { rules.keys.sorted() }

    /// What a rule finds and why it matters; nil for an id that is no rule's.
    package func explanation(_ rule: String) -> (message: String, explanation: String, helps: [String])? {
        rules[rule].map { rule in
            (rule.message, rule.explanation, rule.helps.sorted { $0.key < $1.key }.map(\.value))
        }
    }

    /// One of the `words`, such as `error`; the key itself where it has none.
    package func word(_ key: String) -> String { words[key] ?? key }

    /// One of the `words` with its holes filled.
    package func sentence(_ key: String, _ values: [String: String]) -> String {
        filled(word(key), values.mapValues { .text($0) })
    }

    /// A number with what it counts, `1 site` or `3 sites`: one of the `words` whose key ends in the form of the number.
    package func count(_ key: String, _ number: Int, _ values: [String: String] = [:]) -> String {
        let values = values.merging(["count": String(number)]) { _, count in count }
        return sentence(key + (number == 1 ? "-one" : "-other"), values)
    }

    /// Several texts as one, as the language of the report joins them.
    package func list(_ items: [String]) -> String { items.joined(separator: listSeparator) }

    /// The headline of a finding; its arguments alone where the rule has no words.
    package func message(_ diagnostic: Diagnostic) -> String {
        guard let rule = rules[diagnostic.rule] else { return described(diagnostic) }
        return filled(rule.message, diagnostic.arguments)
    }

    /// A note of a finding; nil where neither the rule nor the `words`, for what any finding can say, have words for it.
    package func note(_ note: DiagnosticNote, of diagnostic: Diagnostic) -> String? {
        (rules[diagnostic.rule]?.notes[note.name] ?? words["note-" + note.name]).map {
            filled($0, diagnostic.arguments.merging(note.arguments) { _, own in own })
        }
    }

    /// How to mend it; nil where there is nothing to say beyond the message.
    package func help(_ diagnostic: Diagnostic) -> String? {
        guard let help = diagnostic.help, let text = rules[diagnostic.rule]?.helps[help] else { return nil }
        return filled(text, diagnostic.arguments)
    }
}

extension FindingWords {
    /// Fills the holes of a text; a hole without an argument stays as it is.
    private func filled(_ text: String, _ arguments: [String: DiagnosticArgument]) -> String {
        var filled = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            filled += rest[..<open] + (arguments[name].map(self.text) ?? "{\(name)}")
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }

    private func text(_ argument: DiagnosticArgument) -> String {
        switch argument {
        case .text(let text): text
        case .number(let number): String(number)
        case .list(let items): list(items)
        case .word(let key): word(key)
        }
    }

    private func described(_ diagnostic: Diagnostic) -> String {
        diagnostic.arguments.sorted { $0.key < $1.key }.map { "\($0.key): \(text($0.value))" }.joined(separator: "; ")
    }
}

extension String {
    /// A text with its holes shown as gaps, for where nothing fills them.
    var withoutHoles: String { replacing(/\{[a-z-]+\}/, with: "…") }
}

extension LocatedValue {
    /// The texts of a map, by key.
    fileprivate var texts: [String: String] {
        Dictionary(
            (entries ?? []).compactMap { entry in entry.value.text.map { (entry.key.text, $0) } },
            uniquingKeysWith: { first, _ in first })
    }
}
