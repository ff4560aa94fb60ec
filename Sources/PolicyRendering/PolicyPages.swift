import PolicyModel

/// The pages of one policy: of its present version in each language and in all of them, of its earlier versions, and of what
/// changed between them.
struct PolicyPages: Sendable {
    let frames: Frames
    /// The present version, in all its languages.
    let editions: [Edition]
    let history: PolicyHistory?
    let url: String?
    let formats: Set<PageFormat>
    /// What a page of a mini-program is made of; nil where none is to be made.
    let miniProgram: MiniProgramFrame?

    var pages: [Page] { present + earlier + changes + forPlatforms }

    private func addresses(_ part: String? = nil) -> SiteAddresses {
        SiteAddresses(policy: editions.first?.policy ?? "", url: url, part: part)
    }

    /// Those of the site's own pages that are written, in their order, but for some.
    private func formats(without unwanted: Set<PageFormat> = []) -> [PageFormat] {
        PageFormat.allCases.filter { formats.contains($0) && !$0.isForPlatform && !unwanted.contains($0) }
    }

    /// Those that a page links to.
    private func linked(_ formats: [PageFormat]) -> [PageFormat] {
        formats.filter { $0.name != nil || $0 == .jsonld }
    }
}

extension PolicyPages {
    private var present: [Page] {
        var pages = editions.flatMap { edition in
            formats().compactMap { page(of: edition, as: $0, editions, addresses(), earlier: nil) }
        }
        if formats.contains(.html), editions.count > 1 {
            let parallel = ParallelPage(editions: editions, addresses: addresses(), history: history)
            pages.append(frames.parallel.filled(parallel, path: addresses().path(in: SiteAddresses.parallel)))
        }
        return pages
    }

    /// A fragment is pasted where the present version is to be read.
    private var earlier: [Page] {
        (history?.versions ?? []).flatMap { version in
            version.editions.flatMap { edition in
                formats(without: [.fragment]).compactMap { format in
                    page(of: edition, as: format, version.editions, addresses(version.first.iso), earlier: version)
                }
            }
        }
    }

    /// Nil for a form that is not of one language.
    private func page(
        of edition: Edition, as format: PageFormat, _ editions: [Edition], _ addresses: SiteAddresses,
        earlier: EarlierVersion?
    ) -> Page? {
        let path = addresses.path(in: edition.language.text, format)
        let notice = earlier.map { edition.words.filled(.earlierVersion, $0.period(edition.language)) }
        switch format {
        case .html:
            let frame = earlier == nil ? frames.policy : frames.version
            return frame.filled(
                LanguagePage(
                    edition: edition, editions: editions, addresses: addresses,
                    formats: linked(formats(without: earlier == nil ? [] : [.jsonld])), history: history,
                    earlier: earlier, presentLanguages: self.editions.map(\.language)), path: path)
        case .markdown: return Page(path: path, bytes: MarkdownPage(edition: edition, notice: notice).bytes)
        case .text: return Page(path: path, bytes: TextPage(edition: edition, notice: notice).bytes)
        case .json:
            let page = JSONPage(edition: edition, editions: editions, addresses: addresses)
            return Page(path: path, bytes: earlier?.files[edition.language] ?? page.bytes)
        // What holds all languages is made below, or from the facts themselves.
        case .jsonld, .shopify, .wechat: return nil
        case .fragment:
            return Page(
                path: path, bytes: FragmentPage(edition: edition, editions: editions, addresses: addresses).bytes)
        }
    }
}

extension PolicyPages {
    /// What other platforms show in pages of their own: the present version, in all its languages at once.
    private var forPlatforms: [Page] {
        var pages: [Page] = []
        if formats.contains(.shopify), let page = ShopifyPage(editions: editions, addresses: addresses()) {
            pages.append(
                Page(path: addresses().path(in: PageFormat.shopify.rawValue, .shopify), bytes: page.bytes))
        }
        if formats.contains(.wechat), let miniProgram {
            pages += MiniProgramPage(frame: miniProgram, editions: editions).pages(addresses())
        }
        return pages
    }
}

extension PolicyPages {
    /// For programs, `policyglot diff` tells what changed.
    private var changes: [Page] {
        guard let history else { return [] }
        let addresses = addresses(SiteAddresses.changes)
        let formats = formats(without: [.json, .jsonld, .fragment])
        return editions.flatMap { edition in
            formats.map { format in
                let path = addresses.path(in: edition.language.text, format)
                switch format {
                case .markdown:
                    return Page(path: path, bytes: ChangesMarkdown(edition: edition, history: history).bytes)
                case .text: return Page(path: path, bytes: ChangesText(edition: edition, history: history).bytes)
                case .html, .json, .jsonld, .fragment, .shopify, .wechat:
                    let page = ChangesPage(
                        edition: edition, editions: editions, addresses: addresses, history: history,
                        formats: linked(formats))
                    return frames.changes.filled(page, path: path)
                }
            }
        }
    }
}
