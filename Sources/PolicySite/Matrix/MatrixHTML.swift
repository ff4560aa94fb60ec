import PolicyChecks
import PolicyModel
import PolicyRendering

/// The table as one page of HTML that needs no other file: both languages beside each other, in the style of the site's pages.
struct MatrixHTML: Sendable {
    let matrix: LawMatrix
    /// The way from the table to the folder of the site's pages.
    let pages: String

    private var sides: [LawMatrix.Side] { matrix.sides }

    var bytes: [UInt8] {
        var writer = HTMLWriter(capacity: 1 << 18)
        writeHead(to: &writer)
        writeHeader(to: &writer)
        writeContents(to: &writer)
        writer.markup("<main id=\"_laws\" tabindex=\"-1\">\n")
        writeUnmet(to: &writer)
        if !matrix.survey.differences.isEmpty {
            MatrixDifferencesHTML(matrix: matrix).write(to: &writer)
        }
        for (law, assessments) in matrix.laws {
            MatrixLawHTML(law: law, assessments: assessments, sides: sides, pages: pages).write(to: &writer)
        }
        writeNotInForce(to: &writer)
        writer.markup("</main>\n</body>\n</html>\n")
        return writer.bytes
    }
}

extension MatrixHTML {
    private func writeHead(to writer: inout HTMLWriter) {
        writer.markup("<!DOCTYPE html>\n<html lang=\"")
        writer.text(sides.first?.language.text ?? "")
        writer.markup("\">\n<head>\n<meta charset=\"utf-8\" />\n")
        writer.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n")
        writer.markup(
            "<meta name=\"color-scheme\" content=\"light dark\" />\n<meta name=\"robots\" content=\"noindex\" />\n<title>"
        )
        writer.text(sides.map { $0.word("matrix-title") }.joined(separator: " · "))
        writer.markup("</title>\n<style>\n")
        writer.styleSheet(matrix.style)
        writer.markup("</style>\n</head>\n<body class=\"parallel laws\">\n")
    }

    private func writeHeader(to writer: inout HTMLWriter) {
        writer.markup("<header>\n<p class=\"shop\">")
        var seen: Set<String> = []
        writer.spans(sides.filter { seen.insert($0.shop).inserted }, \.shop)
        writer.markup("</p>\n<h1 class=\"pair\">")
        writer.spans(sides) { $0.word("matrix-title") }
        writer.markup("</h1>\n<div class=\"facts\">\n")
        writer.row(sides) { side, writer in for line in side.remarks(matrix.survey) { writer.paragraph(line) } }
        writer.markup("</div>\n</header>\n")
    }

    private func writeContents(to writer: inout HTMLWriter) {
        writer.markup("<nav class=\"contents\" aria-labelledby=\"_contents\">\n<h2 id=\"_contents\" class=\"pair\">")
        writer.spans(sides) { $0.word("matrix-laws") }
        writer.markup("</h2>\n<ol>\n")
        for (law, assessments) in matrix.laws {
            writer.markup("<li><a href=\"#")
            writer.text(law.id)
            writer.markup("\">")
            writer.spans(sides) { $0.phrases.name(law) + $0.phrases.words.colon + $0.phrases.count(assessments) }
            writer.markup("</a></li>\n")
        }
        writer.markup("</ol>\n</nav>\n")
    }

    private func writeUnmet(to writer: inout HTMLWriter) {
        writer.section("_unmet", sides) { $0.word("matrix-unmet") }
        if matrix.unmet.isEmpty { writer.row(sides) { $1.paragraph($0.word("matrix-all-met")) } }
        for assessment in matrix.unmet { writer.row(sides) { write(assessment, in: $0, to: &$1) } }
        writer.markup("</section>\n")
    }

    private func write(_ assessment: Assessment, in side: LawMatrix.Side, to writer: inout HTMLWriter) {
        writer.markup("<p><a href=\"#")
        writer.text(assessment.requirement.id)
        writer.markup("\">")
        writer.text(side.demand(assessment))
        writer.markup("</a></p>\n<p class=\"cited\">")
        let citation = side.phrases.citation(assessment.requirement, of: assessment.law)
        writer.text(side.status(assessment) + side.phrases.words.colon + citation)
        writer.markup("</p>\n")
    }

    private func writeNotInForce(to writer: inout HTMLWriter) {
        guard !matrix.survey.notInForce.isEmpty else { return }
        writer.section("_others", sides) { $0.word("matrix-not-in-force") }
        for law in matrix.survey.notInForce { writer.row(sides) { $1.paragraph($0.phrases.name(law)) } }
        writer.markup("</section>\n")
    }
}
