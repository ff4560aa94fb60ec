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
        let material = ClauseChange.marked(policy.clauses.filter { !$0.materials.isEmpty }, in: language)
        let other = ClauseChange.marked(policy.clauses.filter { $0.materials.isEmpty }, in: language)
        for (heading, sections) in [(PageWord.changesMaterial, material), (.changesOther, other)]
        where !sections.isEmpty {
            writer.marker("## ")
            writer.text(words[heading])
            writer.endBlock()
            writer.sections(sections, words: words)
        }
        guard material.isEmpty, other.isEmpty else { return }
        writer.text(words[.changesNone])
        writer.endBlock()
    }
}
