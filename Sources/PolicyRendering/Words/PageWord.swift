/// The words around a document, by their keys in `Locales/<language>/pages.yaml`.
package enum PageWord: String, CaseIterable, Sendable {
    /// The language's name in itself: `English`, `简体中文`.
    case languageName = "language-name"
    /// What leads to this section in this language; it stands on the page of another language.
    case sectionInThisLanguage = "section-in-this-language"
    case skipToPolicy = "skip-to-policy"
    case contents
    case otherLanguages = "other-languages"
    case sideBySide = "side-by-side"
    case allPolicies = "all-policies"
    case otherFormats = "other-formats"
    case formatMarkdown = "format-markdown"
    case formatText = "format-text"
    case formatJSON = "format-json"
    /// What a record does not say, in a cell of a table.
    case notStated = "not-stated"
    /// The number of a section or a clause as one says it aloud.
    case sectionNumber = "section-number"
    case clauseNumber = "clause-number"
    /// The articles of laws that a clause answers; one whose citation was not read in the law says so.
    case articles
    case articleUnverified = "article-unverified"
    /// In plain text: words that lead to an address, one cell of a record, and what stands between two cells, or two articles.
    case linkWithAddress = "link-with-address"
    case tableCell = "table-cell"
    case tableCellSeparator = "table-cell-separator"
    /// In a notice of changes: its title, the headings of its two parts, what became of a clause, and that nothing did.
    case changesTitle = "changes-title"
    case changesMaterial = "changes-material"
    case changesOther = "changes-other"
    case changeAdded = "change-added"
    case changeRemoved = "change-removed"
    case changesNone = "changes-none"
    /// On the pages of earlier versions and of changes: what such a version is, what leads to another one and to the changes.
    case earlierVersion = "earlier-version"
    case readVersion = "read-version"
    case readVersionBefore = "read-version-before"
    case changesAndVersions = "changes-and-versions"
    /// On the page of changes: its title, how words are marked, the heading of each step, that one version was the first in a
    /// language.
    case changesPageTitle = "changes-page-title"
    case skipToChanges = "skip-to-changes"
    case changesMarks = "changes-marks"
    case changesMarksInText = "changes-marks-in-text"
    case changesFrom = "changes-from"
    case languageSince = "language-since"

    /// The holes that the words must have; no other is allowed.
    package var holes: [String] {
        switch self {
        case .sectionNumber, .clauseNumber: ["number"]
        case .articles: ["articles"]
        case .articleUnverified: ["article"]
        case .changesTitle, .changesPageTitle: ["title"]
        case .earlierVersion, .readVersionBefore: ["first", "last"]
        case .readVersion, .changesFrom, .languageSince: ["day"]
        case .linkWithAddress: ["words", "address"]
        case .tableCell: ["heading", "value"]
        default: []
        }
    }
}

extension PageFormat {
    /// The format's name on the page that links to it; nil for what is not for a visitor.
    var name: PageWord? {
        switch self {
        case .markdown: .formatMarkdown
        case .text: .formatText
        case .json: .formatJSON
        case .html, .jsonld, .fragment, .shopify, .wechat: nil
        }
    }
}
