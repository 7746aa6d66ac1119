import AWSProtocols
package import HTTPMessages

extension LocalCloud {
  /// What a service says to a request whose body is longer than the bytes that are taken at once; its head is all that is known,
  /// and nobody has looked at its signature. S3's code is the one for objects beyond five gigabytes (Amazon S3 API Reference,
  /// "Error responses").
  package static func refusal(ofOversized request: HTTPRequest, limit: Int) -> HTTPResponse {
    let requestID = RequestIDs.make(seed: 0, number: 0, isS3: true)
    guard let model = RequestedService(request).model, model.name != "s3" else {
      let proposed = request.fields["Content-Length"].map { [("ProposedSize", $0)] } ?? []
      let error = ServiceError(
        "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size",
        details: proposed + [("MaxSizeAllowed", String(limit))])
      return ServiceModel.s3.response(to: error, requestID: requestID)
    }
    let error = ServiceError(
      "RequestEntityTooLarge", "The request is longer than \(limit) bytes", status: 413)
    return model.response(to: error, requestID: RequestIDs.make(seed: 0, number: 0, isS3: false))
  }
}
