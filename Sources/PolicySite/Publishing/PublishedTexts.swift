import LocatedYAML

/// Compares the texts that would be published with those that were published last, by the page that is written for programs.
struct PublishedTexts {
    let build: SiteBuild

    /// The dates of a policy and its texts, each by its address in the page.
    private struct Edition {
        let language: String
        let dates: [String]
        let texts: [String: String]

        /// Nil for what is not the page of a policy.
        init?(_ bytes: [UInt8], file: String) {
            // JSON is YAML.
            guard let value = LocatedYAMLReader.read(bytes, file: file).value, let sections = value["sections"]?.items,
                let language = value["language"]?.text
            else { return nil }
            self.language = language
            dates = (value["dates"]?.items ?? []).compactMap { $0["day"]?.text }
            var texts = ["title": value["title"]?.text ?? "", "summary": value["summary"]?.text ?? ""]
            for section in sections {
                texts[section["id"]?.text ?? ""] = section["heading"]?.text
                for clause in section["clauses"]?.items ?? [] {
                    texts[clause["id"]?.text ?? ""] = clause["text"]?.text
                }
            }
            self.texts = texts
        }
    }

    /// A finding at the site's dates when a text is another and the dates are the same. A page that somebody edited tells nothing of
    /// what was published.
    func findings(
        _ pages: PublishedPages, in folder: borrowing Folder, _ manifest: Manifest
    ) throws(FileError) -> [Diagnostic] {
        var notes: [DiagnosticNote] = []
        var dates: [String] = []
        for page in pages.entries where page.path.name.hasSuffix(".json") {
            guard let there = try folder.bytes(at: page.path), there != page.bytes,
                manifest.sums[page.path].map({ $0 == Fingerprint(ofPage: there) }) ?? true,
                let old = Edition(there, file: page.path.text), let new = Edition(page.bytes, file: page.path.text),
                old.dates == new.dates
            else { continue }
            let changed = Set(old.texts.keys).union(new.texts.keys).filter { old.texts[$0] != new.texts[$0] }
            guard !changed.isEmpty else { continue }
            dates = new.dates
            notes.append(
                DiagnosticNote(
                    "clauses", arguments: ["language": .text(new.language), "clauses": .list(changed.sorted())]))
        }
        guard !notes.isEmpty else { return [] }
        let arguments: [String: DiagnosticArgument] = ["dates": .list(dates)]
        return [Diagnostic(SiteRule.changedWithoutDate, at: build.datePlace, arguments: arguments, notes: notes)]
    }
}
