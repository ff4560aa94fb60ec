import LocatedYAML

/// Cuts the source of a template into texts and holes.
struct TemplateCompiler {
    let source: LocatedText
    let braces: Template.Braces
    let isLiteral: Bool

    private var scalars: [Unicode.Scalar]
    private var index = 0
    private var position: Position
    private var text = String.UnicodeScalarView()
    private var pieces: [Template.Piece] = []

    init(source: LocatedText, braces: Template.Braces, isLiteral: Bool) {
        self.source = source
        self.braces = braces
        self.isLiteral = isLiteral
        scalars = Array(source.text.unicodeScalars)
        position = source.place.start
    }

    /// The pieces, or nil after a finding.
    mutating func compile(diagnostics: inout [Diagnostic]) -> [Template.Piece]? {
        let before = diagnostics.count
        while index < scalars.count {
            if stands("{") {
                takeHole(diagnostics: &diagnostics)
            } else if braces == .single, scalars[index] == "}" {
                diagnostics.append(Diagnostic(TemplateRule.loneBrace, at: place(from: position, count: 1)))
                advance(1)
            } else {
                text.append(scalars[index])
                advance(1)
            }
        }
        flushText()
        return diagnostics.count == before ? pieces : nil
    }
}

extension TemplateCompiler {
    private var braceCount: Int { braces == .single ? 1 : 2 }

    private func stands(_ brace: Unicode.Scalar) -> Bool {
        index + braceCount <= scalars.count && scalars[index..<index + braceCount].allSatisfy { $0 == brace }
    }

    private mutating func takeHole(diagnostics: inout [Diagnostic]) {
        let start = position
        let first = index
        advance(braceCount)
        var inner = String.UnicodeScalarView()
        while index < scalars.count, !stands("}"), scalars[index] != "\n" {
            inner.append(scalars[index])
            advance(1)
        }
        guard index < scalars.count, stands("}") else {
            diagnostics.append(Diagnostic(TemplateRule.loneBrace, at: place(from: start, count: braceCount)))
            return
        }
        advance(braceCount)
        let holePlace = place(from: start, count: index - first)
        let parts = String(inner).split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.allSatisfy(\.isHoleName) else {
            diagnostics.append(
                Diagnostic(
                    TemplateRule.malformedHole, at: holePlace, arguments: ["hole": .text(String(inner))]))
            return
        }
        flushText()
        pieces.append(.hole(Template.Hole(name: parts[0], form: parts.count > 1 ? parts[1] : nil, place: holePlace)))
    }

    private mutating func flushText() {
        if !text.isEmpty { pieces.append(.text(String(text))) }
        text = String.UnicodeScalarView()
    }

    private mutating func advance(_ count: Int) {
        for _ in 0..<count {
            position =
                scalars[index] == "\n"
                ? Position(line: position.line + 1, column: 1)
                : Position(line: position.line, column: position.column + 1)
            index += 1
        }
    }

    private func place(from start: Position, count: Int) -> Place {
        guard isLiteral else { return source.place }
        let end = Position(line: start.line, column: start.column + count)
        return Place(file: source.place.file, start: start, end: end)
    }
}

extension String {
    /// Whether this can name a hole: kebab-case, with dots between the parts of a path.
    fileprivate var isHoleName: Bool {
        split(separator: ".", omittingEmptySubsequences: false).allSatisfy { $0.isKebabCase }
    }
}

extension String {
    /// Whether a site may give this name to something of its own: kebab-case, and no word that YAML takes for a flag.
    package var isIdentifier: Bool { isKebabCase && !["yes", "no", "on", "off"].contains(self) }
}

extension StringProtocol {
    /// Whether this is a name as everything here has: small ASCII letters and digits, in words joined by single hyphens.
    package var isKebabCase: Bool {
        split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
            !word.isEmpty
                && word.utf8.allSatisfy {
                    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                }
        }
    }
}
