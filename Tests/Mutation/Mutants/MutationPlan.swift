/// Which mutants are tried: all of most parts.
package enum MutationPlan {
    /// The numbers of the mutants of one part that the whole run tries on a site. The words of `Locales` are the same for every
    /// site, so each change of them is tried on one of the sites, in turn.
    ///
    /// - Parameters:
    ///   - site: the site's number.
    ///   - sites: how many there are.
    ///   - share: 1 for all mutants, 10 for each tenth of them.
    package static func indices(
        _ part: Mutant.Part, count: Int, site: Int, of sites: Int, share: Int
    ) -> [Int] {
        let all = Array(
            part == .messages ? stride(from: site, to: count, by: sites) : stride(from: 0, to: count, by: 1))
        return stride(from: site % share, to: all.count, by: share).map { all[$0] }
    }

    /// The numbers of a sample of about so many mutants, spread evenly over the operations and within each.
    package static func sample(_ mutants: [Mutant], size: Int, site: Int) -> [Int] {
        let groups = Dictionary(grouping: mutants.indices) { mutants[$0].operation.rawValue }
        let each = max(1, size / max(1, groups.count))
        return groups.sorted { $0.key < $1.key }.flatMap { _, indices in
            let step = max(1, indices.count / each)
            return stride(from: site % step, to: indices.count, by: step).prefix(each).map { indices[$0] }
        }
    }
}
