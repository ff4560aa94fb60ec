/// Reads the target of a request.
enum RequestPath {
    /// The path to look up, percent-decoded once and without the query; nil for what no page has as its path: a target that
    /// does not begin with a slash, a fragment, a backslash, a control character, a false escape, bytes that are not UTF-8.
    ///
    /// What looks like a way out, such as `..`, is a name like any other here and leads nowhere.
    static func decoded(_ target: String) -> String? {
        let raw = target.utf8.prefix { $0 != UInt8(ascii: "?") }
        guard raw.first == UInt8(ascii: "/"), let bytes = unescaped(raw), bytes.allSatisfy(isAllowed) else {
            return nil
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != 0x7F && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "#")
    }

    private static func unescaped(_ raw: some Sequence<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        var rest = raw.makeIterator()
        while let byte = rest.next() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.next().flatMap(digit), let low = rest.next().flatMap(digit) else { return nil }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// A path as an address holds it.
    static func encoded(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return path.utf8.map { byte in
            let scalar = Unicode.Scalar(byte)
            let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
            guard !isPlain, !"-._~/".unicodeScalars.contains(scalar) else { return String(scalar) }
            return "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 0xF)])"
        }.joined()
    }
}
