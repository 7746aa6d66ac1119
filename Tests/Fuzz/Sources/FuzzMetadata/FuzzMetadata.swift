import FuzzDriver
import FuzzedEngines

private let services = FuzzedMetadata()

/// Reads the input as a request to a metadata service and to the container endpoint: nothing may trap, and the rules
/// about tokens, statuses and findings must hold.
private func fuzzMetadata(_ bytes: [UInt8]) {
  guard let services else { preconditionFailure("no world to ask") }
  if let rule = services.brokenRule(bytes) { preconditionFailure(rule) }
}

/// The program.
@_cdecl("FuzzMetadata_main")
public func start(_ count: CInt, _ words: CommandWords) -> CInt { runFuzzer(count, words, fuzzMetadata) }
