internal import Effects
internal import HTTPMessages

extension MismatchGuess {
  /// Another header: what proxies and HTTP libraries change.
  func headerGuesses() -> [Hypothesis] {
    var guesses: [Hypothesis?] = []
    for line in server.canonicalRequest.lines {
      guard case .headers(let name, let fields) = line.origin else { continue }
      let values = fields.map { request.fields.all[$0].value }
      let value = String(line.text.dropFirst(name.utf8.count + 1))
      func add(_ sentence: String, _ lever: String, _ other: String) {
        guesses.append(
          guess(SignatureCause(.header(name), sentence, lever: lever)) { $0.setHeader(name, other) })
      }
      if values.count > 1 {
        add(
          "the client joined the \(name) headers with `, `", "join repeated headers with a comma alone",
          values.joined(separator: ", "))
        add("the client signed the first of the \(name) headers", "sign all headers of a name", values[0])
        add(
          "the client signed the last of the \(name) headers", "sign all headers of a name",
          values[values.count - 1])
        add(
          "the client sorted the values of \(name)",
          "keep repeated headers in the order in which they are sent",
          values.sorted().joined(separator: ","))
      }
      add(
        "the client did not make runs of blanks in \(name) one", "trim the value and make runs of blanks one",
        values.joined(separator: ","))
      add("\(name) had no value when it was signed", "sign the \(name) that is sent", "")
      switch name {
      case "host": hostGuesses(value, add)
      case "content-type": contentTypeGuesses(value, add)
      case "content-length":
        add(
          "the client signed another content-length", "leave content-length unsigned",
          String(request.body.count))
        add("the client signed a content-length of 0", "leave content-length unsigned", "0")
      case "x-amz-region-set":
        for other in ["*"] + Self.regions {
          add(
            "the set of regions changed after signing: the client signed for \(other == "*" ? "all" : other)",
            "sign for the set of regions that is sent", other)
        }
      case "accept-encoding":
        for other in ["identity", "gzip", "gzip, deflate", "gzip,deflate", "*"] {
          add(
            "accept-encoding changed on the way",
            "leave accept-encoding unsigned: proxies and CDNs change it", other)
        }
      default: break
      }
    }
    return guesses.compactMap { $0 }
  }

  private func hostGuesses(_ host: String, _ add: (String, String, String) -> Void) {
    let lever = "sign the Host header that is sent, port included"
    let bare = String(host.prefix { $0 != ":" })
    add("the client signed the host without its port", lever, bare)
    for port in ["80", "443", "8080", "8000", "4566", "9000"] {
      add("the client signed the host with the port \(port)", lever, "\(bare):\(port)")
    }
    add("the client signed the host in lower case", lever, host.lowercased())
    let names = ["x-forwarded-host", "x-original-host", "x-host"]
    for name in names {
      if let original = request.fields[name] {
        add(
          "a proxy replaced the host that was signed; \(name) still has it",
          "let the proxy keep the Host header", original)
      }
    }
  }

  private func contentTypeGuesses(_ value: String, _ add: (String, String, String) -> Void) {
    let lever = "sign the Content-Type that the HTTP library sends"
    let bare = String(value.prefix { $0 != ";" })
    add("the HTTP library added parameters to content-type", lever, bare)
    for charset in ["; charset=utf-8", "; charset=UTF-8", ";charset=utf-8", ";charset=UTF-8"] {
      add("the HTTP library dropped the charset of content-type", lever, bare + charset)
    }
    for other in [
      "application/json", "application/x-amz-json-1.0", "application/x-amz-json-1.1",
      "application/x-www-form-urlencoded",
    ] {
      add("the HTTP library replaced content-type", lever, other)
    }
  }

  /// Another spelling of the secret.
  func secretGuesses() -> [Hypothesis] {
    let lever = "give the client exactly the secret, nothing before or behind it"
    var guesses: [Hypothesis] = []
    if parameters.algorithm == .v4 {
      guesses.append(
        guess(
          SignatureCause(
            .secret, "the client derived the key without `AWS4` before the secret",
            lever: "begin with \"AWS4\" + secret"),
          hasPrefix: false))
    }
    for (secret, what) in [
      (self.secret + "\n", "a line end stood behind the client's secret"),
      (self.secret + " ", "a blank stood behind the client's secret"),
      (" " + self.secret, "a blank stood before the client's secret"),
      (self.secret + "\r", "a CR stood behind the client's secret"),
      ("\"\(self.secret)\"", "quotes stood round the client's secret"),
      ("'\(self.secret)'", "quotes stood round the client's secret"),
      (PercentEncoding.encode(self.secret), "the client's secret was percent-encoded"),
      (PercentEncoding.encode(self.secret, keeping: "+"), "the client's secret was percent-encoded"),
      (self.secret.lowercased(), "the client's secret was in lower case"),
      ("", "the client's secret was empty"),
    ] where secret != self.secret {
      guesses.append(guess(SignatureCause(.secret, what, lever: lever), secret: secret))
    }
    return guesses
  }

  /// A key that was derived for another region, service or day than the scope says; or a scope that was changed after signing.
  func scopeGuesses() -> [Hypothesis] {
    var scopes: [(SignatureCause.Part, String, CredentialScope)] = []
    for region in Self.regions where region != server.scope.region {
      var scope = server.scope
      scope.region = region
      scopes.append((.region, region, scope))
    }
    for service in Self.services where service != server.scope.service {
      var scope = server.scope
      scope.service = service
      scopes.append((.service, service, scope))
    }
    if let day = Timestamp(iso8601: server.scope.date + "T000000Z") {
      for offset in [-1, 1, -2, 2] as [Int64] {
        var scope = server.scope
        scope.date = String(day.adding(seconds: offset * 86_400).basic.prefix(8))
        scopes.append((.date, scope.date, scope))
      }
    }
    return scopes.flatMap { part, name, scope in
      let derived =
        part == .date
        ? "the client derived its key on another day, as one does with local time or a cached key"
        : "the client derived its key for \(name)"
      let word = part == .date ? "day" : part.name
      let lever =
        part == .date
        ? "derive the key for the day of the scope, in UTC" : "derive the key for the \(word) of the scope"
      let key = guess(SignatureCause(part, derived, lever: lever), scope: scope)
      let changed = SignatureCause(
        part, "the client signed for \(name); the \(word) of the scope changed after signing",
        lever: "send the scope that was signed")
      return [key, otherScope(changed, scope)]
    }
  }

  /// A guess that the whole scope was another when the request was signed, that in the query included.
  private func otherScope(_ cause: SignatureCause, _ scope: CredentialScope) -> Hypothesis {
    var hypothesis = guess(cause, scope: scope)
    hypothesis.signsScope = true
    if parameters.source == .query {
      hypothesis.lines.setQueryItem(
        "X-Amz-Credential", PercentEncoding.encode("\(parameters.accessKeyID)/\(scope)"))
    }
    return hypothesis
  }

  /// Another second, as when the date is written twice.
  func dateGuesses() -> [Hypothesis] {
    guard let date = Timestamp(iso8601: stamp) else { return [] }
    var guesses: [Hypothesis?] = []
    // A signature of SigV4a costs a hundred times as much to try.
    let longest: Int64 = parameters.algorithm == .v4 ? 300 : 5
    for offset in 1...longest {
      for seconds in [-offset, offset] {
        let other = date.adding(seconds: seconds).basic
        let cause = SignatureCause(
          .date, "the client signed \(other), but sent another time",
          lever: "take the time once, for the header and the signature")
        var both = guess(cause) { lines in
          if parameters.source == .query {
            lines.setQueryItem("X-Amz-Date", other)
          } else {
            lines.setHeader("x-amz-date", other)
          }
        }
        both?.stamp = other
        guesses.append(both)
        var alone = guess(cause)
        alone.stamp = other
        guesses.append(alone)
      }
    }
    return guesses.compactMap { $0 }
  }

  static let regions = [
    "us-east-1", "us-east-2", "us-west-1", "us-west-2", "af-south-1", "ap-east-1", "ap-east-2",
    "ap-northeast-1",
    "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4", "ap-southeast-5", "ap-southeast-7", "ca-central-1", "ca-west-1", "eu-central-1",
    "eu-central-2", "eu-north-1",
    "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "il-central-1", "me-central-1",
    "me-south-1",
    "mx-central-1", "sa-east-1", "us-gov-east-1", "us-gov-west-1", "cn-north-1", "cn-northwest-1",
    "aws-global",
  ]

  static let services = [
    "s3", "sts", "iam", "ec2", "dynamodb", "kms", "lambda", "execute-api", "es", "aoss", "sqs", "sns", "logs",
    "monitoring",
    "ssm", "secretsmanager", "servicequotas", "cloudtrail", "cloudformation", "ecr", "ecs", "eks", "rds",
    "rds-db", "ses",
    "kinesis", "glue", "athena", "redshift", "bedrock", "iotdata", "iotdevicegateway", "elasticloadbalancing",
    "route53",
  ]
}
