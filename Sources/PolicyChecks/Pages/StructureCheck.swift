import LocatedYAML
import PolicyRendering

/// How the elements of a page fit together.
enum StructureCheck {
    static func findings(_ page: CheckedPage) -> [Diagnostic] {
        tags(page) + ids(page) + headings(page) + names(page) + images(page)
    }

    private static func tags(_ page: CheckedPage) -> [Diagnostic] {
        page.parsed.looseTags.map { tag in
            page.finding(
                tag.isEnd ? .unopenedElement : .unclosedElement, at: tag.range, arguments: ["name": .text(tag.name)])
        }
    }

    private static func ids(_ page: CheckedPage) -> [Diagnostic] {
        var first: Set<String> = []
        return page.parsed.elements.compactMap { element in
            guard let id = element.attribute("id"), !first.insert(id.value).inserted else { return nil }
            return page.finding(.duplicateID, at: id.range, arguments: ["id": .text(id.value)])
        }
    }

    /// One heading of the first level, and none that skips a level on the way down.
    private static func headings(_ page: CheckedPage) -> [Diagnostic] {
        let headings = page.parsed.elements.filter { $0.headingLevel != nil && $0.isShown }
        let main = headings.filter { $0.headingLevel == 1 }
        var findings: [Diagnostic] = []
        if main.count != 1 {
            findings.append(
                page.finding(
                    .mainHeadings, at: main.dropFirst().first?.tag, arguments: ["count": .number(main.count)]))
        }
        for (before, heading) in zip(headings, headings.dropFirst()) {
            guard let upper = before.headingLevel, let level = heading.headingLevel, level > upper + 1 else { continue }
            findings.append(
                page.finding(
                    .skippedHeading, at: heading.tag, arguments: ["level": .number(level), "before": .number(upper)]))
        }
        return findings
    }

    /// Headings and links that say nothing to whoever hears the page or lists its links.
    private static func names(_ page: CheckedPage) -> [Diagnostic] {
        page.parsed.elements.filter { $0.isShown && !$0.hasText && $0["aria-label"] == nil }.compactMap { element in
            if element.headingLevel != nil { return page.finding(.emptyHeading, at: element.tag) }
            let isLink = element.name == "a" && element["href"] != nil
            return isLink ? page.finding(.linkWithoutText, at: element.tag) : nil
        }
    }

    private static func images(_ page: CheckedPage) -> [Diagnostic] {
        page.parsed.elements("img").filter { $0["alt"] == nil }.map { page.finding(.imageWithoutText, at: $0.tag) }
    }
}
