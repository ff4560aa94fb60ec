import LocatedYAML
import PolicyModel
import TestSupport
import Testing

@testable import PolicyRendering

@Suite struct RecordCSVTests {
    @Test(arguments: [
        ("", "\"\""), ("a, b", "\"a, b\""), ("a \"b\" c", "\"a \"\"b\"\" c\""), ("a\nb", "\"a\nb\""),
        ("=1+1", "\"'=1+1\""), ("+86 571", "\"'+86 571\""), ("-", "\"'-\""), ("@SUM(A1)", "\"'@SUM(A1)\""),
        ("\tx", "\"'\tx\""), ("＝1", "\"'＝1\""), ("1=1", "\"1=1\""), ("姓名，地址", "\"姓名，地址\""),
        ("\u{301}=1", "\"\u{301}=1\""),
    ])
    func `a field is quoted, and no formula`(field: String, written: String) {
        #expect(RecordCSV.quoted(field).unicodeScalars.elementsEqual(written.unicodeScalars))
    }

    @Test func `a table begins with the mark of UTF-8, and each of its lines ends as RFC 4180 says`() throws {
        let document = SampleDocuments.privacy(in: SampleDocuments.chinese)
        let plans = try Self.plans(
            """
            all: {policy: privacy, published: no, parts: {one: [collection.occasions, sharing.sold]}}
            """)
        let words = try Self.words(
            """
            all: {title: 记录, about: 说明, parts: {one: 部分一}}
            nothing: 无
            columns: {part: 部分, clause: 条款, entry: 项目, detail: 内容项, content: 内容, introduction: 方式}
            """, plans: plans)
        let record = try #require(Record(plans[0], of: try SampleSite.edition(document), words: words))
        let bytes = RecordCSV(record).bytes
        #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
        let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
        #expect(text.hasPrefix("\"部分\",\"条款\",\"项目\",\"内容项\",\"内容\"\r\n\"部分一\",\"2.1\",\"\",\"\","))
        #expect(text.hasSuffix("\"\r\n"))
    }

    @Test func `a plan that names no clause, and words that lack a part, are refused`() throws {
        var diagnostics: [Diagnostic] = []
        let text =
            "all: {policy: privacy, published: no, parts: {one: [collection.occasion]}}\nother: {policy: refunds, parts: {}}\n"
        let value = try Repository.value(Array(text.utf8), file: "records.yaml")
        let catalogues = try TestSchema.repository.get().site.catalogues
        let plans = RecordPlan.plans(value, catalogues: catalogues, diagnostics: &diagnostics)
        #expect(diagnostics.map(\.rule) == ["catalogue/unknown-key", "catalogue/unknown-key"])
        #expect(diagnostics.compactMap(\.place?.start.line) == [1, 2])
        diagnostics = []
        let words = try Repository.value(
            Array("all: {title: a, about: b, parts: {}}\nnothing: c\ncolumns: {part: d}\n".utf8), file: "words.yaml")
        #expect(RecordWords(words, plans: plans, diagnostics: &diagnostics) == nil)
        #expect(diagnostics.map(\.rule) == Array(repeating: "catalogue/missing-key", count: 6))
    }

    private static func plans(_ text: String) throws -> [RecordPlan] {
        var diagnostics: [Diagnostic] = []
        let plans = RecordPlan.plans(
            try Repository.value(Array(text.utf8), file: "records.yaml"),
            catalogues: try TestSchema.repository.get().site.catalogues, diagnostics: &diagnostics)
        #expect(diagnostics.isEmpty)
        return plans
    }

    private static func words(_ text: String, plans: [RecordPlan]) throws -> RecordWords {
        var diagnostics: [Diagnostic] = []
        let words = RecordWords(
            try Repository.value(Array(text.utf8), file: "words.yaml"), plans: plans, diagnostics: &diagnostics)
        #expect(diagnostics.isEmpty)
        return try #require(words)
    }
}
