import ArgumentParser

/// How a command speaks to the person at the terminal.
struct ReportingOptions: ParsableArguments {
    @Flag(name: .shortAndLong, help: "Say nothing unless there is a finding.")
    var quiet = false

    @Option(
        help: ArgumentHelp(
            "The language of findings, en or zh-Hans (default: from LC_ALL, LC_MESSAGES or LANG).",
            valueName: "language"))
    var language: ReportLanguage?

    /// The language asked for, or that of the environment.
    var spoken: ReportLanguage { language ?? .environment(Terminal.environment) }
}

/// The languages in which the tool itself speaks.
enum ReportLanguage: String, ExpressibleByArgument, CaseIterable {
    case english = "en"
    case simplifiedChinese = "zh-Hans"

    /// The language of the environment: Chinese for any Chinese locale, English for all others.
    static func environment(_ variable: (String) -> String?) -> ReportLanguage {
        let value = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first { !$0.isEmpty }
        return value?.hasPrefix("zh") == true ? .simplifiedChinese : .english
    }
}
