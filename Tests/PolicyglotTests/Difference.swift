/// The first line in which two texts differ, cut to a few words around the difference.
struct Difference {
    /// From 1.
    let line: Int
    let expected: String
    let actual: String

    /// Nil for equal texts.
    init?(_ expected: String, _ actual: String) {
        guard expected != actual else { return nil }
        let left = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let right = actual.split(separator: "\n", omittingEmptySubsequences: false)
        let index = zip(left, right).enumerated().first { $1.0 != $1.1 }?.offset ?? min(left.count, right.count)
        let pair = [left, right].map { index < $0.count ? $0[index] : "" }
        let same = zip(pair[0], pair[1]).prefix { $0 == $1 }.count
        line = index + 1
        self.expected = Self.excerpt(pair[0], around: same)
        self.actual = Self.excerpt(pair[1], around: same)
    }

    private static func excerpt(_ line: Substring, around column: Int) -> String {
        let start = max(0, column - 20)
        let words = line.dropFirst(start)
        return (start > 0 ? "…" : "") + words.prefix(60) + (words.count > 60 ? "…" : "")
    }
}
