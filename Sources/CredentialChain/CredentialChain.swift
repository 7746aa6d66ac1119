/// Follows a client's chain of credential providers and explains every step.
public enum CredentialChain {
  /// Where a client finds its credentials, region and output format, and why there. Never fails: what the client would
  /// report as an error stands in the resolution.
  public static func resolve(_ inputs: ChainInputs, _ effects: ChainEffects = ChainEffects())
    -> ChainResolution
  {
    var run = ChainRun(inputs, effects)
    switch inputs.client {
    case .cliV2, .cliV1, .boto3: return run.resolveBotocore()
    case .javaV1, .javaV2, .goV2, .jsV3, .rust: return run.resolveSDK()
    case .notes: return run.resolveNotes()
    }
  }
}
