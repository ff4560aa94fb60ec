import PolicyChecks
import PolicyModel
import PolicyRendering

/// The table as Markdown, with the tables of GitHub.
struct MatrixMarkdown: Sendable {
    let matrix: LawMatrix
    /// The way from the table to the folder of the site's pages.
    let pages: String

    private var sides: [LawMatrix.Side] { matrix.sides }

    var bytes: [UInt8] {
        var writer = MarkdownWriter(capacity: 1 << 17)
        writer.marker("# ")
        writer.text(together { $0.word("matrix-title") })
        writer.newline()
        for side in sides {
            writer.newline()
            writer.text(side.remarks(matrix.survey).joined(separator: side.separator))
            writer.newline()
        }
        writeUnmet(to: &writer)
        writeDifferences(to: &writer)
        for (law, assessments) in matrix.laws { write(law, assessments, to: &writer) }
        return writer.bytes
    }

    /// The words of all languages on one line.
    private func together(_ words: (LawMatrix.Side) -> String) -> String {
        sides.map(words).joined(separator: " · ")
    }

    private func heading(_ words: (LawMatrix.Side) -> String, to writer: inout MarkdownWriter) {
        writer.newline()
        writer.marker("## ")
        writer.text(together(words))
        writer.newline()
        writer.newline()
    }

    private func writeUnmet(to writer: inout MarkdownWriter) {
        heading({ $0.word("matrix-unmet") }, to: &writer)
        guard !matrix.unmet.isEmpty else {
            writer.text(together { $0.word("matrix-all-met") })
            return writer.newline()
        }
        for assessment in matrix.unmet {
            writer.marker("- ")
            writer.text(assessment.requirement.id + ": " + together { $0.demand(assessment) })
            writer.newline()
        }
    }

    private func writeDifferences(to writer: inout MarkdownWriter) {
        guard !matrix.survey.differences.isEmpty else { return }
        heading({ $0.word("law-differences") }, to: &writer)
        for difference in matrix.survey.differences {
            writer.marker("### ")
            writer.text(together { $0.phrases.topic(difference) })
            writer.newline()
            writer.newline()
            for position in difference.positions {
                writer.marker("- ")
                writer.text(
                    together { $0.phrases.name(position.law) + $0.phrases.words.colon + $0.phrases.stand(position) })
                writer.markup(" (")
                writer.text(position.requirements.map(\.id).joined(separator: ", "))
                writer.markup(")")
                writer.newline()
            }
            writer.newline()
            for side in sides {
                for line in side.phrases.stated(difference) {
                    writer.text(line)
                    writer.newline()
                    writer.newline()
                }
            }
        }
    }
}

extension MatrixMarkdown {
    private func write(_ law: Law, _ assessments: [Assessment], to writer: inout MarkdownWriter) {
        heading({ $0.phrases.name(law) }, to: &writer)
        writer.markup("| ")
        writer.text(together { $0.word("matrix-requirement") })
        for side in sides {
            writer.markup(" | ")
            writer.text(side.phrases.ownName)
        }
        writer.markup(" |")
        writer.newline()
        writer.markup("|---|---|---|")
        writer.newline()
        for assessment in assessments { writeRow(assessment, to: &writer) }
    }

    private func writeRow(_ assessment: Assessment, to writer: inout MarkdownWriter) {
        writer.markup("| ")
        writer.text(assessment.requirement.id)
        for side in sides {
            writer.markup(" | ")
            writeCell(assessment, in: side, to: &writer)
        }
        writer.markup(" |")
        writer.newline()
    }

    private func writeCell(_ assessment: Assessment, in side: LawMatrix.Side, to writer: inout MarkdownWriter) {
        writer.text(side.demand(assessment))
        for line in [side.phrases.article(assessment.requirement, of: assessment.law), side.remark(assessment)] {
            writer.markup("<br>")
            writer.text(line)
        }
        writer.markup("<br><strong>")
        writer.text(side.status(assessment))
        writer.markup("</strong>")
        for reason in side.phrases.reasons(assessment) {
            writer.markup("<br>")
            writer.text(reason)
        }
        for mention in side.mentions(assessment) {
            writer.markup("<br>")
            write(mention, in: side, to: &writer)
        }
    }

    private func write(_ mention: ClauseIndex.Mention, in side: LawMatrix.Side, to writer: inout MarkdownWriter) {
        guard !mention.clauses.isEmpty else {
            return writer.link(mention.heading, to: side.link(to: "", pages: pages))
        }
        for clause in mention.clauses {
            writer.link(clause.number, to: side.link(to: clause.anchor, pages: pages))
            writer.text(" ")
        }
        writer.text(mention.heading)
    }
}
