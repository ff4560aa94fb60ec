import PolicyModel

/// What the texts of `site.yaml` look like, as regular expressions of ECMA 262 that Python reads alike. Each says what the reader of
/// facts asks for; where Unicode decides, such as for the letters of a host name, it lets more through.
enum SchemaPatterns {
    /// One line without control characters and marks of direction, as `Unicode.Scalar.isRefusedInText` lists them.
    static let line = "^[^\\u0000-\\u001f\(refused)]*$"
    /// The same in several lines.
    static let lines = "^[^\\u0000-\\u0009\\u000b-\\u001f\(refused)]*$"
    static let something = "\\S"

    static let kebab = "[a-z0-9]+(?:-[a-z0-9]+)*"
    static let identifier = "^(?!(?:yes|no|on|off)$)\(kebab)$"
    static let languageTag = "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"
    static let number = "^[0-9]+$"
    static let telephone = "^\\+?[ .()/-]*(?:[0-9][ .()/-]*){5,}$"
    static let email = "^\(atom)(?:\\.\(atom))*@\(host)$"
    static let web =
        "^https?://(?:\(host)|localhost)(?::\(port))?(?:[/?#][^\\s\\u0000-\\u0020\\u007f-\\u00a0\"<>\\\\^`{|}]*)?$"
    /// A path of a YAML file that does not begin at the root.
    static let sharedFile = "^(?!/).+\\.ya?ml$"

    static var period: String {
        let units = Period.Unit.allCases.flatMap(\.words).joined(separator: "|")
        return "^[1-9][0-9]{0,4} (?:\(units))$"
    }

    /// A day that exists, of the years 1 to 9999.
    static let date = """
        ^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)\
        |02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$
        """

    /// Any of these names and nothing else.
    static func any(of names: [String]) -> String { "^(?:\(names.joined(separator: "|")))$" }

    private static let refused =
        "\\u007f-\\u009f\\u200e\\u200f\\u061c\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\ufeff"
    private static let atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
    /// Two labels or more, of letters of any script, digits and inner hyphens.
    private static let host = "\(label)(?:\\.\(label))+"
    private static let label = "[^\\s\(punctuation)-](?:[^\\s\(punctuation)]{0,61}[^\\s\(punctuation)-])?"
    /// Of ASCII all but letters, digits and the hyphen.
    private static let punctuation =
        "\\u0000-\\u002c\\u002e\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00a9"
    /// 1 to 65535.
    private static let port =
        "0*(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])"
}
