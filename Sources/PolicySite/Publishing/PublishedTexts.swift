import LocatedYAML
import PolicyModel
import PolicyRendering

/// Compares the texts that would be published with those that were published last, by the page that is written for programs.
struct PublishedTexts {
    let build: SiteBuild

    /// What a page for programs says; nil for what is none.
    private func document(_ bytes: [UInt8], file: String) -> Document? {
        // JSON is YAML.
        guard let value = LocatedYAMLReader.read(bytes, file: file).value else { return nil }
        return (try? PublishedDocument(value))?.document
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
                let old = document(there, file: page.path.text), let new = document(page.bytes, file: page.path.text),
                old.dates.map(\.day) == new.dates.map(\.day)
            else { continue }
            let changed = new.differences(from: old)
            guard !changed.isEmpty else { continue }
            dates = new.dates.map(\.day)
            notes.append(
                DiagnosticNote(
                    "clauses", arguments: ["language": .text(new.language.text), "clauses": .list(changed)]))
        }
        guard !notes.isEmpty else { return [] }
        let arguments: [String: DiagnosticArgument] = ["dates": .list(dates)]
        return [Diagnostic(SiteRule.changedWithoutDate, at: build.datePlace, arguments: arguments, notes: notes)]
    }
}
