import PolicyChecks
import PolicyModel
import PolicyRendering

/// The part of the table that shows where the laws in force differ.
struct MatrixDifferencesHTML: Sendable {
    let matrix: LawMatrix

    private var sides: [LawMatrix.Side] { matrix.sides }

    func write(to writer: inout HTMLWriter) {
        writer.section("_differences", sides) { $0.word("law-differences") }
        for difference in matrix.survey.differences { write(difference, to: &writer) }
        writer.markup("</section>\n")
    }

    private func write(_ difference: LawDifference, to writer: inout HTMLWriter) {
        writer.markup("<h3 class=\"pair\">")
        writer.spans(sides) { $0.phrases.topic(difference) }
        writer.markup("</h3>\n")
        for position in difference.positions {
            writer.row(sides, class: position.isStrictest ? "strictest" : nil) { write(position, in: $0, to: &$1) }
        }
        writer.row(sides, class: "stated") { side, writer in
            for line in side.phrases.stated(difference) { writer.paragraph(line) }
        }
    }

    private func write(_ position: LawDifference.Position, in side: LawMatrix.Side, to writer: inout HTMLWriter) {
        writer.paragraph(side.phrases.name(position.law) + side.phrases.words.colon + side.phrases.stand(position))
        writer.markup("<p class=\"cited\">")
        for (index, requirement) in position.requirements.enumerated() {
            if index > 0 { writer.markup("<br />") }
            writer.markup("<a href=\"#")
            writer.text(requirement.id)
            writer.markup("\">")
            writer.text(side.phrases.citation(requirement, of: position.law))
            writer.markup("</a>")
        }
        writer.markup("</p>\n")
    }
}
