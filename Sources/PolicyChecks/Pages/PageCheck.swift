import LocatedYAML
import PolicyModel
import PolicyRendering

/// Checks finished pages that were made with a frame of the shop's own: the built-in ones are tested, and markup that a renderer
/// writes is well-formed, so nothing else can break a page.
package enum PageCheck {
    /// What is wrong with pages, each thing once however many pages its frame made.
    ///
    /// - Parameters:
    ///   - editions: the policies in all languages that the pages show.
    ///   - histories: the earlier versions that the pages show.
    ///   - url: the address of the site; nil where it is not known.
    ///   - ownFrames: the frames, as places name them, that are the shop's own.
    package static func findings(
        _ pages: [Page], editions: [Edition], histories: [PolicyHistory], url: String?, ownFrames: Set<String>
    ) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        var seen: Set<[String]> = []
        guard !ownFrames.isEmpty else { return [] }
        for page in pages {
            guard let file = page.stretches.first?.place.file, ownFrames.contains(file),
                let checked = CheckedPage(page, editions: editions, histories: histories, url: url)
            else { continue }
            for finding in self.findings(checked) {
                let place = finding.place.map { "\($0.start.line):\($0.start.column)" } ?? ""
                if seen.insert([file, finding.rule, place]).inserted { findings.append(finding) }
            }
        }
        return findings
    }

    private static func findings(_ page: CheckedPage) -> [Diagnostic] {
        HeadCheck.findings(page) + StructureCheck.findings(page) + ContentCheck.findings(page)
            + LinkTargetCheck.findings(page) + SafetyCheck.findings(page)
    }
}
