import PolicyModel

/// The changes of one policy in one language as Markdown, `en/privacy/changes/changes.md`.
struct ChangesMarkdown: Sendable {
    let edition: Edition
    let history: PolicyHistory

    var bytes: [UInt8] {
        let words = edition.words
        var writer = MarkdownWriter(capacity: 1 << 13)
        writer.marker("# ")
        writer.text(words.filled(.changesPageTitle, ["title": edition.document.title]))
        writer.endBlock()
        writer.inlines(edition.document.shop)
        writer.endBlock()
        writer.text(words[.changesMarks])
        writer.endBlock()
        for step in history.steps { write(step, to: &writer) }
        return writer.bytes.dropLast(while: { $0 == UInt8(ascii: "\n") }) + [UInt8(ascii: "\n")]
    }

    private func write(_ step: PolicyHistory.Step, to writer: inout MarkdownWriter) {
        let (words, language) = (edition.words, edition.language)
        let day = ["day": step.day.text(language)]
        writer.marker("## ")
        writer.text(words.filled(.changesFrom, day))
        writer.endBlock()
        guard let sections = step.sections[language] else {
            writer.text(words.filled(.languageSince, day))
            return writer.endBlock()
        }
        link(words.filled(.readVersion, day), to: step.newer, writer: &writer)
        link(words.filled(.readVersionBefore, step.older.period(language)), to: step.older, writer: &writer)
        writer.newline()
        if sections.isEmpty {
            writer.text(words[.changesNone])
            writer.endBlock()
        }
        writer.sections(sections, words: words)
    }

    /// An item of a list that leads to a version; nil is the present one.
    private func link(_ words: String, to version: EarlierVersion?, writer: inout MarkdownWriter) {
        let folder = version.map { $0.first.iso + "/" } ?? ""
        writer.marker("- ")
        writer.link(words, to: "../" + folder + history.policy + PageFormat.markdown.suffix)
        writer.newline()
    }
}

extension MarkdownWriter {
    /// Sections with what changed in them, under headings of the third level.
    package mutating func sections(_ sections: [MarkedSection], words: PageWords) {
        for section in sections {
            marker("### ")
            runs(section.heading, isMarked: true)
            endBlock()
            for clause in section.clauses { self.clause(clause, words: words) }
        }
    }

    private mutating func clause(_ clause: MarkedClause, words: PageWords) {
        if let word = clause.kind.word {
            inlines([.strong([.text(words[word])])])
            endBlock()
        }
        for passage in clause.passages {
            if let label = passage.label {
                text(label)
                endBlock()
            }
            marker("> ")
            runs(passage.runs, isMarked: clause.kind == .changed)
            endBlock()
        }
    }

    /// Words with the elements for what was removed and added; Markdown's own marks are not read beside Chinese punctuation.
    private mutating func runs(_ runs: [MarkedRun], isMarked: Bool) {
        for run in runs {
            switch isMarked ? run.kind : .same {
            case .same: text(run.text)
            case .removed: element("<del>", run.text, "</del>")
            case .added: element("<ins>", run.text, "</ins>")
            }
        }
    }

    private mutating func element(_ start: StaticString, _ text: String, _ end: StaticString) {
        markup(start)
        self.text(text)
        markup(end)
    }
}
