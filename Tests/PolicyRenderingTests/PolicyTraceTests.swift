import Diagnostics
import IAMPolicy
import TextLayout
import Testing

@testable import PolicyRendering

@Suite("decisions are explained in rows")
struct PolicyTraceTests {
  private func policy(_ name: String, _ statements: String, on place: String? = nil) throws -> AttachedPolicy
  {
    let text = #"{"Version":"2012-10-17","Statement":[\#(statements)]}"#
    return AttachedPolicy(
      name: name, attachedTo: place, document: try PolicyDocument.parse(SourceText(name: name, text: text)))
  }

  private func decision(
    _ action: String, _ resource: String, by caller: String, _ policies: [AttachedPolicy],
    _ context: [String: ContextValue] = [:]
  ) throws -> Decision {
    let principal = try #require(RequestPrincipal(caller))
    return PolicyInputs(identityPolicies: policies).evaluate(
      AuthorizationRequest(principal: principal, action: action, resource: resource, context: context))
  }

  @Test("resources are named as people name them")
  func resources() {
    #expect(PolicyWords.resource("arn:aws:s3:::reports/q2.csv") == "reports/q2.csv")
    #expect(PolicyWords.resource("arn:aws:ec2:eu-west-1:111122223333:instance/i-0abc") == "i-0abc")
  }

  @Test("nothing allows it: verdict, nearest miss, lever")
  func implicit() throws {
    let policies = [
      try policy(
        "OneBucket",
        #"{"Effect":"Allow","Action":["s3:GetObject","s3:ListBucket"],"Resource":"arn:aws:s3:::reports/*"}"#)
    ]
    let decision = try decision(
      "s3:PutObject", "arn:aws:s3:::reports/q2.csv",
      by: "arn:aws:sts::111122223333:assumed-role/one-bucket/i-0", policies)
    #expect(
      PolicyTrace(decision).short().text == """
        DENIED  s3:PutObject reports/q2.csv  to role one-bucket: nothing allows it
          nearest  OneBucket:1   action ✗ has s3:GetObject, s3:ListBucket   resource ✓
          to change it: add s3:PutObject to OneBucket:1

        """)
  }

  @Test("a wrong resource is marked where it first differs")
  func resource() throws {
    let policies = [
      try policy("Read", #"{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::report/*"}"#)
    ]
    let decision = try decision(
      "s3:GetObject", "arn:aws:s3:::reports/q1.csv", by: "arn:aws:sts::111122223333:assumed-role/reader/i-0",
      policies)
    let rows = PolicyTrace(decision).short().lines.map(\.text)
    #expect(rows[1] == "  nearest  Read:1   action ✓   resource ✗")
    #expect(rows[2] == "           policy   arn:aws:s3:::report/*")
    #expect(rows[3] == "           request  arn:aws:s3:::reports/q1.csv")
    #expect(rows[4] == String(repeating: " ", count: 39) + "^ first difference")
  }

  @Test("an explicit deny says what it needs, and who would allow")
  func explicit() throws {
    let policies = [
      try policy("Dev", #"{"Effect":"Allow","Action":"ec2:*","Resource":"*"}"#),
      try policy(
        "RequireMFA",
        #"{"Effect":"Deny","Action":"ec2:*","Resource":"*","Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}}"#
      ),
    ]
    let decision = try decision(
      "ec2:StopInstances", "arn:aws:ec2:eu-west-1:111122223333:instance/i-0abc1234",
      by: "arn:aws:iam::111122223333:user/dev2",
      policies, ["aws:MultiFactorAuthPresent": "false"])
    #expect(
      PolicyTrace(decision).short().text == """
        DENIED  ec2:StopInstances i-0abc1234  to user dev2: RequireMFA:1 forbids it
          it needs  aws:MultiFactorAuthPresent   false here, must be true
          1 statement would allow it (Dev:1); a deny beats it
          to change it: get a session with a code, `aws sts get-session-token`

        """)
  }

  @Test("two colleagues: what is the same, who has what, what to do")
  func colleagues() throws {
    let shared = try policy(
      "ReadAll", #"{"Effect":"Allow","Action":"s3:List*","Resource":"*"}"#, on: "group Dev")
    let analysts = try policy(
      "Analysts", #"{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::reports/*"}"#,
      on: "group Analysts")
    let object = "arn:aws:s3:::reports/q1.csv"
    let one = try decision(
      "s3:GetObject", object, by: "arn:aws:iam::111122223333:user/dev1", [shared, analysts])
    let two = try decision("s3:GetObject", object, by: "arn:aws:iam::111122223333:user/dev2", [shared])
    let difference = DecisionDifference(one, named: "dev1", two, named: "dev2")
    #expect(
      DifferenceTrace(difference).short().text == """
        dev1 is ALLOWED, dev2 is DENIED  s3:GetObject reports/q1.csv
          same   policy ReadAll (group Dev), no boundary
          dev1   Analysts:1  Allow s3:GetObject on arn:aws:s3:::reports/*
          dev2   not: group Analysts
          to change it: put dev2 in Analysts, or give it Analysts:1

        """)
  }

  @Test("two requests of one caller: the value that separates them")
  func values() throws {
    let policies = [
      try policy(
        "P",
        #"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}}"#
      )
    ]
    func ask(_ address: String) throws -> Decision {
      try decision(
        "s3:GetObject", "*", by: "arn:aws:iam::111122223333:user/a", policies,
        ["aws:SourceIp": .single(address)])
    }
    let difference = DecisionDifference(
      try ask("203.0.113.9"), named: "office", try ask("198.51.100.1"), named: "home")
    #expect(difference.values.map(\.statement.name) == ["P:1"])
    #expect(DifferenceTrace(difference).short().text.contains("office: 203.0.113.9   home: 198.51.100.1"))
  }

  @Test("the full screen: verdict, ladder, nearest miss, lever, what the client saw; within the width")
  func full() throws {
    let policies = [
      try policy(
        "OneBucket",
        #"{"Sid":"ReadReports","Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::reports/*"}"#
      )
    ]
    let decision = try decision(
      "s3:PutObject", "arn:aws:s3:::reports/q2.csv",
      by: "arn:aws:sts::111122223333:assumed-role/one-bucket/i-0", policies)
    let text = PolicyTrace(decision).full()
    for part in [
      "to role one-bucket (session i-0): nothing allows it", "any explicit deny", "not used",
      "OneBucket: 1 read, 0 match", "\"ReadReports\"  Allow", "to change it   add s3:PutObject",
      "the client saw: AccessDenied",
    ] {
      #expect(text.text.contains(part), "\(part)")
    }
    #expect(text.width <= 80)
    #expect(PolicyTrace(decision).everyStatement().width <= 80)
  }

  @Test("a denial across accounts says what each of the two says")
  func accounts() throws {
    let bucket = try policy(
      "B",
      #"{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::reports/*"}"#
    )
    let principal = try #require(RequestPrincipal("arn:aws:iam::111122223333:user/ana"))
    func trace(_ inputs: PolicyInputs) -> StyledText {
      PolicyTrace(
        inputs.evaluate(
          AuthorizationRequest(
            principal: principal, action: "s3:GetObject", resource: "arn:aws:s3:::reports/q1.csv",
            resourceAccount: "444455556666"))
      ).short()
    }
    let rows = trace(PolicyInputs(resourcePolicy: bucket)).lines.map(\.text)
    #expect(rows[0].contains("to user ana: its own account"))
    #expect(rows.contains("  111122223333   ✗ the identity policies do not allow it"))
    #expect(rows.contains("  444455556666   ✓ bucket policy of reports allows it"))
    let all = try policy("All", #"{"Effect":"Allow","Action":"*","Resource":"*"}"#)
    let theirs = trace(PolicyInputs(identityPolicies: [all])).text
    #expect(theirs.contains("to user ana: the resource's account"))
    #expect(theirs.contains("444455556666   ✗ the resource has no policy that allows it"))
    #expect(trace(PolicyInputs()).text.contains("neither account allows it"))
  }

  @Test("the marked policy: signs in two columns, line numbers, reasons below, within the width")
  func marks() throws {
    let policies = [
      try policy(
        "OneBucket",
        #"{"Sid":"ReadReports","Effect":"Allow","Action":["s3:GetObject","s3:ListBucket"],"Resource":"arn:aws:s3:::reports/*"}"#,
        on: "role one-bucket")
    ]
    let decision = try decision(
      "s3:PutObject", "arn:aws:s3:::reports/q2.csv",
      by: "arn:aws:sts::111122223333:assumed-role/one-bucket/i-0", policies)
    let text = PolicyTrace(decision).markedPolicies()
    let rows = text.lines.map(\.text)
    #expect(rows[0] == "OneBucket  the identity policies, role one-bucket")
    #expect(rows.contains { $0.hasPrefix(" ✗ ") && $0.contains("\"Action\"") })
    #expect(rows.contains { $0.contains("^ `s3:PutObject` is not in `s3:GetObject`, `s3:ListBucket`") })
    #expect(rows.contains { $0.hasPrefix(" ✓ ") && $0.contains("arn:aws:s3:::reports/*") })
    #expect(text.width <= 80)
    #expect(PolicyTrace(decision).full().text.contains("it would be allowed if OneBucket:1 named the action"))
  }

  @Test("several conditions that fail are all to be met")
  func conditions() throws {
    let policies = [
      try policy(
        "P",
        #"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"},"Bool":{"aws:SecureTransport":"true"}}}"#
      )
    ]
    let decision = try decision("s3:GetObject", "*", by: "arn:aws:iam::111122223333:user/a", policies)
    #expect(
      decision.lever?.sentence
        == "make the call so that aws:SourceIp is in 203.0.113.0/24, and make the call so that aws:SecureTransport is true"
    )
  }
}
