import AWSProtocols
import Crypto
import Documents

/// Bytes as a row of choices: which members an input has, and what they hold.
struct ChosenValues {
  private let bytes: [UInt8]
  private var position = 0
  /// Texts that earlier answers told: ids, tokens, versions.
  private var told: [String] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position >= bytes.count }

  /// The next byte; 0 behind the last.
  mutating func next() -> UInt8 {
    guard position < bytes.count else { return 0 }
    defer { position += 1 }
    return bytes[position]
  }

  /// All bytes that are left.
  mutating func rest() -> [UInt8] {
    defer { position = bytes.count }
    return Array(bytes[position...])
  }

  /// Keeps the texts of an answer, so that later calls can use them.
  mutating func remember(_ answer: Node) {
    switch answer.content {
    case .string(let text): if told.count < 64, text.utf8.count < 256 { told.append(text) }
    case .array(let elements): for element in elements { remember(element) }
    case .object(let members): for member in members { remember(member.value) }
    case .null, .bool, .number: break
    }
  }

  /// An input of an operation, most of its required members in place.
  mutating func input(of operation: Operation, _ model: ServiceModel) -> WireMessage {
    guard let shape = model.input(of: operation) else { return WireMessage() }
    var message = WireMessage()
    var members: [Node.Member] = []
    for member in shape.members where isWanted(member) {
      if member.isStream {
        message.stream = Array(repeating: next(), count: Int(next()) * 3)
      } else {
        let value = value(of: model.shape(member.value), model, named: member.name, depth: 0)
        members.append(Node.Member(key: member.name, value: value))
      }
    }
    message.document = Node(.object(members))
    return message
  }

  private mutating func isWanted(_ member: Member) -> Bool {
    member.isRequired ? next() % 16 != 15 : next() % 4 == 3
  }

  private mutating func value(of shape: Shape, _ model: ServiceModel, named name: String, depth: Int) -> Node
  {
    switch shape.kind {
    case .structure:
      guard depth < 5 else { return [:] }
      var members: [Node.Member] = []
      for member in shape.members where isWanted(member) {
        let value = value(of: model.shape(member.value), model, named: member.name, depth: depth + 1)
        members.append(Node.Member(key: member.name, value: value))
      }
      return Node(.object(members))
    case .list:
      guard let element = shape.element, depth < 5 else { return [] }
      var elements: [Node] = []
      for _ in 0..<next() % 4 {
        elements.append(value(of: model.shape(element), model, named: name, depth: depth + 1))
      }
      return Node(elements)
    case .map:
      guard let element = shape.element, depth < 5 else { return [:] }
      var members: [Node.Member] = []
      for index in 0..<next() % 3 {
        let value = value(of: model.shape(element), model, named: name, depth: depth + 1)
        members.append(Node.Member(key: "\(text(named: name))\(index)", value: value))
      }
      return Node(.object(members))
    case .boolean: return Node(next() % 2 == 1)
    case .integer, .long: return Node(number())
    case .double, .float: return Node(.number(String(Double(number()) / 4)))
    case .timestamp:
      return Node(["2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z", "1970-01-01T00:00:00Z"][Int(next() % 3)])
    case .blob: return Node(Base64.encode(Array(repeating: next(), count: Int(next() % 64))))
    case .string:
      if !shape.enumeration.isEmpty, next() % 8 != 7 {
        return Node(shape.enumeration[Int(next()) % shape.enumeration.count])
      }
      return Node(text(named: name))
    }
  }

  private mutating func number() -> Int {
    let byte = Int(next())
    return switch byte % 4 {
    case 0: byte / 4
    case 1: byte * 60
    case 2: -byte
    default: byte << 24
    }
  }

  private mutating func text(named name: String) -> String {
    let choice = next()
    switch choice % 8 {
    case 0..<4: return Self.words[Int(next()) % Self.words.count]
    case 4, 5: return told.isEmpty ? name : told[Int(next()) % told.count]
    case 6:
      let count = min(Int(next() % 32), bytes.count - position)
      defer { position += count }
      return String(decoding: bytes[position..<position + count], as: UTF8.self)
    default: return name.contains("olicy") ? Self.documents[Int(next()) % Self.documents.count] : name
    }
  }

  /// What stands in the world, and what may yet.
  private static let words = [
    "admin", "app", "new", "staff", "one-bucket", "Reader", "reports", "payroll", "q1.csv", "june.csv", "/",
    "/team/", "web", "i-0abc1234def567890", "111122223333", "*", "", "arn:aws:iam::111122223333:user/app",
    "arn:aws:iam::111122223333:role/one-bucket", "arn:aws:iam::111122223333:policy/Reader",
    "arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:aws:s3:::reports/q1.csv",
    "arn:aws:iam::111122223333:mfa/app",
    "AKIAI44QH8DHBEXAMPLE", "bytes=0-1", "s3:GetObject", "reports/q1.csv", "v1", "null", "alias/aws/s3",
    "eu-west-1", "123456", "key=value", "a/b/c", "ünï", "ami-0abcdef1234567890", "t3.micro", "Default",
  ]

  private static let documents = [
    #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#,
    #"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"s3:*","Resource":"arn:aws:s3:::reports/*"}}"#,
    #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::reports/*"}]}"#,
    #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#,
    #"{"Version":"2012-10-17","Statement":[]}"#, "{", "[]",
  ]
}
