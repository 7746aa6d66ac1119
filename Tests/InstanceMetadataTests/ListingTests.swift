import HTTPMessages
import Testing
import World

@testable import InstanceMetadata

@Suite("Listings and paths of the metadata service")
struct ListingTests {
  @Test("The root lists the dated versions, oldest first, and latest")
  func root() throws {
    var asked = Asked(plainInstance())
    let lines = try asked.need("/").split(separator: "\n")
    #expect(lines.first == "1.0")
    #expect(lines.last == "latest")
    #expect(lines.dropLast() == lines.dropLast().sorted()[...])
    for line in lines { #expect(asked.get("/\(line)/").status == 200, "\(line)") }
  }

  @Test(
    "A version lists what it has",
    arguments: [
      ("/latest", "dynamic\nmeta-data\nuser-data"), ("/latest/", "dynamic\nmeta-data\nuser-data"),
      ("/1.0/", "meta-data\nuser-data"), ("/latest/dynamic", "fws/\ninstance-identity/"),
      ("/latest/dynamic/instance-identity/", "rsa2048\npkcs7\ndocument\nsignature\ndsa2048"),
      (
        "/1.0/meta-data/",
        "ami-id\nami-launch-index\nami-manifest-path\nhostname\ninstance-id\nlocal-ipv4\npublic-keys/\nreservation-id\nsecurity-groups"
      ),
    ])
  func versions(path: String, lines: String) throws {
    var asked = Asked(fullInstance())
    #expect(asked.text(path) == lines)
  }

  @Test("Without user data a version does not list it")
  func noUserData() throws {
    var asked = Asked(plainInstance())
    #expect(asked.text("/latest/") == "dynamic\nmeta-data")
    #expect(asked.get("/latest/user-data").status == 404)
  }

  @Test(
    "A trailing slash makes no difference",
    arguments: ["instance-id", "placement/availability-zone", "iam", ""])
  func trailingSlash(path: String) throws {
    var asked = Asked(fullInstance())
    let bare = asked.text("/latest/meta-data" + (path.isEmpty ? "" : "/\(path)"))
    #expect(bare != nil)
    #expect(asked.text("/latest/meta-data/" + (path.isEmpty ? "" : "\(path)/")) == bare)
  }

  @Test(
    "Paths that lead nowhere are 404",
    arguments: [
      "//latest/meta-data/", "/latest//meta-data/", "/latest/meta-data//", "/latest/meta-data/instance-id//",
      "/latest//",
      "/2013-01-01/meta-data/", "/LATEST/meta-data/", "/latest/meta-data/Instance-Id",
      "/latest/meta-data/../user-data",
      "/latest/meta-data/network/interfaces/macs/00:00:00:00:00:00/", "latest/meta-data/", "*", "",
      "/favicon.ico",
      "/latest/meta-data/public-keys/0=my-public-key/", "/latest/api/", "/latest/meta-data/iam/policy",
    ])
  func nowhere(path: String) throws {
    var asked = Asked(fullInstance())
    #expect(asked.get(path).status == 404)
  }

  @Test("An encoded path and a query lead to the same value")
  func encoded() throws {
    var asked = Asked(fullInstance())
    #expect(asked.text("/latest/meta-data/instance%2Did") == "i-1234567890abcdef0")
    #expect(asked.text("/latest/meta-data/instance-id?x=1") == "i-1234567890abcdef0")
    #expect(
      asked.text("/latest/meta-data/network/interfaces/macs/0e%3A49%3A61%3A0f%3Ac3%3A11/device-number") == "0"
    )
  }

  @Test("A value comes as plain text with the real service's headers, without a line end")
  func headers() throws {
    var asked = Asked(plainInstance())
    let response = asked.get("/latest/meta-data/instance-id")
    #expect(
      response.fields.all == [
        HTTPField("Content-Type", "text/plain"), HTTPField("Accept-Ranges", "none"),
        HTTPField("Last-Modified", "Mon, 02 Mar 2026 08:00:00 GMT"), HTTPField("Content-Length", "19"),
        HTTPField("Date", "Mon, 02 Mar 2026 09:00:00 GMT"), HTTPField("Server", "EC2ws"),
        HTTPField("Connection", "close"),
      ])
    #expect(response.text == "i-0abc1234567890def")
  }

  @Test("User data comes byte for byte")
  func userData() throws {
    var instance = plainInstance()
    let bytes: [UInt8] = Array(0...255)
    instance.userData = bytes
    var asked = Asked(instance)
    let response = asked.get("/latest/user-data")
    #expect(response.body == bytes)
    #expect(response.fields["Content-Type"] == "application/octet-stream")
  }

  @Test("An error has an XHTML body with the status as its title")
  func errorBody() throws {
    var asked = Asked(plainInstance())
    let response = asked.get("/latest/meta-data/nothing")
    #expect(response.fields["Content-Type"] == "text/html")
    #expect(response.text.hasPrefix(#"<?xml version="1.0" encoding="iso-8859-1"?>"#))
    #expect(response.text.contains("<title>404 - Not Found</title>"))
    #expect(response.text.hasSuffix("</html>\n"))
  }

  @Test("Tags stay hidden until they are enabled")
  func tags() throws {
    var instance = fullInstance()
    instance.metadataOptions.tagsEnabled = false
    var asked = Asked(instance)
    #expect(
      asked.exchange("GET", "/latest/meta-data/tags/instance/Name").finding
        == .refused(.notFound(.tagsDisabled)))
    #expect(asked.text("/latest/meta-data/")?.contains("tags") == false)
  }

  @Test(
    "The service knows why a path leads nowhere",
    arguments: [
      ("/latest/meta-data/iam/policy", MetadataAbsence.policy), ("/latest/meta-data/iam/policies/x", .policy),
      ("/latest/meta-data/iam/security-credentials/other", .otherRole(has: "one-bucket")),
      ("/2000-01-01/", .version("2000-01-01")), ("/1.0/meta-data/iam/info", .laterVersion),
      ("/latest/meta-data/xyz", .nothing),
    ])
  func reasons(path: String, absence: MetadataAbsence) throws {
    var asked = Asked(fullInstance())
    #expect(asked.exchange("GET", path).finding == .refused(.notFound(absence)))
  }
}
