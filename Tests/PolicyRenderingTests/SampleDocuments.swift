import PolicyModel

/// A long policy of an invented shop, in English and Simplified Chinese, with every kind of block and inline. Each clause is
/// written once with both languages beside each other, so that the documents have the same shape.
enum SampleDocuments {
    static let english = Side(index: 0, tag: "en")
    static let chinese = Side(index: 1, tag: "zh-Hans")

    static func privacy(in side: Side) -> Document {
        document(
            "privacy", in: side, title: ["Privacy policy", "隐私政策"],
            summary: [
                "How Lantern Hill Tea handles the personal information of its customers.", "灯山茶坊如何处理顾客的个人信息。",
            ],
            sections: PrivacySample.sections)
    }

    static func returns(in side: Side) -> Document {
        document(
            "returns", in: side, title: ["Returns policy", "退货政策"],
            summary: ["How to send goods back and when we refund them.", "如何退回商品，以及我们何时退款。"],
            sections: [ReturnsSample.window])
    }

    private static func document(
        _ policy: String, in side: Side, title: [String], summary: [String], sections: [SampleSection]
    ) -> Document {
        Document(
            policy: policy, language: side.language, title: title[side.index],
            shop: [.text(["Lantern Hill Tea", "灯山茶坊"][side.index])],
            summary: summary[side.index],
            dates: [
                DocumentDate(
                    id: "effective",
                    line: [.text(["In force from 1 December 2026", "自2026年12月1日起施行"][side.index])], day: "2026-12-01"),
                DocumentDate(
                    id: "updated", line: [.text(["Last changed on 20 November 2026", "最近更新于2026年11月20日"][side.index])],
                    day: "2026-11-20"),
            ],
            sections: sections.map { $0.section(in: side) })
    }
}

/// One of the two languages of the sample.
struct Side: Sendable {
    let index: Int
    let language: LanguageTag

    init(index: Int, tag: String) {
        guard let language = LanguageTag(tag) else { preconditionFailure("\(tag) is no language tag") }
        self.index = index
        self.language = language
    }
}

/// A section in both languages.
struct SampleSection: Sendable {
    let id: String
    let heading: [String]
    let clauses: [SampleClause]

    func section(in side: Side) -> DocumentSection {
        DocumentSection(
            id: id, anchor: id, heading: heading[side.index],
            clauses: clauses.map { clause in
                DocumentClause(
                    id: clause.id, anchor: clause.id.map { $0 == "." ? "-" : String($0) }.joined(),
                    blocks: clause.blocks(side), facts: ["privacy." + clause.id], isOwnWords: clause.isOwnWords)
            })
    }
}

/// A clause in both languages.
struct SampleClause: Sendable {
    let id: String
    var isOwnWords = false
    let blocks: @Sendable (Side) -> [Block]

    /// A clause of one paragraph.
    static func say(_ id: String, _ english: String, _ chinese: String, isOwnWords: Bool = false) -> SampleClause {
        SampleClause(id: id, isOwnWords: isOwnWords) { [.paragraph([.text($0.index == 0 ? english : chinese)])] }
    }

    /// A clause of a sentence and a table, each record with its key and with cells in both languages.
    static func table(
        _ id: String, _ lead: [String], headings: [[String]], rows: [(key: String, cells: [[String]])]
    ) -> SampleClause {
        SampleClause(id: id) { side in
            let prefix = id.map { $0 == "." ? "-" : String($0) }.joined() + "-"
            let records = rows.map { row in
                Table.Row(
                    anchor: prefix + row.key,
                    cells: row.cells.map { $0.isEmpty ? [] : [.text($0.count == 1 ? $0[0] : $0[side.index])] })
            }
            return [
                .paragraph([.text(lead[side.index])]),
                .table(Table(headings: headings.map { $0[side.index] }, rows: records)),
            ]
        }
    }

    /// A clause of a sentence and a list of records.
    static func list(_ id: String, _ lead: [String], items: [(key: String?, words: [String])]) -> SampleClause {
        SampleClause(id: id) { side in
            let prefix = id.map { $0 == "." ? "-" : String($0) }.joined() + "-"
            return [
                .paragraph([.text(lead[side.index])]),
                .list(
                    items.map { ListItem(anchor: $0.key.map { prefix + $0 }, content: [.text($0.words[side.index])]) }),
            ]
        }
    }
}
