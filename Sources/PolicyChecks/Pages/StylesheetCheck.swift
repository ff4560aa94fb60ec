import LocatedYAML
import PolicyModel

/// What a style sheet of the shop's own loads from other hosts: fonts, images, other style sheets.
package enum StylesheetCheck {
    /// A finding for each address on another host, at the address.
    ///
    /// - Parameters:
    ///   - file: the style sheet as places name it.
    ///   - url: the address of the site; nil where it is not known.
    package static func findings(_ bytes: [UInt8], file: String, url: String?) -> [Diagnostic] {
        let lines = String(decoding: bytes, as: UTF8.self).split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        var isComment = false
        return lines.enumerated().flatMap { number, line in
            addresses(in: Array(line.unicodeScalars), isComment: &isComment).filter { $0.text.isExternal(to: url) }.map
            {
                let start = Position(line: number + 1, column: $0.range.lowerBound + 1)
                let end = Position(line: number + 1, column: $0.range.upperBound + 1)
                return Diagnostic(
                    MarkupRule.externalResource, at: Place(file: file, start: start, end: end),
                    arguments: ["address": .text($0.text)])
            }
        }
    }

    private struct Address {
        let text: String
        let range: Range<Int>
    }

    /// What stands behind `url(` and `@import` on a line, outside comments.
    private static func addresses(in line: [Unicode.Scalar], isComment: inout Bool) -> [Address] {
        var found: [Address] = []
        var index = 0
        while index < line.count {
            if isComment || line.stands("/*", at: index) {
                let isEnd = isComment && line.stands("*/", at: index)
                isComment = !isEnd
                index += isEnd ? 2 : 1
                continue
            }
            guard let length = ["url(", "@import"].first(where: { line.stands($0, at: index) })?.count else {
                index += 1
                continue
            }
            let start = line[(index + length)...].firstIndex { !$0.isSpace && $0 != "\"" && $0 != "'" } ?? line.count
            let address = line[start...].prefix { !$0.isSpace && !"\"');".unicodeScalars.contains($0) }
            // `@import url(…)` comes round again as `url(`.
            if !line.stands("url(", at: start) {
                found.append(Address(text: String(address), range: start..<address.endIndex))
            }
            index += length
        }
        return found
    }
}

extension [Unicode.Scalar] {
    /// Whether this text begins at an index, in capitals or small letters.
    fileprivate func stands(_ text: String, at index: Int) -> Bool {
        let scalars = text.unicodeScalars
        guard index + scalars.count <= count else { return false }
        return zip(scalars, self[index...]).allSatisfy { $0 == $1.smallLetter }
    }
}
