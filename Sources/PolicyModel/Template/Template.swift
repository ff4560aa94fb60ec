import LocatedYAML

/// Words or markup with named holes, compiled once and without logic. One type serves the messages of a language
/// (`You may return goods within {period}.`) and the frames of pages (`{{title}}`, because HTML and CSS use single braces).
///
/// A hole may ask for a form of its value after a colon, `{purposes:label}`.
package struct Template: Hashable, Sendable {
    /// The braces that mark a hole.
    package enum Braces: Sendable {
        /// `{name}`, in messages. A brace cannot be said in a message: no policy needs one.
        case single
        /// `{{name}}`, in frames; single braces are text.
        case double
    }

    /// A part of a compiled template.
    package enum Piece: Hashable, Sendable {
        case text(String)
        case hole(Hole)
    }

    /// A place for a value.
    package struct Hole: Hashable, Sendable {
        package let name: String
        /// The form that the value should take; nil for the usual one.
        package let form: String?
        package let place: Place

        package init(name: String, form: String?, place: Place) {
            self.name = name
            self.form = form
            self.place = place
        }
    }

    package let pieces: [Piece]
    /// The whole source, for findings about the template itself.
    package let source: LocatedText

    package var holes: [Hole] {
        pieces.compactMap { if case .hole(let hole) = $0 { hole } else { nil } }
    }

    /// Compiles a template. A brace that opens or closes nothing, and a hole whose name is not kebab-case, are findings; the
    /// template is then nil, so that nothing half-compiled can be printed.
    ///
    /// - Parameter isLiteral: whether `source` is the text of the file as it stands (a frame, or a plain scalar on one line),
    ///   so that the place of a hole can be counted from the start; otherwise a hole has the place of the whole template.
    package init?(_ source: LocatedText, braces: Braces, isLiteral: Bool, diagnostics: inout [Diagnostic]) {
        var compiler = TemplateCompiler(source: source, braces: braces, isLiteral: isLiteral)
        guard let pieces = compiler.compile(diagnostics: &diagnostics) else { return nil }
        self.pieces = pieces
        self.source = source
    }

    /// Reports each hole whose name is not among `names`, with the nearest name that is.
    package func checkHoles(among names: [String], diagnostics: inout [Diagnostic]) {
        for hole in holes where !names.contains(hole.name) {
            diagnostics.append(
                .unknown(TemplateRule.unknownHole, hole.name, known: names, at: hole.place))
        }
    }

    /// Fills the template: the texts and what `value` gives for each hole, in order.
    package func filled<Output>(
        text: (String) throws -> Output, hole: (Hole) throws -> Output
    ) rethrows -> [Output] {
        try pieces.map { piece in
            switch piece {
            case .text(let string): try text(string)
            case .hole(let named): try hole(named)
            }
        }
    }
}

/// What can be wrong with a template by itself.
package enum TemplateRule: String, DiagnosticRule {
    case loneBrace = "language/lone-brace"
    case malformedHole = "language/malformed-hole"
    case unknownHole = "language/unknown-hole"
}
