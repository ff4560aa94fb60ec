import LocatedYAML
import Synchronization

/// The messages of one file of a language. Each is compiled when it is asked for first: a policy says a few of many.
///
/// Whether a file has all messages, and whether they are right, `MessagesReader` tells.
package final class Messages: Sendable {
    package let file: LocatedValue
    private let compiled = Mutex<[MessageKey: Message]>([:])

    package init(_ file: LocatedValue) { self.file = file }

    /// The message with this key; nil where the file has none that can be said.
    package subscript(key: MessageKey) -> Message? {
        if let message = compiled.withLock({ $0[key] }) { return message }
        let value = key.path.reduce(Optional(file)) { value, name in value?[name] }
        guard let message = value.flatMap(Message.init) else { return nil }
        compiled.withLock { $0[key] = message }
        return message
    }
}

/// One message in one language: a template, or one for each variant.
package indirect enum Message: Sendable {
    case template(Template)
    case variants([String: Message])

    package subscript(variant: [String]) -> Template? { self[variant[...]] }

    private subscript(variant: ArraySlice<String>) -> Template? {
        switch self {
        case .template(let template): variant.isEmpty ? template : nil
        case .variants(let inner): variant.first.flatMap { inner[$0]?[variant.dropFirst()] }
        }
    }

    /// All templates with the variant for which they stand, in a fixed order.
    package var templates: [(variant: [String], template: Template)] {
        switch self {
        case .template(let template): [([], template)]
        case .variants(let inner):
            inner.sorted { $0.key < $1.key }.flatMap { word, message in
                message.templates.map { ([word] + $0.variant, $0.template) }
            }
        }
    }
}

extension Message {
    /// A text, or a map of variants; nil for what is neither, or cannot be compiled.
    fileprivate init?(_ value: LocatedValue) {
        if let entries = value.entries {
            let variants = entries.map { ($0.key.text, Message($0.value)) }
            self = .variants(
                Dictionary(variants, uniquingKeysWith: { first, _ in first }).compactMapValues { $0 })
            return
        }
        // Who reports what is wrong is `MessagesReader`.
        var diagnostics: [Diagnostic] = []
        guard !value.isRefused, let text = value.text, !text.allSatisfy(\.isWhitespace),
            let template = Template(
                LocatedText(text, at: value.place), braces: .single, isLiteral: value.isPlainOnOneLine,
                diagnostics: &diagnostics)
        else { return nil }
        self = .template(template)
    }
}

extension LocatedValue {
    /// Whether the text stands in the file as it is, so that a column inside it can be counted.
    var isPlainOnOneLine: Bool {
        if case .text(_, let isPlain) = content { isPlain && place.start.line == place.end.line } else { false }
    }
}
