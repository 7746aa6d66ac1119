import AWSTypes
import Effects
import HTTPMessages

/// The sentences in which exchanges with the metadata service are told.
enum MetadataWords {
  /// What came back, in a few words.
  static func summary(of exchange: MetadataExchange) -> String {
    switch exchange.finding {
    case .token(let life): return "a token, \(duration(life))"
    case .listing: return names(exchange)
    case .value: return value(exchange)
    case .credentials(_, let key, let end): return "\(Masking.accessKeyID(key)) until \(clock(end))"
    case .refused(let refusal): return brief(refusal)
    case .silence: return "time out"
    }
  }

  /// The status, or what stands for one.
  static func status(of exchange: MetadataExchange) -> String {
    exchange.response.map { String($0.status) } ?? "time out"
  }

  private static func names(_ exchange: MetadataExchange) -> String {
    let lines = (exchange.response?.text ?? "").split(separator: "\n")
    return lines.count == 1 ? String(lines[0]) : "a list of \(lines.count)"
  }

  private static func value(_ exchange: MetadataExchange) -> String {
    let text = exchange.response?.text ?? ""
    guard let first = text.split(separator: "\n", omittingEmptySubsequences: false).first else {
      return "empty"
    }
    return first.utf8.count == text.utf8.count ? text : "\(text.utf8.count) bytes"
  }

  /// Why a request was refused, in a few words.
  static func brief(_ refusal: MetadataRefusal) -> String {
    switch refusal {
    case .endpointDisabled: "the service is switched off"
    case .forwarded: "it came through a proxy"
    case .badLife: "the token's life must be 1 to 21600 s"
    case .tokenMissing: "no token"
    case .tokenForeign: "not a token of this instance"
    case .tokenExpired(let end): "the token ended at \(clock(end))"
    case .method(let method): "\(method) is not allowed"
    case .throttled: "too many requests"
    case .notFound(let absence): brief(absence)
    }
  }

  static func brief(_ absence: MetadataAbsence) -> String {
    switch absence {
    case .policy: "policies are never served"
    case .noProfile: "no instance profile is attached"
    case .otherRole(let role): role.map { "the role is \($0)" } ?? "the profile holds no role"
    case .tagsDisabled: "tags are not shown here"
    case .noSpotNotice: "no interruption is announced"
    case .noUserData: "started without user data"
    case .version(let name): "there is no version `\(name)`"
    case .laterVersion: "this version did not have it yet"
    case .nothing: "nothing of that name"
    }
  }

  /// What would make a difference; nil where nothing is to be done.
  static func lever(_ verdict: MetadataConversation.Verdict) -> String? {
    switch verdict {
    case .silence(_, .hopLimit(_, let hops)): "hop limit \(hops), or give the task a role of its own"
    case .silence(_, .notRunning(let state)): state == "stopped" ? "start the instance" : nil
    case .silence(_, .ipv6Disabled): "enable http-protocol-ipv6, or ask 169.254.169.254"
    case .refused(_, let refusal): lever(refusal)
    case .credentials, .served, .nothing: nil
    }
  }

  private static func lever(_ refusal: MetadataRefusal) -> String? {
    switch refusal {
    case .endpointDisabled: "enable http-endpoint"
    case .forwarded: "ask the service directly, without X-Forwarded-For"
    case .badLife: "send X-aws-ec2-metadata-token-ttl-seconds: 21600"
    case .tokenMissing: "PUT /latest/api/token first, or make tokens optional"
    case .tokenForeign, .tokenExpired: "PUT /latest/api/token for a new one"
    case .throttled: "ask less often; keep what was answered"
    case .notFound(.noProfile): "attach an instance profile"
    case .notFound(.tagsDisabled): "enable instance-metadata-tags"
    case .notFound(.laterVersion): "ask `latest`"
    case .method, .notFound: nil
    }
  }

  /// `15:04`, in UTC.
  static func clock(_ time: Timestamp) -> String { String(time.iso8601.dropFirst(11).prefix(5)) }

  /// `6 hours`, `90 s`.
  static func duration(_ seconds: Int) -> String {
    if seconds % 3600 == 0 { return seconds == 3600 ? "1 hour" : "\(seconds / 3600) hours" }
    if seconds % 60 == 0 { return seconds == 60 ? "1 minute" : "\(seconds / 60) minutes" }
    return "\(seconds) s"
  }

  /// How long credentials are still good at a time, in the largest unit that tells it well: `6 hours`, `5 h 50 m`, `12 minutes`.
  static func remaining(until end: Timestamp, from now: Timestamp) -> String {
    let minutes = max(0, (end.seconds - now.seconds) / 60)
    if minutes < 60 { return minutes == 1 ? "1 minute" : "\(minutes) minutes" }
    let (hours, rest) = (minutes / 60, minutes % 60)
    if rest == 0 { return hours == 1 ? "1 hour" : "\(hours) hours" }
    return "\(hours) h \(rest) m"
  }

  /// A path with its beginning folded where it is longer than so many columns: `…/iam/security-credentials/`, or
  /// `…/…/one-bucket` where two segments are still too much.
  static func short(_ path: some StringProtocol, columns: Int) -> String {
    guard path.count > columns else { return String(path) }
    let slash = path.hasSuffix("/") ? "/" : ""
    let parts = path.split(separator: "/")
    guard parts.count > 2 else { return String(path) }
    let two = "…/" + parts.suffix(2).joined(separator: "/") + slash
    return two.count <= columns ? two : "…/…/\(parts[parts.count - 1])\(slash)"
  }
}
