/// Follows libyaml from event to event and finds what it lets pass although YAML 1.2 does not: comments without a blank
/// before them, lines in brackets or quotes that are indented no deeper than the key that they belong to, and what it
/// reads as something else than YAML 1.2 has it.
struct LayoutCheck {
    /// A finding of this check: where, and against which rule.
    struct Flaw {
        let rule: YAMLRule
        let position: Position
    }

    /// What the walk goes over: between events a `#` begins a comment, in a text it is a character.
    private enum Ground { case gap, text }

    private var offset: Int
    private var line = 1
    private var flaws: [Flaw] = []
    private var isInBrackets = false
    /// Whether a line was found already in the brackets or the text at hand: one finding is enough for its neighbours.
    private var hasFlawedLine = false

    init(from source: SourceText) {
        offset = source.bytes.startIndex
    }

    /// Checks from the last event up to the end of this one and returns what is wrong there.
    ///
    /// - Parameters:
    ///   - isInBrackets: whether the event stands in a list or a map in brackets, or ends the outermost.
    ///   - indentation: the blanks that a line must begin with inside the innermost list or map that has no brackets.
    mutating func flaws(
        upTo event: Event, in source: inout SourceText, isInBrackets: Bool, indentation: Int
    ) -> [Flaw] {
        flaws = []
        self.isInBrackets = isInBrackets
        if !isInBrackets { hasFlawedLine = false }
        walk(over: .gap, to: event.start, in: &source, indentation: isInBrackets ? indentation : 0)
        switch event.kind {
        case .scalar(let text, .block):
            checkHeader(of: event, in: source)
            if text.utf8.allSatisfy(\.isBreak) { checkLostText(of: event, in: &source, indentation: indentation) }
        case .scalar: walk(over: .text, to: event.end, in: &source, indentation: indentation)
        case .documentStart(hasTagDirectives: false): walk(over: .gap, to: event.end, in: &source, indentation: 0)
        case .mapStart(isBlock: false) where event.anchor == nil && !event.hasTag:
            // The event of a pair in brackets covers its question mark.
            return flaws
        default: break
        }
        jump(to: event.end, in: &source)
        return flaws
    }

    /// Goes on behind `mark` without a look at what lies between.
    mutating func jump(to mark: Mark, in source: inout SourceText) {
        let target = source.offset(ofScalar: mark.index)
        guard target > offset else { return }
        offset = target
        line = mark.position.line
    }
}

extension LayoutCheck {
    private mutating func walk(over ground: Ground, to mark: Mark, in source: inout SourceText, indentation: Int) {
        let target = source.offset(ofScalar: mark.index)
        while offset < target {
            let byte = source.bytes[offset]
            if ground == .gap, byte == UInt8(ascii: "#") {
                checkComment(in: source)
                offset += source.lineAfter(offset).count
                continue
            }
            if ground == .gap, byte == UInt8(ascii: "?"), offset + 1 == target {
                checkQuestionMark(at: mark, in: source)
            }
            offset += 1
            guard byte == 0x0A || byte == 0x0D && source.byte(at: offset) != 0x0A else { continue }
            line += 1
            if indentation > 0 { checkLine(over: ground, in: source, indentation: indentation) }
        }
    }

    /// What stands before a comment must be a blank or nothing.
    private mutating func checkComment(in source: SourceText) {
        guard let last = source.lineBefore(offset).last, !last.isSpaceOrTab else { return }
        add(.commentWithoutSpace, column: source.lineBefore(offset).count { !$0.isContinuation } + 1)
    }

    /// The line that begins at `offset` must begin with enough blanks, unless it is empty or a comment.
    private mutating func checkLine(over ground: Ground, in source: SourceText, indentation: Int) {
        let blanks = source.lineAfter(offset).prefix(while: \.isSpaceOrTab)
        let spaces = blanks.spaces
        guard !hasFlawedLine, spaces < indentation, let ink = source.byte(at: blanks.endIndex), !ink.isBreak else {
            return
        }
        guard ground == .text || ink != UInt8(ascii: "#") else { return }
        hasFlawedLine = true
        add(spaces < blanks.count ? .tabIndentation : .badIndentation, column: spaces + 1)
    }

    /// A comment behind `|` or `>` needs a blank too. With an anchor or a tag the event does not begin with its header.
    private mutating func checkHeader(of event: Event, in source: SourceText) {
        guard event.anchor == nil, !event.hasTag else { return }
        let header = source.lineAfter(offset).prefix { !$0.isSpaceOrTab }
        guard let comment = header.firstIndex(of: UInt8(ascii: "#")) else { return }
        add(.commentWithoutSpace, column: event.start.position.column + comment - header.startIndex)
    }

    /// After empty lines that are longer than the first other line is indented, a `#` there is text, and wrongly indented
    /// text (YAML 1.2.2, section 8.1.1.1). libyaml takes it for a comment, and so nothing is left of the text.
    private mutating func checkLostText(of event: Event, in source: inout SourceText, indentation: Int) {
        let end = source.offset(ofScalar: event.end.index)
        let emptyLines = source.bytes[offset..<end].split(whereSeparator: \.isBreak).dropFirst()
        let longest = emptyLines.map(\.spaces).max() ?? 0
        let line = source.lineBefore(end) + source.lineAfter(end)
        let spaces = line.spaces
        guard line.dropFirst(spaces).first == UInt8(ascii: "#"), spaces >= indentation, spaces < longest else { return }
        flaws.append(
            Flaw(rule: .badIndentation, position: Position(line: event.end.position.line, column: spaces + 1)))
    }

    /// In brackets libyaml takes the `?` of `?text` for the mark of a key; to YAML 1.2 it is part of the text.
    private mutating func checkQuestionMark(at next: Mark, in source: SourceText) {
        guard isInBrackets, let byte = source.byte(at: offset + 1), !byte.isSpaceOrTab, !byte.isBreak else { return }
        guard !Array(",[]{}".utf8).contains(byte) else { return }
        add(.reservedCharacter, column: next.position.column - 1)
    }

    private mutating func add(_ rule: YAMLRule, column: Int) {
        flaws.append(Flaw(rule: rule, position: Position(line: line, column: column)))
    }
}

extension ArraySlice<UInt8> {
    /// How many spaces it begins with.
    fileprivate var spaces: Int { prefix { $0 == 0x20 }.count }
}
