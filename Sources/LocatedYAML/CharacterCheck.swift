/// Walks over a file before libyaml does and finds what no YAML text may hold. libyaml would stop at the first, tell no
/// line and column for it, and take the separators of Unicode for line breaks, which YAML 1.2 and editors do not.
struct CharacterCheck {
    private let source: SourceText
    private let file: String
    /// Where the walk is; after `run`, the end of the file.
    private(set) var position = Position.start
    private(set) var findings: [Diagnostic] = []
    /// The lines so far that begin as a directive for tags. libyaml compares each with all others.
    private var directives = 0
    private static let directive = Array("%TAG".utf8)

    init(_ source: SourceText, file: String) {
        self.source = source
        self.file = file
    }

    /// Walks to the end, or to the first byte that is no UTF-8: behind it nothing is sure.
    mutating func run() {
        var offset = source.bytes.startIndex
        while offset < source.bytes.endIndex {
            offset = passedPlain(from: offset)
            guard offset < source.bytes.endIndex else { return }
            if position.column == 1, source.bytes[offset...].starts(with: Self.directive) {
                directives += 1
                guard directives <= YAMLLimits.findings else { return reportTooMany() }
            }
            guard let (scalar, length) = source.scalar(at: offset) else {
                return report(.invalidUTF8, argument: ("byte", source.bytes[offset].hexadecimal))
            }
            if let rule = Self.rule(against: scalar) {
                guard findings.count < YAMLLimits.findings else { return reportTooMany() }
                report(rule, argument: ("character", "U+" + scalar.hexadecimal))
            }
            offset += length
            advance(over: scalar, next: source.byte(at: offset))
        }
    }
}

extension CharacterCheck {
    /// Goes on over characters of ASCII that nothing is wrong with, on the line at hand, and returns where the next other one is.
    /// Most files are made of little else.
    private mutating func passedPlain(from offset: Int) -> Int {
        guard position.column > 1 || source.bytes[offset] != Self.directive[0] else { return offset }
        let end = source.bytes[offset...].firstIndex { !(0x20...0x7E).contains($0) } ?? source.bytes.endIndex
        position = Position(line: position.line, column: position.column + end - offset)
        return end
    }

    /// The rule that refuses `scalar`; nil for what YAML allows.
    private static func rule(against scalar: Unicode.Scalar) -> YAMLRule? {
        switch scalar.value {
        case 0x20...0x7E, 0x0A, 0x0D, 0x09: nil
        case 0x00: .nulCharacter
        case 0x85, 0x2028, 0x2029: .lineSeparator
        case 0xFEFF: .byteOrderMark
        case 0x01...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: .controlCharacter
        default: nil
        }
    }

    /// A carriage return and a line feed together are one break.
    private mutating func advance(over scalar: Unicode.Scalar, next: UInt8?) {
        let isBreak = scalar == "\n" || (scalar == "\r" && next != 0x0A)
        position =
            isBreak
            ? Position(line: position.line + 1, column: 1)
            : Position(line: position.line, column: position.column + 1)
    }

    private mutating func reportTooMany() {
        findings.append(
            Diagnostic(
                YAMLRule.tooManyFindings, at: Place(file: file, at: position),
                arguments: ["limit": .number(YAMLLimits.findings)]))
    }

    private mutating func report(_ rule: YAMLRule, argument: (name: String, value: String)) {
        let end = Position(line: position.line, column: position.column + 1)
        findings.append(
            Diagnostic(
                rule, at: Place(file: file, start: position, end: end),
                arguments: [argument.name: .text(argument.value)]))
    }
}

extension UInt8 {
    /// Two digits and capitals, as in `FF`.
    var hexadecimal: String { Unicode.Scalar(self).hexadecimal.suffix(2).description }
}

extension Unicode.Scalar {
    /// At least four digits and capitals, as in the `2028` of U+2028.
    var hexadecimal: String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
