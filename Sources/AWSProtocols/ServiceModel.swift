/// How a service puts its calls on the wire.
public enum WireProtocol: String, Sendable, Hashable {
  /// A form in the request, XML in the answer (STS, IAM).
  case query
  /// EC2's own variant of `query`.
  case ec2
  /// Paths, headers and XML bodies (S3).
  case restXML = "rest-xml"
  /// JSON bodies and a target header, versions 1.0 and 1.1 (KMS, DynamoDB, CloudTrail, Service Quotas).
  case json
}

/// A service's operations and the shapes of their inputs, outputs and errors: what it takes to speak with it.
///
/// Source: botocore's service descriptions, reduced to what labdeck supports. Models are read once and shared: this and
/// its parts are classes, so that handing one on costs nothing.
public final class ServiceModel: Sendable {
  /// The name that a client uses for the service, such as `sts` or `service-quotas`.
  public let name: String
  /// The service's own identifier, such as `STS` or `Service Quotas`; AWS_ENDPOINT_URL_… is built from it.
  public let serviceID: String
  /// The version of the interface, a date.
  public let apiVersion: String
  /// How calls go over the wire.
  public let wireProtocol: WireProtocol
  /// The first part of host names, such as `sts`.
  public let endpointPrefix: String
  /// The service in the scope of signatures, such as `servicequotas`.
  public let signingName: String
  /// The namespace of XML answers; nil for JSON services.
  public let xmlNamespace: String?
  /// The first half of `X-Amz-Target`; nil for services that have none.
  public let targetPrefix: String?
  /// `1.0` or `1.1` for JSON services.
  public let jsonVersion: String?
  /// The operations by name.
  public let operations: [String: Operation]
  /// All shapes; operations and references name them by their place here.
  package let shapes: [Shape]
  /// The places of the shapes by name.
  package let shapeIndex: [String: Int]
  /// Operations of a REST service in the order in which requests are compared with them.
  let routes: [Route]

  init(
    name: String, serviceID: String, apiVersion: String, wireProtocol: WireProtocol, endpointPrefix: String,
    signingName: String, xmlNamespace: String?, targetPrefix: String?, jsonVersion: String?,
    operations: [String: Operation], shapes: [Shape], shapeIndex: [String: Int], routes: [Route]
  ) {
    (self.name, self.serviceID, self.apiVersion) = (name, serviceID, apiVersion)
    (self.wireProtocol, self.endpointPrefix, self.signingName) = (wireProtocol, endpointPrefix, signingName)
    (self.xmlNamespace, self.targetPrefix, self.jsonVersion) = (xmlNamespace, targetPrefix, jsonVersion)
    (self.operations, self.shapes, self.shapeIndex, self.routes) = (operations, shapes, shapeIndex, routes)
  }

  /// The names of all services with a model, sorted.
  public static let names = [
    "cloudtrail", "dynamodb", "ec2", "iam", "kms", "s3", "service-quotas", "sts",
  ]

  /// The model of a service by its client name, such as `sts`; nil for a service that is not modelled. Models are read
  /// at their first use and kept.
  public static func named(_ name: String) -> ServiceModel? {
    switch name {
    case "sts": sts
    case "iam": iam
    case "ec2": ec2
    case "s3": s3
    case "kms": kms
    case "dynamodb": dynamodb
    case "cloudtrail": cloudtrail
    case "service-quotas": serviceQuotas
    default: nil
    }
  }

  /// AWS Security Token Service.
  public static let sts = ModelReader.read(ModelText.sts)
  /// AWS Identity and Access Management.
  public static let iam = ModelReader.read(ModelText.iam)
  /// Amazon EC2, the operations on instances.
  public static let ec2 = ModelReader.read(ModelText.ec2)
  /// Amazon S3.
  public static let s3 = ModelReader.read(ModelText.s3)
  /// AWS Key Management Service.
  public static let kms = ModelReader.read(ModelText.kms)
  /// Amazon DynamoDB.
  public static let dynamodb = ModelReader.read(ModelText.dynamodb)
  /// AWS CloudTrail.
  public static let cloudtrail = ModelReader.read(ModelText.cloudtrail)
  /// Service Quotas.
  public static let serviceQuotas = ModelReader.read(ModelText.serviceQuotas)

  /// The operation that a client's command names, such as `get-caller-identity`.
  public func operation(command: String) -> Operation? {
    operations.values.first { $0.commandName == command }
  }

  /// The input's structure; nil for an operation without one.
  public func input(of operation: Operation) -> Shape? { operation.input.map { shapes[$0] } }

  /// The output's structure; nil for an operation that answers nothing.
  public func output(of operation: Operation) -> Shape? { operation.output.map { shapes[$0] } }

  /// The shape that a member, an element or a value refers to.
  public func shape(_ reference: ShapeReference) -> Shape { shapes[reference.shape] }

  /// Members, elements and keys whose shape the model lacks; empty, or the model was not extracted whole.
  package var unresolvedReferences: [String] {
    shapes.flatMap { shape in
      let references = shape.members.map(\.value) + [shape.element, shape.key].compactMap(\.self)
      return references.contains { shapes[$0.shape].name == ModelReader.missing } ? [shape.name] : []
    }
  }

  /// The traits of an error by its code or shape name.
  package func errorShape(_ name: String) -> Shape? {
    if let index = shapeIndex[name], shapes[index].error != nil { return shapes[index] }
    return shapes.first { $0.error?.code == name }
  }
}

/// One operation of a service.
public final class Operation: Sendable {
  /// How many of the answer's pages there are to ask for, and by what.
  public struct Pagination: Sendable, Hashable {
    /// Input members that carry the token of the next page.
    public var inputTokens: [String] = []
    /// Output members that hold it (JMESPath).
    public var outputTokens: [String] = []
    /// The input member that limits a page.
    public var limitKey: String?
    /// Output members that are joined over the pages (JMESPath).
    public var resultKeys: [String] = []
    /// The output member that says whether there is more.
    public var moreResults: String?
    /// Output members that a client prints besides the joined ones.
    public var otherKeys: [String] = []
  }

  /// Whether a client adds a checksum to the request's body.
  public enum Checksum: String, Sendable {
    /// The operation has no checksums.
    case none
    /// It takes one, and newer clients send one.
    case supported
    /// It refuses a body without one.
    case required
  }

  /// The name, such as `GetCallerIdentity`.
  public let name: String
  /// The HTTP method.
  public let method: String
  /// The request's target, with `{Name}` for values and `{Name+}` for values that may hold slashes.
  public let uri: String
  /// The place of the input's structure.
  let input: Int?
  /// The place of the output's structure.
  let output: Int?
  /// The element around the output in an answer of the query protocol.
  let wrapper: String?
  /// The status of a successful answer.
  public let status: Int
  /// The names of the errors that the model declares.
  public let errors: [String]
  /// Whether calls go without a signature.
  public let isUnsigned: Bool
  /// Whether bodies carry a checksum.
  public let checksum: Checksum
  /// How the answer is paged; nil where it is not.
  public let pagination: Pagination?
  /// What stands around the output in an answer of the query protocol.
  let envelope: QueryEnvelope

  init(
    name: String, method: String, uri: String, input: Int?, output: Int?, wrapper: String?, status: Int,
    errors: [String], isUnsigned: Bool, checksum: Checksum, pagination: Pagination?, envelope: QueryEnvelope
  ) {
    (self.name, self.method, self.uri) = (name, method, uri)
    (self.input, self.output, self.wrapper, self.status) = (input, output, wrapper, status)
    (self.errors, self.isUnsigned, self.checksum) = (errors, isUnsigned, checksum)
    self.pagination = pagination
    self.envelope = envelope
  }

  /// The name as a command: `get-caller-identity`.
  public var commandName: String { CommandNames.hyphenated(name) }
}

/// What stands around the output of an operation in an answer of the query protocol, the same in each.
struct QueryEnvelope: Sendable {
  /// Up to the first member of the output.
  let opening: [UInt8]
  /// From behind the last one to before the request's id.
  let closing: [UInt8]
  /// What is left behind the id.
  let end: [UInt8]

  /// Nothing, as of the other protocols.
  static let none = QueryEnvelope(opening: [], closing: [], end: [])

  private init(opening: [UInt8], closing: [UInt8], end: [UInt8]) {
    (self.opening, self.closing, self.end) = (opening, closing, end)
  }

  /// The envelope of an operation; without a result where nothing is put out.
  init(_ operation: String, result: String?, namespace: String?) {
    let space = namespace.map { " xmlns=\"\($0)\"" } ?? ""
    opening = Array("<\(operation)Response\(space)>\(result.map { "<\($0)>" } ?? "")".utf8)
    closing = Array("\(result.map { "</\($0)>" } ?? "")<ResponseMetadata>".utf8)
    end = Array("</ResponseMetadata></\(operation)Response>".utf8)
  }
}
