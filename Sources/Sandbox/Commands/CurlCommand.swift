import AWSTypes
import CredentialChain
import Crypto
import Effects
import HTTPMessages
import InstanceMetadata
import SigV4

/// What a `curl` line asks for.
struct CurlOptions {
  var urls: [String] = []
  var method: String?
  var fields = HTTPFields()
  var body: [UInt8]?
  var isForm = false
  var output: String?
  var format: String?
  var user: String?
  var signing: String?
  var timeout: Double?
  var (isSilent, showsErrors, includesHeaders, isHead, isVerbose, fails, usesRemoteName, asGet) =
    (false, false, false, false, false, false, false, false)
}

/// `curl`, with the options that people use.
extension Shell {
  mutating func curl(_ call: Invocation) -> Int {
    var options = CurlOptions()
    if let status = readCurl(call.arguments[...], into: &options) { return status }
    guard !options.urls.isEmpty else {
      complain("curl: no URL specified!\ncurl: try 'curl --help' for more information")
      return 2
    }
    let network = self.network()
    var status = 0
    for url in options.urls { status = fetch(url, options, network) }
    settle(network)
    if let conversation = network.conversation(of: "curl") {
      sandbox.lastTrace = Trace(.metadata, short: conversation.trace(), full: conversation.screen())
    } else if let record = network.records.last,
      let trace = sandbox.trace(of: record, network.requests.last)
    {
      sandbox.lastTrace = trace
    }
    return status
  }

  // MARK: The line

  private static let long: [String: Character] = [
    "silent": "s", "show-error": "S", "output": "o", "write-out": "w", "header": "H", "request": "X",
    "data": "d",
    "data-raw": "d", "data-binary": "d", "data-ascii": "d", "include": "i", "head": "I", "verbose": "v",
    "fail": "f",
    "max-time": "m", "user-agent": "A", "user": "u", "upload-file": "T", "remote-name": "O", "get": "G",
    "location": "L", "insecure": "k", "ipv4": "4", "ipv6": "6", "connect-timeout": "m", "globoff": "g",
  ]
  private static let valued: Set<Character> = ["o", "w", "H", "X", "d", "m", "A", "u", "T"]

  /// Reads the words of a line; the exit status where they can't be used.
  private mutating func readCurl(_ words: ArraySlice<String>, into options: inout CurlOptions) -> Int? {
    var words = words
    while let word = words.popFirst() {
      if word.hasPrefix("--") {
        let name = String(word.dropFirst(2))
        if name == "aws-sigv4" {
          options.signing = words.popFirst()
          continue
        }
        if ["noproxy", "retry", "resolve", "proxy", "cacert"].contains(name) {
          _ = words.popFirst()
          continue
        }
        if ["compressed", "no-progress-meter", "http1.1", "fail-with-body", "disable", "tlsv1.2"].contains(
          name)
        {
          continue
        }
        guard let letter = Self.long[name] else {
          complain("curl: option \(word): is unknown\ncurl: try 'curl --help' for more information")
          return 2
        }
        if Self.valued.contains(letter) {
          guard let value = words.popFirst() else { return missing(word) }
          if let status = set(letter, value, raw: name == "data-raw", binary: name == "data-binary", &options)
          {
            return status
          }
        } else {
          flag(letter, &options)
        }
      } else if word.hasPrefix("-"), word.count > 1 {
        var letters = word.dropFirst()
        while let letter = letters.popFirst() {
          if Self.valued.contains(letter) {
            guard let value = letters.isEmpty ? words.popFirst() : String(letters) else {
              return missing("-\(letter)")
            }
            if let status = set(letter, value, raw: false, binary: false, &options) { return status }
            break
          }
          guard Self.long.values.contains(letter) else {
            complain("curl: option -\(letter): is unknown\ncurl: try 'curl --help' for more information")
            return 2
          }
          flag(letter, &options)
        }
      } else {
        options.urls.append(word)
      }
    }
    return nil
  }

  private mutating func missing(_ option: String) -> Int {
    complain("curl: option \(option): requires parameter\ncurl: try 'curl --help' for more information")
    return 2
  }

  private func flag(_ letter: Character, _ options: inout CurlOptions) {
    switch letter {
    case "s": options.isSilent = true
    case "S": options.showsErrors = true
    case "i": options.includesHeaders = true
    case "I": options.isHead = true
    case "v": options.isVerbose = true
    case "f": options.fails = true
    case "O": options.usesRemoteName = true
    case "G": options.asGet = true
    default: break
    }
  }

  private mutating func set(
    _ letter: Character, _ value: String, raw: Bool, binary: Bool, _ options: inout CurlOptions
  ) -> Int? {
    switch letter {
    case "o": options.output = value
    case "w": options.format = value
    case "X": options.method = value
    case "m": options.timeout = Double(value)
    case "u": options.user = value
    case "A": options.fields["User-Agent"] = value
    case "H":
      guard let colon = value.firstIndex(of: ":") else { return nil }
      let text = value[value.index(after: colon)...].drop { $0 == " " }
      options.fields.append(String(value[..<colon]), String(text))
    case "T":
      guard let bytes = read(value, for: "curl") else { return 26 }
      options.body = bytes
      options.method = options.method ?? "PUT"
    default:
      var bytes = Array(value.utf8)
      if !raw, value.hasPrefix("@") {
        guard let file = read(String(value.dropFirst()), for: "curl") else { return 26 }
        bytes = binary ? file : file.filter { $0 != 0x0A && $0 != 0x0D }
      }
      options.body = options.body.map { $0 + [0x26] + bytes } ?? bytes
      options.isForm = true
    }
    return nil
  }

  // MARK: The request

  private mutating func fetch(_ url: String, _ options: CurlOptions, _ network: SandboxNetwork) -> Int {
    let full = url.contains("://") ? url : "http://" + url
    guard let (origin, target) = HTTPOrigin.split(url: full) else {
      complain(
        "curl: (\(full.hasPrefix("http") ? "3) URL rejected: No host part in the URL" : "1) Protocol not supported or disabled")"
      )
      return full.hasPrefix("http") ? 3 : 1
    }
    var request = HTTPRequest(method: options.method ?? (options.isHead ? "HEAD" : "GET"), target: target)
    request.fields["Host"] = origin.authority
    request.fields["User-Agent"] = "curl/8.5.0"
    request.fields["Accept"] = "*/*"
    if let body = options.body {
      if options.asGet {
        request.target += (target.contains("?") ? "&" : "?") + String(decoding: body, as: UTF8.self)
      } else {
        if options.method == nil { request.method = "POST" }
        request.body = body
        request.fields["Content-Length"] = String(body.count)
        if options.isForm { request.fields["Content-Type"] = "application/x-www-form-urlencoded" }
      }
    }
    for field in options.fields.all {
      if field.value.isEmpty {
        request.fields[field.name] = nil
      } else {
        request.fields[field.name] = field.value
      }
    }
    authorize(&request, options, over: network)
    if options.isVerbose { showRequest(request, origin) }
    let response: HTTPResponse
    do throws(TransportError) {
      response = try network.send(request, to: origin, timeout: options.timeout ?? 300)
    } catch {
      network.pause(seconds: error == .timedOut ? options.timeout ?? 130 : 0)
      return failed(error, origin, options)
    }
    return show(response, url: full, target: target, options)
  }

  /// `--user` alone is Basic authentication; with `--aws-sigv4` it holds the keys that sign.
  private func authorize(_ request: inout HTTPRequest, _ options: CurlOptions, over network: SandboxNetwork) {
    guard let user = options.user else { return }
    guard let signing = options.signing else {
      request.fields["Authorization"] = "Basic " + Base64.encode(Array(user.utf8))
      return
    }
    let keys = user.split(separator: ":", maxSplits: 1).map(String.init)
    let parts = signing.split(separator: ":").map(String.init)
    guard keys.count == 2, parts.count >= 4 else { return }
    let credentials = Credentials(accessKeyID: keys[0], secretAccessKey: keys[1])
    let settings = SigningSettings.of(service: parts[3], region: parts[2])
    if let signed = try? SigV4.sign(request, with: credentials, settings: settings, at: sandbox.clock) {
      request = network.note(signed)
    }
  }

  private mutating func failed(_ error: TransportError, _ origin: HTTPOrigin, _ options: CurlOptions) -> Int {
    let (status, text): (Int, String)
    switch error {
    case .timedOut:
      let waited = Int((options.timeout ?? 130) * 1000)
      (status, text) = (
        28,
        options.timeout == nil
          ? "Failed to connect to \(origin.host) port \(origin.port) after \(waited) ms: Connection timed out"
          : "Connection timed out after \(waited) milliseconds"
      )
    case .refused(let reason) where reason.hasPrefix("Name"):
      (status, text) = (6, "Could not resolve host: \(origin.host)")
    case .refused, .notAllowed:
      (status, text) = (
        7, "Failed to connect to \(origin.host) port \(origin.port) after 0 ms: Couldn't connect to server"
      )
    }
    if let format = options.format { write(formatted(format, HTTPResponse(status: 0), url: "\(origin)/")) }
    if !options.isSilent || options.showsErrors { complain("curl: (\(status)) \(text)") }
    if status == 6 { note("  nothing outside the sandbox can be reached") }
    return status
  }

  // MARK: The answer

  private mutating func show(_ response: HTTPResponse, url: String, target: String, _ options: CurlOptions)
    -> Int
  {
    if options.isVerbose {
      complain("< HTTP/1.1 \(response.status) \(Self.reason(response.status))")
      for field in response.fields.all { complain("< \(field.name): \(field.value)") }
      complain("< ")
    }
    var bytes: [UInt8] = []
    if options.includesHeaders || options.isHead {
      bytes += Array("HTTP/1.1 \(response.status) \(Self.reason(response.status))\r\n".utf8)
      for field in response.fields.all { bytes += Array("\(field.name): \(field.value)\r\n".utf8) }
      bytes += [0x0D, 0x0A]
    }
    let isFailure = options.fails && response.status >= 400
    if !options.isHead, !isFailure { bytes += response.body }
    let remote = target.prefix { $0 != "?" }.split(separator: "/").last.map(String.init)
    var status = 0
    if let name = options.output ?? (options.usesRemoteName ? remote ?? "index.html" : nil) {
      if name != "/dev/null" {
        do {
          try computer.files.write(path(name), bytes, now: sandbox.clock)
        } catch {
          complain("curl: (23) Failure writing output to destination")
          status = 23
        }
      }
    } else {
      write(bytes)
    }
    if let format = options.format { write(formatted(format, response, url: url)) }
    if isFailure {
      if !options.isSilent || options.showsErrors {
        complain("curl: (22) The requested URL returned error: \(response.status)")
      }
      return 22
    }
    return status
  }

  private func formatted(_ format: String, _ response: HTTPResponse, url: String) -> [UInt8] {
    let code = String(response.status)
    let values = [
      "http_code": response.status == 0 ? "000" : code, "response_code": response.status == 0 ? "000" : code,
      "size_download": String(response.body.count), "url_effective": url, "url": url,
      "content_type": response.fields["Content-Type"] ?? "", "time_total": "0.001000",
      "num_headers": String(response.fields.all.count),
    ]
    var text = format
    for (name, value) in values { text = text.replacing("%{\(name)}", with: value) }
    return TextEscapes.replaced(text)
  }

  private mutating func showRequest(_ request: HTTPRequest, _ origin: HTTPOrigin) {
    complain("* Connected to \(origin.host) port \(origin.port)")
    complain("> \(request.method) \(request.target) HTTP/1.1")
    for field in request.fields.all { complain("> \(field.name): \(field.value)") }
    complain("> ")
  }

  static func reason(_ status: Int) -> String {
    let names = [
      200: "OK", 201: "Created", 204: "No Content", 206: "Partial Content", 301: "Moved Permanently",
      304: "Not Modified",
      307: "Temporary Redirect", 400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found",
      405: "Method Not Allowed", 409: "Conflict", 411: "Length Required", 412: "Precondition Failed",
      416: "Requested Range Not Satisfiable", 429: "Too Many Requests", 500: "Internal Server Error",
      501: "Not Implemented", 503: "Service Unavailable",
    ]
    return names[status] ?? ""
  }
}
