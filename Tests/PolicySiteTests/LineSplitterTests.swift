import LocatedYAML
import Testing

@testable import PolicySite

@Suite("The lines of a stream") struct LineSplitterTests {
    private func lines(_ parts: [String]) -> [String] {
        var splitter = LineSplitter()
        var lines = parts.flatMap { splitter.lines(adding: Array($0.utf8)[...]) }
        if let last = splitter.last() { lines.append(last) }
        #expect(lines.map(\.number) == Array(1..<lines.count + 1))
        return lines.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    @Test(
        "are the same however they come",
        arguments: [
            (["a\nb\n"], ["a", "b"]), (["a", "\n", "b"], ["a", "b"]), (["a\r\n", "\n\nb\n"], ["a", "", "", "b"]),
            ([], []), (["\n"], [""]), (["a", "b", "c\nd"], ["abc", "d"]),
        ])
    func parts(parts: [String], expected: [String]) { #expect(lines(parts) == expected) }

    @Test("are kept only as far as they can be read") func limit() {
        let part = String(repeating: "x", count: YAMLLimits.bytes)
        let found = lines([part, part, "x\nshort\n"])
        #expect(found.map(\.utf8.count) == [YAMLLimits.bytes + 1, 5])
    }
}
