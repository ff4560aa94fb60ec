/// Builds the value of a file from libyaml's events. What YAML allows and we do not is a finding, and building goes on.
struct ValueBuilder: ~Copyable {
    /// Why building stops before the end of the file; the findings then say it already, or the problem does.
    enum Halt: Error {
        case syntax(SyntaxProblem)
        case givenUp
    }

    private let events: EventStream
    var source: SourceText
    let extent: FileExtent
    var findings: [Diagnostic] = []
    /// Where each anchor stands that was seen so far.
    var anchors: [String: Place] = [:]
    /// The lists and maps that are open.
    private var open = OpenCollections()
    private var layout: LayoutCheck

    init(_ events: consuming EventStream, source: SourceText, extent: FileExtent) {
        self.events = events
        self.source = source
        self.extent = extent
        layout = LayoutCheck(from: source)
    }

    /// Reads to the end; nil when that cannot be reached.
    mutating func build() -> LocatedValue? {
        do throws(Halt) {
            return try document()
        } catch {
            if case .syntax(let problem) = error { report(problem, openBrackets: open.brackets) }
            return nil
        }
    }
}

extension ValueBuilder {
    private mutating func document() throws(Halt) -> LocatedValue {
        guard try nextDocument() != nil else {
            return LocatedValue(.text("", isPlain: true), at: Place(file: extent.file, at: .start))
        }
        let value = try value(from: next(), depth: 1)
        if let second = try nextDocument() { report(.secondDocument, at: extent.place(of: second)) }
        return value
    }

    /// The start of the next document; nil at the end of the file.
    private mutating func nextDocument() throws(Halt) -> Event? {
        while true {
            let event = try next()
            switch event.kind {
            case .streamEnd: return nil
            case .documentStart(let hasTagDirectives):
                if hasTagDirectives { reportDirective(event) }
                return event
            default: continue
            }
        }
    }

    private mutating func next() throws(Halt) -> Event {
        guard findings.count < YAMLLimits.findings else {
            report(.tooManyFindings, at: findings.last?.place, arguments: ["limit": .number(YAMLLimits.findings)])
            throw .givenUp
        }
        let event: Event
        do { event = try events.next() } catch { throw .syntax(error) }
        let flaws = layout.flaws(
            upTo: event, in: &source, isInBrackets: !open.brackets.isEmpty, indentation: open.indentation)
        for flaw in flaws { report(flaw) }
        return event
    }

    /// The value that begins with `event`, `depth` lists and maps deep if it is one itself.
    private mutating func value(from event: Event, depth: Int) throws(Halt) -> LocatedValue {
        reportProperties(of: event)
        switch event.kind {
        case .scalar(let text, let style):
            if text == "-", style == .plain { report(.misplacedDash, at: extent.place(of: event)) }
            return LocatedValue(.text(text, isPlain: style == .plain), at: place(ofScalar: event, style))
        case .listStart, .mapStart:
            if depth <= YAMLLimits.depth { return try collection(from: event, depth: depth) }
            report(.tooDeep, at: head(of: event), arguments: ["limit": .number(YAMLLimits.depth)])
            return try skipped(event)
        case .alias(let name): reportAlias(name, at: extent.place(of: event))
        default: break
        }
        return refused(at: extent.place(of: event))
    }

    /// After a syntax error the collection stays open: the finding asks for it.
    private mutating func collection(from event: Event, depth: Int) throws(Halt) -> LocatedValue {
        open.push(event)
        let isMap = if case .mapStart = event.kind { true } else { false }
        let value = try isMap ? map(from: event, depth: depth) : list(from: event, depth: depth)
        open.pop(event)
        return value
    }

    private mutating func list(from start: Event, depth: Int) throws(Halt) -> LocatedValue {
        var items: [LocatedValue] = []
        while true {
            let event = try next()
            if event.isCollectionEnd {
                return LocatedValue(.list(items), at: place(from: start, to: event, lastChild: items.last?.place.end))
            }
            try items.append(value(from: event, depth: depth + 1))
        }
    }

    private mutating func map(from start: Event, depth: Int) throws(Halt) -> LocatedValue {
        var map = MapContent()
        while true {
            let event = try next()
            if event.isCollectionEnd {
                return LocatedValue(
                    .map(map.entries), at: place(from: start, to: event, lastChild: map.end),
                    isIncomplete: map.isIncomplete)
            }
            let key = try key(from: event, depth: depth)
            let value = try value(of: key, from: next(), depth: depth + 1)
            if let duplicate = map.add(key, value) { reportDuplicate(duplicate.key, first: duplicate.first) }
        }
    }

    /// A key must be one text that means itself.
    private mutating func key(from event: Event, depth: Int) throws(Halt) -> MapContent.Key {
        switch event.kind {
        case .scalar("<<", style: .plain):
            reportProperties(of: event)
            report(.mergeKey, at: extent.place(of: event))
            return .merge
        case .scalar("", style: .plain):
            reportProperties(of: event)
            report(.emptyKey, at: extent.place(of: event))
            return .refused
        case .listStart, .mapStart:
            report(.complexKey, at: head(of: event))
            _ = try skipped(event)
            return .refused
        default:
            let value = try value(from: event, depth: depth)
            return value.text.flatMap { value.isIncomplete ? nil : .text(LocatedText($0, at: value.place)) } ?? .refused
        }
    }

    /// The alias of a merge key is part of what is refused there already.
    private mutating func value(
        of key: MapContent.Key, from event: Event, depth: Int
    ) throws(Halt) -> LocatedValue {
        if case .merge = key, case .alias = event.kind { return refused(at: extent.place(of: event)) }
        return try value(from: event, depth: depth)
    }

    /// Passes over a list or a map that was refused, with all that is wrong in it.
    private mutating func skipped(_ start: Event) throws(Halt) -> LocatedValue {
        var depth = 1
        var end = start.end
        while depth > 0 {
            guard depth <= YAMLLimits.skippedDepth, let event = try? events.next() else { throw .givenUp }
            depth += event.isCollectionStart ? 1 : event.isCollectionEnd ? -1 : 0
            // What has no bracket ends in an event without extent, where the next thing begins.
            if event.start.index < event.end.index { end = event.end }
        }
        layout.jump(to: end, in: &source)
        return refused(at: extent.place(start.start.position, end.position))
    }

    /// The first character of a list or a map.
    private func head(of event: Event) -> Place {
        let start = event.start.position
        return extent.place(start, Position(line: start.line, column: start.column + 1))
    }

    /// What stands for a value that is not read.
    private func refused(at place: Place) -> LocatedValue {
        LocatedValue(.text("", isPlain: true), at: place, isIncomplete: true)
    }
}
