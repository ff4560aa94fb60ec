import PolicyModel
import Testing

/// What a page may link to.
@Suite struct AddressTests {
    @Test(arguments: [
        "privacy@tea.example", "a@b.cn", "first.last+tag@mail.tea.example", "o'brien@tea.example",
        "privacy@灯山.example", "x@1.2", "a_b%c@tea-shop.example",
    ])
    func `takes an e-mail address`(text: String) { #expect(Address.isEmail(text)) }

    @Test(arguments: [
        "", "tea.example", "@tea.example", "privacy@", "privacy@tea", "privacy@@tea.example", "a@b@tea.example",
        "privacy @tea.example", "privacy@tea .example", "privacy@tea.example ", "Privacy <privacy@tea.example>",
        "mailto:privacy@tea.example", ".privacy@tea.example", "privacy.@tea.example", "pri..vacy@tea.example",
        "privacy@tea..example", "privacy@-tea.example", "privacy@tea-.example", "privacy@tea.example?bcc=x@y.example",
        "privacy@tea.example,x@y.example", "\"a b\"@tea.example", "a@[127.0.0.1]", "隐私@tea.example",
        "privacy@tea.example\n", String(repeating: "a", count: 250) + "@tea.example",
        "a@" + String(repeating: "b", count: 64) + ".example",
    ])
    func `refuses what is no e-mail address`(text: String) { #expect(!Address.isEmail(text)) }

    @Test(arguments: [
        ("+86 571 5550 0199", "+8657155500199"), ("0571-5550199", "05715550199"), ("(571) 555-0199", "5715550199"),
        ("+44 (0)20 7946 0958", "+442079460958"), ("(0)20 7946 0958", "02079460958"), ("1.571.555.0199", "15715550199"),
        ("12345", "12345"), ("030/5550199", "0305550199"),
    ])
    func `takes a telephone number and dials it`(text: String, dialled: String) {
        #expect(Address.isTelephone(text))
        #expect(Address.dialled(text) == dialled)
    }

    @Test(arguments: [
        "", "1234", "call us", "+86 571 5550 0199 ext. 3", "0571 5550199 / +86 1", "tel:0571", "０５７１５５５０１９９",
        "1-800-TEA-SHOP",
        "12345;ext=6", "12345\n", "+",
    ])
    func `refuses what is no telephone number`(text: String) { #expect(!Address.isTelephone(text)) }

    @Test(arguments: [
        "https://tea.example", "http://tea.example/", "https://tea.example:8443/a?b=c#d",
        "https://www.tea.example/a/b.html",
        "https://灯山.example/隐私政策", "https://xn--fiq228c.example", "http://localhost:8080/", "http://127.0.0.1/",
        "https://tea.example?a=%20b&c=[d]", "https://tea.example:1", "https://tea.example:65535",
        "https://tea.example/@tea",
        "https://tea.example/a:b",
    ])
    func `takes a web address`(text: String) { #expect(Address.isWeb(text)) }

    @Test(arguments: [
        "", "tea.example", "//tea.example", "/policies", "javascript:alert(1)", "JavaScript:alert(1)",
        "data:text/html,x",
        "ftp://tea.example", "mailto:a@tea.example", "https:tea.example", "https:/tea.example", "HTTPS://tea.example",
        "https://", "https:///a", "https://tea", "https://.example", "https://tea..example", "https://-tea.example",
        "https://user@tea.example", "https://user:secret@tea.example", "https://good.example@evil.example",
        "https://good.example:443@evil.example", "https://tea.example:0", "https://tea.example:65536",
        "https://tea.example:+443", "https://tea.example:", "https://tea.example:https", "https://tea.example:4 3",
        "https://tea.example:8080:9", "https://[::1]/", "https://tea example/", "https://tea.example/a b",
        "https://tea.example/a\u{3000}b", "https://tea.example/a\u{A0}b", "https://tea.example/\u{2003}",
        "https://tea.example/\tb", "https://tea.example/\n", " https://tea.example", "https://tea.example/\"onclick",
        "https://tea.example/<b>", "https://tea.example/a\\b", "https://tea.example\\@evil.example",
        "https://tea.example/{a}",
        "https://tea.example/\u{7F}", "https://tea_shop.example", "https://tea%2eexample/",
    ])
    func `refuses what is no web address, or could deceive`(text: String) { #expect(!Address.isWeb(text)) }
}
