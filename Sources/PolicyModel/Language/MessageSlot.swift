/// One message that every language must have: its key, what it varies by, and which holes it has.
package struct MessageSlot: Hashable, Sendable {
    package let key: MessageKey
    /// For each thing the message varies by, the words of its variants.
    package let variants: [[String]]
    /// The holes that must stand in the message, or else a fact would not be said.
    package let needed: [String]
    /// Holes that stand only in the variants with this word at this level, by name: those of a field whose presence the
    /// message varies by.
    package let given: [String: Int]
    /// Holes that a message may use: the shop's name, what names the record.
    package let allowed: [String]

    init(
        _ key: MessageKey, variants: [[String]] = [], needed: [String] = [], given: [String: Int] = [:],
        allowed: [String] = []
    ) {
        self.key = key
        self.variants = variants
        self.needed = needed
        self.given = given
        self.allowed = allowed
    }

    /// The holes that must stand in one variant of the message.
    func needed(in variant: [String]) -> [String] {
        needed + given.filter { $0.value < variant.count && variant[$0.value] == "given" }.map(\.key).sorted()
    }
}

extension Catalogue {
    /// The messages of this kind of policy, in page order.
    package var messageSlots: [MessageSlot] {
        let page = [
            MessageSlot(MessageKey("title")), MessageSlot(MessageKey("summary"), allowed: ["shop"]),
            MessageSlot(MessageKey("dates", "effective"), needed: ["date"]),
            MessageSlot(MessageKey("dates", "updated"), needed: ["date"]),
        ]
        let headings = sections.map { MessageSlot(MessageKey("sections", $0.id)) }
        return page + headings + clauses.flatMap(\.messageSlots)
    }
}

extension CatalogueClause {
    var messageSlots: [MessageSlot] {
        guard source != .precedence else { return [] }
        let spoken = sayings.filter { hasMessage(for: $0) }.map(slot)
        guard layout != .paragraph else { return spoken }
        let introduction = MessageSlot(MessageKey(clause: id, part: "introduction"), allowed: ["shop"])
        guard case .table(let columns) = layout else { return [introduction] + spoken }
        let headings = (["subject"] + columns.map(\.name)).map {
            MessageSlot(MessageKey("clauses", id, "headings", $0))
        }
        return [introduction] + headings + spoken
    }

    /// Whether a sentence stands for this saying. In a table a column that is one field alone shows its bare value.
    package func hasMessage(for saying: Saying) -> Bool {
        guard case .table(let columns) = layout else { return true }
        guard let part = saying.part, columns.contains(where: { $0.alternatives.contains(part) }) else { return false }
        return !saying.selectors.isEmpty || saying.needs != [part]
    }

    /// Whether the clause states a map of records.
    var isKeyed: Bool {
        if case .fact(.records) = source { true } else { false }
    }

    private func slot(_ saying: Saying) -> MessageSlot {
        var given: [String: Int] = [:]
        var decided: Set<String> = []
        for (level, selector) in saying.selectors.enumerated() {
            switch selector {
            case .presence(let field): if !isSaidByVarying(field) { given[field] = level }
            case .value(let field): decided.insert(field)
            case .extent: break
            }
        }
        return MessageSlot(
            MessageKey(clause: id, part: saying.part), variants: saying.selectors.map(words),
            needed: saying.needs.filter { !decided.contains($0) }, given: given,
            allowed: ["shop"] + (isKeyed ? ["subject"] : []))
    }

    /// Whether the field is a flag or a choice, which stands in no hole.
    private func isSaidByVarying(_ field: String) -> Bool {
        switch type(of: field) {
        case .flag, .choice: true
        default: false
        }
    }

    /// The words of the variants of a selector.
    private func words(_ selector: Saying.Selector) -> [String] {
        switch selector {
        case .presence: return ["given", "absent"]
        case .extent: return Extent.allCases.map(\.rawValue).filter { allowsExtent($0, of: selector.field) }
        case .value(let field):
            if case .choice(let words, _) = type(of: field) { return words }
            return ["affirmed", "denied"]
        }
    }

    private func allowsExtent(_ extent: String, of field: String) -> Bool {
        switch type(of: field) {
        case .terms(_, let extents), .texts(let extents):
            extent == Extent.closed.rawValue || extents.contains { $0.rawValue == extent }
        default: extent == Extent.closed.rawValue
        }
    }

    /// The type of a field, or of the clause itself under its own name.
    package func type(of field: String) -> FactType? {
        guard case .fact(let type) = source else { return nil }
        switch type {
        case .record(let record): return record[field]
        case .records(let records): return records.record[field]
        default: return field == ownName ? type : nil
        }
    }
}

extension PrecedenceStatements {
    /// The messages of the precedence clause, in a file of their own because every kind of policy has it.
    static var messageSlots: [MessageSlot] {
        [
            MessageSlot(MessageKey("precedence", "published"), needed: ["languages"]),
            slot("everybody", needed: []), slot("market", needed: ["markets"]),
            slot("market-except", needed: ["markets", "except"]), slot("others", needed: []),
            MessageSlot(MessageKey("precedence", "saving")),
        ]
    }

    private static func slot(_ part: String, needed: [String]) -> MessageSlot {
        MessageSlot(MessageKey("precedence", part), variants: variants, needed: needed, allowed: ["version"])
    }
}
