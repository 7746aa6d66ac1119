import Diagnostics
import Documents

@testable import IAMPolicy

/// Short ways to say policies and requests in tests.
func document(_ text: String) throws -> PolicyDocument {
  try PolicyDocument.parse(SourceText(name: "policy.json", text: text))
}

/// A policy from statements in JSON, of the current version.
func policy(_ name: String = "P", _ statements: String...) throws -> AttachedPolicy {
  let text = #"{"Version":"2012-10-17","Statement":[\#(statements.joined(separator: ","))]}"#
  return AttachedPolicy(name: name, document: try document(text))
}

/// A statement that allows or denies an action on a resource.
func statement(
  _ effect: String = "Allow", _ action: String = "s3:GetObject", on resource: String = "*",
  principal: String? = nil,
  condition: String? = nil
) -> String {
  var text = #"{"Effect":"\#(effect)","Action":"\#(action)","Resource":"\#(resource)""#
  if let principal { text += #","Principal":\#(principal)"# }
  if let condition { text += #","Condition":\#(condition)"# }
  return text + "}"
}

let account = "111122223333"
let other = "444455556666"
let userARN = "arn:aws:iam::111122223333:user/ana"
let roleARN = "arn:aws:iam::111122223333:role/team/reader"
let sessionARN = "arn:aws:sts::111122223333:assumed-role/reader/tuesday"
let federatedARN = "arn:aws:sts::111122223333:federated-user/ana"
let objectARN = "arn:aws:s3:::reports/q1.csv"

func request(
  _ action: String = "s3:GetObject", on resource: String = objectARN, by principal: String = userARN,
  owner: String? = account, _ context: [String: ContextValue] = [:]
) throws -> AuthorizationRequest {
  struct NoPrincipal: Error {}
  guard let principal = RequestPrincipal(principal) else { throw NoPrincipal() }
  return AuthorizationRequest(
    principal: principal, action: action, resource: resource, resourceAccount: owner, context: context)
}
