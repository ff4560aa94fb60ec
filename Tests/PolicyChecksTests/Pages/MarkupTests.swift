import Testing

@testable import PolicyChecks

/// The reader of HTML for frames that people write.
@Suite struct MarkupTests {
    private func elements(_ text: String) -> [String] {
        ParsedPage(Array(text.utf8)).elements.map { element in
            element.name + element.attributes.map { " \($0.name)=\($0.value)" }.joined()
        }
    }

    private func loose(_ text: String) -> [String] {
        ParsedPage(Array(text.utf8)).looseTags.map { ($0.isEnd ? "/" : "") + $0.name }
    }

    @Test(
        arguments: [
            ("<p class=\"a b\" id='c' hidden>x</p>", ["p class=a b id=c hidden="]),
            ("<A HREF=x.html>x</A >", ["a href=x.html"]),
            ("<a href=\"?a=1&amp;b=&quot;2&quot;\">x</a>", ["a href=?a=1&b=\"2\""]),
            ("<br/><hr /><img src=a.png/>", ["br", "hr", "img src=a.png/"]),
            ("<!-- <p> --><?php <b> ?><p>", ["p"]),
            ("<script>if (a < b) { \"<p>\" }</script><p>", ["script", "p"]),
            ("<title>a <b> c</title>", ["title"]),
            ("1 < 2 and <3", []),
            ("<p", ["p"]), ("<p a=\"", ["p a="]), ("</", []), ("<", []), ("<!", []), ("<!--", []), ("", []),
        ]) func `reads elements and attributes as a browser does`(text: String, expected: [String])
    {
        #expect(elements(text) == expected)
    }

    @Test(
        arguments: [
            ("<div><p>a<p>b</div>", []), ("<ul><li>a<li>b</ul>", []), ("<dl><dt>a<dd>b</dl>", []),
            ("<table><tr><td>a<td>b<tr><th>c</table>", []), ("<p>a<div>b</div>", []),
            ("<div><span>a</div>", ["span"]), ("<div>a</div></div>", ["/div"]), ("<b><i>a</b></i>", ["i", "/i"]),
            ("<div />a", ["div"]), ("<svg><path /></svg>", []), ("<img></img>", ["/img"]), ("<main>", ["main"]),
            ("<html><body>a", []), ("<p>a</p></p>", ["/p"]), ("<script>a", ["script"]),
        ]) func `finds the tags that do not fit together`(text: String, expected: [String])
    {
        #expect(loose(text) == expected)
    }

    @Test func `takes whatever bytes there are, and leaves none out`() {
        var numbers = SystemRandomNumberGenerator()
        let alphabet = Array("<>/!-= \"'&;ab\n{}\u{e9}".utf8) + [0x00, 0xFF]
        for _ in 0..<500 {
            let bytes = (0..<60).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &numbers)] }
            let tokens = MarkupTokenizer.tokens(bytes)
            var end = 0
            for token in tokens {
                #expect(token.range.lowerBound == end && !token.range.isEmpty, "\(bytes)")
                end = token.range.upperBound
            }
            #expect(end == bytes.count, "\(bytes)")
            _ = ParsedPage(bytes)
        }
    }

    @Test func `knows what is out of sight`() {
        let page = ParsedPage(Array("<div hidden><p>a</p></div><template><p>b</p></template><p>c</p>".utf8))
        #expect(page.elements("p").map(\.isShown) == [false, false, true])
    }
}
