/// A part of the program that takes whatever bytes somebody hands to it, and what has to hold for all of them. That it neither
/// crashes nor goes on for ever is for whoever calls it to see.
package enum FuzzTarget: String, CaseIterable, Sendable {
    /// A YAML file.
    case reader
    /// A site, from its text to its pages or findings, as a line of the stream.
    case facts
    /// The messages of one language, up to the document that they say.
    case messages
    /// The frame of a page, up to the checked page, and a style sheet.
    case frame
    /// A version of a policy as it was kept, up to the pages that are made of it again.
    case kept

    /// What does not hold for this input; nil where all is well.
    package func failure(with bytes: [UInt8]) -> String? {
        switch self {
        case .reader: ReaderTarget.failure(with: bytes)
        case .facts: FactsTarget.shared.failure(with: bytes)
        case .messages: Self.failure(of: MessagesTarget.shared) { $0.failure(with: bytes) }
        case .frame: Self.failure(of: FrameTarget.shared) { $0.failure(with: bytes) }
        case .kept: Self.failure(of: KeptTarget.shared) { $0.failure(with: bytes) }
        }
    }

    private static func failure<Target>(
        of target: Result<Target, any Error>, _ test: (Target) -> String?
    ) -> String? {
        switch target {
        case .success(let target): test(target)
        case .failure(let error): "the files of the repository could not be read: \(error)"
        }
    }
}
