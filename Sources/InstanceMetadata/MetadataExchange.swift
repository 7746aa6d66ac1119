package import Effects
package import HTTPMessages

/// One request to the metadata service, what came back, and why.
package struct MetadataExchange: Sendable, Hashable {
  package var request: HTTPRequest
  /// What arrived at the caller; nil where nothing did.
  package var response: HTTPResponse?
  package var finding: MetadataFinding
  package var caller: MetadataCaller
  package var time: Timestamp

  package init(_ request: HTTPRequest, _ reply: MetadataReply, caller: MetadataCaller, time: Timestamp) {
    self.request = request
    response = reply.response
    finding = reply.finding
    self.caller = caller
    self.time = time
  }
}

/// What the metadata service makes of a request.
package struct MetadataReply: Sendable, Hashable {
  package var finding: MetadataFinding
  /// What arrives at the caller; nil where nothing does.
  package var response: HTTPResponse?

  init(_ finding: MetadataFinding, _ response: HTTPResponse? = nil) {
    self.finding = finding
    self.response = response
  }
}

/// Where a request to the metadata service comes from.
package struct MetadataCaller: Sendable, Hashable {
  /// Network hops between the service and the caller: 1 for the instance itself, 2 for a container behind a bridge.
  package var hops: Int
  /// Whether it came to `[fd00:ec2::254]`.
  package var overIPv6: Bool

  package init(hops: Int = 1, overIPv6: Bool = false) {
    self.hops = hops
    self.overIPv6 = overIPv6
  }
}

/// What the service made of a request.
package enum MetadataFinding: Sendable, Hashable {
  /// A session token, good for so many seconds.
  case token(life: Int)
  /// A listing was served.
  case listing
  /// A value was served.
  case value
  /// Credentials of a role were served.
  case credentials(role: String, accessKeyID: String, expiration: Timestamp)
  /// The request was refused, or there is no such thing.
  case refused(MetadataRefusal)
  /// Nothing reached the caller.
  case silence(MetadataSilence)

  /// Whether what was asked for came.
  package var isServed: Bool {
    switch self {
    case .token, .listing, .value, .credentials: true
    case .refused, .silence: false
    }
  }
}

/// Why a request was refused.
package enum MetadataRefusal: Sendable, Hashable {
  /// `http-endpoint` is disabled.
  case endpointDisabled
  /// A request for a token came through a proxy: it carries X-Forwarded-For.
  case forwarded
  /// The token's life is missing or is no number from 1 to 21600.
  case badLife(String?)
  /// The instance requires a token, and none came.
  case tokenMissing
  /// The token is not one of this instance's.
  case tokenForeign
  /// The token ended.
  case tokenExpired(Timestamp)
  /// Another method than GET, HEAD, or PUT for a token.
  case method(String)
  /// More requests than the service answers.
  case throttled
  /// There is no such path, or not now, or not in this version.
  case notFound(MetadataAbsence)

  /// The status of the answer.
  package var status: Int {
    switch self {
    case .endpointDisabled, .forwarded: 403
    case .badLife: 400
    case .tokenMissing, .tokenForeign, .tokenExpired: 401
    case .method: 405
    case .throttled: 503
    case .notFound: 404
    }
  }
}

/// Why a path leads to nothing.
package enum MetadataAbsence: Sendable, Hashable {
  /// Policies are never served; only the role's name and its credentials are.
  case policy
  /// No instance profile is attached.
  case noProfile
  /// The profile holds no such role.
  case otherRole(has: String?)
  /// Tags are not shown: `instance-metadata-tags` is disabled.
  case tagsDisabled
  /// No interruption was announced.
  case noSpotNotice
  /// The instance was started without user data.
  case noUserData
  /// The version does not exist.
  case version(String)
  /// The category came with a later version.
  case laterVersion
  /// Nothing of that name.
  case nothing
}

/// Why nothing came back.
package enum MetadataSilence: Sendable, Hashable {
  /// The answer to a token request may travel `limit` hops, and the caller is further away.
  case hopLimit(limit: Int, hops: Int)
  /// The IPv6 endpoint is not enabled.
  case ipv6Disabled
  /// The instance is stopped, or gone for good: nothing runs on it that could ask.
  case notRunning(String)
}
