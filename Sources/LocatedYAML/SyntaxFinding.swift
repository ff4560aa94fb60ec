/// Turns what libyaml says where it cannot read on into the rule for what a person most likely did.
struct SyntaxFinding {
    private let problem: SyntaxProblem
    private var source: SourceText
    private let extent: FileExtent
    /// Where the lists and maps begin that are open in brackets, or are a single pair there, the innermost last.
    private let openBrackets: [Mark]

    init(_ problem: SyntaxProblem, source: SourceText, extent: FileExtent, openBrackets: [Mark]) {
        self.problem = problem
        self.source = source
        self.extent = extent
        self.openBrackets = openBrackets
    }

    mutating func diagnostic() -> Diagnostic {
        if byte(at: problem.mark) == UInt8(ascii: "\t"), Self.tabProblems.contains(problem.text) {
            return finding(.tabIndentation, at: problem.mark)
        }
        return byContext() ?? byText() ?? unnamed()
    }
}

extension SyntaxFinding {
    private static let tabProblems = [
        "found character that cannot start any token",
        "found a tab character that violates indentation",
        "found a tab character where an indentation space is expected",
    ]

    /// Told by what libyaml was reading.
    private mutating func byContext() -> Diagnostic? {
        switch problem.context {
        case "while scanning an anchor": word(.anchor, at: problem.contextMark, help: "quote")
        case "while scanning an alias": word(.alias, at: problem.contextMark, help: "quote")
        case "while scanning a tag", "while parsing a tag": word(.tag, at: problem.contextMark, help: "quote")
        case "while scanning a directive", "while scanning a %YAML directive", "while scanning a %TAG directive":
            word(.directive, at: problem.contextMark)
        case "while scanning a simple key": missingColon()
        case "while scanning a block scalar": character(.reservedCharacter, at: problem.contextMark)
        case "while scanning a quoted scalar":
            character(.unclosedQuote, at: problem.contextMark, notes: [note("here", at: problem.mark)])
        case "while parsing a quoted scalar": word(.unknownEscape, at: problem.mark, longest: 2)
        case "while parsing a flow sequence", "while parsing a flow mapping": unclosed(problem.contextMark)
        default: nil
        }
    }

    /// Told by what libyaml misses.
    private mutating func byText() -> Diagnostic? {
        switch problem.text {
        case "found character that cannot start any token": character(.reservedCharacter, at: problem.mark)
        case "found undefined tag handle": word(.tag, at: problem.mark, help: "quote")
        case "found incompatible YAML document", "found duplicate %YAML directive", "found duplicate %TAG directive":
            word(.directive, at: problem.mark)
        case "mapping values are not allowed in this context": unexpectedColon()
        case "block sequence entries are not allowed in this context": finding(.misplacedDash, at: problem.mark)
        case "did not find expected node content": isAtEnd ? unclosedAtEnd() : colonInBrackets()
        case "found unexpected ':'": finding(.unexpectedColon, at: problem.mark, help: "quote")
        case "did not find expected key", "did not find expected '-' indicator",
            "did not find expected <document start>":
            misplaced()
        default: nil
        }
    }

    /// What has no name of its own is said in libyaml's words.
    private mutating func unnamed() -> Diagnostic {
        let notes =
            problem.context.isEmpty
            ? [] : [note("context", at: problem.contextMark, arguments: ["context": .text(problem.context)])]
        return finding(.syntax, at: problem.mark, arguments: ["problem": .text(problem.text)], notes: notes, help: nil)
    }
}

extension SyntaxFinding {
    /// A text without a colon where a key must stand; a colon of a Chinese keyboard is none.
    private mutating func missingColon() -> Diagnostic {
        let line = String(decoding: source.lineAfter(offset(problem.contextMark)), as: UTF8.self)
        let help = line.unicodeScalars.contains("：") ? "full-width" : "mend"
        return word(.missingColon, at: problem.contextMark, help: help)
    }

    /// A second colon on one line, or a key that is indented below a text.
    private mutating func unexpectedColon() -> Diagnostic {
        let before = source.lineBefore(offset(problem.mark))
        let help = before.contains(UInt8(ascii: ":")) ? "quote" : "indent"
        return finding(.unexpectedColon, at: problem.mark, help: help)
    }

    private mutating func unclosed(_ bracket: Mark) -> Diagnostic {
        character(.unclosedBracket, at: bracket, notes: [note("here", at: problem.mark)])
    }

    /// A colon where a value must stand: with nothing before it, or before a text that it does not belong to.
    private mutating func colonInBrackets() -> Diagnostic? {
        guard byte(at: problem.mark) == UInt8(ascii: ":") else { return nil }
        if isLoneColon { return finding(.emptyKey, at: problem.mark) }
        return finding(.unexpectedColon, at: problem.mark, help: "quote")
    }

    private mutating func unclosedAtEnd() -> Diagnostic? {
        for mark in openBrackets.reversed() where [UInt8(ascii: "["), UInt8(ascii: "{")].contains(byte(at: mark)) {
            return unclosed(mark)
        }
        return nil
    }

    /// Something where a key, an item or the end must stand: a dash, a line between two levels, or a rest of a line.
    private mutating func misplaced() -> Diagnostic {
        if followsEndMarker { return finding(.secondDocument, at: problem.mark) }
        if isLoneColon { return finding(.emptyKey, at: problem.mark) }
        let isFirst = source.lineBefore(offset(problem.mark)).allSatisfy(\.isSpaceOrTab)
        if !isFirst { return word(.textAfterValue, at: problem.mark) }
        let isDash = byte(at: problem.mark) == UInt8(ascii: "-")
        return finding(isDash ? .misplacedDash : .badIndentation, at: problem.mark)
    }
}

extension SyntaxFinding {
    private var isAtEnd: Bool { problem.mark.position >= extent.end }

    /// Whether `...` is the last line before the problem that is not empty or a comment.
    private var followsEndMarker: Bool {
        mutating get {
            let before = source.bytes[..<offset(problem.mark)].split(whereSeparator: \.isBreak)
            let last = before.last { line in line.first { !$0.isSpaceOrTab }.map { $0 != UInt8(ascii: "#") } ?? false }
            return last?.starts(with: "...".utf8) ?? false
        }
    }

    /// Whether the problem is a colon without a key before it: only brackets, commas and dashes stand there on its line.
    private var isLoneColon: Bool {
        mutating get {
            let colon = offset(problem.mark)
            let before = source.lineBefore(colon).last { !$0.isSpaceOrTab }
            let after = source.lineAfter(colon).dropFirst().first
            return source.byte(at: colon) == UInt8(ascii: ":") && after?.isSpaceOrTab ?? true
                && before.map { Array("[{,-?".utf8).contains($0) } ?? true
        }
    }

    private mutating func offset(_ mark: Mark) -> Int { source.offset(ofScalar: mark.index) }

    private mutating func byte(at mark: Mark) -> UInt8? { source.byte(at: offset(mark)) }

    /// A finding that names the word at `mark`.
    private mutating func word(
        _ rule: YAMLRule, at mark: Mark, longest: Int = 40, help: String = "mend"
    ) -> Diagnostic {
        let word = source.word(atScalar: mark.index).unicodeScalars.prefix(longest)
        return finding(rule, at: mark, length: word.count, arguments: ["name": .text(String(word))], help: help)
    }

    /// A finding that names the character at `mark`.
    private mutating func character(_ rule: YAMLRule, at mark: Mark, notes: [DiagnosticNote] = []) -> Diagnostic {
        let character = source.word(atScalar: mark.index).unicodeScalars.prefix(1)
        return finding(rule, at: mark, arguments: ["character": .text(String(character))], notes: notes)
    }

    /// A finding that covers `length` scalars from `mark` on, and none where the line or the file ends.
    private mutating func finding(
        _ rule: YAMLRule, at mark: Mark, length: Int = 1, arguments: [String: DiagnosticArgument] = [:],
        notes: [DiagnosticNote] = [], help: String? = "mend"
    ) -> Diagnostic {
        let isInk = byte(at: mark).map { !$0.isBreak } ?? false
        let end = Position(line: mark.position.line, column: mark.position.column + (isInk ? length : 0))
        return Diagnostic(
            rule, at: extent.place(mark.position, end), arguments: arguments, notes: notes, help: help)
    }

    private func note(
        _ name: String, at mark: Mark, arguments: [String: DiagnosticArgument] = [:]
    ) -> DiagnosticNote {
        DiagnosticNote(name, arguments: arguments, place: extent.place(mark.position, mark.position))
    }
}
