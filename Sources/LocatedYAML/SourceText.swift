/// The bytes of a file without its byte order mark, and where in them a scalar stands.
struct SourceText {
    /// The bytes behind the byte order mark, if there is one.
    private(set) var bytes: ArraySlice<UInt8>
    /// The place found last, as a number of scalars and a byte: marks come nearly in the order of the file, so that walking
    /// on or back from here is linear over the whole file, however long its lines.
    private var cursor: (scalar: Int, byte: Int)

    init(_ all: [UInt8]) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        bytes = all.starts(with: mark) ? all[mark.count...] : all[...]
        cursor = (0, bytes.startIndex)
    }

    /// Ends the last line, as all others are: without a break there, libyaml reads a block text on it in another way.
    mutating func endLastLine() {
        if let last = bytes.last, !last.isBreak { bytes.append(UInt8(ascii: "\n")) }
    }

    /// Calls `body` with the bytes as C wants them; they live until it returns.
    func withBuffer<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        bytes.withUnsafeBufferPointer(body)
    }

    /// The byte at which the scalar number `index` (from 0) begins; the end where there are fewer.
    mutating func offset(ofScalar index: Int) -> Int {
        while cursor.scalar > index {
            repeat { cursor.byte -= 1 } while bytes[cursor.byte].isContinuation
            cursor.scalar -= 1
        }
        while cursor.scalar < index, cursor.byte < bytes.endIndex {
            repeat { cursor.byte += 1 } while cursor.byte < bytes.endIndex && bytes[cursor.byte].isContinuation
            cursor.scalar += 1
        }
        return cursor.byte
    }

    /// The byte at `offset`; nil at the end.
    func byte(at offset: Int) -> UInt8? { bytes.indices.contains(offset) ? bytes[offset] : nil }

    /// The scalar that begins at `offset` and the number of its bytes; nil where the bytes are no UTF-8.
    func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int)? {
        let lead = bytes[offset]
        guard lead >= 0x80 else { return (Unicode.Scalar(lead), 1) }
        let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
        guard length > 0, offset + length <= bytes.endIndex else { return nil }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for next in bytes[offset + 1..<offset + length] {
            guard next.isContinuation else { return nil }
            value = value << 6 | UInt32(next & 0x3F)
        }
        // Longer than needed; surrogates and what is past U+10FFFF make no scalar.
        let least: [UInt32] = [0, 0, 0x80, 0x800, 0x10000]
        guard value >= least[length], let scalar = Unicode.Scalar(value) else { return nil }
        return (scalar, length)
    }

    /// Where the last character before `mark` that is no blank and no break ends: libyaml ends a block text behind them.
    mutating func endOfInk(before mark: Mark) -> Position {
        let offset = offset(ofScalar: mark.index)
        let end = bytes[..<offset].lastIndex { !$0.isBreak && !$0.isSpaceOrTab }.map { $0 + 1 } ?? bytes.startIndex
        let blank = bytes[end..<offset]
        let returnsBeforeFeeds = zip(blank, blank.dropFirst()).count { $0 == 0x0D && $1 == 0x0A }
        let breaks = blank.count(where: \.isBreak) - returnsBeforeFeeds
        let column = lineBefore(end).count { !$0.isContinuation } + 1
        return Position(line: mark.position.line - breaks, column: column)
    }

    /// The word that begins at the scalar number `index`: up to a blank or a break, and a hundred bytes or so at most.
    mutating func word(atScalar index: Int) -> String {
        let word = bytes[offset(ofScalar: index)...].prefix(100).prefix { !$0.isSpaceOrTab && !$0.isBreak }
        let rest = bytes[word.endIndex...].prefix(while: \.isContinuation)
        return String(decoding: word + rest, as: UTF8.self)
    }

    /// The bytes of the line that holds `offset`, up to it.
    func lineBefore(_ offset: Int) -> ArraySlice<UInt8> {
        let start = bytes[..<offset].lastIndex(where: \.isBreak).map { $0 + 1 } ?? bytes.startIndex
        return bytes[start..<offset]
    }

    /// The bytes of the line that holds `offset`, from it to its break.
    func lineAfter(_ offset: Int) -> ArraySlice<UInt8> {
        bytes[offset...].prefix { !$0.isBreak }
    }
}

extension UInt8 {
    /// Whether this byte goes on a scalar of UTF-8.
    var isContinuation: Bool { self & 0xC0 == 0x80 }
    /// Whether this byte ends a line: a line feed or a carriage return.
    var isBreak: Bool { self == 0x0A || self == 0x0D }
    var isSpaceOrTab: Bool { self == 0x20 || self == 0x09 }
}
