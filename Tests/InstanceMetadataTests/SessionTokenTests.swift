import Effects
import HTTPMessages
import Testing
import World

@testable import InstanceMetadata

@Suite("IMDSv2: session tokens")
struct SessionTokenTests {
  @Test("A token has 56 characters, as the real ones, and the answer tells its life")
  func issue() throws {
    var asked = Asked(plainInstance())
    let exchange = asked.exchange(
      "PUT", "/latest/api/token", ["x-aws-ec2-metadata-token-ttl-seconds": "21600"])
    #expect(exchange.response?.status == 200)
    #expect(exchange.response?.text.utf8.count == 56)
    #expect(exchange.response?.text.hasPrefix("AQAEA") == true)
    #expect(exchange.response?.fields["X-aws-ec2-metadata-token-ttl-seconds"] == "21600")
    #expect(exchange.finding == .token(life: 21_600))
    #expect(asked.token() != asked.token())
  }

  @Test("A life from 1 to 21600 is taken", arguments: ["1", "60", "21600", " 300 ", "00060"])
  func lives(life: String) throws {
    var asked = Asked(plainInstance())
    #expect(asked.token(life: life).utf8.count == 56)
  }

  @Test(
    "Any other life is a bad request",
    arguments: ["0", "21601", "-1", "+5", "", " ", "6h", "1.5", "99999999999999999999", "６０"])
  func badLives(life: String) throws {
    var asked = Asked(plainInstance())
    let exchange = asked.exchange("PUT", "/latest/api/token", ["X-aws-ec2-metadata-token-ttl-seconds": life])
    #expect(exchange.response?.status == 400)
  }

  @Test("A token request without a life is a bad request")
  func noLife() throws {
    var asked = Asked(plainInstance())
    #expect(asked.exchange("PUT", "/latest/api/token").response?.status == 400)
  }

  @Test("A token request that came through a proxy is refused; a plain GET through one is not")
  func forwarded() throws {
    var asked = Asked(plainInstance())
    let fields: HTTPFields = ["X-aws-ec2-metadata-token-ttl-seconds": "60", "x-forwarded-for": "10.0.0.1"]
    #expect(asked.exchange("PUT", "/latest/api/token", fields).response?.status == 403)
    #expect(asked.get("/latest/meta-data/instance-id", ["X-Forwarded-For": "10.0.0.1"]).status == 200)
  }

  @Test("Where tokens are required, nothing is served without one")
  func required() throws {
    var instance = fullInstance()
    instance.metadataOptions.tokensRequired = true
    var asked = Asked(instance)
    for path in ["/", "/latest/", "/latest/meta-data/", "/latest/meta-data/nothing", "/latest/user-data"] {
      #expect(asked.get(path).status == 401, "\(path)")
    }
    let token = asked.token()
    #expect(asked.get("/latest/meta-data/", ["X-aws-ec2-metadata-token": token]).status == 200)
  }

  @Test("An answer to a request with a token tells the token's life")
  func echo() throws {
    var asked = Asked(plainInstance())
    let token = asked.token(life: "300")
    let response = asked.get("/latest/meta-data/instance-id", ["x-aws-ec2-metadata-token": token])
    #expect(response.fields["X-Aws-Ec2-Metadata-Token-Ttl-Seconds"] == "300")
    #expect(
      asked.get("/latest/meta-data/instance-id").fields.contains("X-aws-ec2-metadata-token-ttl-seconds")
        == false)
  }

  @Test("A token ends when its life is over, not a second earlier", arguments: [1, 60, 21_600] as [Int64])
  func expiry(life: Int64) throws {
    var asked = Asked(plainInstance())
    let token = asked.token(life: String(life))
    asked.now = nine.adding(milliseconds: life * 1000 - 1)
    #expect(asked.get("/latest/meta-data/instance-id", ["X-aws-ec2-metadata-token": token]).status == 200)
    asked.now = nine.adding(seconds: life)
    let exchange = asked.exchange("GET", "/latest/meta-data/instance-id", ["X-aws-ec2-metadata-token": token])
    #expect(exchange.response?.status == 401)
    #expect(exchange.finding == .refused(.tokenExpired(asked.now)))
  }

  @Test("Where tokens are optional, plain requests go on working beside those with a token")
  func both() throws {
    var asked = Asked(plainInstance())
    let token = asked.token()
    #expect(asked.get("/latest/", ["X-aws-ec2-metadata-token": token]).status == 200)
    #expect(asked.get("/latest/").status == 200)
  }

  @Test("A bad token is refused even where tokens are optional")
  func optional() throws {
    var asked = Asked(plainInstance())
    #expect(asked.get("/latest/meta-data/", ["X-aws-ec2-metadata-token": "nonsense"]).status == 401)
    #expect(asked.get("/latest/meta-data/", ["X-aws-ec2-metadata-token": ""]).status == 401)
  }

  @Test("A token works on one instance only, and in one world only")
  func foreign() throws {
    var first = Asked(plainInstance())
    let token = first.token()
    var second = Asked(fullInstance())
    var third = Asked(plainInstance(), secret: "another world")
    #expect(first.get("/latest/", ["X-aws-ec2-metadata-token": token]).status == 200)
    #expect(second.get("/latest/", ["X-aws-ec2-metadata-token": token]).status == 401)
    #expect(third.get("/latest/", ["X-aws-ec2-metadata-token": token]).status == 401)
  }

  @Test("A token that was altered in any place is refused")
  func altered() throws {
    var asked = Asked(plainInstance())
    let token = asked.token()
    var random = SeededRandom(seed: 5)
    for index in 0..<54 {
      var bytes = Array(token.utf8)
      let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
      let other = letters.filter { $0 != bytes[index] }.randomElement(using: &random) ?? 0x41
      bytes[index] = other
      let altered = String(decoding: bytes, as: UTF8.self)
      #expect(asked.get("/latest/", ["X-aws-ec2-metadata-token": altered]).status == 401, "\(index)")
    }
  }

  @Test(
    "Other methods are refused, with those that are taken",
    arguments: [
      ("POST", "/latest/meta-data/", "GET, HEAD"), ("DELETE", "/", "GET, HEAD"),
      ("PUT", "/latest/", "GET, HEAD"),
      ("GET", "/latest/api/token", "OPTIONS, PUT"), ("POST", "/latest/api/token", "OPTIONS, PUT"),
      ("get", "/latest/", "GET, HEAD"),
    ])
  func methods(method: String, path: String, allow: String) throws {
    var asked = Asked(plainInstance())
    let response = try #require(asked.exchange(method, path).response)
    #expect(response.status == 405)
    #expect(response.fields["Allow"] == allow)
    #expect(response.body.isEmpty)
  }

  @Test("HEAD is answered as GET is")
  func head() throws {
    var asked = Asked(plainInstance())
    #expect(
      asked.exchange("HEAD", "/latest/meta-data/instance-id").response?.fields["Content-Length"] == "19")
  }
}

@Suite("Options of the metadata service")
struct MetadataOptionTests {
  @Test("A service that is switched off refuses everything")
  func disabled() throws {
    var instance = fullInstance()
    instance.metadataOptions.endpointEnabled = false
    var asked = Asked(instance)
    #expect(asked.get("/").status == 403)
    #expect(asked.get("/latest/meta-data/instance-id").status == 403)
    let token = asked.exchange("PUT", "/latest/api/token", ["X-aws-ec2-metadata-token-ttl-seconds": "60"])
    #expect(token.response?.status == 403)
  }

  @Test(
    "The answer to a token request travels no further than the hop limit",
    arguments: [(1, 1), (1, 2), (2, 2), (2, 3), (64, 9)])
  func hops(limit: Int, hops: Int) throws {
    var instance = plainInstance()
    instance.metadataOptions.hopLimit = limit
    var asked = Asked(instance)
    let fields: HTTPFields = ["X-aws-ec2-metadata-token-ttl-seconds": "60"]
    let token = asked.exchange("PUT", "/latest/api/token", fields, from: MetadataCaller(hops: hops))
    #expect((token.response == nil) == (hops > limit))
    let value = asked.exchange("GET", "/latest/meta-data/instance-id", from: MetadataCaller(hops: hops))
    #expect(value.response?.status == 200)
  }

  @Test("The IPv6 endpoint is silent until it is enabled")
  func ipv6() throws {
    var instance = plainInstance()
    var asked = Asked(instance)
    #expect(
      asked.exchange("GET", "/latest/", from: MetadataCaller(overIPv6: true)).finding
        == .silence(.ipv6Disabled))
    instance.metadataOptions.ipv6Enabled = true
    asked = Asked(instance)
    #expect(asked.exchange("GET", "/latest/", from: MetadataCaller(overIPv6: true)).response?.status == 200)
  }

  @Test("Beyond its rate an instance is told to come back, and later it is served again")
  func throttling() throws {
    var instance = plainInstance()
    instance.requestsPerSecond = 4
    var asked = Asked(instance)
    let statuses = (0..<6).map { _ in asked.get("/latest/").status }
    #expect(statuses == [200, 200, 200, 200, 503, 503])
    asked.now = asked.now.adding(milliseconds: 500)
    #expect((0..<3).map { _ in asked.get("/latest/").status } == [200, 200, 503])
  }
}
