extension String {
    /// The text for the content of an element or for an attribute in double quotes: what is markup, or would not come back as it
    /// is, stands as a reference; what XML 1.0 cannot hold at all is replaced.
    var escapedForXML: String {
        var escaped = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            // A carriage return would be read as a line feed.
            case "\r": escaped += "&#13;"
            case "\n", "\t": escaped.unicodeScalars.append(scalar)
            case _ where scalar.isRefusedInXML: escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}

extension Unicode.Scalar {
    /// Whether XML 1.0 has no such character, not even as a reference (production 2, `Char`); or it is better not used there.
    fileprivate var isRefusedInXML: Bool {
        switch value {
        case 0x9, 0xA, 0xD: false
        case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: true
        default: properties.isNoncharacterCodePoint
        }
    }
}
