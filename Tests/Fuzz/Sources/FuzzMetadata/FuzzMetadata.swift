import FuzzedEngines

private let services = FuzzedMetadata()

/// Reads the input as a request to a metadata service and to the container endpoint: nothing may trap, and the rules
/// about tokens, statuses and findings must hold.
private func fuzzMetadata(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  guard let services else { preconditionFailure("no world to ask") }
  if let rule = services.brokenRule(bytes) { preconditionFailure(rule) }
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
@_cdecl("FuzzMetadata_main")
public func start(_ count: CInt, _ words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt {
  var (count, words) = (count, words)
  return runDriver(&count, &words, { fuzzMetadata($0, $1) })
}
