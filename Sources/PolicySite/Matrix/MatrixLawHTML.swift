import PolicyChecks
import PolicyModel
import PolicyRendering

/// One law of the table: a row for each requirement, with a column for each language.
struct MatrixLawHTML: Sendable {
    let law: Law
    let assessments: [Assessment]
    let sides: [LawMatrix.Side]
    let pages: String

    func write(to writer: inout HTMLWriter) {
        writer.section(law.id, sides) { $0.phrases.name(law) }
        writer.table(["matrix-requirement"], sides)
        for assessment in assessments { writeRow(assessment, to: &writer) }
        writer.markup("</tbody>\n</table></div>\n</section>\n")
    }

    private func writeRow(_ assessment: Assessment, to writer: inout HTMLWriter) {
        let id = assessment.requirement.id
        writer.markup("<tr role=\"row\" id=\"")
        writer.text(id)
        writer.markup("\" class=\"")
        writer.text(assessment.statusWord)
        writer.markup("\">\n<th scope=\"row\" role=\"rowheader\"><a class=\"id\" href=\"#")
        writer.text(id)
        writer.markup("\">")
        writer.text(id)
        writer.markup("</a></th>\n")
        for side in sides {
            writer.markup("<td role=\"cell\" lang=\"")
            writer.text(side.language.text)
            writer.markup("\">")
            writeCell(assessment, in: side, to: &writer)
            writer.markup("</td>\n")
        }
        writer.markup("</tr>\n")
    }

    private func writeCell(_ assessment: Assessment, in side: LawMatrix.Side, to writer: inout HTMLWriter) {
        writer.paragraph(side.demand(assessment))
        writer.markup("<p class=\"cited\">")
        writer.text(side.phrases.article(assessment.requirement, of: law))
        writer.markup("<br />")
        writer.text(side.remark(assessment))
        writer.markup("</p>\n<p><strong class=\"status\">")
        writer.text(side.status(assessment))
        writer.markup("</strong></p>\n")
        for reason in side.phrases.reasons(assessment) { writer.paragraph(reason) }
        writeMentions(side.mentions(assessment), in: side, to: &writer)
    }

    private func writeMentions(
        _ mentions: [ClauseIndex.Mention], in side: LawMatrix.Side, to writer: inout HTMLWriter
    ) {
        guard !mentions.isEmpty else { return }
        writer.markup("<ul class=\"mentions\">\n")
        for mention in mentions {
            writer.markup("<li>")
            for clause in mention.clauses {
                writeLink(clause.number, to: clause.anchor, in: side, to: &writer)
                writer.markup(" ")
            }
            if mention.clauses.isEmpty {
                writeLink(mention.heading, to: "", in: side, to: &writer)
            } else {
                writer.text(mention.heading)
            }
            writer.markup("</li>\n")
        }
        writer.markup("</ul>\n")
    }

    private func writeLink(_ words: String, to anchor: String, in side: LawMatrix.Side, to writer: inout HTMLWriter) {
        writer.markup("<a href=\"")
        writer.text(side.link(to: anchor, pages: pages))
        writer.markup("\"")
        if let language = side.document?.language {
            writer.markup(" hreflang=\"")
            writer.text(language.text)
            writer.markup("\"")
        }
        writer.markup(">")
        writer.text(words)
        writer.markup("</a>")
    }
}
