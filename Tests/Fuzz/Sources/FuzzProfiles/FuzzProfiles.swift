import FuzzedEngines

private let profiles = FuzzedProfiles()

/// Reads the input as a config file and, behind its first NUL, a credentials file: no grammar and no client's chain may
/// trap or take long, and what the quick reader makes of a plain file must be what the full one does.
private func fuzzProfiles(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  if let rule = profiles.brokenRule(bytes) { preconditionFailure(rule) }
  return 0
}

/// libFuzzer's own loop.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The package manager calls this in place of `main`, which libFuzzer would bring.
@_cdecl("FuzzProfiles_main")
public func start(_ count: CInt, _ words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt {
  var (count, words) = (count, words)
  return runDriver(&count, &words, { fuzzProfiles($0, $1) })
}
