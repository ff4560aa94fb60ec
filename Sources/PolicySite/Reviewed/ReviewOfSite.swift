import LocatedYAML
import PolicyChecks
import PolicyModel

extension SourceReader {
    /// What is wrong with the words of a site by its record; nothing for a site without one.
    mutating func review(_ value: LocatedValue, of location: SiteLocation) throws(FileError) {
        let file = location.reviewRecord
        guard let bytes = try Folder(at: file.folder).bytes(of: file.name) else { return }
        remember(bytes, as: file.text)
        guard let record = ReviewRecord(bytes, file: file.text, diagnostics: &diagnostics) else { return }
        diagnostics += record.findings(SiteWordings.wordings(value))
    }

    /// What is wrong with the words of those files of `Locales` that are the site's own, by the record beside them; where there
    /// is none, by that of the built-in words, so that what was changed in one language alone is found without one.
    mutating func localeReview(_ languages: [LanguageTag]) throws(FileError) -> [Diagnostic] {
        let names = Set(ownLocales(languages).map(\.file))
        guard !names.isEmpty, languages.count > 1, let file = try files.file(ReviewRecord.localesPath) else {
            return []
        }
        let isOwn = !file.name.hasPrefix(BuiltinName.prefix)
        if isOwn { remember(file.bytes, as: file.name) }
        guard let record = ReviewRecord(file.bytes, file: file.name, diagnostics: &diagnostics) else { return [] }
        let read = names.sorted().flatMap { name in
            languages.compactMap { tag in locales["Locales/\(tag)/\(name)"].map { ("\(tag)/\(name)", $0) } }
        }
        let wordings = LocaleWordings.wordings(read, known: record.entries.keys)
        return isOwn
            ? record.findings(wordings, help: "locales") : record.staleFindings(wordings, help: "locales")
    }
}
