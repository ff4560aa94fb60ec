/// What the builder reports, and the places that libyaml does not give as we need them.
extension ValueBuilder {
    mutating func report(
        _ rule: YAMLRule, at place: Place?, arguments: [String: DiagnosticArgument] = [:], notes: [DiagnosticNote] = []
    ) {
        findings.append(Diagnostic(rule, at: place, arguments: arguments, notes: notes))
    }

    mutating func report(_ flaw: LayoutCheck.Flaw) {
        let end = Position(line: flaw.position.line, column: flaw.position.column + 1)
        let arguments: [String: DiagnosticArgument] = flaw.rule == .reservedCharacter ? ["character": .text("?")] : [:]
        report(flaw.rule, at: extent.place(flaw.position, end), arguments: arguments)
    }

    mutating func reportDuplicate(_ key: LocatedText, first: Place) {
        report(
            .duplicateKey, at: key.place, arguments: ["key": .text(key.text)],
            notes: [DiagnosticNote("first", place: first)])
    }

    mutating func reportAlias(_ name: String, at place: Place) {
        let notes = anchors[name].map { [DiagnosticNote("anchor", place: $0)] } ?? []
        report(.alias, at: place, arguments: ["name": .text("*" + name)], notes: notes)
    }

    /// Reports the first directive for tags before a document.
    mutating func reportDirective(_ event: Event) {
        let name = "%TAG"
        let head = source.bytes[source.offset(ofScalar: event.start.index)..<source.offset(ofScalar: event.end.index)]
        let before = head.split(separator: 0x0A, omittingEmptySubsequences: false).prefix {
            !$0.starts(with: name.utf8)
        }
        let line = event.start.position.line + before.count
        report(
            .directive, at: extent.place(Position(line: line, column: 1), Position(line: line, column: 1 + name.count)),
            arguments: ["name": .text(name)])
    }

    /// Lines that are indented too little are the doing of a bracket that is not closed before them.
    mutating func report(_ problem: SyntaxProblem, openBrackets: [Mark]) {
        var syntax = SyntaxFinding(problem, source: source, extent: extent, openBrackets: openBrackets)
        let finding = syntax.diagnostic()
        if finding.rule == YAMLRule.unclosedBracket.rawValue, let bracket = finding.place {
            findings.removeAll { other in
                other.rule == YAMLRule.badIndentation.rawValue && other.place.map { $0 > bracket } ?? false
            }
        }
        findings.append(finding)
    }

    /// Reports the anchor and the tag before a value.
    mutating func reportProperties(of event: Event) {
        guard event.anchor != nil || event.hasTag || event.isPlain else { return }
        let properties = source.properties(at: event.start)
        if let name = event.anchor {
            let place = place(of: properties.first { $0.text.hasPrefix("&") }, in: event)
            report(.anchor, at: place, arguments: ["name": .text("&" + name)])
            anchors[name] = place
        }
        let tag = properties.first { $0.text.hasPrefix("!") }
        if event.hasTag || tag != nil {
            report(.tag, at: place(of: tag, in: event), arguments: ["name": .text(tag?.text ?? "!")])
        }
    }
}

extension ValueBuilder {
    /// A property on a later line than the first one is said to stand there too.
    private func place(of property: SourceText.Property?, in event: Event) -> Place {
        let start = event.start.position
        let column = property?.column ?? start.column
        let length = property?.text.unicodeScalars.count ?? 1
        return extent.place(
            Position(line: start.line, column: column), Position(line: start.line, column: column + length))
    }

    /// The place of a text. libyaml ends a block text behind the empty lines that follow it.
    mutating func place(ofScalar event: Event, _ style: Event.Style) -> Place {
        guard style == .block else { return extent.place(of: event) }
        return extent.place(event.start.position, source.endOfInk(before: event.end))
    }

    /// From `start` to the last child, because libyaml ends what has no bracket of its own where the next thing begins.
    func place(from start: Event, to end: Event, lastChild: Position?) -> Place {
        let isClosed = start.isBracket && end.start.index < end.end.index
        let last = isClosed ? end.end.position : lastChild ?? start.end.position
        return extent.place(start.start.position, last)
    }
}
