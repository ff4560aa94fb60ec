import LocatedYAML
import PolicyModel

/// A policy in one language, read again from the page that was published for programs, `privacy.json`: it says what was said
/// then, whatever facts and words say now.
package struct PublishedDocument: Sendable {
    /// Why a file is none that `JSONPage` wrote, and where.
    package struct Damage: Error {
        package let place: Place

        package init(place: Place) { self.place = place }
    }

    package let document: Document
    /// The languages of the policy when it was published.
    package let languages: [LanguageTag]

    /// - Parameter value: the file, read as YAML, of which JSON is a part.
    package init(_ value: LocatedValue) throws(Damage) {
        let format = try value.required("format")
        guard format.text == String(JSONPage.format) else { throw Damage(place: format.place) }
        languages = try value.list("languages").mapped { (item) throws(Damage) in try item.language() }
        document = Document(
            policy: try value.words("policy"), language: try value.required("language").language(),
            title: try value.words("title"), shop: try value.required("name").inlines(),
            summary: try value.words("summary"),
            dates: try value.list("dates").mapped { (item) throws(Damage) in try DocumentDate(published: item) },
            sections: try value.list("sections").mapped { (item) throws(Damage) in
                try DocumentSection(published: item)
            })
        guard languages.contains(document.language) else { throw Damage(place: value.place) }
        try document.checkAnchors(at: value.place)
    }
}

private typealias Damage = PublishedDocument.Damage

extension Document {
    /// An address of the page that stands there twice would lead to one of the two.
    fileprivate func checkAnchors(at place: Place) throws(Damage) {
        let anchors = sections.flatMap { [$0.anchor] + $0.clauses.flatMap(\.anchors) }
        guard Set(anchors).count == anchors.count else { throw Damage(place: place) }
    }
}

extension DocumentDate {
    fileprivate init(published value: LocatedValue) throws(Damage) {
        let day = try value.required("day")
        guard let date = day.text.flatMap({ CalendarDate($0) }) else { throw Damage(place: day.place) }
        self.init(id: try value.words("id"), line: try value.required("content").inlines(), day: date.iso)
    }
}

extension DocumentSection {
    fileprivate init(published value: LocatedValue) throws(Damage) {
        self.init(
            id: try value.words("id"), anchor: try value.anchor(), heading: try value.words("heading"),
            clauses: try value.list("clauses").mapped { (item) throws(Damage) in
                try DocumentClause(published: item)
            })
    }
}

extension DocumentClause {
    fileprivate init(published value: LocatedValue) throws(Damage) {
        let isOwnWords = try value.required("ownWords")
        guard let flag = isOwnWords.text.flatMap({ Bool($0) }) else { throw Damage(place: isOwnWords.place) }
        let articles = value["articles"] == nil ? [] : try value.texts("articles")
        self.init(
            id: try value.words("id"), anchor: try value.anchor(),
            blocks: try value.list("blocks").mapped { (item) throws(Damage) in try Block(published: item) },
            facts: try value.texts("facts"), isOwnWords: flag, articles: articles)
    }
}

extension Block {
    fileprivate init(published value: LocatedValue) throws(Damage) {
        let kind = try value.required("kind")
        switch kind.text {
        case "paragraph": self = .paragraph(try value.required("content").inlines())
        case "list":
            self = .list(
                try value.list("items").mapped { (item) throws(Damage) in
                    ListItem(
                        anchor: item["anchor"] == nil ? nil : try item.anchor(),
                        name: item["name"] == nil ? nil : try item.words("name"),
                        content: try item.required("content").inlines())
                })
        case "table":
            let table = Table(
                columns: try value.texts("columns"), headings: try value.texts("headings"),
                rows: try value.list("rows").mapped { (row) throws(Damage) in
                    Table.Row(
                        anchor: try row.anchor(),
                        cells: try row.list("cells").mapped { (cell) throws(Damage) in try cell.inlines() })
                })
            let widths = Set(table.rows.map(\.cells.count) + [table.headings.count])
            guard widths.count == 1, table.columns.isEmpty || widths == [table.columns.count] else {
                throw Damage(place: kind.place)
            }
            self = .table(table)
        default: throw Damage(place: kind.place)
        }
    }
}
