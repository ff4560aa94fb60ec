import LocatedYAML
import PolicyChecks
import PolicyModel
import PolicyRendering
import PolicySite

/// What the workbench shows around the pages of a site: its pages and sections, where each clause comes from, and what was
/// found. The scripts of the workbench read it as JSON.
struct SiteState {
    private let location: SiteLocation
    private let findings: SiteFindings
    /// The build whose pages are shown; nil where none could be made yet.
    private let shown: SiteBuild?
    /// Whether the pages say what the files say now.
    private let isCurrent: Bool
    private let map: ClauseMap

    init(_ location: SiteLocation, findings: SiteFindings, shown: SiteBuild?, isCurrent: Bool) {
        self.location = location
        self.findings = findings
        self.shown = shown
        self.isCurrent = isCurrent
        map = ClauseMap(
            shown?.policies ?? [], of: location, shared: shown?.sharedFiles.map(\.file.name) ?? [],
            sources: findings.sources)
    }

    /// - Parameter words: those of the language of the workbench.
    func json(_ words: FindingWords) -> [UInt8] {
        var writer = JSONWriter(capacity: 1 << 15)
        writer.object { writer in
            writer.member("site", location.file.text)
            writer.member("isCurrent") { $0.bool(isCurrent) }
            writer.member("isPublishable") { $0.bool(!findings.preventsPublishing) }
            writer.member("found", words.found(errors: findings.count(.error), warnings: findings.count(.warning)))
            writer.member("policies") { $0.list(shown?.policies ?? [], write) }
            writer.member("findings") { writer in
                let files = Set(findings.diagnostics.compactMap(\.place?.file))
                let excerpts = findings.sources.filter { files.contains($0.key) }.mapValues(SourceExcerpts.init)
                writer.list(ReportedFinding.sorted(findings.diagnostics, words: words)) { finding, writer in
                    write(finding, words: words, excerpts: excerpts, to: &writer)
                }
            }
        }
        return writer.bytes
    }
}

extension SiteState {
    private func write(_ policy: Policy, to writer: inout JSONWriter) {
        let documents = (shown?.documents ?? []).filter { $0.policy == policy.kind }
        writer.object { writer in
            writer.member("id", policy.kind)
            writer.member("pages") { writer in
                writer.list(pages(of: documents)) { page, writer in
                    writer.object { writer in
                        writer.member("language", page.language)
                        writer.member("path", page.path)
                        writer.member("title", page.title)
                    }
                }
            }
            writer.member("sections") { writer in
                writer.list(policy.sections.enumerated()) { section, writer in
                    let titles = documents.map { ($0.language.text, $0.sections[section.offset].heading) }
                    write(section.element, titles: titles, to: &writer)
                }
            }
        }
    }

    /// The parallel page first, where there is one, then that of each language.
    private func pages(of documents: [Document]) -> [(language: String, path: String, title: String)] {
        let paths = Set((shown?.drafts ?? []).map(\.path))
        let folders = [SiteAddresses.parallel] + documents.map(\.language.text)
        return folders.compactMap { folder in
            guard let kind = documents.first?.policy else { return nil }
            let path = SiteAddresses(policy: kind, url: nil).path(in: folder)
            let title = documents.first { $0.language.text == folder }?.title ?? ""
            return paths.contains(path) ? (folder, path, title) : nil
        }
    }

    private func write(_ section: PolicySection, titles: [(String, String)], to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("anchor", section.anchor)
            writer.member("titles") { writer in
                writer.list(titles) { title, writer in
                    writer.object { writer in
                        writer.member("language", title.0)
                        writer.member("text", title.1)
                    }
                }
            }
            writer.member("clauses") { $0.list(section.clauses, write) }
        }
    }

    private func write(_ clause: PolicyClause, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("anchor", clause.anchor)
            writer.member("facts") { writer in
                writer.list(clause.facts) { fact, writer in
                    writer.object { writer in
                        writer.member("path", fact)
                        // Where the file no longer has the fact, the clause shows where it had it.
                        writer.member("place", (map.place(of: fact) ?? clause.place).shown)
                    }
                }
            }
        }
    }
}

extension SiteState {
    private func write(
        _ finding: ReportedFinding, words: FindingWords, excerpts: [String: SourceExcerpts], to writer: inout JSONWriter
    ) {
        let diagnostic = finding.diagnostic
        writer.object { writer in
            writer.member("rule", diagnostic.rule)
            writer.member("severity", diagnostic.severity == .error ? "error" : "warning")
            writer.member("severityWord", words.word(diagnostic.severity == .error ? "error" : "warning"))
            writer.member("message", finding.message.shown)
            if let help = words.help(diagnostic) { writer.member("help", help.shown) }
            writer.member("notes") { writer in
                let notes = diagnostic.notes.compactMap { note in words.note(note, of: diagnostic).map { (note, $0) } }
                writer.list(notes) { note, writer in
                    writer.string(note.1.shown + (note.0.place.map { " (\($0.shown))" } ?? ""))
                }
            }
            if let place = diagnostic.place {
                writer.member("place", place.shown)
                if let excerpt = excerpts[place.file]?.excerpt(place) { writer.member("line", excerpt.line) }
            }
            if let anchor = map.anchor(of: diagnostic) {
                writer.member("policy", anchor.policy)
                writer.member("anchor", anchor.anchor)
            }
        }
    }
}
