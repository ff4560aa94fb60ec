/// One change of one part of a site, of its words, its frames or its published pages.
package struct Mutant: Sendable {
    /// What is changed.
    package enum Part: String, CaseIterable, Sendable {
        case facts
        case messages
        case frames
        case pages
    }

    /// How it is changed.
    package enum Operation: String, CaseIterable, Sendable {
        case removed = "removed"
        case wrongType = "value of a wrong type"
        case unknownName = "a name that there is not"
        case otherValue = "another value of the same type"
        case holeRemoved = "hole removed"
        case holeRenamed = "hole renamed"
        case holeDoubled = "hole doubled"
        case digit = "one language: a digit changed"
        case negation = "one language: a negation added or removed"
        case sentence = "one language: a sentence dropped"
        case word = "one language: a word added"
        case elementRemoved = "element removed"
        case tagRemoved = "one tag removed"
        case attributeRemoved = "attribute removed"
        case attributeChanged = "attribute changed"
        case lineRemoved = "line removed"
        case lineEdited = "line edited"
        case fileRemoved = "file removed"
    }

    /// Which file has other bytes.
    package enum Target: Sendable {
        /// `site.yaml`.
        case site
        /// A file of `Templates` or `Locales` beside the site, which takes the place of the built-in one.
        case own(path: String)
        /// A published file.
        case published(path: String)
    }

    package let part: Part
    package let operation: Operation
    /// What is changed, as a person would look for it: `privacy.retention.periods.orders.keep`.
    package let address: String
    package let target: Target
    /// The bytes of the whole file, made only when they are asked for; nil where the file is gone.
    package let bytes: @Sendable () -> [UInt8]?

    package init(
        part: Part, operation: Operation, address: String, target: Target, bytes: @escaping @Sendable () -> [UInt8]?
    ) {
        self.part = part
        self.operation = operation
        self.address = address
        self.target = target
        self.bytes = bytes
    }

    /// Whether a rule about the content has to find it: the words of one language, what is of no type, a hole that there is not.
    /// What is left out or replaced by another true statement is a policy like any other, and only the shop knows that it is wrong.
    package var mustBeFound: Bool {
        switch part {
        case .facts: [.wrongType, .unknownName, .digit, .negation, .sentence, .word].contains(operation)
        case .messages: true
        case .frames: operation == .holeRenamed
        case .pages: false
        }
    }
}

/// What the checks made of a mutant.
package enum Verdict: String, CaseIterable, Sendable {
    /// A rule found it by looking at what the mutant says.
    case found = "found by a rule about the content"
    /// Nothing is wrong with what it says; the published pages say something else.
    case outdated = "found only because published pages are out of date"
    /// The pages are the same, byte for byte.
    case equivalent = "equivalent"
    /// The pages differ, and nothing was reported.
    case missed = "missed"
    case crashed = "crashed"
}
