import LocatedYAML
import PolicyModel
import PolicyRendering

/// What browsers and search engines are told about a page.
enum HeadCheck {
    /// Browsers look for the encoding in so many bytes (HTML standard, section 4.2.5.4).
    private static let bytesWithCharset = 1024

    static func findings(_ page: CheckedPage) -> [Diagnostic] {
        doctype(page) + language(page) + title(page) + charset(page) + viewport(page)
            + stylesheet(page) + alternates(page)
    }

    private static func doctype(_ page: CheckedPage) -> [Diagnostic] {
        page.parsed.doctype?.hasPrefix("doctype html") == true ? [] : [page.finding(.missingDoctype)]
    }

    /// Without its language a page is read aloud, searched and set as if it were in another one.
    private static func language(_ page: CheckedPage) -> [Diagnostic] {
        guard let language = page.language else { return [] }
        let html = page.parsed.elements("html").first
        guard html?["lang"] != language.text else { return [] }
        let place = html.map { $0.attribute("lang")?.range ?? $0.tag }
        return [
            page.finding(
                .wrongLanguage, at: place,
                arguments: ["language": .text(language.text), "found": .text(html?["lang"] ?? "")])
        ]
    }

    private static func title(_ page: CheckedPage) -> [Diagnostic] {
        let title = page.parsed.elements("title").first
        return title?.hasText == true ? [] : [page.finding(.missingTitle, at: title?.tag)]
    }

    private static func charset(_ page: CheckedPage) -> [Diagnostic] {
        let meta = page.parsed.elements("meta").first { $0["charset"] != nil }
        let isRight = meta.map { $0["charset"]?.lowercased() == "utf-8" && $0.tag.upperBound <= bytesWithCharset }
        return isRight == true ? [] : [page.finding(.missingCharset, at: meta?.tag)]
    }

    private static func viewport(_ page: CheckedPage) -> [Diagnostic] {
        guard let meta = page.parsed.elements("meta").first(where: { $0["name"]?.lowercased() == "viewport" }) else {
            return [page.finding(.missingViewport)]
        }
        let settings = (meta["content"] ?? "").lowercased().filter { !$0.isWhitespace }.split(whereSeparator: {
            ",;".contains($0)
        })
        guard settings.contains(where: { $0.hasPrefix("width=") || $0.hasPrefix("initial-scale=") }) else {
            return [page.finding(.missingViewport, at: meta.tag)]
        }
        let isFixed = settings.contains {
            ["user-scalable=no", "user-scalable=0", "maximum-scale=1", "maximum-scale=1.0"].contains($0)
        }
        return isFixed ? [page.finding(.fixedZoom, at: meta.tag)] : []
    }

    /// A page without a style sheet, or with an address that leads past the site's own. Others may lie beside the pages.
    private static func stylesheet(_ page: CheckedPage) -> [Diagnostic] {
        let links = page.parsed.elements("link").filter { $0["rel"]?.lowercased() == "stylesheet" }
        guard links.contains(where: { $0["href"]?.isEmpty == false }) else {
            return page.parsed.elements("style").isEmpty ? [page.finding(.missingStylesheet, at: links.first?.tag)] : []
        }
        let own = SiteAddresses.stylesheet
        let astray = links.first { link in
            guard let path = link["href"].flatMap(page.resolved) else { return false }
            return path != own && path.split(separator: "/").last.map(String.init) == own
        }
        return astray.map { [page.finding(.missingStylesheet, at: $0.attribute("href")?.range)] } ?? []
    }

    /// The versions of a policy in other languages, named for search engines.
    private static func alternates(_ page: CheckedPage) -> [Diagnostic] {
        guard page.isOfOneLanguage, page.shown.count > 1 else { return [] }
        let named = page.parsed.elements("link").filter { $0["rel"] == "alternate" }.compactMap { $0["hreflang"] }
        let missing = page.shown.map(\.language.text).filter { !named.contains($0) }
        return missing.isEmpty
            ? [] : [page.finding(.missingAlternate, hole: "alternates", arguments: ["languages": .list(missing)])]
    }
}
