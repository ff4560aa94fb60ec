import ArgumentParser

/// One of several parts of a list.
struct Shard: Equatable {
    let number: Int
    let count: Int

    /// Reads `2/8`.
    init(reading text: String) throws {
        let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard numbers.count == 2, let number = numbers[0], let count = numbers[1], number >= 1, number <= count else {
            throw ValidationError("“\(text)” is no part; write K/N with K from 1 to N, such as 1/4.")
        }
        self.number = number
        self.count = count
    }

    /// Every Nth thing from the Kth on: parts of nearly one size, whatever comes after what.
    func part<Thing>(of things: [Thing]) -> [Thing] {
        stride(from: number - 1, to: things.count, by: count).map { things[$0] }
    }
}
