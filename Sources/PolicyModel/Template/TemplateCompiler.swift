import LocatedYAML

/// Cuts the source of a template into texts and holes.
struct TemplateCompiler {
    let source: LocatedText
    let braces: Template.Braces
    let isLiteral: Bool

    private let bytes: [UInt8]
    private var index = 0
    private var position: Position
    /// Where the text at hand begins.
    private var textStart = 0
    private var pieces: [Template.Piece] = []

    init(source: LocatedText, braces: Template.Braces, isLiteral: Bool) {
        self.source = source
        self.braces = braces
        self.isLiteral = isLiteral
        bytes = Array(source.text.utf8)
        position = source.place.start
    }

    /// The pieces, or nil after a finding.
    mutating func compile(diagnostics: inout [Diagnostic]) -> [Template.Piece]? {
        let before = diagnostics.count
        while passText() {
            if stands(UInt8(ascii: "{")) {
                takeHole(diagnostics: &diagnostics)
            } else {
                diagnostics.append(Diagnostic(TemplateRule.loneBrace, at: place(from: position, count: 1)))
                advance(1)
            }
        }
        flushText(upTo: index)
        return diagnostics.count == before ? pieces : nil
    }
}

extension TemplateCompiler {
    private var braceCount: Int { braces == .single ? 1 : 2 }

    private func stands(_ brace: UInt8) -> Bool {
        index + braceCount <= bytes.count && bytes[index..<index + braceCount].allSatisfy { $0 == brace }
    }

    /// Goes on to the next brace that means something; false at the end.
    private mutating func passText() -> Bool {
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "{") where stands(UInt8(ascii: "{")): return true
            case UInt8(ascii: "}") where braces == .single: return true
            default: advance(1)
            }
        }
        return false
    }

    private mutating func takeHole(diagnostics: inout [Diagnostic]) {
        let (start, first) = (position, index)
        advance(braceCount)
        let innerStart = index
        while index < bytes.count, !stands(UInt8(ascii: "}")), bytes[index] != UInt8(ascii: "\n") { advance(1) }
        let inner = bytes[innerStart..<index]
        guard index < bytes.count, stands(UInt8(ascii: "}")) else {
            diagnostics.append(Diagnostic(TemplateRule.loneBrace, at: place(from: start, count: braceCount)))
            return
        }
        advance(braceCount)
        let holePlace = place(from: start, count: position.column - start.column)
        let parts = inner.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.allSatisfy({ $0.isKebabCase(or: UInt8(ascii: ".")) }) else {
            diagnostics.append(
                Diagnostic(
                    TemplateRule.malformedHole, at: holePlace,
                    arguments: ["hole": .text(String(decoding: inner, as: UTF8.self))]))
            return
        }
        flushText(upTo: first)
        let names = parts.map { String(decoding: $0, as: UTF8.self) }
        pieces.append(.hole(Template.Hole(name: names[0], form: names.count > 1 ? names[1] : nil, place: holePlace)))
        textStart = index
    }

    private mutating func flushText(upTo end: Int) {
        if end > textStart { pieces.append(.text(String(decoding: bytes[textStart..<end], as: UTF8.self))) }
    }

    private mutating func advance(_ count: Int) {
        for _ in 0..<count {
            if bytes[index] == UInt8(ascii: "\n") {
                position = Position(line: position.line + 1, column: 1)
            } else if bytes[index] & 0xC0 != 0x80 {
                position = Position(line: position.line, column: position.column + 1)
            }
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
    /// Whether a site may give this name to something of its own: kebab-case, and no word that YAML takes for a flag.
    package var isIdentifier: Bool { isKebabCase && !["yes", "no", "on", "off"].contains(self) }
}

extension StringProtocol {
    /// Whether this is a name as everything here has: small ASCII letters and digits, in words joined by single hyphens.
    package var isKebabCase: Bool { utf8.isKebabCase(or: UInt8(ascii: "-")) }
}

extension Collection<UInt8> {
    /// Whether these are small ASCII letters and digits, in words joined by single hyphens or by single `separator`s, such as
    /// the dots between the parts of a path.
    fileprivate func isKebabCase(or separator: UInt8) -> Bool {
        var isInWord = false
        for byte in self {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): isInWord = true
            case UInt8(ascii: "-"), separator:
                guard isInWord else { return false }
                isInWord = false
            default: return false
            }
        }
        return isInWord
    }
}
