/// A verification with all its reasons.
public struct Verification: Sendable {
  /// What is looked at, in the order in which services look.
  public enum Subject: String, Hashable, Sendable, CaseIterable {
    /// Whether there is one signature that can be read.
    case form
    /// Age and lifetime.
    case time
    /// Region, service, last word and day.
    case scope
    /// Whether what must be signed is.
    case headers
    /// Whether the key and its token are known, on, and not over.
    case key
    /// Whether the signature is the one that the server computes.
    case signature
    /// Whether the body is the one that was signed.
    case body
  }

  /// How a check came out.
  public enum Outcome: String, Hashable, Sendable {
    /// It passed.
    case passed
    /// It failed; nothing behind it was looked at.
    case failed
    /// It was not looked at.
    case notReached
  }

  /// One check.
  public struct Check: Hashable, Sendable {
    /// What was looked at.
    public var subject: Subject
    /// How it came out.
    public var outcome: Outcome
    /// What was found.
    public var detail: String
  }

  /// Says of a check that it was not looked at, where what it passed by was a guess.
  public mutating func withdraw(_ subject: Subject) {
    for index in checks.indices where checks[index].subject == subject && checks[index].outcome == .passed {
      checks[index] = Check(subject: subject, outcome: .notReached, detail: "")
    }
  }

  /// The verified signature, or the refusal.
  public var result: Result<VerifiedSignature, VerificationFailure>
  /// All checks in order, those not reached included.
  public var checks: [Check]
  /// What the request says of its signature, as far as that could be read.
  public var parameters: SignatureParameters?
  /// The server's stages of the signature; nil where it did not come to that.
  public var server: SignatureExplanation?
  /// For a mismatch, what the client signed beside what the server received, known or guessed.
  public var comparison: SignatureComparison?

  /// The refusal, where there is one.
  public var failure: VerificationFailure? {
    if case .failure(let failure) = result { failure } else { nil }
  }
}

/// Collects the checks of one verification.
struct VerificationTrace {
  private(set) var checks = Verification.Subject.allCases.map {
    Verification.Check(subject: $0, outcome: .notReached, detail: "")
  }
  var server: SignatureExplanation?

  mutating func pass(_ subject: Verification.Subject, _ detail: String) {
    set(subject, .passed, detail)
  }

  /// The first check that did not pass is the one that failed.
  mutating func fail(_ problem: SignatureProblem) {
    guard let subject = checks.first(where: { $0.outcome == .notReached })?.subject else { return }
    set(subject, .failed, problem.summary)
  }

  private mutating func set(
    _ subject: Verification.Subject, _ outcome: Verification.Outcome, _ detail: String
  ) {
    guard let index = checks.firstIndex(where: { $0.subject == subject }) else { return }
    checks[index] = Verification.Check(subject: subject, outcome: outcome, detail: detail)
  }
}
