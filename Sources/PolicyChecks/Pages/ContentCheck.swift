import LocatedYAML
import PolicyModel
import PolicyRendering

/// What a page of a policy must show, and where it must lead.
enum ContentCheck {
    static func findings(_ page: CheckedPage) -> [Diagnostic] {
        anchors(page) + precedence(page) + languageLinks(page) + wayBack(page)
    }

    /// Every section and clause has its public address on the page, in sight.
    private static func anchors(_ page: CheckedPage) -> [Diagnostic] {
        guard page.isVersion else { return [] }
        let there = Set(page.parsed.elements.filter(\.isShown).compactMap { $0["id"] })
        let wanted = page.shown.first?.document.sections.flatMap { [$0.anchor] + $0.clauses.map(\.anchor) } ?? []
        guard let missing = wanted.first(where: { !there.contains($0) }) else { return [] }
        let count = wanted.count { !there.contains($0) }
        return [
            page.finding(
                .missingAnchor, hole: "content", arguments: ["anchor": .text(missing), "count": .number(count)])
        ]
    }

    /// Whoever reads one of several versions is led to the clause that says which one prevails.
    private static func precedence(_ page: CheckedPage) -> [Diagnostic] {
        guard page.isVersion, page.shown.count > 1, let anchor = page.shown.first?.precedence?.anchor else { return [] }
        let isLed = page.links.contains {
            $0["href"] == "#" + anchor && !["content", "table-of-contents"].contains(page.hole(of: $0))
        }
        return isLed ? [] : [page.finding(.missingPrecedence, hole: "precedence-link")]
    }

    private static func languageLinks(_ page: CheckedPage) -> [Diagnostic] {
        let others = (page.isIndex ? page.editions : page.shown).filter {
            !page.isOfOneLanguage || $0.language != page.language
        }
        let missing = others.filter { edition in
            let addresses = SiteAddresses(policy: edition.policy, url: page.url, part: page.part)
            return !page.leads(to: addresses.path(in: edition.language.text), addresses.absolute(edition.language.text))
        }
        guard !missing.isEmpty else { return [] }
        var languages: [String] = []
        for edition in missing where !languages.contains(edition.language.text) {
            languages.append(edition.language.text)
        }
        return [
            page.finding(
                .missingLanguageLink, hole: page.isIndex ? "content" : "language-links",
                arguments: ["languages": .list(languages)])
        ]
    }

    private static func wayBack(_ page: CheckedPage) -> [Diagnostic] {
        guard !page.isIndex else { return [] }
        let absolute = SiteAddresses(policy: "", url: page.url).absoluteIndex
        return page.leads(to: SiteAddresses.index, absolute) ? [] : [page.finding(.missingWayBack)]
    }
}

extension CheckedPage {
    /// The links in sight.
    fileprivate var links: [MarkupElement] { parsed.elements("a").filter { $0.isShown && $0["href"] != nil } }

    /// Whether a link in sight leads to a page of the site, by its path or by its whole address.
    fileprivate func leads(to path: String, _ absolute: String?) -> Bool {
        links.contains { link in
            guard let address = link["href"] else { return false }
            return resolved(address) == path || (absolute != nil && address == absolute)
        }
    }

    /// The path in the site to which a relative address leads from this page; nil for any other address, and above the site.
    func resolved(_ address: String) -> String? {
        guard !address.contains(":"), !address.hasPrefix("/"), !address.hasPrefix("#") else { return nil }
        var parts = page.path.split(separator: "/").dropLast().map(String.init)
        for part in address.split(separator: "/", omittingEmptySubsequences: false) {
            switch part {
            case ".": continue
            case "..": if parts.popLast() == nil { return nil }
            case "": parts.append("index.html")
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }
}
