import CLibYAML

/// libyaml's parser over bytes in memory, and the one owner of what it allocates.
struct EventStream: ~Copyable {
    /// On the heap, because libyaml keeps pointers into its own parser: it must not move.
    private let parser: UnsafeMutablePointer<yaml_parser_t>

    /// The bytes must outlive the stream. Nil when there is no memory.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        parser.initialize(to: yaml_parser_t())
        guard yaml_parser_initialize(parser) == 1 else {
            parser.deallocate()
            return nil
        }
        self.parser = parser
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// The next event; not to be asked for again after a syntax error or the end of the stream.
    func next() throws(SyntaxProblem) -> Event {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw SyntaxProblem(parser.pointee) }
        defer { yaml_event_delete(&event) }
        return Event(event)
    }
}

/// Where libyaml stands, or some scalars before that on the same line: a position, and the number of scalars before it.
struct Mark {
    let position: Position
    let index: Int

    init(_ mark: yaml_mark_t, back scalars: Int = 0) {
        position = Position(line: Int(mark.line) + 1, column: Int(mark.column) + 1 - scalars)
        index = Int(mark.index) - scalars
    }
}

/// What libyaml says when it cannot read on, in its own English.
struct SyntaxProblem: Error {
    /// What is wrong: `did not find expected key`.
    let text: String
    let mark: Mark
    /// What it was doing: `while parsing a block mapping`; empty when it does not say.
    let context: String
    /// Where it began to do that, when it says so.
    let contextMark: Mark

    init(_ parser: yaml_parser_t) {
        text = parser.problem.map { String(cString: $0) } ?? "unknown problem"
        // The digits of an escape are looked at behind its first two characters.
        let isInEscape = ["found invalid Unicode character escape code", "did not find expected hexdecimal number"]
        mark = Mark(parser.problem_mark, back: isInEscape.contains(text) ? 2 : 0)
        context = parser.context.map { String(cString: $0) } ?? ""
        contextMark = Mark(parser.context_mark)
    }
}
