import LocatedYAML
import NIOCore
import PolicyChecks
import PolicySite
import TestSupport
import Testing

@testable import PolicyPreview

@Suite("The workbench") struct WorkbenchTests {
    private static let folder = "Templates/preview"
    private static let languages = ["en", "zh-Hans"]

    @Test("has words for every hole of its pages in both languages, and no others")
    func words() throws {
        var holes: Set<String> = []
        for path in Repository.files(in: Self.folder, ending: ".html") {
            for match in try Repository.text(path).matches(of: #/{{([a-z-]+)}}/#) { holes.insert(String(match.1)) }
        }
        holes.subtract(["language", "sites"])
        #expect(holes.count > 20)
        for language in Self.languages {
            let file = try Repository.value("Locales/\(language)/findings/preview.yaml")
            let keys = (file["words"]?.entries ?? []).map(\.key.text)
            #expect(Set(keys) == Set(holes.map { "preview-" + $0 }), "\(language)")
        }
    }

    @Test("has every word that its scripts ask for")
    func scriptWords() throws {
        let page = try Repository.text(Self.folder + "/workbench.html")
        var count = 0
        for path in Repository.files(in: Self.folder, ending: ".js") {
            let text = try Repository.text(path)
            for match in text.matches(of: #/\bword\("([a-z-]+)"\)|"(outdated|unpublishable|current)"/#) {
                let word = String(match.1 ?? match.2 ?? "")
                #expect(page.contains("id=\"word-\(word)\""), "\(path): \(word)")
                count += 1
            }
        }
        #expect(count > 5)
    }

    @Test("loads nothing from elsewhere and has no script or style in its pages")
    func strict() throws {
        for path in Repository.files(in: Self.folder, ending: "") where path.contains(".") {
            let text = try Repository.text(path)
            #expect(!text.contains("http"), "\(path)")
            #expect(!text.contains("innerHTML") && !text.contains("eval("), "\(path)")
            guard path.hasSuffix(".html") else { continue }
            #expect(text.firstMatch(of: #/<style|\sstyle=|\son[a-z]+=|<script[^>]*>[^<]/#) == nil, "\(path)")
        }
    }

    @Test("is in the language that was asked for", arguments: zip(languages, ["Findings", "问题"]))
    func language(language: String, word: String) throws {
        let workbench = Workbench(language: language)
        #expect(workbench.files.keys.contains("/_preview/workbench.js"))
        let location = try TemporarySite().location
        let choice = String(
            buffer: workbench.choice(of: [
                PreviewedSite(
                    location, prefix: "/茶/", workbench: workbench,
                    changes: SiteChanges(of: location, since: nil, program: "0"))
            ]).body)
        #expect(choice.contains("<html lang=\"\(language)\">") && choice.contains("href=\"/%E8%8C%B6/\""))
        #expect(!choice.contains("{{") && !choice.contains("preview-"))
        #expect(workbench.words.word("preview-findings") == word)
    }

    @Test("explains every rule")
    func explanations() throws {
        let workbench = Workbench(language: "en")
        let files = Explanations.files(workbench.words, beside: [FilePath(".")])
        for rule in RuleList.all {
            #expect(files["/_preview/explain/" + rule.id] != nil, "\(rule.id)")
        }
        #expect(files.keys.contains { $0.hasPrefix("/_preview/explain/law/gdpr-") })
    }
}
