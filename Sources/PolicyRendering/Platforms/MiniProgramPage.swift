import PolicyModel

/// A page of a WeChat mini-program that shows a policy, as a folder to copy below `pages/`: `wechat/privacy/privacy.wxml` and what
/// lies beside it. `versions.js` holds the policy in all languages, those in Chinese first: most readers of a mini-program want it.
///
/// Whatever leads somewhere in a page of the web is handled by the page's own views, because nothing inside a `rich-text` can be
/// tapped: each section is a view with an id, to which the table of contents scrolls, and an address stands behind its words.
struct MiniProgramPage: Sendable {
    let frame: MiniProgramFrame
    private let editions: [Edition]
    private let policy: String

    /// - Parameter editions: one policy in all its languages.
    init(frame: MiniProgramFrame, editions: [Edition]) {
        self.frame = frame
        let chinese = editions.filter(\.language.isChinese)
        self.editions = chinese + editions.filter { !$0.language.isChinese }
        policy = editions.first?.policy ?? ""
    }

    /// The files of the folder.
    func pages(_ addresses: SiteAddresses) -> [Page] {
        let markup = addresses.path(in: PageFormat.wechat.rawValue, .wechat)
        let stem = String(markup.dropLast(PageFormat.wechat.suffix.count))
        return [
            Page(path: markup, bytes: frame.markup), Page(path: stem + ".js", bytes: frame.script),
            Page(path: stem + ".wxss", bytes: frame.style), Page(path: stem + ".json", bytes: settings),
            Page(path: stem.dropLast(policy.count) + "versions.js", bytes: versions),
        ]
    }
}

extension MiniProgramPage {
    /// What stands above the page until its script runs.
    private var settings: [UInt8] {
        var writer = JSONWriter(capacity: 256)
        writer.object { $0.member("navigationBarTitleText", editions.first?.document.title ?? "") }
        writer.raw("\n")
        return writer.bytes
    }

    /// A module, because a mini-program cannot load JSON.
    private var versions: [UInt8] {
        var writer = JSONWriter(capacity: 1 << 17)
        writer.raw("module.exports = ")
        writer.list(editions) { $1.version($0) }
        writer.raw(";\n")
        return writer.bytes
    }
}

extension LanguageTag {
    fileprivate var isChinese: Bool { text == "zh" || text.hasPrefix("zh-") }
}

extension JSONWriter {
    fileprivate mutating func version(_ edition: Edition) {
        object { writer in
            let document = edition.document
            writer.member("language", edition.language.text)
            writer.member("name", edition.words[.languageName])
            writer.member("title", document.title)
            writer.member("shop", document.shop.plainText)
            writer.member("dates") { $0.list(document.dates) { $1.string($0.line.plainText) } }
            writer.member("contents", edition.words[.contents])
            writer.member("sections") { writer in
                writer.list(document.sections.enumerated()) { $1.section($0.element, $0.offset + 1, edition.words) }
            }
        }
    }

    /// The anchor becomes the id of a view, to which the table of contents scrolls.
    private mutating func section(_ section: DocumentSection, _ number: Int, _ words: PageWords) {
        object { writer in
            writer.member("anchor", section.anchor)
            writer.member("heading", String(number) + ". " + section.heading)
            writer.member("nodes") { writer in
                let nodes = section.clauses.enumerated().flatMap { position, clause in
                    let number = ClauseNumber(section: number, clause: position + 1)
                    return RichTextNode.nodes(of: clause, number, words)
                }
                writer.list(nodes) { $0.write(to: &$1) }
            }
        }
    }
}
