/// A finding as the program printed it, in either of its languages.
struct ReportedFinding {
    let rule: String
    /// `file:line:column`; empty for a finding about no file.
    let place: String
    let help: String
}

extension Program.Run {
    /// The findings in the order in which they were printed.
    var findings: [ReportedFinding] {
        errors.split(separator: "\n\n").compactMap { paragraph in
            guard let rule = paragraph.firstMatch(of: #/^(?:error|warning|错误|警告)\[([^\]]+)\]/#)?.1 else { return nil }
            let place = paragraph.firstMatch(of: #/\n *--> (.+)/#)?.1 ?? ""
            let help = paragraph.firstMatch(of: #/\n *= (?:help: |处理办法：)(.+)/#)?.1 ?? ""
            return ReportedFinding(rule: String(rule), place: String(place), help: String(help))
        }
    }
}

extension String {
    /// Where the ink of such a text first stands, as `line:column` in Unicode scalars from 1; nil where it does not stand.
    func position(of text: String) -> String? {
        guard let found = firstRange(of: text)?.lowerBound,
            let ink = self[found...].unicodeScalars.firstIndex(where: { !$0.properties.isWhitespace })
        else { return nil }
        let lines = unicodeScalars[..<ink].split(separator: "\n", omittingEmptySubsequences: false)
        return "\(lines.count):\((lines.last?.count ?? 0) + 1)"
    }
}
