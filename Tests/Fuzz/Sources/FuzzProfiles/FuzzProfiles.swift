import FuzzDriver
import FuzzedEngines

private let profiles = FuzzedProfiles()

/// Reads the input as a config file and, behind its first NUL, a credentials file: no grammar and no client's chain may
/// trap or take long, and what the quick reader makes of a plain file must be what the full one does.
private func fuzzProfiles(_ bytes: [UInt8]) {
  if let rule = profiles.brokenRule(bytes) { preconditionFailure(rule) }
}

/// The program.
@_cdecl("FuzzProfiles_main")
public func start(_ count: CInt, _ words: CommandWords) -> CInt { runFuzzer(count, words, fuzzProfiles) }
