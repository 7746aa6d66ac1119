import Diagnostics
import Documents
import Effects
import IAMPolicy

/// Decisions, each with the decision, what decided and the nearest miss.
enum PolicyBench {
  static let all: [any Benchmark] = [
    contest(5, goal: 300_000),
    contest(1000, goal: 30_000),
    Contest(
      name: "policy: other sets",
      contenders: [
        deciding("1,000 policies of one service", policies: 1000, services: ["s3"]),
        deciding("10,000 policies", policies: 10_000), parsing,
      ]),
  ]

  private static func contest(_ count: Int, goal: Double) -> Contest {
    Contest(
      name: "policy: decisions by \(Number.whole(Double(count))) policies",
      contenders: [
        deciding("decide", policies: count), peer("cedarpy", policies: count), peer("moto", policies: count),
      ],
      goals: [.rate("decide", atLeast: goal)], subject: "decide")
  }

  private static let services = [
    "s3", "ec2", "dynamodb", "sqs", "sns", "lambda", "kms", "iam", "logs", "ecs",
  ]
  private static let verbs = ["Get", "Put", "List", "Delete", "Describe", "Create", "Update", "Tag"]
  private static let nouns = [
    "Object", "Item", "Queue", "Topic", "Function", "Key", "Role", "Stream", "Task", "Table",
  ]

  private static func deciding(
    _ name: String, policies count: Int, services: [String] = services
  ) -> Contender {
    Contender(name) {
      let prepared = Self.prepared(count, services)
      let requests = Self.requests(services)
      return { times in
        var sum = 0
        for index in 0..<times {
          let decision = prepared.evaluate(requests[index % requests.count])
          sum &+= decision.isAllowed ? 1 : 0
          sum &+= decision.decidedBy.first?.statement.index ?? 0
          sum &+= decision.nearestMiss?.reference.statement.index ?? 0
        }
        return sum
      }
    }
  }

  /// Three statements a policy: two Allows, of which one has a condition, and in every tenth policy a Deny.
  private static func text(_ number: Int, _ services: [String], _ random: inout SeededRandom) -> String {
    let service = services[number % services.count]
    func action() -> String {
      let verb = verbs.randomElement(using: &random) ?? ""
      return Int.random(in: 0..<6, using: &random) == 0
        ? "\(service):\(verb)*" : "\(service):\(verb)\(nouns.randomElement(using: &random) ?? "")"
    }
    let resource = "arn:aws:\(service):eu-west-1:111122223333:thing\(number)/*"
    var statements = [
      #"{"Effect":"Allow","Action":["\#(action())","\#(action())"],"Resource":"\#(resource)"}"#,
      #"{"Effect":"Allow","Action":"\#(action())","Resource":["\#(resource)","arn:aws:\#(service):*:*:shared/*"],"Condition":{"StringEquals":{"aws:PrincipalTag/team":["red","blue"]},"Bool":{"aws:SecureTransport":"true"}}}"#,
    ]
    if number % 10 == 0 {
      statements.append(
        #"{"Effect":"Deny","Action":"\#(service):Delete*","Resource":"*","Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}}"#
      )
    }
    return #"{"Version":"2012-10-17","Statement":[\#(statements.joined(separator: ","))]}"#
  }

  private static func texts(_ count: Int, _ services: [String]) -> [String] {
    var random = SeededRandom(seed: 1)
    return (0..<count).map { text($0, services, &random) }
  }

  private static func prepared(_ count: Int, _ services: [String]) -> PreparedPolicies {
    let policies = texts(count, services).enumerated().compactMap { number, text -> AttachedPolicy? in
      let source = SourceText(name: "policy", text: text)
      return (try? PolicyDocument.parse(source)).map { AttachedPolicy(name: "P\(number)", document: $0) }
    }
    return PreparedPolicies(PolicyInputs(identityPolicies: policies))
  }

  private static func requests(_ services: [String]) -> [AuthorizationRequest] {
    var random = SeededRandom(seed: 2)
    guard let principal = RequestPrincipal("arn:aws:iam::111122223333:user/ana") else { return [] }
    return (0..<997).map { number in
      let service = services[number % services.count]
      let verb = verbs.randomElement(using: &random) ?? ""
      let noun = nouns.randomElement(using: &random) ?? ""
      return AuthorizationRequest(
        principal: principal, action: "\(service):\(verb)\(noun)",
        resource: "arn:aws:\(service):eu-west-1:111122223333:thing\(number % 50)/x",
        context: [
          "aws:SecureTransport": "true", "aws:PrincipalTag/team": .single(number % 2 == 0 ? "red" : "green"),
          "aws:SourceIp": "203.0.113.7",
          "aws:MultiFactorAuthPresent": .single(number % 3 == 0 ? "true" : "false"),
        ])
    }
  }

  /// The same policies and requests, decided by another engine through Python.
  private static func peer(_ engine: String, policies count: Int) -> Contender {
    Contender(peer: engine) {
      let requests = requests(services).map { request -> String in
        let context = request.context.map {
          "\(JSON.quoted($0.key)):\(JSON.quoted($0.value.all.first ?? ""))"
        }
        return
          #"{"action":"\#(request.action)","resource":"\#(request.resource)","context":{\#(context.joined(separator: ","))}}"#
      }
      let policies = texts(count, services).joined(separator: ",")
      let file = try TemporaryFile(
        #"{"policies":[\#(policies)],"requests":[\#(requests.joined(separator: ","))]}"#)
      return try Peers.script("policies.py", [engine, file.path])
    }
  }

  private static let parsing = Contender("a document read") {
    var random = SeededRandom(seed: 3)
    let sources = (0..<100).map { SourceText(name: "policy", text: text($0, services, &random)) }
    return { times in
      (0..<times).reduce(0) { sum, index in
        sum &+ ((try? PolicyDocument.parse(sources[index % 100]))?.statements.count ?? 0)
      }
    }
  }
}
