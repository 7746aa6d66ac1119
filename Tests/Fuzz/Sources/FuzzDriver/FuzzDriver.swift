/// libFuzzer's own loop.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The arguments of a program as C gives them.
public typealias CommandWords = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?

/// What is done with each input. Set once, before libFuzzer's loop begins; a function of C can hold nothing itself.
private nonisolated(unsafe) var examine: ([UInt8]) -> Void = { _ in }

/// Runs libFuzzer's loop with a program's arguments; `body` traps where something is wrong with an input. The package manager
/// calls a program's `NAME_main` in place of `main`, which libFuzzer would bring.
public func runFuzzer(_ count: CInt, _ words: CommandWords, _ body: @escaping ([UInt8]) -> Void) -> CInt {
  var (count, words) = (count, words)
  examine = body
  return runDriver(&count, &words) { data, size in
    examine(Array(UnsafeBufferPointer(start: data, count: size)))
    return 0
  }
}
