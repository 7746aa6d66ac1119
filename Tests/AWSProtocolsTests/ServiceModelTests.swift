import AWSProtocols
import Documents
import Effects
import HTTPMessages
import Testing

@Suite("services know their operations and shapes")
struct ServiceModelTests {
  @Test("every service is there with its operations", arguments: ServiceModel.names)
  func services(name: String) throws {
    let model = try #require(ServiceModel.named(name))
    #expect(model.name == name)
    #expect(!model.operations.isEmpty)
    for operation in model.operations.values {
      #expect(model.operation(command: operation.commandName)?.name == operation.name)
    }
  }

  @Test("every reference of a model leads to a shape", arguments: ServiceModel.names)
  func references(name: String) throws {
    let model = try #require(ServiceModel.named(name))
    #expect(model.unresolvedReferences == [])
  }

  @Test("names become commands and options as AWS CLI has them")
  func commandNames() throws {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    let rows = try DiskFiles().readText("/\(folder)/command-names.tsv").split(separator: "\n")
    #expect(rows.count == 79)
    for row in rows {
      let words = row.split(separator: "\t").map(String.init)
      #expect(CommandNames.hyphenated(words[0]) == words[1])
    }
    #expect(CommandNames.hyphenated("GetCallerIdentity") == "get-caller-identity")
  }

  @Test("an input that breaks the limits is described as the service does it")
  func problems() throws {
    let operation = try #require(ServiceModel.sts.operations["AssumeRole"])
    let input: Node = ["RoleArn": "arn", "Tags": [["Key": ""]], "DurationSeconds": 1]
    let problems = ServiceModel.sts.problems(with: input, for: operation)
    #expect(
      InputProblem.serviceMessage(problems)?.hasPrefix(
        "5 validation errors detected: Value 'arn' at 'roleArn' failed to satisfy constraint: Member must have length greater than or equal to 20; Value null at 'roleSessionName' failed to satisfy constraint: Member must not be null"
      ) == true, "\(problems.map(\.serviceText))")
  }

  @Test("an unknown operation is the service's own error")
  func unknownOperations() throws {
    let sts = HTTPRequest(method: "POST", target: "/", body: Array("Action=Fly&Version=2011-06-15".utf8))
    let error = #expect(throws: ServiceError.self) { try ServiceModel.sts.call(in: sts) }
    #expect(error?.code == "InvalidAction")
    #expect(error?.message == "Could not find operation Fly for version 2011-06-15")
    let kms = HTTPRequest(method: "POST", target: "/", fields: ["X-Amz-Target": "TrentService.Fly"])
    #expect(throws: ServiceError.self) { try ServiceModel.kms.call(in: kms) }
  }

  @Test("a part of S3 that is not here is refused, not taken for another")
  func subresources() throws {
    let lifecycle = HTTPRequest(method: "PUT", target: "/b?lifecycle")
    let error = #expect(throws: ServiceError.self) { try ServiceModel.s3.call(in: lifecycle) }
    #expect(error?.code == "NotImplemented")
    let patch = HTTPRequest(method: "PATCH", target: "/b")
    #expect(
      #expect(throws: ServiceError.self) { try ServiceModel.s3.call(in: patch) }?.code == "MethodNotAllowed")
  }

  @Test("instants are printed as each AWS CLI prints them")
  func timestamps() throws {
    let operation = try #require(ServiceModel.s3.operations["ListBuckets"])
    let output: Node = ["Buckets": [["Name": "b", "CreationDate": "2026-03-02T09:00:00Z"]]]
    let response = ServiceModel.s3.response(to: operation, WireMessage(output), requestID: "R")
    func date(_ style: TimestampStyle) throws -> String? {
      try ServiceModel.s3.output(of: operation, in: response, timestamps: style).document["Buckets"]?[0]?[
        "CreationDate"]?
        .string
    }
    #expect(try date(.canonical) == "2026-03-02T09:00:00Z")
    #expect(try date(.offset) == "2026-03-02T09:00:00+00:00")
    #expect(try date(.wire) == "2026-03-02T09:00:00.000Z")
  }
}
