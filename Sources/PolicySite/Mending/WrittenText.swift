/// A scalar as it is written in a YAML file: plain, in quotes, or as a block below `>` or `|`.
struct WrittenText {
    /// Where one character of a text stands in the file.
    struct Letter {
        /// Its bytes; of several lines that are one blank, all bytes between them.
        let range: Range<Int>
        /// Whether the file shows the very character.
        let isVerbatim: Bool
    }

    private var scalars: [(scalar: Unicode.Scalar, range: Range<Int>)] = []

    /// - Parameter bytes: the scalar with its quotes or the sign of a block, where it stands in the file.
    init(_ bytes: ArraySlice<UInt8>) {
        var offset = bytes.startIndex
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            let end = offset + UTF8.width(scalar)
            scalars.append((scalar, offset..<end))
            offset = end
        }
        dropMarks()
    }

    /// Leaves out the quotes around the text, or the line that begins a block.
    private mutating func dropMarks() {
        switch scalars.first?.scalar {
        case ">", "|": scalars = Array(scalars.drop { $0.scalar != "\n" && $0.scalar != "\r" })
        case "\"", "'": scalars = Array(scalars.dropFirst().dropLast())
        default: break
        }
    }

    /// Where each character of the text stands; nil where it is written in another way than letter by letter, as with escapes.
    func letters(of text: String) -> [Letter]? {
        var letters: [Letter] = []
        var rest = scalars[...]
        for scalar in text.unicodeScalars {
            if letters.isEmpty, !scalar.isBlank { rest = rest.drop { $0.scalar.isBlank } }
            guard let next = rest.first else {
                // A block text ends with a line break that its place may not cover.
                guard scalar == "\n", let end = scalars.last?.range.upperBound else { return nil }
                letters.append(Letter(range: end..<end, isVerbatim: false))
                continue
            }
            if next.scalar == scalar, !isFolded(rest) {
                letters.append(Letter(range: next.range, isVerbatim: true))
                rest = rest.dropFirst()
            } else if scalar.isBlank, next.scalar.isBlank {
                let blank = rest.prefix { $0.scalar.isBlank }
                letters.append(
                    Letter(
                        range: next.range.lowerBound..<(blank.last?.range ?? next.range).upperBound, isVerbatim: false))
                rest = rest.dropFirst(blank.count)
            } else if scalar.isBlank, let last = letters.last, !last.isVerbatim {
                letters.append(Letter(range: last.range.upperBound..<last.range.upperBound, isVerbatim: false))
            } else {
                return nil
            }
        }
        return rest.allSatisfy(\.scalar.isBlank) ? letters : nil
    }

    /// Whether a run of blanks begins here that holds a line break: the text then has a blank or a break for all of it.
    private func isFolded(_ rest: ArraySlice<(scalar: Unicode.Scalar, range: Range<Int>)>) -> Bool {
        rest.prefix { $0.scalar.isBlank }.contains { $0.scalar == "\n" || $0.scalar == "\r" }
    }
}

extension Unicode.Scalar {
    fileprivate var isBlank: Bool { self == " " || self == "\n" || self == "\r" || self == "\t" }
}
