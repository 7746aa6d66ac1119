internal import Crypto
internal import HTTPMessages

extension MismatchGuess {
  /// Another path: encoded or normalised by other rules, with or without a slash at the end, a bucket, or a first segment.
  func pathGuesses() -> [Hypothesis] {
    var guesses: [Hypothesis?] = []
    let (dots, percents) = (settings.normalizesPath, settings.encodesPathTwice)
    for (normalizes, twice) in [(!dots, percents), (dots, !percents), (!dots, !percents)] {
      let path = canonicalPath(normalizes: normalizes, twice: twice)
      let cause: SignatureCause
      if twice != settings.encodesPathTwice {
        cause =
          settings.encodesPathTwice
          ? SignatureCause(
            .path, "the client encoded the path once, this service wants it encoded twice",
            lever: "percent-encode the path as it is sent once more before signing it")
          : SignatureCause(
            .path, "the client encoded the path twice, S3 wants it as it is sent",
            lever: "sign the path as it is sent, without encoding it again")
      } else {
        cause =
          settings.normalizesPath
          ? SignatureCause(
            .path, "the client did not resolve the dots and double slashes of the path",
            lever: "resolve `.`, `..` and `//` before signing")
          : SignatureCause(
            .path, "the client resolved dots or double slashes, S3 wants the path as it is",
            lever: "sign the path as it is sent, keys may hold `//` and `..`")
      }
      guesses.append(guess(cause) { $0.set(.path, path) })
    }
    let sent = server.canonicalRequest.lines.first { $0.origin == .path }?.text ?? "/"
    let other = sent.hasSuffix("/") ? String(sent.dropLast()) : sent + "/"
    guesses.append(
      guess(
        SignatureCause(
          .path, "a slash at the end of the path came or went after signing",
          lever: "sign the path that is sent")
      ) { $0.set(.path, other.isEmpty ? "/" : other) })
    if sent.utf8.count > 1 {
      guesses.append(
        guess(
          SignatureCause(
            .path, "the client signed `/` instead of the path", lever: "sign the path that is sent")
        ) {
          $0.set(.path, "/")
        })
    }
    let segments = sent.split(separator: "/", omittingEmptySubsequences: false)
    if segments.count > 2 {
      guesses.append(
        guess(
          SignatureCause(
            .path, "`/\(segments[1])` came before the path after signing",
            lever: "sign the path that arrives, or keep it on the way")
        ) { $0.set(.path, "/" + segments.dropFirst(2).joined(separator: "/")) })
    }
    if let host = request.fields["host"], let label = host.split(separator: ".").first {
      guesses.append(
        guess(
          SignatureCause(
            .path, "the client signed the bucket in the path and sent it in the host name",
            lever: "sign the form that is sent")
        ) { $0.set(.path, "/\(label)\(sent)") })
    }
    return guesses.compactMap { $0 }
  }

  private func canonicalPath(normalizes: Bool, twice: Bool) -> String {
    var canonicalizer = Canonicalizer()
    canonicalizer.begin(
      HTTPRequest(method: "GET", target: request.target), normalizesPath: normalizes, encodesPathTwice: twice,
      leavingOut: [], selection: .exactly([]))
    let lines = canonicalizer.text.text().split(separator: "\n", omittingEmptySubsequences: false)
    return lines.count > 1 ? String(lines[1]) : "/"
  }

  /// Another query: as sent, unsorted, none at all, without one of its items, with other ideas about `+`.
  func queryGuesses() -> [Hypothesis] {
    guard
      let line = server.canonicalRequest.lines.first(where: {
        if case .query = $0.origin { true } else { false }
      }),
      let sent = request.query.map(String.init), !line.text.isEmpty
    else { return [] }
    let isPresigned = parameters.source == .query
    let asSent = sent.split(separator: "&").filter { !$0.hasPrefix("X-Amz-Signature=") }.joined(
      separator: "&")
    let pieces = line.text.split(separator: "&").map(String.init)
    var guesses: [Hypothesis?] = [
      guess(
        SignatureCause(
          .query, "the client signed the query as sent, neither sorted nor encoded",
          lever: "sort the items by name, then by value")
      ) {
        $0.setQuery(asSent)
      }
    ]
    if !isPresigned {
      guesses.append(
        guess(SignatureCause(.query, "the client left the query out", lever: "sign the query that is sent")) {
          $0.setQuery("")
        })
    }
    guesses.append(
      guess(
        SignatureCause(
          .query, "the client took `+` for a blank", lever: "sign `+` as %2B, and a blank as %20")
      ) {
        $0.setQuery(line.text.replacing("%2B", with: "%20"))
      })
    guesses.append(
      guess(SignatureCause(.query, "the client signed a blank as `+`", lever: "sign a blank as %20")) {
        $0.setQuery(line.text.replacing("%20", with: "+"))
      })
    guesses.append(
      guess(
        SignatureCause(
          .query, "the client left out the `=` of empty values", lever: "write `=` behind every name")
      ) {
        $0.setQuery(pieces.map { $0.hasSuffix("=") ? String($0.dropLast()) : $0 }.joined(separator: "&"))
      })
    guesses.append(
      guess(
        SignatureCause(
          .query, "the client did not encode `/` in the query", lever: "encode `/` as %2F in the query")
      ) {
        $0.setQuery(line.text.replacing("%2F", with: "/"))
      })
    for index in pieces.indices.prefix(40) where !pieces[index].hasPrefix("X-Amz-") {
      let name = PercentEncoding.decode(pieces[index].prefix { $0 != "=" })
      guesses.append(
        guess(
          SignatureCause(
            .query, "`\(name)` came into the query after signing", lever: "sign the query that is sent")
        ) {
          $0.setQuery((pieces[..<index] + pieces[(index + 1)...]).joined(separator: "&"))
        })
    }
    if pieces.count(where: { !$0.hasPrefix("X-Amz-") }) > 1 {
      guesses.append(
        guess(
          SignatureCause(
            .query, "all but the signature came into the query after signing",
            lever: "sign the query that is sent")
        ) {
          $0.setQuery(pieces.filter { $0.hasPrefix("X-Amz-") }.joined(separator: "&"))
        })
    }
    return (guesses + (isPresigned ? lifetimeGuesses() : [])).compactMap { $0 }
  }

  /// Another lifetime of a presigned URL, of those that people choose.
  private func lifetimeGuesses() -> [Hypothesis?] {
    let minutes = [1, 2, 3, 5, 10, 15, 20, 30, 60, 120, 180, 240, 360, 480, 720, 1440, 2880, 10_080]
    return ([1, 5, 10, 20, 30, 45, 90, 100, 1000] + minutes.map { 60 * $0 }).map { seconds in
      guess(
        SignatureCause(
          .query, "the client signed a lifetime of \(seconds) second\(seconds == 1 ? "" : "s")",
          lever: "presign again for as long as is wanted")
      ) { $0.setQueryItem("X-Amz-Expires", String(seconds)) }
    }
  }

  /// Another payload line: unsigned, empty, with or without a line end.
  func payloadGuesses() -> [Hypothesis] {
    let body = request.body
    var guesses: [Hypothesis?] = []
    func add(_ sentence: String, _ lever: String, _ line: String) {
      guesses.append(guess(SignatureCause(.body, sentence, lever: lever)) { $0.set(.payload, line) })
    }
    let sign = "sign the body that is sent"
    add("the client signed an empty body", sign, SHA256.hex([UInt8]()))
    add(
      "the client signed UNSIGNED-PAYLOAD", "only S3 takes that, and it must say so in x-amz-content-sha256",
      "UNSIGNED-PAYLOAD")
    add(
      "the client signed the body's hash, this service expects UNSIGNED-PAYLOAD", "sign UNSIGNED-PAYLOAD",
      SHA256.hex(body))
    if let claimed = request.fields["x-amz-content-sha256"] {
      add("the client signed what x-amz-content-sha256 says", sign, claimed)
    }
    add(
      "a line end came behind the body after signing", sign,
      SHA256.hex(body.dropLast(body.last == 0x0A ? 1 : 0)))
    add("a line end at the end of the body went after signing", sign, SHA256.hex(body + [0x0A]))
    let unix = body.filter { $0 != 0x0D }
    add("line ends became CR LF after signing", sign, SHA256.hex(unix))
    let dos = unix.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    add("line ends became LF after signing", sign, SHA256.hex(dos))
    return guesses.compactMap { $0 }
  }

  /// Another method.
  func methodGuesses() -> [Hypothesis] {
    ["GET", "PUT", "POST", "HEAD", "DELETE", "PATCH", "OPTIONS"].compactMap { method in
      guess(SignatureCause(.method, "the client signed \(method)", lever: "sign the method that is sent")) {
        $0.set(.method, method)
      }
    }
  }
}

extension [CanonicalRequest.Line] {
  /// Replaces the line of an origin.
  mutating func set(_ origin: CanonicalRequest.Origin, _ text: String) {
    guard let index = firstIndex(where: { $0.origin == origin }) else { return }
    self[index].text = text
  }

  /// Replaces the query.
  mutating func setQuery(_ text: String) {
    guard let index = firstIndex(where: { if case .query = $0.origin { true } else { false } }) else {
      return
    }
    self[index].text = text
  }

  /// Replaces the value of an item of the query, where that is there.
  mutating func setQueryItem(_ name: String, _ value: String) {
    guard let index = firstIndex(where: { if case .query = $0.origin { true } else { false } }) else {
      return
    }
    self[index].text = self[index].text.split(separator: "&").map { item in
      item.hasPrefix("\(name)=") ? "\(name)=\(value)" : String(item)
    }.joined(separator: "&")
  }

  /// Replaces a header's value.
  mutating func setHeader(_ name: String, _ value: String) {
    guard let index = firstIndex(where: { if case .headers(name, _) = $0.origin { true } else { false } })
    else { return }
    self[index].text = "\(name):\(value)"
  }
}

extension String {
  /// The text with every occurrence of a part replaced.
  fileprivate func replacing(_ part: String, with other: String) -> String {
    var result = ""
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(part) {
        result += other
        rest = rest.dropFirst(part.count)
      } else if let first = rest.popFirst() {
        result.append(first)
      }
    }
    return result
  }
}
