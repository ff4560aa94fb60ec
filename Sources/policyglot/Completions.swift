import ArgumentParser
import PolicyChecks
import PolicySite

extension CompletionKind {
    /// A site's file, or a folder.
    static var site: CompletionKind { .file(extensions: ["yaml", "yml"]) }

    /// The ids of rules, those of the requirements of laws among them. They are looked up when somebody asks for them.
    static var rule: CompletionKind { .custom { _, _, _ in ToolWords.read("en").ruleIDs } }
}
