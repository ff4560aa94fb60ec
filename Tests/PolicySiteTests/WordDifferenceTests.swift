import PolicyRendering
import Testing

@testable import PolicySite

@Suite("What differs between two texts") struct WordDifferenceTests {
    @Test(
        "is marked by words, and by characters in Chinese",
        arguments: [
            ("We keep it for 3 years.", "We keep it for 5 years.", "We keep it for [-3-]{+5+} years."),
            ("自订单完成之日起3年", "自订单完成之日起5年", "自订单完成之日起[-3-]{+5+}年"),
            ("我们收集姓名和地址。", "我们收集姓名、电话和地址。", "我们收集姓名{+、电话+}和地址。"),
            (
                "write to a@tea.example now", "write to b@tea.example now",
                "write to [-a@tea.example-]{+b@tea.example+} now"
            ),
            ("a 30-day notice is given", "a 15-day notice is given", "a [-30-day-]{+15-day+} notice is given"),
            ("one two three four", "one four", "one [-two three -]four"),
            ("同样的文字", "同样的文字", "同样的文字"),
        ])
    func marks(old: String, new: String, marked: String) {
        #expect(WordDifference(old, new).marked == marked)
    }

    @Test("is no salad of lone words and blanks") func islands() {
        let difference = WordDifference(
            "the old red teapot of ours stands here", "the new blue teapot of ours stands here")
        #expect(difference.marked == "the [-old red-]{+new blue+} teapot of ours stands here")
        #expect(WordDifference("我们不会出售", "他们一定购买").marked == "[-我们不会出售-]{+他们一定购买+}")
    }

    @Test("leads from one to the other", arguments: samples, samples) func leads(old: String, new: String) {
        let difference = WordDifference(old, new)
        #expect(difference.old == old)
        #expect(difference.new == new)
        #expect(difference.isEmpty == (old == new))
        for (one, other) in zip(difference.runs, difference.runs.dropFirst()) { #expect(one.kind != other.kind) }
    }

    @Test("is the whole text where there was none") func whole() {
        #expect(WordDifference(nil, "茶").runs == [MarkedRun(kind: .added, text: "茶")])
        #expect(WordDifference("tea", nil).runs == [MarkedRun(kind: .removed, text: "tea")])
        #expect(WordDifference(nil, nil).isEmpty)
    }

    /// The search would take hours by the square of these.
    @Test("is found for two long texts with nothing in common") func long() {
        let old = (0..<20_000).map { "a\($0)" }.joined(separator: " ")
        let new = (0..<20_000).map { "b\($0)" }.joined(separator: " ")
        #expect(WordDifference(old, new).runs.map(\.kind) == [.removed, .added])
    }

    static let samples = [
        "", " ", "a", "a  b", "a b ", "We sell tea, and nothing else.", "We sell nothing; else we would say so.",
        "我们出售茶叶，不出售其他商品。", "我们不出售茶叶。", "e\u{301}t\u{E9} 茶 👩‍👩‍👧", "line\nbreak", "a b a b a b", "b a b a b a",
    ]
}

extension WordDifference {
    fileprivate var marked: String {
        runs.map { run in
            switch run.kind {
            case .same: run.text
            case .removed: "[-\(run.text)-]"
            case .added: "{+\(run.text)+}"
            }
        }.joined()
    }
}
