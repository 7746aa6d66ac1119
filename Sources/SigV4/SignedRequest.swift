public import HTTPMessages

/// A signed request with the stages of its signature.
public struct SignedRequest: Hashable, Sendable {
  /// The request to send.
  public var request: HTTPRequest
  /// The stages.
  public var explanation: SignatureExplanation
  /// The fields that were added, in the order in which they stand behind the others.
  public var added: [HTTPField]

  /// The signature in hexadecimal.
  public var signature: String { explanation.signature }

  /// The signed request in the form of the file that the unsigned one was read from: its lines as they were, what was added behind them.
  public func text(like raw: RawRequest) -> [UInt8] {
    raw.rewritten(
      target: request.target, removing: added.map(\.name), adding: added,
      body: request.body == raw.request.body ? nil : request.body)
  }
}
