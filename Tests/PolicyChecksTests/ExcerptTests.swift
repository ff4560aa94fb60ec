import TestSupport
import Testing

/// How a part of a file is laid over a whole one.
@Suite struct ExcerptTests {
    private static let whole = "# head\na: 1\nb:\n  c: 2\n  # of d\n  d:\n    e: 3\n"

    @Test(arguments: [
        ("a: 9\n", "a: 9\nb:\n  c: 2\n  # of d\n  d:\n    e: 3\n"),
        ("b:\n  c: 9\n", "a: 1\nb:\n  c: 9\n  d:\n    e: 3\n"),
        ("b:\n  d: 9\n", "a: 1\nb:\n  c: 2\n  # of d\n  d: 9\n"),
        ("b: 9\n", "a: 1\nb: 9\n"), ("f: 9\n", "a: 1\nb:\n  c: 2\n  # of d\n  d:\n    e: 3\nf: 9\n"),
        ("b:\n  # d: 3\n", "a: 1\nb:\n  c: 2\n  # of d\n"), ("# b: 9\n", "a: 1\n"),
        ("a: 8\na: 9\n", "a: 8\na: 9\nb:\n  c: 2\n  # of d\n  d:\n    e: 3\n"),
        ("%T x\n---\nb: 9\n", "%T x\n---\na: 1\nb: 9\n"), ("b: 9\n---\nf: 9\n", "a: 1\nb: 9\n---\nf: 9\n"),
        ("b:\n\tc: 9\n", "a: 1\nb:\n\tc: 9\n"), ("b:\n  c: 8\n d: 9\n", "a: 1\nb:\n  c: 8\n d: 9\n  d:\n    e: 3\n"),
    ])
    func `takes the place of the keys of the same name`(excerpt: String, expected: String) {
        #expect(Excerpt(excerpt).laid(over: Self.whole) == expected)
    }
}
