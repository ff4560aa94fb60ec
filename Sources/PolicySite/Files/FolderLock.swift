#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

extension Folder {
    /// Takes this folder for one run, until it is closed or the process ends, however it ends. Another run waits.
    ///
    /// - Parameter patience: How often to try, a hundredth of a second apart.
    /// - Throws: When another run holds the folder all the time.
    package borrowing func lock(patience: Int) throws(FileError) {
        for attempt in 1...max(patience, 1) {
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
            // Some network file systems lock no folder. Every file is still whole there, and the next run repairs the rest.
            guard errno == EWOULDBLOCK || errno == EINTR else { return }
            if attempt < patience { usleep(10_000) }
        }
        throw FileError(.lock, path.text, .busy)
    }
}
