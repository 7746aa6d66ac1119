import HTTPMessages
import Testing

@Suite("Messages keep their wire form")
struct HTTPMessagesTests {
  @Test("fields compare without case, keep order and duplicates")
  func fields() {
    var fields = HTTPFields([HTTPField("A", "1"), HTTPField("b", "2"), HTTPField("a", "3")])
    #expect(fields["a"] == "1")
    #expect(fields.values("A") == ["1", "3"])
    fields["a"] = "9"
    #expect(fields.all == [HTTPField("A", "9"), HTTPField("b", "2")])
  }

  @Test(
    "URLs split into origin and target",
    arguments: [
      ("http://h", "h", 80, "/"), ("https://h:8/x?y#z", "h", 8, "/x?y"),
      ("http://[::1]:99?q", "[::1]", 99, "/?q"),
      ("http://[fd00:ec2::254]/latest", "[fd00:ec2::254]", 80, "/latest"),
    ])
  func urls(url: String, host: String, port: Int, target: String) throws {
    let split = try #require(HTTPOrigin.split(url: url))
    #expect(split.origin.host == host)
    #expect(split.origin.port == port)
    #expect(split.target == target)
  }

  @Test("what is no URL is refused", arguments: ["", "ftp://h", "http://", "http://h:0", "http://h:x"])
  func noURL(url: String) { #expect(HTTPOrigin.split(url: url) == nil) }

  @Test("percent-encoding survives every byte")
  func percent() {
    let bytes = (0...255).map { UInt8($0) }
    let encoded = PercentEncoding.encode(bytes: bytes)
    #expect(PercentEncoding.decodeBytes(encoded) == bytes)
    #expect(PercentEncoding.encode("a b/ü~") == "a%20b%2F%C3%BC~")
    #expect(PercentEncoding.decode("%zz%4") == "%zz%4")
  }
}
