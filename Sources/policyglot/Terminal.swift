#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif
import PolicyModel

/// The terminal, or whatever stands in its place.
enum Terminal {
    /// Colour is for a terminal only, and only where nobody asked for none (https://no-color.org).
    static var showsColour: Bool { showsColour(on: STDERR_FILENO) }

    /// The same for what is written to the standard output.
    static var showsColourInOutput: Bool { showsColour(on: STDOUT_FILENO) }

    private static func showsColour(on descriptor: Int32) -> Bool {
        isatty(descriptor) == 1 && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
    }

    /// Whether a person watches what is written to the standard error.
    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 && environment("TERM") != "dumb" }

    static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    /// The absolute path of the folder in which the program runs; the root where the system does not tell.
    static var workingDirectory: String {
        guard let path = getcwd(nil, 0) else { return "/" }
        defer { free(path) }
        return String(cString: path)
    }

    /// Now, in UTC: `2026-12-01T09:30:00`.
    static var time: String {
        var now = systemTime()
        var parts = tm()
        gmtime_r(&now, &parts)
        let numbers = [parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec].map { number in
            number < 10 ? "0\(number)" : String(number)
        }
        return "\(parts.tm_year + 1900)-\(numbers[0])-\(numbers[1])T" + numbers[2...].joined(separator: ":")
    }

    /// Today, in UTC; nil where the clock is out of all bounds.
    static var today: CalendarDate? { CalendarDate(String(time.prefix(10))) }

    static func write(_ text: String) { write(Array(text.utf8), to: STDOUT_FILENO) }

    static func write(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

    static func writeError(_ text: String) { write(Array(text.utf8), to: STDERR_FILENO) }

    /// Writes all of the text. Nobody can be told when the terminal itself is gone, so an error ends the writing.
    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}

/// The system call, which the method of the same name would hide.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}

/// The system call, which the property of the same name would hide.
private func systemTime() -> time_t { time(nil) }
