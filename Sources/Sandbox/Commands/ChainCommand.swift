import CredentialChain
import Diagnostics
import TextLayout

/// `chain` and `why`: explanations inside the sandbox.
extension Shell {
  /// `chain [--client NAME] [--profile NAME] [--region NAME] [--full]`, `chain compare [CLIENT…]`, `chain N`
  mutating func chain(_ call: Invocation) -> Int {
    var arguments = call.arguments[...]
    var options = ChainOptions()
    var (client, isFull, compares) = (self.client, false, false)
    var others: [ChainClient] = []
    var step: Int?
    while let argument = arguments.popFirst() {
      switch argument {
      case "--profile": options.profile = arguments.popFirst()
      case "--region": options.region = arguments.popFirst()
      case "--client":
        guard let named = chainClient(arguments.popFirst() ?? "") else { return 2 }
        client = named
      case "--full", "-w": isFull = true
      case "compare": compares = true
      case "resolve": break
      default:
        if let number = Int(argument) {
          step = number
        } else if compares {
          guard let named = chainClient(argument) else { return 2 }
          others.append(named)
        } else {
          complain(
            "usage: chain [--client NAME] [--profile NAME] [--full] [NUMBER], or chain compare [CLIENT…]")
          return 2
        }
      }
    }
    if compares {
      if others.isEmpty {
        others = [client, .javaV2, .notes].reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
      }
      let resolutions = others.map { resolve(chainInputs($0, options), over: network(), mayPeek: true) }
      write(Array(ChainView.comparison(resolutions).text.utf8))
      return 0
    }
    let inputs = chainInputs(client, options)
    if let step {
      let resolution = resolve(inputs, over: network(), mayPeek: true)
      guard let text = ChainView.step(step, of: resolution) else {
        complain("chain: \(client.rawValue) has the sources 1 to \(resolution.steps.count)")
        return 2
      }
      write(Array(text.text.utf8))
      return 0
    }
    let trace = chainTrace(inputs)
    sandbox.lastTrace = trace
    write(Array((isFull ? trace.full : trace.short).text.utf8))
    return 0
  }

  private mutating func chainClient(_ name: String) -> ChainClient? {
    if let client = ChainClient(rawValue: name) { return client }
    let names = ChainClient.allCases.map(\.rawValue)
    complain("chain: there is no client `\(name)`")
    let near = NearestName.of(name, among: names).map { "did you mean `\($0)`?" }
    note("  \(near ?? "there are \(Wording.list(names))")")
    return nil
  }

  /// `why [--full]`: the reason of the last call, or of the last search for credentials.
  mutating func why(_ call: Invocation) -> Int {
    guard let trace = sandbox.lastTrace else {
      complain("nothing has been asked yet. `why` explains the last call")
      return 1
    }
    let isFull = call.arguments.contains("--full") || call.arguments.contains("-w")
    write(Array((isFull ? trace.full : trace.short).text.utf8))
    return 0
  }
}
