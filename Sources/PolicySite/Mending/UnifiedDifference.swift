/// The difference of two texts that have the same lines but for those that were edited, as `diff -u` shows it and `patch -p0`
/// takes it.
struct UnifiedDifference {
    private let file: String
    private let old: [ArraySlice<UInt8>]
    private let new: [ArraySlice<UInt8>]
    /// The lines around a change that are shown.
    private static let context = 3

    init(of old: [UInt8], _ new: [UInt8], file: String) {
        self.file = file
        self.old = Self.lines(old)
        self.new = Self.lines(new)
    }

    /// The lines with their ends; no edit adds or removes one.
    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var rest = bytes[...]
        while let end = rest.firstIndex(of: 0x0A) {
            lines.append(rest[...end])
            rest = rest[(end + 1)...]
        }
        return rest.isEmpty ? lines : lines + [rest]
    }

    /// Empty where nothing differs.
    func text(isColoured: Bool) -> String {
        let changed = old.indices.filter { !new.indices.contains($0) || old[$0] != new[$0] }
        guard old.count == new.count, !changed.isEmpty else { return "" }
        let heads = ["--- \(file)\n", "+++ \(file)\n"].map { Self.painted($0, isColoured ? "1" : nil) }
        return heads.joined() + hunks(around: changed).map { hunk($0, isColoured: isColoured) }.joined()
    }

    /// The lines to show, those of neighbouring changes together.
    private func hunks(around changed: [Int]) -> [Range<Int>] {
        changed.reduce(into: []) { hunks, line in
            let range = max(0, line - Self.context)..<min(old.count, line + Self.context + 1)
            if let last = hunks.last, range.lowerBound <= last.upperBound {
                hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
            } else {
                hunks.append(range)
            }
        }
    }

    private func hunk(_ range: Range<Int>, isColoured: Bool) -> String {
        let span = "\(range.lowerBound + 1),\(range.count)"
        var text = Self.painted("@@ -\(span) +\(span) @@\n", isColoured ? "36" : nil)
        var line = range.lowerBound
        while line < range.upperBound {
            let changed = (line..<range.upperBound).prefix { old[$0] != new[$0] }
            guard !changed.isEmpty else {
                text += Self.line(" ", old[line], nil)
                line += 1
                continue
            }
            text += changed.map { Self.line("-", old[$0], isColoured ? "31" : nil) }.joined()
            text += changed.map { Self.line("+", new[$0], isColoured ? "32" : nil) }.joined()
            line = changed.upperBound
        }
        return text
    }

    private static func line(_ sign: String, _ bytes: ArraySlice<UInt8>, _ colour: String?) -> String {
        let isEnded = bytes.last == 0x0A
        let text = sign + String(decoding: isEnded ? bytes.dropLast() : bytes, as: UTF8.self) + "\n"
        return painted(text, colour) + (isEnded ? "" : "\\ No newline at end of file\n")
    }

    /// The line in a colour of the terminal, which ends before the line does.
    private static func painted(_ line: String, _ colour: String?) -> String {
        colour.map { "\u{1B}[\($0)m\(line.dropLast())\u{1B}[0m\n" } ?? line
    }
}
