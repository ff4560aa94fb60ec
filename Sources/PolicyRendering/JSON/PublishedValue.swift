import LocatedYAML
import PolicyModel

// The values of which a published policy is made; each that is missing or of another kind is damage, with its place.
extension LocatedValue {
    func required(_ key: String) throws(PublishedDocument.Damage) -> LocatedValue {
        guard let value = self[key] else { throw PublishedDocument.Damage(place: place) }
        return value
    }

    func list(_ key: String) throws(PublishedDocument.Damage) -> [LocatedValue] {
        let value = try required(key)
        guard let items = value.items else { throw PublishedDocument.Damage(place: value.place) }
        return items
    }

    func texts(_ key: String) throws(PublishedDocument.Damage) -> [String] {
        try list(key).mapped { (item) throws(PublishedDocument.Damage) in try item.words() }
    }

    func words(_ key: String) throws(PublishedDocument.Damage) -> String { try required(key).words() }

    /// The text of a scalar that a page may show: no value of a site's file could have held another.
    func words() throws(PublishedDocument.Damage) -> String {
        let isRefused: (Unicode.Scalar) -> Bool = {
            $0 != "\n" && ($0.isRefusedInText || $0.properties.isNoncharacterCodePoint)
        }
        guard let text, !text.unicodeScalars.contains(where: isRefused) else {
            throw PublishedDocument.Damage(place: place)
        }
        return text
    }

    func language() throws(PublishedDocument.Damage) -> LanguageTag {
        guard let tag = text.flatMap({ LanguageTag($0) }) else { throw PublishedDocument.Damage(place: place) }
        return tag
    }

    /// A public address in the page: the characters of ids, which need no escape in an address.
    func anchor() throws(PublishedDocument.Damage) -> String {
        let value = try required("anchor")
        guard let anchor = value.text, !anchor.isEmpty,
            anchor.utf8.allSatisfy({ $0.isLetterOrDigit || $0 == UInt8(ascii: "-") })
        else { throw PublishedDocument.Damage(place: value.place) }
        return anchor
    }

    func inlines() throws(PublishedDocument.Damage) -> [Inline] {
        guard let items else { throw PublishedDocument.Damage(place: place) }
        return try items.mapped { (item) throws(PublishedDocument.Damage) in try item.inline() }
    }

    private func inline() throws(PublishedDocument.Damage) -> Inline {
        if self["text"] != nil { return .text(try words("text")) }
        if let strong = self["strong"] { return .strong(try strong.inlines()) }
        if let foreign = self["foreign"] {
            return .foreign(try foreign.inlines(), language: try required("language").language())
        }
        return .link(try required("link").inlines(), to: try required("to").target())
    }

    /// Where a link leads: the schemes that facts can have, and no other.
    private func target() throws(PublishedDocument.Damage) -> LinkTarget {
        let address = try words()
        if let mail = address.without(prefix: "mailto:"), Address.isEmail(mail) { return .mail(mail) }
        if let number = address.without(prefix: "tel:"), Address.isTelephone(number), Address.dialled(number) == number
        {
            return .telephone(number)
        }
        guard Address.isWeb(address) else { throw PublishedDocument.Damage(place: place) }
        return .web(address)
    }
}

extension String {
    fileprivate func without(prefix: String) -> String? { hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil }
}

extension [LocatedValue] {
    /// `map`, whose own throws no typed error.
    func mapped<Result>(
        _ transform: (LocatedValue) throws(PublishedDocument.Damage) -> Result
    ) throws(PublishedDocument.Damage) -> [Result] {
        var results: [Result] = []
        results.reserveCapacity(count)
        for element in self { results.append(try transform(element)) }
        return results
    }
}
