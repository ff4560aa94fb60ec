import LocatedYAML
import PolicyModel

/// The markup around a document, compiled against the list of the holes that its kind of page can fill.
package struct Frame<Context: Sendable>: Sendable {
    private enum Content: Sendable {
        case markup([UInt8])
        case hole(FrameHole<Context>)
    }

    private struct Piece: Sendable {
        let content: Content
        let place: Place
    }

    private let pieces: [Piece]

    /// Compiles a frame. Unknown holes, forms and missing holes are findings, and there is no frame after one.
    init?(_ source: LocatedText, holes: [FrameHole<Context>], diagnostics: inout [Diagnostic]) {
        let before = diagnostics.count
        guard let template = Template(source, braces: .double, isLiteral: true, diagnostics: &diagnostics) else {
            return nil
        }
        template.checkHoles(among: holes.map(\.name), diagnostics: &diagnostics)
        Self.checkForms(template, diagnostics: &diagnostics)
        Self.checkRequired(holes, template, diagnostics: &diagnostics)
        guard diagnostics.count == before else { return nil }
        var place = source.place
        pieces = template.pieces.compactMap { piece in
            switch piece {
            case .text(let text): return Piece(content: .markup(Array(text.utf8)), place: place)
            case .hole(let hole):
                place = Place(file: hole.place.file, at: hole.place.end)
                return holes.first { $0.name == hole.name }.map { Piece(content: .hole($0), place: hole.place) }
            }
        }
    }

    /// The page at `path` that `context` fills.
    func filled(_ context: Context, path: String) -> Page { Page(path: path) { content(context) } }

    private func content(_ context: Context) -> Page.Content {
        var writer = HTMLWriter(capacity: 1 << 15)
        var stretches: [FrameStretch] = []
        stretches.reserveCapacity(pieces.count)
        for piece in pieces {
            let offset = writer.bytes.count
            switch piece.content {
            case .markup(let markup):
                stretches.append(FrameStretch(offset: offset, place: piece.place, hole: nil))
                writer.markup(markup)
            case .hole(let hole):
                stretches.append(FrameStretch(offset: offset, place: piece.place, hole: hole.name))
                switch hole.fill {
                case .text(let value): writer.text(value(context))
                case .markup(let write): write(context, &writer)
                }
            }
        }
        return (writer.bytes, stretches)
    }
}

extension Frame {
    private static func checkForms(_ template: Template, diagnostics: inout [Diagnostic]) {
        for hole in template.holes {
            guard let form = hole.form else { continue }
            diagnostics.append(
                Diagnostic(
                    PageRule.formInFrame, at: hole.place,
                    arguments: ["hole": .text(hole.name), "form": .text(form)]))
        }
    }

    private static func checkRequired(
        _ holes: [FrameHole<Context>], _ template: Template, diagnostics: inout [Diagnostic]
    ) {
        let present = Set(template.holes.map(\.name))
        for hole in holes where hole.isRequired && !present.contains(hole.name) {
            let file = template.source.place.file
            diagnostics.append(
                Diagnostic(
                    PageRule.missingHole, at: Place(file: file, at: Position(line: 1, column: 1)),
                    arguments: ["hole": .text(hole.name)]))
        }
    }
}
