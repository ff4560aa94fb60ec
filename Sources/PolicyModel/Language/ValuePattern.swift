import LocatedYAML

/// How one kind of value is written: `{day} {month} {year}`. It holds each of its holes exactly once, so that filling it can
/// neither lose nor repeat a part of the value.
struct ValuePattern<Hole: RawRepresentable<String> & CaseIterable & Hashable & Sendable>: Hashable, Sendable {
    enum Piece: Hashable, Sendable {
        case text(String)
        case hole(Hole)
    }

    let pieces: [Piece]

    /// Nil after a finding: a brace that opens nothing, a hole that is unknown, absent or there twice.
    init?(_ source: LocatedText, diagnostics: inout [Diagnostic]) {
        let before = diagnostics.count
        guard let template = Template(source, braces: .single, isLiteral: false, diagnostics: &diagnostics) else {
            return nil
        }
        template.checkHoles(among: Hole.allCases.map(\.rawValue), diagnostics: &diagnostics)
        for hole in Hole.allCases {
            let count = template.holes.count { $0.name == hole.rawValue }
            guard count != 1 else { continue }
            diagnostics.append(
                Diagnostic(
                    count == 0 ? ValuesRule.missingHole : ValuesRule.repeatedHole, at: source.place,
                    arguments: ["hole": .text(hole.rawValue), "pattern": .text(source.text)]))
        }
        guard diagnostics.count == before else { return nil }
        pieces = template.pieces.compactMap { piece -> Piece? in
            switch piece {
            case .text(let text): .text(text)
            case .hole(let named): Hole(rawValue: named.name).map(Piece.hole)
            }
        }
    }

    /// The pattern as one text, with what `value` gives for each hole.
    func filled(_ value: (Hole) -> String) -> String {
        pieces.map { piece -> String in
            switch piece {
            case .text(let text): text
            case .hole(let hole): value(hole)
            }
        }.joined()
    }

    /// The pattern as inlines, with what `value` gives for each hole.
    func filled(_ value: (Hole) -> [Inline]) -> [Inline] {
        pieces.flatMap { piece -> [Inline] in
            switch piece {
            case .text(let text): [.text(text)]
            case .hole(let hole): value(hole)
            }
        }
    }
}
