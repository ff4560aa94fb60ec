import PolicyModel
import PolicyRendering

/// A comparison as a notice to the readers of a policy, in Markdown and in each of the chosen languages: what changes, clause by
/// clause, what is material first. It names no file and no fact, and can be published or sent as it is.
package struct ChangeNoticeMarkdown {
    private let comparison: SiteComparison
    private let languages: [LanguageTag]

    /// - Parameter languages: of those that both versions have.
    package init(_ comparison: SiteComparison, languages: [LanguageTag]) {
        self.comparison = comparison
        self.languages = languages
    }

    package var text: String {
        var writer = MarkdownWriter(capacity: 1 << 13)
        for policy in comparison.policies {
            for language in languages {
                if let words = comparison.new.pageWords[language] {
                    write(policy, in: language, words, to: &writer)
                }
            }
        }
        let bytes = writer.bytes
        let end = bytes.lastIndex { $0 != 0x0A }.map { $0 + 1 } ?? 0
        return String(decoding: bytes[..<end], as: UTF8.self) + "\n"
    }

    private func write(
        _ policy: PolicyComparison, in language: LanguageTag, _ words: PageWords, to writer: inout MarkdownWriter
    ) {
        writer.marker("# ")
        writer.text(words.filled(.changesTitle, ["title": policy.titles[language] ?? policy.kind]))
        writer.endBlock()
        for date in comparison.new.said(policy.kind)?.documents[language]?.dates ?? [] {
            writer.inlines(date.line)
            writer.endBlock()
        }
        let told = policy.clauses.filter { change in
            change.passages.contains { $0.words[language]?.isEmpty == false }
        }
        let material = told.filter { !$0.materials.isEmpty }
        let other = told.filter { $0.materials.isEmpty }
        for (heading, clauses) in [(PageWord.changesMaterial, material), (.changesOther, other)] where !clauses.isEmpty
        {
            writer.marker("## ")
            writer.text(words[heading])
            writer.endBlock()
            for (index, clause) in clauses.enumerated() {
                if index == 0 || clauses[index - 1].section != clause.section {
                    writer.marker("### ")
                    writer.text(clause.headings[language] ?? clause.section)
                    writer.endBlock()
                }
                write(clause, in: language, words, to: &writer)
            }
        }
        guard told.isEmpty else { return }
        writer.text(words[.changesNone])
        writer.endBlock()
    }

    private func write(
        _ change: ClauseChange, in language: LanguageTag, _ words: PageWords, to writer: inout MarkdownWriter
    ) {
        switch change.kind {
        case .added: write(remark: words[.changeAdded], to: &writer)
        case .removed: write(remark: words[.changeRemoved], to: &writer)
        case .changed, .moved: break
        }
        for passage in change.passages {
            guard let difference = passage.words[language], !difference.isEmpty else { continue }
            if let labels = passage.labels[language], !labels.isEmpty {
                writer.text(labels.joined(separator: " · "))
                writer.endBlock()
            }
            writer.marker("> ")
            for run in difference.runs { writer.write(run, isMarked: change.kind == .changed) }
            writer.endBlock()
        }
    }

    private func write(remark: String, to writer: inout MarkdownWriter) {
        writer.inlines([.strong([.text(remark)])])
        writer.endBlock()
    }
}

extension MarkdownWriter {
    /// A run with the elements for what was removed and added; Markdown's own marks are not read beside Chinese punctuation.
    fileprivate mutating func write(_ run: WordDifference.Run, isMarked: Bool) {
        switch isMarked ? run.kind : .same {
        case .same: text(run.text)
        case .removed: element("<del>", run.text, "</del>")
        case .added: element("<ins>", run.text, "</ins>")
        }
    }

    private mutating func element(_ start: StaticString, _ text: String, _ end: StaticString) {
        markup(start)
        self.text(text)
        markup(end)
    }
}
