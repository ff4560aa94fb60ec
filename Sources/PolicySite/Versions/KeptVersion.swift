import LocatedYAML
import PolicyModel
import PolicyRendering

/// A version of a site's policies that was kept as it was published: for each policy and language the file for programs, at
/// `versions/2026-12-01/en/privacy.json` beside `site.yaml`.
package struct KeptVersion: Sendable {
    package static let folder = "versions"

    /// One policy in one language.
    struct File: Sendable {
        /// As findings name it.
        let name: String
        let bytes: [UInt8]
        let document: Document
        /// The languages of the policy when it was published.
        let languages: [LanguageTag]
    }

    /// The day on which it took effect.
    let day: CalendarDate
    /// In the order of the languages, by the kind of policy.
    let policies: [String: [File]]

    /// The paths of all that may have been kept beside a site.
    static func paths(in files: SiteFiles) throws(FileError) -> [String] {
        var paths: [String] = []
        for day in try files.ownFolders(in: folder) where CalendarDate(day) != nil {
            paths += try files.ownPaths(below: "\(folder)/\(day)").filter { $0.hasSuffix(PageFormat.json.suffix) }
        }
        return paths
    }

    /// The path of a file beside `site.yaml`.
    static func path(_ day: String, _ language: String, _ policy: String) -> String {
        "\(folder)/\(day)/\(language)/\(policy)\(PageFormat.json.suffix)"
    }
}

extension KeptVersion.File {
    /// Reads a file that has to be this policy in this language.
    ///
    /// - Parameter day: the one on which it has to have taken effect; nil for any.
    /// - Throws: damage, with its place.
    init(
        _ bytes: [UInt8], named name: String, policy: String, language: LanguageTag, day: CalendarDate?
    ) throws(PublishedDocument.Damage) {
        let start = Place(file: name, at: Position(line: 1, column: 1))
        let read = LocatedYAMLReader.read(bytes, file: name)
        guard read.diagnostics.isEmpty, let value = read.value else {
            throw PublishedDocument.Damage(place: read.diagnostics.first?.place ?? start)
        }
        let published = try PublishedDocument(value)
        let document = published.document
        guard document.policy == policy, document.language == language, document.effective != nil,
            day == nil || document.effective == day?.iso
        else {
            throw PublishedDocument.Damage(place: start)
        }
        self.init(name: name, bytes: bytes, document: document, languages: published.languages)
    }
}

extension Document {
    /// The day on which it took effect; nil where it does not say.
    var effective: String? { dates.first { $0.id == "effective" }?.day }
}
