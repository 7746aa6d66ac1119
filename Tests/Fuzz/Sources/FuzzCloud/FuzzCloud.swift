import FuzzDriver
import FuzzedEngines

private let cloud = FuzzedCloud()

/// Reads the input as a few calls to AWS: nothing may trap, a call that fails changes nothing, and every answer can be read.
private func fuzzCloud(_ bytes: [UInt8]) {
  guard let cloud else { preconditionFailure("no world to call") }
  if let rule = cloud.brokenRule(bytes) { preconditionFailure(rule) }
}

/// The program.
@_cdecl("FuzzCloud_main")
public func start(_ count: CInt, _ words: CommandWords) -> CInt { runFuzzer(count, words, fuzzCloud) }
