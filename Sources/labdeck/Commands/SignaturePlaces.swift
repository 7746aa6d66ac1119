import Diagnostics
import HTTPMessages
import SigV4

/// Finds the place in a request's file that an error of the signing engine is about.
struct SignaturePlaces {
  let raw: RawRequest

  init(_ raw: RawRequest) { self.raw = raw }

  /// Why a request could not be signed, with its place.
  func diagnostic(_ error: SigningError) -> Diagnostic {
    let place = error.header.flatMap { value(of: $0) } ?? raw.targetPlace
    switch error.code {
    case .missingHost:
      return Diagnostic(
        code: error.code.rawValue, error.message, in: raw.head, at: value(of: "host") ?? raw.methodPlace,
        hint: "add `Host: NAME` below this line")
    case .badCredentials, .badExpiry, .keyFailure: return Diagnostic(code: error.code.rawValue, error.message)
    case .alreadySigned, .badRequest:
      return Diagnostic(code: error.code.rawValue, error.message, in: raw.head, at: place)
    }
  }

  /// Why a signature could not be read, with its place.
  func diagnostic(_ failure: VerificationFailure) -> Diagnostic {
    Diagnostic(
      code: "sigv4.unreadable", failure.problem.summary, in: raw.head, at: place(failure.problem),
      hint: "a service says \(failure.code)")
  }

  private func place(_ problem: SignatureProblem) -> SourceRange {
    let authorization = value(of: "authorization")
    switch problem {
    case .badDate(let text): return value(of: "x-amz-date") ?? value(of: "date") ?? inTarget(text)
    case .credentialParts(let text, _), .badParameter(let text), .unsupportedAlgorithm(let text):
      return authorization.flatMap { find(text, in: $0) } ?? inTarget(text)
    case .badExpires(let text): return inTarget("X-Amz-Expires=\(text)")
    case .oldVersion(inQuery: true): return inTarget("AWSAccessKeyId")
    case .missing: return raw.methodPlace
    default: return authorization ?? raw.targetPlace
    }
  }

  private func value(of name: String) -> SourceRange? {
    guard let index = raw.request.fields.all.firstIndex(where: { HTTPFields.same($0.name, name) }) else {
      return nil
    }
    return raw.fieldPlaces[index].value
  }

  /// The stretch of the target that holds a text, as it is or percent-encoded; the whole target where it is not there.
  private func inTarget(_ text: String) -> SourceRange {
    find(text, in: raw.targetPlace) ?? find(PercentEncoding.encode(text), in: raw.targetPlace)
      ?? raw.targetPlace
  }

  private func find(_ text: String, in range: SourceRange) -> SourceRange? {
    let wanted = Array(text.utf8)
    let all = Array(raw.head.text.utf8)
    guard !wanted.isEmpty, range.end.offset <= all.count else { return nil }
    var start = range.start.offset
    while start + wanted.count <= range.end.offset {
      if all[start..<start + wanted.count].elementsEqual(wanted) {
        return raw.head.range(utf8: start..<start + wanted.count)
      }
      start += 1
    }
    return nil
  }
}
