import LocatedYAML
import PolicyModel

/// Web and e-mail addresses that stand on one side only.
enum LinkCheck {
    struct Link {
        let address: String
        let range: Range<Int>
    }

    static func findings(_ pair: LanguageTextPair) -> [Diagnostic] {
        missing(pair) + missing(pair.turned)
    }

    private static func missing(_ pair: LanguageTextPair) -> [Diagnostic] {
        let there = links(in: pair.other.scalars).map(\.address)
        var seen = Set(there)
        return links(in: pair.one.scalars).filter { seen.insert($0.address).inserted }.map { link in
            pair.finding(.linksDiffer, arguments: ["address": .text(link.address)])
        }
    }

    /// The addresses in a text: runs of ASCII without spaces that hold `://`, begin with `www.` or have an `@` with a full stop
    /// behind it.
    static func links(in scalars: [Unicode.Scalar]) -> [Link] {
        guard scalars.contains(where: { $0 == "@" || $0 == ":" || $0 == "." }) else { return [] }
        var links: [Link] = []
        var start = 0
        while start < scalars.count {
            let end = scalars[start...].firstIndex { !isPart($0) } ?? scalars.count
            if let link = link(in: scalars, start..<end) { links.append(link) }
            start = end + 1
        }
        return links
    }

    private static func link(in scalars: [Unicode.Scalar], _ range: Range<Int>) -> Link? {
        let core = scalars[range].drop(while: isBracket)
        let trimmed = core.dropLast(core.reversed().prefix { isBracket($0) || isStop($0) }.count)
        let text = String(trimmed)
        let isMail = text.split(separator: "@").dropFirst().first?.contains(".") == true
        guard text.contains("://") || text.hasPrefix("www.") || isMail else { return nil }
        return Link(address: text, range: trimmed.startIndex..<trimmed.endIndex)
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool { (0x21...0x7E).contains(scalar.value) }

    private static func isBracket(_ scalar: Unicode.Scalar) -> Bool { "()<>[]\"'".unicodeScalars.contains(scalar) }

    private static func isStop(_ scalar: Unicode.Scalar) -> Bool { ".,;:!?".unicodeScalars.contains(scalar) }
}
