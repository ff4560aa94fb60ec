/// A text of a YAML file with the place where it stands.
package struct LocatedText: Hashable, Sendable {
    package let text: String
    package let place: Place

    package init(_ text: String, at place: Place) {
        self.text = text
        self.place = place
    }
}

/// One value of a YAML file with its place. No type is guessed: `no`, `1.0` and `2026-12-01` are texts, and whoever
/// knows what should stand there reads them.
package struct LocatedValue: Hashable, Sendable {
    /// What was written.
    package enum Content: Hashable, Sendable {
        /// A scalar; `isPlain` tells `~` and nothing at all from `"~"` and `""`.
        case text(String, isPlain: Bool)
        case list([LocatedValue])
        case map([Entry])
    }

    /// A key and its value, in the order of the file.
    package struct Entry: Hashable, Sendable {
        package let key: LocatedText
        package let value: LocatedValue

        package init(key: LocatedText, value: LocatedValue) {
            self.key = key
            self.value = value
        }
    }

    package let content: Content
    package let place: Place
    /// Whether the reader refused something of just this value, with a finding: an alias became an empty text, a merge
    /// key is left out of its map. What seems absent here may stand in the file, so nobody should say that it is missing.
    package let isIncomplete: Bool

    package init(_ content: Content, at place: Place, isIncomplete: Bool = false) {
        self.content = content
        self.place = place
        self.isIncomplete = isIncomplete
    }

    /// The scalar's text; nil for a list or a map.
    package var text: String? {
        if case .text(let text, _) = content { text } else { nil }
    }

    /// The entries of a map; nil for anything else.
    package var entries: [Entry]? {
        if case .map(let entries) = content { entries } else { nil }
    }

    /// The items of a list; nil for anything else.
    package var items: [LocatedValue]? {
        if case .list(let items) = content { items } else { nil }
    }

    /// Whether nothing was written: an empty plain scalar, as in `key:`.
    package var isEmpty: Bool { content == .text("", isPlain: true) && !isIncomplete }

    /// The value of a key of a map; nil where the key is absent or this is no map.
    package subscript(key: String) -> LocatedValue? {
        entries?.first { $0.key.text == key }?.value
    }
}
