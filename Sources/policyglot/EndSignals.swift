#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The signals that ask a program to end: Ctrl-C, and what a service manager sends. From its making on they end nothing by
/// themselves, in this thread and those that it starts.
struct EndSignals {
    private var signals = sigset_t()

    init() {
        sigemptyset(&signals)
        for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, number) }
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        // Whoever read the output may be gone, which is no reason to stop serving.
        signal(SIGPIPE, SIG_IGN)
    }

    /// Returns when one of them comes.
    func wait() {
        var signals = signals
        var number: Int32 = 0
        while sigwait(&signals, &number) != 0 {}
    }
}
