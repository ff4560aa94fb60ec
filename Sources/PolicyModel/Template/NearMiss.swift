import LocatedYAML

extension Diagnostic {
    /// A finding about a name that is not among those known, with the nearest known one where one is near enough to be meant.
    package static func unknown(
        _ rule: some DiagnosticRule, _ name: String, known: [String], at place: Place,
        arguments: [String: DiagnosticArgument] = [:]
    ) -> Diagnostic {
        var arguments = arguments
        arguments["name"] = .text(name)
        if let near = NearMiss.nearest(to: name, among: known) {
            arguments["suggestion"] = .text(near)
            let edit =
                NearMiss.isCertain(near, for: name, among: known) ? TextEdit(at: place, from: name, to: near) : nil
            return Diagnostic(
                rule, at: place, arguments: arguments, help: "did-you-mean", edit: rule.isSpelling ? edit : nil)
        }
        arguments["known"] = .list(NearMiss.shown(known, for: name))
        return Diagnostic(rule, at: place, arguments: arguments, help: known.isEmpty ? nil : "known")
    }

    /// Whether this finding supposes that `name` was meant: that it is missing is then found already.
    package func suggests(_ name: String) -> Bool { arguments["suggestion"] == .text(name) }
}

/// Finds the name that a person most likely meant.
package enum NearMiss {
    /// The nearest of `known`, by the number of letters to change, add, drop or swap; nil when even that is more than a
    /// third of the name (and more than one letter). Of two equally near, the first in `known`.
    package static func nearest(to name: String, among known: [String]) -> String? {
        let limit = max(1, name.unicodeScalars.count / 3)
        let measured = known.map { (name: $0, distance: distance(name.lowercased(), $0.lowercased())) }
        guard let best = measured.min(by: { $0.distance < $1.distance }), best.distance <= limit else { return nil }
        return best.name
    }

    /// Whether the nearest name can be nothing but what was meant: one letter is wrong, or two of ten, no digit is, and every other
    /// name is at least two letters further away.
    package static func isCertain(_ nearest: String, for name: String, among known: [String]) -> Bool {
        let count = name.unicodeScalars.count
        let distance = distance(name.lowercased(), nearest.lowercased())
        let digits = { (text: String) in text.utf8.filter(\.isDigit) }
        return count > 3 && distance <= (count < 10 ? 1 : 2) && digits(name) == digits(nearest)
            && known.allSatisfy { $0 == nearest || Self.distance(name.lowercased(), $0.lowercased()) > distance + 1 }
    }

    /// The names to offer where none is near: all of a few, or of many those that are least far, with a mark that there are more.
    static func shown(_ known: [String], for name: String) -> [String] {
        guard known.count > 24 else { return known }
        let nearest = known.enumerated().sorted { left, right in
            let distances = (distance(name, left.element), distance(name, right.element))
            return distances.0 == distances.1 ? left.offset < right.offset : distances.0 < distances.1
        }
        return nearest.prefix(12).sorted { $0.offset < $1.offset }.map(\.element) + ["…"]
    }

    /// The optimal string alignment distance: Levenshtein's, with the swap of two neighbours as one step.
    static func distance(_ left: String, _ right: String) -> Int {
        let a = Array(left.unicodeScalars)
        let b = Array(right.unicodeScalars)
        var twoAbove: [Int] = []
        var above = Array(0...b.count)
        for i in 0..<a.count {
            var row = [i + 1]
            for j in 0..<b.count {
                var best = min(above[j] + (a[i] == b[j] ? 0 : 1), above[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, twoAbove[j - 1] + 1) }
                row.append(best)
            }
            (twoAbove, above) = (above, row)
        }
        return above[b.count]
    }
}
