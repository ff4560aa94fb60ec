import LocatedYAML
import PolicyModel
import PolicyRendering

/// A page that was made with a frame, parsed, with what it has to hold.
struct CheckedPage {
    let page: Page
    let parsed: ParsedPage
    let editions: [Edition]
    let url: String?
    /// The day of the earlier version that the page shows, or `changes`; nil for any other page.
    let part: String?
    /// The policy that the page shows, in every language; empty for the site's own page.
    let shown: [Edition]
    /// The language that the page is written in, first of all; nil only for a site without policies.
    let language: LanguageTag?

    /// Nil for a page without a frame.
    init?(_ page: Page, editions: [Edition], histories: [PolicyHistory], url: String?) {
        guard !page.stretches.isEmpty else { return nil }
        self.page = page
        self.editions = editions
        self.url = url
        parsed = ParsedPage(page.bytes)
        let folders = page.path.split(separator: "/").map(String.init)
        part = folders.count > 3 ? folders[2] : nil
        let policy = folders.count > 1 ? folders[1] : nil
        let versions = histories.first { $0.policy == policy }?.versions ?? []
        let earlier = versions.first { [part] in $0.first.iso == part }
        shown = earlier?.editions ?? editions.filter { $0.policy == policy }
        language =
            shown.first { $0.language.text == folders.first }?.language ?? (shown.first ?? editions.first)?.language
    }

    /// The page's own language, where it shows one alone.
    var isOfOneLanguage: Bool { page.path.hasPrefix((language?.text ?? "") + "/") }
    var isIndex: Bool { page.path == SiteAddresses.index }
    /// Whether the page holds a whole version of its policy.
    var isVersion: Bool { part != SiteAddresses.changes }

    /// A finding about some bytes of the page, where they come from in the frame; without bytes, at the hole of this name or
    /// at the top of the frame.
    func finding(
        _ rule: MarkupRule, at range: Range<Int>? = nil, hole: String? = nil,
        arguments: [String: DiagnosticArgument] = [:]
    ) -> Diagnostic {
        let stretch = page.stretches.first { $0.hole != nil && $0.hole == hole } ?? page.stretches.first
        return Diagnostic(rule, at: range.flatMap(place) ?? stretch?.place, arguments: arguments)
    }

    /// The hole that an element fills; nil for one that the frame itself holds.
    func hole(of element: MarkupElement) -> String? {
        page.stretches.last { $0.offset <= element.tag.lowerBound }?.hole
    }

    /// Where bytes of the page stand in the frame; for what fills a hole, the hole.
    private func place(_ range: Range<Int>) -> Place? {
        guard let number = page.stretches.lastIndex(where: { $0.offset <= range.lowerBound }) else { return nil }
        let stretch = page.stretches[number]
        guard stretch.hole == nil else { return stretch.place }
        let start = position(stretch.place.start, after: page.bytes[stretch.offset..<range.lowerBound])
        let next = number + 1 < page.stretches.count ? page.stretches[number + 1].offset : page.bytes.count
        // A tag may have a hole inside; its place ends with the first line, as an excerpt shows it.
        let tag = page.bytes[range.lowerBound..<min(range.upperBound, next)].prefix { $0 != UInt8(ascii: "\n") }
        return Place(file: stretch.place.file, start: start, end: position(start, after: tag))
    }

    private func position(_ start: Position, after bytes: ArraySlice<UInt8>) -> Position {
        var (line, column) = (start.line, start.column)
        for byte in bytes {
            if byte == UInt8(ascii: "\n") {
                (line, column) = (line + 1, 1)
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return Position(line: line, column: column)
    }
}
