import Foundation
import LocatedYAML
import PolicyModel
import PolicyRendering
import Testing

/// The sample site, rendered with the frames, words and style of this repository.
enum SampleSite {
    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let url = "https://lanternhill.example/policies"

    static func text(_ path: String) throws -> LocatedText {
        let text = try String(contentsOf: repository.appending(path: path), encoding: .utf8)
        return LocatedText(text, at: Place(file: path, at: Position(line: 1, column: 1)))
    }

    static func frames() throws -> Frames {
        var diagnostics: [Diagnostic] = []
        let frames = Frames(
            policy: try text("Templates/pages/policy.html"), parallel: try text("Templates/pages/parallel.html"),
            index: try text("Templates/pages/index.html"), version: try text("Templates/pages/version.html"),
            changes: try text("Templates/pages/changes.html"), diagnostics: &diagnostics)
        #expect(diagnostics.isEmpty)
        return try #require(frames)
    }

    static func words(_ language: LanguageTag) throws -> PageWords {
        let path = "Locales/\(language)/pages.yaml"
        var (value, diagnostics) = LocatedYAMLReader.read(Array(try text(path).text.utf8), file: path)
        let words = PageWords(try #require(value), language: language, diagnostics: &diagnostics)
        #expect(diagnostics.isEmpty)
        return try #require(words)
    }

    static func renderer() throws -> SiteRenderer {
        SiteRenderer(
            frames: try frames(), stylesheet: Array(try text("Templates/pages/page.css").text.utf8),
            miniProgram: MiniProgramFrame(
                markup: Array(try text("Templates/wechat/page.wxml").text.utf8),
                script: Array(try text("Templates/wechat/page.js").text.utf8),
                style: Array(try text("Templates/wechat/page.wxss").text.utf8)))
    }

    static func edition(_ document: Document) throws -> Edition {
        Edition(document: document, words: try words(document.language))
    }

    /// Two policies in two languages.
    static func pages(url: String? = url, formats: Set<PageFormat> = Set(PageFormat.allCases)) throws -> [Page] {
        let editions = try [SampleDocuments.english, SampleDocuments.chinese].flatMap { side in
            [try edition(SampleDocuments.privacy(in: side)), try edition(SampleDocuments.returns(in: side))]
        }
        return try renderer().pages(of: editions, url: url, formats: formats)
    }
}

extension Page {
    var text: String { String(decoding: bytes, as: UTF8.self) }
}
