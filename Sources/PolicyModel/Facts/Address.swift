/// Whether a text can be an address that a page may link to. The checks refuse what cannot work or could deceive; they do
/// not promise that anybody answers.
package enum Address {
    /// An e-mail address as pages show them: one `@`, a local part of the unquoted characters of RFC 5322 (section 3.2.3),
    /// and a host name with a dot.
    package static func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, text.utf8.count <= 254 else { return false }
        let local = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        return local.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { $0.isLetterOrDigit || "!#$%&'*+/=?^_`{|}~-".utf8.contains($0) }
        } && isHost(parts[1])
    }

    /// A telephone number as people write it: at least five digits, and nothing but spaces, dots, hyphens, slashes and
    /// parentheses between them, after an optional plus sign.
    package static func isTelephone(_ text: String) -> Bool {
        let digits = text.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard digits >= 5, text.utf8.dropFirst().allSatisfy({ $0 != UInt8(ascii: "+") }) else { return false }
        return text.utf8.allSatisfy {
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || "+ .-/()".utf8.contains($0)
        }
    }

    /// The digits of a telephone number, with its plus sign: what `tel:` takes (RFC 3966, section 5.1.4). A zero in parentheses
    /// is dialled inside the country only, so it is left out of a number with a plus sign.
    package static func dialled(_ telephone: String) -> String {
        let number =
            telephone.hasPrefix("+")
            ? telephone.split(separator: "(0)", omittingEmptySubsequences: false).joined() : telephone
        return String(number.filter { $0.isASCII && ($0.isNumber || $0 == "+") })
    }

    /// An absolute `http` or `https` address with a host name, without a user name, spaces or characters that RFC 3986
    /// (appendix A) does not allow; letters of other scripts may stand in the path.
    package static func isWeb(_ text: String) -> Bool {
        guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return false }
        let rest = text.dropFirst(scheme.count)
        let authority = rest.prefix { !"/?#".contains($0) }
        let path = rest.dropFirst(authority.count)
        let host = authority.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let name = host.first, isHost(name) || name == "localhost" else { return false }
        if host.count > 1, !isPort(host[1]) { return false }
        return path.unicodeScalars.allSatisfy { scalar in
            (scalar.value > 0xA0 && !scalar.properties.isWhitespace)
                || (scalar.value > 0x20 && scalar.value < 0x7F && !"\"<>\\^`{|}".unicodeScalars.contains(scalar))
        }
    }

    /// A port in digits, from 1 to 65535 (RFC 3986, section 3.2.3).
    private static func isPort(_ text: Substring) -> Bool {
        text.utf8.allSatisfy(\.isDigit) && Int(text).map { (1...65535).contains($0) } == true
    }

    /// A host name with at least one dot: labels of letters of any script, digits and inner hyphens (RFC 1123, section 2.1).
    private static func isHost(_ text: some StringProtocol) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1
            && labels.allSatisfy { label in
                !label.isEmpty && label.utf8.count <= 63 && !label.hasPrefix("-") && !label.hasSuffix("-")
                    && label.unicodeScalars.allSatisfy {
                        $0 == "-" || $0.properties.isAlphabetic || $0.properties.numericType == .decimal
                    }
            }
    }
}
