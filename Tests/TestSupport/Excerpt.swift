/// A part of a YAML file that is laid over a whole one, as the examples of rules are: as text, so that it may be no YAML.
///
/// A key takes the place of the key of the same name, at the top or one level below it; a key in a comment is left out; what is
/// not there yet goes last. What is no key and stands before all keys goes first.
package struct Excerpt {
    private struct Block {
        let key: String
        var lines: [Substring]
        let isLeftOut: Bool
    }

    private let blocks: [Block]

    package init(_ text: String) {
        blocks = Self.blocks(text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()[...], depth: 0)
    }

    /// The text of the whole file with this excerpt in it.
    package func laid(over text: String) -> String {
        let first = blocks.prefix { !$0.lines.joined().contains(":") }
        let rest = Array(blocks.dropFirst(first.count))
        let merged = Self.merged(rest, over: Excerpt(text).blocks, depth: 0)
        return (first.flatMap(\.lines) + merged).map { $0 + "\n" }.joined()
    }

    private static func merged(_ blocks: [Block], over base: [Block], depth: Int) -> [Substring] {
        let known = Set(base.map(\.key))
        let kept = base.flatMap { block -> [Substring] in
            let own = blocks.filter { $0.key == block.key }
            guard let only = own.first else { return block.lines }
            let (inner, baseInner) = (Self.inner(only, depth: depth), Self.inner(block, depth: depth))
            guard own.count == 1, depth == 0, !inner.isEmpty, !baseInner.isEmpty else { return said(own) }
            return block.lines.prefix(1) + merged(inner, over: baseInner, depth: 2)
        }
        return kept + said(blocks.filter { !known.contains($0.key) })
    }

    private static func said(_ blocks: [Block]) -> [Substring] {
        blocks.filter { !$0.isLeftOut }.flatMap(\.lines)
    }

    /// The blocks below a key that has a map of lines of its own.
    private static func inner(_ block: Block, depth: Int) -> [Block] {
        block.lines.first?.hasSuffix(":") == true ? blocks(block.lines.dropFirst(), depth: depth + 2) : []
    }

    /// Each line at this depth begins a block; what is deeper, not as deep or a comment goes on with it.
    private static func blocks(_ lines: ArraySlice<Substring>, depth: Int) -> [Block] {
        var blocks: [Block] = []
        for line in lines {
            let isDeep = line.prefix(depth).allSatisfy { $0 == " " }
            if isDeep, let start = start(line.dropFirst(depth)) {
                blocks.append(Block(key: start.key, lines: [line], isLeftOut: start.isLeftOut))
            } else if let last = blocks.indices.last {
                blocks[last].lines.append(line)
            }
        }
        return blocks
    }

    private static func start(_ line: Substring) -> (key: String, isLeftOut: Bool)? {
        if let leftOut = line.wholeMatch(of: /# ([a-z0-9.-]+):.*/) { return (String(leftOut.1), true) }
        guard let first = line.first, !first.isWhitespace, first != "#" else { return nil }
        return (String(line.prefix { $0 != ":" }), false)
    }
}
