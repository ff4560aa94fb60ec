import PolicyModel

/// Turns the finished documents of a site into its pages. It reads no file and decides nothing: the same documents give the
/// same bytes.
package struct SiteRenderer: Sendable {
    private let frames: Frames
    private let stylesheet: [UInt8]
    private let miniProgram: MiniProgramFrame?

    /// - Parameters:
    ///   - stylesheet: the bytes of `style.css`, which all pages share.
    ///   - miniProgram: what a page of a mini-program is made of; needed for the form `wechat` alone.
    package init(frames: Frames, stylesheet: [UInt8], miniProgram: MiniProgramFrame? = nil) {
        self.frames = frames
        self.stylesheet = stylesheet
        self.miniProgram = miniProgram
    }

    /// The pages of a site, with those of one policy together.
    ///
    /// - Parameters:
    ///   - editions: each policy once in each of its languages; policies and languages are shown in the order in which they
    ///     first stand here.
    ///   - url: the address at which the folder will be published; nil leaves out what needs it.
    ///   - formats: which forms to write. The pages that belong to the whole site come with `html`.
    ///   - histories: the earlier versions of those policies that have any.
    package func pages(
        of editions: [Edition], url: String?, formats: Set<PageFormat>, histories: [PolicyHistory] = []
    ) -> [Page] {
        let policies = Self.policies(editions)
        var all: [Page] = formats.contains(.html) ? sitePages(policies, url: url) : []
        for policy in policies {
            let history = histories.first { $0.policy == policy.first?.policy }
            let pages = PolicyPages(
                frames: frames, editions: policy, history: history, url: url, formats: formats,
                miniProgram: miniProgram)
            all += pages.pages
        }
        return all
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
}
