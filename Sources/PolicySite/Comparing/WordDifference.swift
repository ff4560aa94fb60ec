import PolicyRendering

/// What differs between two texts, word by word in a language with words and character by character in Chinese.
package struct WordDifference: Hashable, Sendable {
    /// Joined, the runs that are not added are the old text, and those that are not removed the new one. What was removed stands
    /// before what was added in its place.
    package let runs: [MarkedRun]

    /// - Parameter old: nil where there was none; likewise `new`.
    package init(_ old: String?, _ new: String?) {
        runs = Self.runs(old ?? "", new ?? "").filter { !$0.text.isEmpty }
    }

    package var isEmpty: Bool { runs.allSatisfy { $0.kind == .same } }
    package var old: String { text { $0 != .added } }
    package var new: String { text { $0 != .removed } }

    private func text(_ isWanted: (MarkedRun.Kind) -> Bool) -> String {
        runs.filter { isWanted($0.kind) }.map(\.text).joined()
    }
}

extension WordDifference {
    /// The search takes time and memory with the square of what differs: of two long texts that have nothing in common, each
    /// stands as a whole.
    private static let mostTokens = 4_000
    /// Two texts with less than this part in common are easier to read one after the other.
    private static let leastInCommon = 0.3

    private static func runs(_ old: String, _ new: String) -> [MarkedRun] {
        let whole = [MarkedRun(kind: .removed, text: old), MarkedRun(kind: .added, text: new)]
        let (before, after) = (WordTokens.tokens(old), WordTokens.tokens(new))
        let head = zip(before, after).prefix { $0 == $1 }.count
        let tail = zip(before.dropFirst(head).reversed(), after.dropFirst(head).reversed()).prefix { $0 == $1 }.count
        let middle = (before[head..<before.count - tail], after[head..<after.count - tail])
        guard middle.0.count + middle.1.count <= mostTokens else { return whole }
        let steps = steps(Array(middle.0), Array(middle.1))
        let all =
            before[..<head].map { Step($0, .same) } + steps + before[(before.count - tail)...].map { Step($0, .same) }
        let joined = joined(withoutIslands(joined(all)))
        let same = joined.filter { $0.kind == .same }.map(\.text.count).reduce(0, +)
        let isRecognisable = Double(same) >= leastInCommon * Double(max(old.count, new.count))
        return isRecognisable ? joined : whole
    }

    private struct Step {
        let token: Substring
        let kind: MarkedRun.Kind

        init(_ token: Substring, _ kind: MarkedRun.Kind) {
            self.token = token
            self.kind = kind
        }
    }

    /// What leads from one list of tokens to the other, in their order.
    private static func steps(_ old: [Substring], _ new: [Substring]) -> [Step] {
        let difference = new.difference(from: old)
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var steps: [Step] = []
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if left < old.count, removed.contains(left) {
                steps.append(Step(old[left], .removed))
                left += 1
            } else if right < new.count, inserted.contains(right) {
                steps.append(Step(new[right], .added))
                right += 1
            } else {
                steps.append(Step(old[left], .same))
                (left, right) = (left + 1, right + 1)
            }
        }
        return steps
    }

    /// Neighbours of one kind as one run; between two runs that are the same, what was removed before what was added.
    private static func joined(_ steps: [Step]) -> [MarkedRun] {
        var runs: [MarkedRun] = []
        var (removed, added, blanks) = ("", "", "")
        func close() {
            // A blank at the end of both is the same blank.
            while let last = removed.last, last.isWhitespace, last == added.last {
                (removed, added) = (String(removed.dropLast()), String(added.dropLast()))
                blanks.insert(last, at: blanks.startIndex)
            }
            if !removed.isEmpty { runs.append(MarkedRun(kind: .removed, text: removed)) }
            if !added.isEmpty { runs.append(MarkedRun(kind: .added, text: added)) }
            (removed, added) = ("", "")
            if !blanks.isEmpty { runs.append(MarkedRun(kind: .same, text: blanks)) }
            blanks = ""
        }
        for step in steps {
            switch step.kind {
            case .removed: removed += step.token
            case .added: added += step.token
            case .same:
                close()
                if let last = runs.last, last.kind == .same {
                    runs[runs.count - 1] = MarkedRun(kind: .same, text: last.text + step.token)
                } else {
                    runs.append(MarkedRun(kind: .same, text: String(step.token)))
                }
            }
        }
        close()
        return runs
    }

    /// The same with each lone blank, mark or Han character between two changes counted among the changes: it is there by chance,
    /// and marks around it only make the change hard to read.
    private static func withoutIslands(_ runs: [MarkedRun]) -> [Step] {
        runs.indices.flatMap { index in
            let run = runs[index]
            let isBetween = index > 0 && index + 1 < runs.count
            guard run.kind == .same, isBetween, isIsland(run.text) else { return [Step(run.text[...], run.kind)] }
            return [Step(run.text[...], .removed), Step(run.text[...], .added)]
        }
    }

    private static func isIsland(_ text: String) -> Bool {
        text.allSatisfy { $0.isWhitespace || $0.isPunctuation } ? text.count <= 2 : text.count == 1
    }
}
