import Foundation
import FuzzTargets

/// The target that the environment names. Not the command line, which is libFuzzer's.
private let target = FuzzTarget(rawValue: ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? "")

/// What libFuzzer, which has the main function, calls for each input.
@_cdecl("LLVMFuzzerTestOneInput")
func test(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    guard let target else {
        print("FUZZ_TARGET must be one of \(FuzzTarget.allCases.map(\.rawValue).joined(separator: ", "))")
        exit(2)
    }
    if let failure = target.failure(with: Array(UnsafeBufferPointer(start: data, count: size))) {
        FileHandle.standardError.write(Data("failure: \(failure)\n".utf8))
        abort()
    }
    return 0
}
