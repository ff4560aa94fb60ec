import PolicyModel

/// The addresses of the pages of one policy, or of those of its earlier versions or changes: as links between pages, which work
/// from a disk and below any path, and as search engines want them, where the site's own address is known.
package struct SiteAddresses: Sendable {
    let policy: String
    /// The folder below that of the policy in which the pages lie: the day of an earlier version, or `changes`; nil for the
    /// present version.
    let part: String?
    /// The site's address without a slash at its end; nil when it is not known.
    let url: String?

    /// - Parameters:
    ///   - url: the address of the site's folder, with or without a slash at its end.
    ///   - part: the day of an earlier version, or `changes`.
    package init(policy: String, url: String?, part: String? = nil) {
        self.policy = policy
        self.part = part
        self.url = url.map { String($0.reversed().drop { $0 == "/" }.reversed()) }
    }

    /// The addresses of an earlier version of the policy, or of its changes.
    package func of(_ part: String?) -> SiteAddresses { SiteAddresses(policy: policy, url: url, part: part) }

    /// From a page up to the folder of the site.
    var root: String { part == nil ? "../../" : "../../../" }

    /// The path of a page in the site: `en/privacy/index.html`, `en/privacy/2026-12-01/index.html`. The folder is a language's tag
    /// or `parallel`.
    package func path(in folder: String) -> String { self.folder(folder) + "index.html" }

    /// The path of another form of a language's page: `en/privacy/privacy.md`.
    package func path(in folder: String, _ format: PageFormat) -> String {
        format == .html ? path(in: folder) : self.folder(folder) + file(format)
    }

    /// The name of another form of a page, beside it.
    func file(_ format: PageFormat) -> String { (part == Self.changes ? Self.changes : policy) + format.suffix }

    /// The path of the facts as linked data, above the languages: `privacy.jsonld`.
    var linkedData: String { policy + PageFormat.jsonld.suffix }

    /// The link from one of these pages to another: `../../en/privacy/index.html`.
    func link(to folder: String) -> String { link(to: folder, of: part) }

    /// The link from one of these pages to that of another version, or of the changes.
    func link(to folder: String, of part: String?) -> String { root + of(part).path(in: folder) }

    /// The absolute address of a page: `https://shop.example/policies/en/privacy/`; nil when the site's is not known.
    package func absolute(_ folder: String) -> String? { url.map { $0 + "/" + self.folder(folder) } }

    private func folder(_ folder: String) -> String {
        folder + "/" + policy + "/" + (part.map { $0 + "/" } ?? "")
    }

    /// The absolute address of the choice of languages; nil when the site's is not known.
    package var absoluteIndex: String? { url.map { $0 + "/" } }
}

extension SiteAddresses {
    /// The path of the site's own page, where a visitor chooses a language and a policy.
    package static let index = "index.html"
    /// The site's own style sheet.
    package static let stylesheet = "style.css"

    /// The path that the Global Privacy Control gives to its file.
    static let globalPrivacyControl = ".well-known/gpc.json"

    /// The folder of the page of changes, below that of the policy.
    package static let changes = "changes"

    /// The folder of the pages that hold all languages. No language tag is as long.
    package static let parallel = "parallel"
}
