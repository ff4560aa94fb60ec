import PolicyModel

/// Turns the finished documents of a site into its pages. It reads no file and decides nothing: the same documents give the
/// same bytes.
package struct SiteRenderer: Sendable {
    private let frames: Frames
    private let stylesheet: [UInt8]

    /// - Parameter stylesheet: the bytes of `style.css`, which all pages share.
    package init(frames: Frames, stylesheet: [UInt8]) {
        self.frames = frames
        self.stylesheet = stylesheet
    }

    /// The pages of a site, with those of one policy together.
    ///
    /// - Parameters:
    ///   - editions: each policy once in each of its languages; policies and languages are shown in the order in which they
    ///     first stand here.
    ///   - url: the address at which the folder will be published; nil leaves out what needs it.
    ///   - formats: which forms to write. The pages that belong to the whole site come with `html`.
    package func pages(of editions: [Edition], url: String?, formats: Set<PageFormat>) -> [Page] {
        let policies = Self.policies(editions)
        var pages: [Page] = formats.contains(.html) ? sitePages(policies, url: url) : []
        for policy in policies {
            pages += policyPages(policy, url: url, formats: formats)
        }
        return pages
    }
}

extension SiteRenderer {
    private static func policies(_ editions: [Edition]) -> [[Edition]] {
        var policies: [[Edition]] = []
        for edition in editions {
            if let index = policies.firstIndex(where: { $0.first?.policy == edition.policy }) {
                policies[index].append(edition)
            } else {
                policies.append([edition])
            }
        }
        return policies
    }

    private func sitePages(_ policies: [[Edition]], url: String?) -> [Page] {
        var pages = [
            frames.index.filled(IndexPage(policies: policies, url: url), path: SiteAddresses.index),
            Page(path: SiteAddresses.stylesheet, bytes: stylesheet),
        ]
        if let url {
            pages.append(Page(path: "sitemap.xml", bytes: Sitemap(policies: policies, url: url).bytes))
        }
        return pages
    }

    private func policyPages(_ editions: [Edition], url: String?, formats: Set<PageFormat>) -> [Page] {
        guard let policy = editions.first?.policy else { return [] }
        let addresses = SiteAddresses(policy: policy, url: url)
        var pages: [Page] = []
        for edition in editions {
            for format in PageFormat.allCases where formats.contains(format) {
                pages.append(page(of: edition, as: format, editions, addresses, formats))
            }
        }
        if formats.contains(.html), editions.count > 1 {
            let parallel = ParallelPage(editions: editions, addresses: addresses)
            pages.append(frames.parallel.filled(parallel, path: addresses.path(in: SiteAddresses.parallel)))
        }
        return pages
    }

    private func page(
        of edition: Edition, as format: PageFormat, _ editions: [Edition], _ addresses: SiteAddresses,
        _ formats: Set<PageFormat>
    ) -> Page {
        let path = addresses.path(in: edition.language.text, format)
        switch format {
        case .html:
            let linked = PageFormat.allCases.filter { formats.contains($0) && $0.name != nil }
            return frames.policy.filled(
                LanguagePage(edition: edition, editions: editions, addresses: addresses, formats: linked), path: path)
        case .markdown: return Page(path: path, bytes: MarkdownPage(edition: edition).bytes)
        case .text: return Page(path: path, bytes: TextPage(edition: edition).bytes)
        case .json:
            return Page(
                path: path, bytes: JSONPage(edition: edition, editions: editions, addresses: addresses).bytes)
        case .fragment:
            return Page(
                path: path, bytes: FragmentPage(edition: edition, editions: editions, addresses: addresses).bytes)
        }
    }
}
