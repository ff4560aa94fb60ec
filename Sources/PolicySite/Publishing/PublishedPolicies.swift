import LocatedYAML
import PolicyModel
import PolicyRendering

/// The policies that were published into a folder, read again from their pages for programs.
package struct PublishedPolicies: Sendable {
    /// The folder, as it was named.
    let folder: FilePath
    /// One policy in one language each; at least one, all in force from the same day.
    let files: [KeptVersion.File]

    /// The day on which they took effect.
    let effective: CalendarDate

    /// Reads what the last run published.
    ///
    /// - Throws: `refused` where nothing was published for programs, or where it was changed by hand.
    package init(in path: FilePath) throws(SiteError) {
        folder = path
        let nothing = SiteError.refused([
            Diagnostic(VersionRule.notPublished, at: nil, arguments: ["path": .text(path.text)])
        ])
        guard let output = try Self.open(path) else { throw nothing }
        files = try Self.files(in: output)
        guard let day = files.first?.document.effective, let effective = CalendarDate(day),
            files.allSatisfy({ $0.document.effective == day })
        else { throw nothing }
        self.effective = effective
    }

    /// Nil where there is no such folder.
    private static func open(_ path: FilePath) throws(SiteError) -> Folder? {
        do throws(FileError) {
            return try Folder(at: path)
        } catch {
            guard error.reason == .missing else { throw .failed(error) }
            return nil
        }
    }

    private static func files(in folder: borrowing Folder) throws(SiteError) -> [KeptVersion.File] {
        guard let manifest = try Manifest(publishedIn: folder), manifest.isFinished else { return [] }
        var files: [KeptVersion.File] = []
        for path in manifest.files {
            guard let name = PublishedName(path) else { continue }
            let bytes = try SiteError.failing { () throws(FileError) in try folder.bytes(at: path) }
            let file = folder.path.appending(path.text)
            let arguments: [String: DiagnosticArgument] = ["path": .text(file.text)]
            guard let bytes else { throw .refused([Diagnostic(SiteRule.missingPage, at: nil, arguments: arguments)]) }
            guard manifest.sums[path] == Fingerprint(ofPage: bytes) else {
                let place = Place(file: file.text, at: Position(line: 1, column: 1))
                throw .refused([Diagnostic(SiteRule.editedPage, at: place, arguments: arguments)])
            }
            files.append(try name.read(bytes, at: file))
        }
        return files
    }
}

/// Whose page for programs a published file is: `en/privacy/privacy.json`.
struct PublishedName {
    let policy: String
    let language: LanguageTag

    init(policy: String, language: LanguageTag) {
        self.policy = policy
        self.language = language
    }

    /// Nil for any other file, those of earlier versions among them.
    init?(_ path: RelativePath) {
        let parts = path.parts
        guard parts.count == 3, let language = LanguageTag(parts[0]),
            path.text == SiteAddresses(policy: parts[1], url: nil).path(in: parts[0], .json)
        else { return nil }
        self.init(policy: parts[1], language: language)
    }

    func read(_ bytes: [UInt8], at file: FilePath) throws(SiteError) -> KeptVersion.File {
        do throws(PublishedDocument.Damage) {
            return try KeptVersion.File(bytes, named: file.text, policy: policy, language: language, day: nil)
        } catch {
            let arguments: [String: DiagnosticArgument] = ["path": .text(file.text)]
            throw .refused([Diagnostic(VersionRule.damaged, at: error.place, arguments: arguments)])
        }
    }
}
