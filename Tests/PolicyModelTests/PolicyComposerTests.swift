import LocatedYAML
import PolicyModel
import TestSupport
import Testing

/// Which clauses a site's facts make, before any language.
@Suite struct PolicyComposerTests {
    private func policy(_ notice: String, more: String = "") throws -> Policy {
        try TestSchema.small.get().policy(SmallSite.yaml(more: more, notice: notice)).policy
    }

    @Test func `has only the clauses that facts make, and no section without one`() throws {
        let policy = try policy("  terms: {fee: free}\n  collection: {sold: no}\n")
        #expect(policy.kind == "notice")
        #expect(policy.sections.map(\.id) == ["collection", "terms", "precedence"])
        #expect(policy.sections.flatMap(\.clauses).map(\.id) == ["collection.sold", "terms.fee", "precedence.rule"])
    }

    @Test func `keeps the order of the catalogue, whatever the order of the site`() throws {
        let notice =
            "  terms: {age: 18, keep: 1 year}\n  collection: {sold: no, data: [name]}\n  scope: {sites: [b, a]}\n"
        let ids = try policy(notice).sections.flatMap(\.clauses).map(\.id)
        #expect(
            ids == ["scope.sites", "collection.data", "collection.sold", "terms.keep", "terms.age", "precedence.rule"])
    }

    @Test func `names the facts that each clause reads`() throws {
        let yaml = SmallSite.yaml(shop: "{name: Tea, email: a@tea.example, telephone: 12345}")
        let clauses = try TestSchema.small.get().policy(yaml).policy.sections.flatMap(\.clauses)
        #expect(
            clauses.map(\.facts) == [["shop.email", "shop.telephone"], ["notice.collection.sold"], ["precedence"]])
        #expect(clauses.map(\.anchor) == ["scope-shop", "collection-sold", "precedence-rule"])
    }

    @Test func `drops the columns that no record has`() throws {
        let notice = "  collection: {occasions: {order: {data: [name]}, visit: {data: [name]}}}\n"
        #expect(
            try SmallSite.clause("collection.occasions", notice)[0][1...] == [
                "Occasion | Data", "When you order | Your name", "When you visit us | Your name",
            ])
    }

    @Test func `says of every record what one of them states`() throws {
        let notice = "  collection: {occasions: {order: {data: [name], modality: may}, visit: {data: [name]}}}\n"
        #expect(
            try SmallSite.clause("collection.occasions", notice)[0][1...] == [
                "Occasion | Data | Use", "When you order | Your name | We may use it.",
                "When you visit us | Your name | We use it.",
            ])
    }

    @Test func `shows in one column the first of several fields that a record has`() throws {
        let notice = """
              collection:
                occasions:
                  order: {data: [name], kept: 1 year}
                  visit: {data: [name], ends: with-visit}
                  both: {when: [order, visit], data: [name]}

            """
        #expect(
            try SmallSite.clause("collection.occasions", notice)[0][1...] == [
                "Occasion | Data | Kept", "When you order | Your name | 1 year",
                "When you visit us | Your name | Until you leave", "When you order, or else visit us | Your name | ",
            ])
    }

    @Test func `gives every record an address of its own`() throws {
        let notice =
            "  collection:\n    occasions: {order: {data: [name]}, tasting: {when: [visit], data: [name]}}\n    purposes: {newsletter: {}}\n"
        let clauses = try policy(notice).sections.flatMap(\.clauses)
        guard case .table(_, _, let rows) = clauses[0].content, case .list(_, let items) = clauses[1].content else {
            Issue.record("no table and list")
            return
        }
        #expect(rows.map(\.anchor) == ["collection-occasions-order", "collection-occasions-tasting"])
        #expect(items.map(\.anchor) == ["collection-purposes-newsletter"])
    }

    @Test func `makes a paragraph of the sentences that the fields of a record allow`() throws {
        let facts = [
            ("{within: 1 day}", "We close accounts within 1 day."),
            ("{within: 1 day, officer: Ms Li}", "We close accounts within 1 day. Ask Ms Li."),
            ("{then: delete, within: 1 day}", "We close accounts within 1 day. We delete the data."),
        ]
        for (closing, text) in facts {
            #expect(try SmallSite.clause("terms.closing", "  terms: {closing: \(closing)}\n")[0] == [text])
        }
    }

    @Test func `varies a sentence by a choice that is left out and by what is there`() throws {
        let notice = """
              collection:
                promises:
                  name: {}
                  email-address: {strength: never}
                  phone-number: {strength: never, except: [order]}

            """
        #expect(
            try SmallSite.clause("collection.promises", notice)[0] == [
                "We do not sell your name. We never sell your e-mail address. "
                    + "We never sell your telephone number, except when you order."
            ])
    }

    @Test func `puts own words after the clause that they name, and others at the end of their section`() throws {
        let notice = """
              collection: {sold: no, data: [name]}
              own-words:
                collection.last: {en: Last., zh-Hans: 末。}
                collection.after-data: {after: collection.data, en: After., zh-Hans: 后。}
                collection.after-nothing: {after: collection.purposes, en: Nothing., zh-Hans: 无。}
                scope.alone: {en: Alone., zh-Hans: 独。}

            """
        let policy = try policy(notice)
        #expect(policy.sections.map(\.id) == ["scope", "collection", "precedence"])
        #expect(
            policy.sections[1].clauses.map(\.id) == [
                "collection.data", "collection.after-data", "collection.sold", "collection.after-nothing",
                "collection.last",
            ])
        #expect(policy.sections[0].clauses.map(\.facts) == [["notice.own-words.scope.alone"]])
    }

    @Test func `begins a paragraph of own words where a line is empty`() throws {
        let notice = """
              own-words:
                scope.alone:
                  en: |
                    One.
                    Still one.

                    Two.
                  zh-Hans: 一。

            """
        #expect(try SmallSite.clause("scope.alone", notice) == [["One.\nStill one.", "Two."], ["一。"]])
    }

    @Test func `says own terms in every language`() throws {
        let more = """
            vocabulary:
              data: {taste: {en: your taste, zh-Hans: 口味}}
              purpose:
                tasting: {en: {label: tastings, phrase: run tastings}, zh-Hans: {label: 品茶, phrase: 举办品茶}}

            """
        let notice = "  collection: {data: [name, taste], purposes: {tasting: {data: [taste]}}}\n"
        #expect(
            try SmallSite.clause("collection.data", notice, more: more) == [
                ["We collect your name and also your taste."], ["我们收集姓名和口味。"],
            ])
        #expect(
            try SmallSite.clause("collection.purposes", notice, more: more) == [
                ["Tea uses data as follows:", "- Your taste for tastings"], ["Tea如下使用数据：", "- 口味用于品茶"],
            ])
    }
}
