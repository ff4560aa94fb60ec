import PolicyModel

/// The changes of one policy in one language as plain text, `en/privacy/changes/changes.txt`.
struct ChangesText: Sendable {
    let edition: Edition
    let history: PolicyHistory

    var bytes: [UInt8] {
        let words = edition.words
        var writer = TextWriter(capacity: 1 << 13)
        writer.text(words.filled(.changesPageTitle, ["title": edition.document.title]))
        writer.endHeading(underline: "=")
        writer.newline()
        writer.inlines(edition.document.shop, words: words)
        writer.endParagraph(first: "", rest: "")
        writer.newline()
        writer.text(words[.changesMarksInText])
        writer.endParagraph(first: "", rest: "")
        for step in history.steps { write(step, to: &writer) }
        return writer.bytes
    }

    private func write(_ step: PolicyHistory.Step, to writer: inout TextWriter) {
        let day = ["day": step.day.text(edition.language)]
        writer.newline()
        writer.newline()
        writer.text(edition.words.filled(.changesFrom, day))
        writer.endHeading(underline: "-")
        guard let sections = step.sections[edition.language] else {
            return writer.separate(edition.words.filled(.languageSince, day))
        }
        if sections.isEmpty { writer.separate(edition.words[.changesNone]) }
        for section in sections {
            writer.newline()
            writer.runs(section.heading, isMarked: true)
            writer.endParagraph(first: "", rest: "")
            for clause in section.clauses { write(clause, to: &writer) }
        }
    }

    private func write(_ clause: MarkedClause, to writer: inout TextWriter) {
        if let word = clause.kind.word { writer.separate(edition.words[word]) }
        for passage in clause.passages {
            writer.newline()
            if let label = passage.label {
                writer.text(label)
                writer.endParagraph(first: "  ", rest: "  ")
            }
            writer.runs(passage.runs, isMarked: clause.kind == .changed)
            writer.endParagraph(first: "  ", rest: "  ")
        }
    }
}

extension TextWriter {
    /// A paragraph after an empty line.
    fileprivate mutating func separate(_ words: String) {
        newline()
        text(words)
        endParagraph(first: "", rest: "")
    }

    /// `for [-3-][+5+] years`.
    fileprivate mutating func runs(_ runs: [MarkedRun], isMarked: Bool) {
        for run in runs {
            switch isMarked ? run.kind : .same {
            case .same: text(run.text)
            case .removed: text("[-" + run.text + "-]")
            case .added: text("[+" + run.text + "+]")
            }
        }
    }
}
