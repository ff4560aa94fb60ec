import LocatedYAML

/// The text of a site with a fact taken away, and nothing else changed: for tests that ask what then is found.
package enum FactRemoval {
    /// The text without what stands at a path of keys; `*` is every key of a map. Maps that would be left empty go too. Nil
    /// where nothing stands at the path.
    package static func text(_ text: String, without path: [String]) throws -> String? {
        let value = try Repository.value(Array(text.utf8), file: "site.yaml")
        let entries = found(path[...], in: value)
        guard !entries.isEmpty else { return nil }
        var scalars = Array(text.unicodeScalars)
        let lines = Lines(scalars)
        for entry in entries.reversed() { remove(entry, from: &scalars, lines) }
        return String(String.UnicodeScalarView(scalars))
    }

    /// The text with the scalar at a path replaced; nil where no scalar stands there.
    package static func text(_ text: String, replacing path: [String], with scalar: String) throws -> String? {
        let value = try Repository.value(Array(text.utf8), file: "site.yaml")
        let entries = found(path[...], in: value).filter { $0.value.text != nil }
        guard !entries.isEmpty else { return nil }
        var scalars = Array(text.unicodeScalars)
        let lines = Lines(scalars)
        for entry in entries.reversed() {
            scalars.replaceSubrange(
                lines.offset(entry.value.place.start)..<lines.offset(entry.value.place.end),
                with: Array(scalar.unicodeScalars))
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// The entries at a path, in the order of the file; of a map that this would empty, the map's own entry.
    private static func found(_ path: ArraySlice<String>, in value: LocatedValue) -> [LocatedValue.Entry] {
        guard let key = path.first, let all = value.entries else { return [] }
        let here = all.filter { key == "*" || $0.key.text == key }
        guard path.count > 1 else { return here }
        return here.flatMap { entry -> [LocatedValue.Entry] in
            let inner = found(path.dropFirst(), in: entry.value)
            let isEmptied = !inner.isEmpty && inner == entry.value.entries
            return isEmptied && key != "*" ? [entry] : inner
        }
    }

    private static func remove(_ entry: LocatedValue.Entry, from scalars: inout [Unicode.Scalar], _ lines: Lines) {
        var start = lines.offset(entry.key.place.start)
        var end = min(lines.offset(entry.value.place.end), scalars.count)
        if scalars[end...].starts(with: [",", " "]) {
            end += 2
        } else if start >= 2, scalars[start - 2] == "," {
            start -= 2
        } else if scalars[..<start].last(where: { $0 != " " }) == "\n" || scalars[..<start].allSatisfy({ $0 == " " }) {
            while start > 0, scalars[start - 1] == " " { start -= 1 }
            while end < scalars.count, scalars[end] != "\n" { end += 1 }
            if end < scalars.count { end += 1 }
        }
        scalars.removeSubrange(start..<end)
    }

    /// Where each line begins.
    private struct Lines {
        private let starts: [Int]
        private let count: Int

        init(_ scalars: [Unicode.Scalar]) {
            starts = [0] + scalars.indices.filter { scalars[$0] == "\n" }.map { $0 + 1 }
            count = scalars.count
        }

        func offset(_ position: Position) -> Int {
            guard starts.indices.contains(position.line - 1) else { return count }
            return min(starts[position.line - 1] + position.column - 1, count)
        }
    }
}
