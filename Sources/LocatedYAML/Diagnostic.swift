/// How bad a finding is; worse is greater.
package enum Severity: Int, Comparable, Sendable {
    case warning
    case error

    package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}

/// The closed list of rules of one family, such as `yaml/duplicate-key`: each module that reports has one of its own.
package protocol DiagnosticRule: RawRepresentable<String>, CaseIterable, Sendable {
    /// How bad is what the rule finds, where a finding does not say otherwise; an error unless the family says so.
    var severity: Severity { get }
    /// Whether a name that it finds misspelt is certain to be mended by the only known name near it: the names are those of keys
    /// and terms, which differ more among each other than a slip does.
    var isSpelling: Bool { get }
}

extension DiagnosticRule {
    package var severity: Severity { .error }
    package var isSpelling: Bool { false }
}

/// What fills a hole in the words of a finding. The words themselves stand in `Locales/<language>/findings.yaml`.
package enum DiagnosticArgument: Hashable, Sendable {
    /// A key, a value, a path: shown as it is.
    case text(String)
    case number(Int)
    /// Names that the language of the report joins.
    case list([String])
    /// A key of the list `words` in `findings.yaml`, for what has a name in every language: `date`, `yes-or-no`.
    case word(String)
}

/// Another place that explains a finding: where a key stood first, what a word was compared with.
package struct DiagnosticNote: Hashable, Sendable {
    /// The note's name among the `notes` of its rule in `findings.yaml`.
    package let name: String
    package let arguments: [String: DiagnosticArgument]
    package let place: Place?

    package init(_ name: String, arguments: [String: DiagnosticArgument] = [:], place: Place? = nil) {
        self.name = name
        self.arguments = arguments
        self.place = place
    }
}

/// Something wrong, as a value and without words: rule, severity, place, what fills the words, notes, how to mend it.
package struct Diagnostic: Hashable, Sendable {
    /// The stable id of the rule, `family/bad-thing`.
    package let rule: String
    package let severity: Severity
    /// Where it is; nil only for what has no file, such as an empty command line.
    package let place: Place?
    /// What the finding is about, where it can be accepted: a section, a clause, a fact.
    package let subject: String?
    package let arguments: [String: DiagnosticArgument]
    package let notes: [DiagnosticNote]
    /// Which of the rule's `helps` in `findings.yaml` says how to mend it; nil when there is nothing to say beyond the message.
    package let help: String?
    /// What mends it, where that is certain.
    package let edit: TextEdit?

    /// - Parameter severity: where it depends on the facts; by default that of the rule.
    package init(
        _ rule: some DiagnosticRule,
        severity: Severity? = nil,
        at place: Place?,
        subject: String? = nil,
        arguments: [String: DiagnosticArgument] = [:],
        notes: [DiagnosticNote] = [],
        help: String? = "mend",
        edit: TextEdit? = nil
    ) {
        self.init(
            ruleID: rule.rawValue, severity: severity ?? rule.severity, at: place, subject: subject,
            arguments: arguments, notes: notes, help: help, edit: edit)
    }

    /// A finding of a rule that data names and no enumeration lists: a requirement of a law.
    package init(
        ruleID: String, severity: Severity, at place: Place?, subject: String?,
        arguments: [String: DiagnosticArgument], notes: [DiagnosticNote], help: String?,
        edit: TextEdit? = nil
    ) {
        rule = ruleID
        self.severity = severity
        self.place = place
        self.subject = subject
        self.arguments = arguments
        self.notes = notes
        self.help = help
        self.edit = edit
    }
}
