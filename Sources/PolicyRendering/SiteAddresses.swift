import PolicyModel

/// The addresses of the pages of one policy: as links between pages, which work from a disk and below any path, and as
/// search engines want them, where the site's own address is known.
package struct SiteAddresses: Sendable {
    /// From the page of a policy up to the folder of the site; every such page lies two folders deep.
    static let root = "../../"

    let policy: String
    /// The site's address without a slash at its end; nil when it is not known.
    let url: String?

    /// - Parameter url: the address of the site's folder, with or without a slash at its end.
    package init(policy: String, url: String?) {
        self.policy = policy
        self.url = url.map { String($0.reversed().drop { $0 == "/" }.reversed()) }
    }

    /// The path of a page in the site: `en/privacy/index.html`. The folder is a language's tag or `parallel`.
    package func path(in folder: String) -> String { folder + "/" + policy + "/index.html" }

    /// The path of another form of a language's page: `en/privacy/privacy.md`.
    func path(in folder: String, _ format: PageFormat) -> String {
        format == .html ? path(in: folder) : folder + "/" + policy + "/" + policy + format.suffix
    }

    /// The link from the page of a policy to another: `../../en/privacy/index.html`.
    func link(to folder: String) -> String { Self.root + path(in: folder) }

    /// The absolute address of a page: `https://shop.example/policies/en/privacy/`; nil when the site's is not known.
    package func absolute(_ folder: String) -> String? { url.map { $0 + "/" + folder + "/" + policy + "/" } }

    /// The absolute address of the choice of languages; nil when the site's is not known.
    package var absoluteIndex: String? { url.map { $0 + "/" } }
}

extension SiteAddresses {
    /// The path of the site's own page, where a visitor chooses a language and a policy.
    package static let index = "index.html"
    /// The site's own style sheet.
    package static let stylesheet = "style.css"

    /// The folder of the pages that hold all languages. No language tag is as long.
    package static let parallel = "parallel"
}
