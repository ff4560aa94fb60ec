import LocatedYAML

/// The bytes of a YAML file, in which texts are exchanged where they stand and nothing else moves.
struct EditedSource {
    /// A run of bytes and what takes its place.
    struct Change: Equatable {
        let range: Range<Int>
        let bytes: [UInt8]
    }

    let bytes: [UInt8]
    /// Where each line begins, as places count lines.
    private let lines: [Int]

    init(_ bytes: [UInt8]) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        var lines = [bytes.starts(with: mark) ? mark.count : 0]
        for (index, byte) in bytes.enumerated() {
            // A carriage return before a line feed ends no line of its own.
            let isReturn = byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
            if byte == 0x0A || isReturn { lines.append(index + 1) }
        }
        self.bytes = bytes
        self.lines = lines
    }

    /// The bytes with these edits made; nil where two of them touch, or one is not about the text that stands there.
    func applying(_ edits: [TextEdit]) -> [UInt8]? {
        var changes: [Change] = []
        for edit in Set(edits) {
            guard let made = self.changes(of: edit) else { return nil }
            changes += made
        }
        changes.sort { $0.range.lowerBound < $1.range.lowerBound }
        guard zip(changes, changes.dropFirst()).allSatisfy({ $0.range.upperBound <= $1.range.lowerBound }) else {
            return nil
        }
        var edited: [UInt8] = []
        var next = 0
        for change in changes {
            edited += bytes[next..<change.range.lowerBound] + change.bytes
            next = change.range.upperBound
        }
        return edited + bytes[next...]
    }

    /// The bytes to exchange for one edit; nil where the file does not show the text letter by letter.
    private func changes(of edit: TextEdit) -> [Change]? {
        guard let start = offset(of: edit.place.start), let end = offset(of: edit.place.end), start < end,
            let letters = WrittenText(bytes[start..<end]).letters(of: edit.text)
        else { return nil }
        let text = Array(edit.text.unicodeScalars)
        let replacement = Array(edit.replacement.unicodeScalars)
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in replacement.difference(from: text) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        // An edit that touches a letter which the file writes in another way, such as a line break for a blank, is not certain.
        guard removed.allSatisfy({ letters[$0].isVerbatim }) else { return nil }
        return Self.runs(removed, added, of: replacement, letters: letters)
    }

    /// The changes one by one: what is removed before and what is added at each place of the text.
    private static func runs(
        _ removed: Set<Int>, _ added: Set<Int>, of replacement: [Unicode.Scalar], letters: [WrittenText.Letter]
    ) -> [Change] {
        var changes: [Change] = []
        var (old, new) = (0, 0)
        while old < letters.count || new < replacement.count {
            let start = old < letters.count ? letters[old].range.lowerBound : letters.last?.range.upperBound ?? 0
            var end = start
            var bytes: [UInt8] = []
            while removed.contains(old) || added.contains(new) {
                if removed.contains(old) {
                    end = letters[old].range.upperBound
                    old += 1
                } else {
                    bytes += Array(String(replacement[new]).utf8)
                    new += 1
                }
            }
            if start < end || !bytes.isEmpty { changes.append(Change(range: start..<end, bytes: bytes)) }
            old += 1
            new += 1
        }
        return changes
    }

    /// The byte at which a position stands; nil for one that the file does not have.
    private func offset(of position: Position) -> Int? {
        guard lines.indices.contains(position.line - 1) else { return nil }
        var offset = lines[position.line - 1]
        for _ in 1..<max(position.column, 1) {
            guard offset < bytes.count else { return nil }
            repeat { offset += 1 } while offset < bytes.count && bytes[offset] & 0xC0 == 0x80
        }
        return offset
    }
}
