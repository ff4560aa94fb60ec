import LocatedYAML

/// One thing that a person has written in one language and again in another.
struct Wording {
    /// The words in one language.
    struct Side {
        let language: String
        /// Empty where this language has no words for it.
        let text: String
        let place: Place

        var fingerprint: Fingerprint { Fingerprint(of: text) }
    }

    /// Its address: the keys that lead to it, joined by dots.
    let key: String
    let sides: [Side]

    /// Nil where fewer than two languages have words, so that nothing can drift, or the key is none that a file could hold plainly.
    init?(key: String, sides: [Side]) {
        guard sides.count > 1, key.utf8.allSatisfy(\.isOfWordingKey) else { return nil }
        self.key = key
        self.sides = sides
    }

    /// Whether this is what a person names: the wording itself or all below a key.
    func isNamed(by name: String) -> Bool {
        guard key.hasPrefix(name) else { return false }
        let next = key.dropFirst(name.count).first
        return next == nil || next == "." || next == "/"
    }
}

extension LocatedValue {
    /// The words of a side: a text as it is, of a list one after another, and of a map each after its key, whatever their order; nil
    /// where there are none.
    var wordingText: String? {
        if let text { return text.allSatisfy(\.isWhitespace) ? nil : text }
        if let items { return items.isEmpty ? nil : items.map { $0.wordingText ?? "" }.joined(separator: "\n\n") }
        let lines = (entries ?? []).compactMap { entry in entry.value.wordingText.map { "\(entry.key.text): \($0)" } }
        return lines.isEmpty ? nil : lines.sorted().joined(separator: "\n\n")
    }
}

extension UInt8 {
    /// Whether this byte may stand in a key that YAML needs no quotes for.
    fileprivate var isOfWordingKey: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
            UInt8(ascii: "/"):
            true
        default: false
        }
    }
}
