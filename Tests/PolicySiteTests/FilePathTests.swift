import PolicySite
import Testing

@Suite("A path as a person names it") struct FilePathTests {
    static let paths: [(named: String, text: String)] = [
        ("a", "a"), ("a/b", "a/b"), ("./a//b", "a/b"), ("a/", "a"), ("a/.", "a"), ("a/./b", "a/b"), (".", "."),
        ("", "."),
        ("..", ".."), ("a/../b", "a/../b"), (".hidden/a", ".hidden/a"), ("/", "/"), ("/a", "/a"), ("//a/./b/", "/a/b"),
        ("商店/政策.yaml", "商店/政策.yaml"),
    ]

    @Test("has no needless parts", arguments: paths) func parts(path: (named: String, text: String)) {
        #expect(FilePath(path.named).text == path.text)
    }

    /// What would hide in a list of files.
    @Test("below a folder holds only what can be seen", arguments: ["a\u{7F}b", "a\nb", "a\u{202E}b", "a\u{200B}b"])
    func invisible(path: String) {
        #expect(RelativePath(path) == nil)
        #expect(RelativePath("店/政策.html") != nil)
    }
}
