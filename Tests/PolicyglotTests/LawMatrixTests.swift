import Foundation
import Testing

@Suite("The table of the laws") struct LawMatrixTests {
    let temporary: TemporaryFolder
    let program: Program

    init() throws {
        temporary = try TemporaryFolder()
        program = Program(in: temporary.url)
        try temporary.copy(Shop.tea.file, to: "shop/site.yaml")
    }

    @Test("is written as HTML and Markdown, and names what it wrote") func files() throws {
        let run = try program("laws", "shop", "--matrix", "review")
        #expect(run.status == 0 && run.errors == "")
        #expect(run.output.contains("review/laws.html: ") && run.output.contains("review/laws.md: "))
        #expect(temporary.files() == ["review/laws.html", "review/laws.md", "shop/site.yaml"])
        #expect(try program("laws", "shop", "--matrix", "tables/{site}.html", "--quiet").output == "")
        #expect(temporary.files("tables") == ["shop.html"])
        #expect(try program("laws", "shop", "--matrix", "shop/site.yaml/laws.html").status == 2)
        try temporary.copy(Shop.tea.file, to: "other/site.yaml")
        let several = try program("laws", "shop", "other", "--matrix", "both.html")
        #expect(several.status == 64 && several.errors.contains("put {site} into it"))
        #expect(!temporary.has("both.html"))
    }

    @Test(
        "leads to the clauses that meet each requirement, in both pages",
        arguments: ["review", "shop/public", "a b/c#d"])
    func links(folder: String) throws {
        #expect(try program("generate", "shop").status == 0)
        #expect(try program("laws", "shop", "--matrix", folder).status == 0)
        let base = temporary.url.appending(path: folder)
        let page = try ParsedMarkup(try temporary.text(folder + "/laws.html"))
        var languages: Set<String> = []
        for link in Set(page.values(of: "href")) where !link.hasPrefix("#") {
            let parts = link.split(separator: "#").map(String.init)
            let path = try #require(parts.first?.removingPercentEncoding)
            let file = URL(filePath: base.path + "/" + path).standardizedFileURL
            let text = try String(contentsOf: file, encoding: .utf8)
            languages.insert(file.pathComponents.suffix(3).first ?? "")
            guard let anchor = parts.dropFirst().first else { continue }
            #expect(text.contains("id=\"\(anchor)\""), "\(link)")
        }
        #expect(languages == ["en", "zh-Hans"])
        let local = page.values(of: "href").filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
        #expect(Set(local).isSubset(of: Set(page.values(of: "id"))))
        let markdown = try temporary.text(folder + "/laws.md")
        for link in Set(page.values(of: "href")) where !link.hasPrefix("#") {
            #expect(markdown.contains("](<\(link)>)"), "\(link)")
        }
    }

    @Test("is one well-formed page that loads nothing, each requirement once in both languages") func page() throws {
        #expect(try program("laws", "shop", "--matrix", "laws.html").status == 0)
        let text = try temporary.text("laws.html")
        let page = try ParsedMarkup(text)
        #expect(!page.names.contains { ["script", "link", "img"].contains($0) })
        let ids = page.values(of: "id")
        #expect(Set(ids).count == ids.count)
        let listed = try program("laws", "shop").output.matches(of: #/(?m)^  [a-z ()]+: ([a-z0-9-]+)$/#).map {
            String($0.1)
        }
        #expect(listed.count > 100)
        #expect(Set(listed).isSubset(of: ids))
        #expect(text.contains("The policy names whoever handles the information."))
        #expect(text.contains("政策写明个人信息处理者的名称或者姓名。"))
        #expect(text.contains("citation not verified") && text.contains("条文引用未经核对"))
        // Every run of words stands in an element that names its language, below the page's own.
        var open: [(name: String, language: String?)] = []
        for event in page.events {
            switch event {
            case .start(let name, let attributes): open.append((name, attributes["lang"] ?? open.last?.language))
            case .end: open.removeLast()
            case .text(let words):
                let isHan = words.unicodeScalars.contains { $0.properties.isIdeographic }
                guard isHan, !["title", "style"].contains(open.last?.name ?? "") else { continue }
                #expect(open.last?.language == "zh-Hans", "\(words)")
            }
        }
    }

    @Test("shows what is missing first, and the laws that are not in force last") func order() throws {
        let stated = try Shop.tea.text()
        let text = stated.replacing("    notice: [on-site-notice, email]\n", with: "")
        try #require(text != stated)
        try temporary.write(text, to: "shop/site.yaml")
        #expect(try program("laws", "shop", "--matrix", ".").status == 0)
        let page = try temporary.text("laws.html")
        let places = try ["id=\"_unmet\"", "id=\"_differences\"", "id=\"pipl\"", "id=\"_others\""].map {
            try #require(page.firstRange(of: $0)).lowerBound
        }
        #expect(places == places.sorted())
        let missing = "missing: changes.notice (shop/site.yaml:"
        #expect(page.contains(missing))
        #expect(try temporary.text("laws.md").contains(missing))
    }
}
