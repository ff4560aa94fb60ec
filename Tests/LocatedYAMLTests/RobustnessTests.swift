import Foundation
import LocatedYAML
import Testing

/// Damaged files: whatever they hold, the reader returns, and each place lies inside the file.
struct RobustnessTests {
    static let fixtures = FixtureTests.accepted + FixtureTests.refused

    @Test(arguments: fixtures)
    func survivesDamage(to fixture: Fixture) throws {
        let bytes = try Repository.bytes(of: fixture.input)
        var generator = FixedGenerator(seed: UInt64(bytes.count))
        for _ in 0..<60 {
            let damaged = generator.damaged(bytes)
            let (value, diagnostics) = LocatedYAMLReader.read(damaged, file: fixture.name)
            #expect(value != nil || !diagnostics.isEmpty, "\(damaged)")
            let byLibYAML = LocatedYAMLReader.read(damaged, file: fixture.name, isPlainTried: false)
            #expect(value == byLibYAML.value && diagnostics == byLibYAML.diagnostics, "\(damaged)")
            let lengths = lineLengths(of: damaged)
            let places = diagnostics.flatMap { [$0.place] + $0.notes.map(\.place) }
            for place in places.compactMap({ $0 }) + (value.map(places(in:)) ?? []) {
                expectInside(place, lengths: lengths, of: damaged)
            }
        }
    }

    private func places(in value: LocatedValue) -> [Place] {
        let items = (value.items ?? []) + (value.entries?.map(\.value) ?? [])
        return [value.place] + (value.entries?.map(\.key.place) ?? []) + items.flatMap(places(in:))
    }

    private func expectInside(_ place: Place, lengths: [Int], of bytes: [UInt8]) {
        #expect(place.start <= place.end, "\(bytes)")
        for position in [place.start, place.end] {
            let isInside =
                lengths.indices.contains(position.line - 1) && position.column >= 1
                && position.column <= lengths[position.line - 1] + 1
            #expect(isInside, "\(place.span) in \(String(decoding: bytes, as: UTF8.self).debugDescription)")
        }
    }

    /// The scalars of each line; what is no UTF-8 counts as long as may be, because nothing is read behind it.
    private func lineLengths(of bytes: [UInt8]) -> [Int] {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        var lengths = [0]
        for scalar in String(decoding: text, as: UTF8.self).replacing("\r\n", with: "\n").unicodeScalars {
            if scalar == "\n" || scalar == "\r" { lengths.append(0) } else { lengths[lengths.count - 1] += 1 }
        }
        return lengths
    }
}

/// Random numbers that are the same in each run (SplitMix64).
private struct FixedGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// What YAML is made of, and what breaks it.
    private static let pieces: [[UInt8]] =
        [
            "[", "]", "{", "}", ": ", ":", "- ", "? ", "#", "\"", "'", "|\n", ">", "&a ", "*a", "!b ", "<<: ", "%", "@",
            "`", ",",
        ].map {
            Array($0.utf8)
        }
        + ["\n", "\r", "\r\n", "\t", "  ", "---\n", "...\n", "茶", "🍵", "\u{2028}", "\u{FEFF}", "\\"].map {
            Array($0.utf8)
        }
        + [[0], [0x80], [0xFF], [0xED, 0xA0, 0x80]]

    /// `bytes` with up to three parts put in, taken away, moved or cut off.
    mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...Int.random(in: 0...2, using: &self) {
            let at = Int.random(in: 0...bytes.count, using: &self)
            let length = min(bytes.count - at, Int.random(in: 1...8, using: &self))
            switch Int.random(in: 0...4, using: &self) {
            case 0, 1: bytes.insert(contentsOf: Self.pieces.randomElement(using: &self) ?? [], at: at)
            case 2: bytes.removeSubrange(at..<at + length)
            case 3:
                bytes.insert(
                    contentsOf: Array(bytes[at..<at + length]), at: Int.random(in: 0...bytes.count, using: &self))
            default: bytes.removeSubrange(at...)
            }
        }
        return bytes
    }
}
