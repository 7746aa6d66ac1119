import CredentialChain
import Documents
import Terminal
import TextLayout

/// The keys behind a chain's explanation: the same machine seen by other clients, one source in full, the JSON.
struct ChainExplorer {
  let program: Program
  let stage: Stage
  let machine: ChainMachine
  let resolution: ChainResolution

  /// Takes keys until somebody leaves.
  func run() throws {
    let last = resolution.steps.count
    let row = StyledLine("Enter back · v compare clients · 1-\(last) one source in full · j JSON · q leave")
    while true {
      switch stage.stop(row) {
      case .enter, .character(" "), .character("q"), .control("c"), .control("d"), .hangUp: return
      case .character("v"): stage.print(ChainView.comparison(try everybody(), width: stage.width))
      case .character("j"): program.output.print(schema: ChainResolution.schema, resolution.members())
      case .character(let key):
        if let digit = key.wholeNumberValue, let number = source(digit, upTo: last) { show(number) }
      default: continue
      }
    }
  }

  /// A source's number: 1 may be the first digit of another one.
  private func source(_ digit: Int, upTo last: Int) -> Int? {
    guard digit == 1, last >= 10 else { return (1...last).contains(digit) ? digit : nil }
    switch stage.stop(StyledLine("Enter source 1 · 0-\(last - 10) sources 10 to \(last)")) {
    case .character(let key): return key.wholeNumberValue.map { 10 + $0 }
    case .enter: return 1
    default: return nil
    }
  }

  private func show(_ number: Int) {
    if let text = ChainView.step(number, of: resolution, width: stage.width) { stage.print(text) }
  }

  /// What every client makes of the machine, the one in question first.
  private func everybody() throws -> [ChainResolution] {
    let others = ChainClient.allCases.filter { $0 != resolution.client }
    return try [resolution] + others.map { try machine.resolve($0) }
  }
}
