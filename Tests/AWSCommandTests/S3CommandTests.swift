import AWSProtocols
import AWSTypes
import Documents
import Effects
import HTTPMessages
import Testing

@testable import AWSCommand

@Suite("aws s3 chooses, names and sends as the real one does")
struct S3CommandTests {
  @Test(
    "patterns match as Python's fnmatch",
    arguments: [
      ("*.txt", "a/b.txt", true), ("*.txt", "b.txt.gz", false), ("a?c", "abc", true), ("a?c", "ac", false),
      ("[ab]x", "bx", true), ("[!ab]x", "bx", false), ("[!ab]x", "cx", true), ("[a-c]", "b", true),
      ("[", "[", true), ("[]]", "]", true), ("*a*b", "xxaxxb", true), ("*", "", true), ("", "", true),
      ("a[b", "a[b", true), ("**", "any/thing", true), ("a*", "b", false),
    ])
  func patterns(pattern: String, text: String, matches: Bool) {
    #expect(PathPattern(pattern).matches(text) == matches)
  }

  @Test("the last rule that fits decides; patterns begin at the folder")
  func rules() {
    func keeps(_ rules: [(Bool, String)], _ path: String) -> Bool {
      PathFilter(
        rules.map { S3CommandLine.Rule(includes: $0.0, pattern: $0.1) }, roots: ["/home/site/", "bucket/"]
      )
      .keeps(path)
    }
    #expect(keeps([(false, "*"), (true, "*.txt")], "/home/site/x/a.txt"))
    #expect(!keeps([(true, "*.txt"), (false, "*")], "/home/site/a.txt"))
    #expect(!keeps([(false, "img/*")], "bucket/img/p.png"))
    #expect(keeps([(false, "img/*")], "bucket/x/img/p.png"))
  }

  @Test(
    "sizes as people read them",
    arguments: [
      (0, "0 Bytes"), (1, "1 Byte"), (1023, "1023 Bytes"), (1024, "1.0 KiB"), (1536, "1.5 KiB"),
      (1_048_575, "1.0 MiB"), (5 << 30, "5.0 GiB"),
    ])
  func sizes(bytes: Int, text: String) { #expect(CLISession<FakeHost>.humanSize(bytes) == text) }

  /// The example of the S3 User Guide's page on the old signature.
  @Test("the old presigning gives the published signature")
  func oldSignature() {
    let keys = Credentials(
      accessKeyID: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
    let target = PresignV2.target(
      "/photos/puppy.jpg", resource: "/johnsmith/photos/puppy.jpg", keys, until: 1_175_139_620)
    #expect(
      target
        == "/photos/puppy.jpg?AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Signature=NpgCjnDzrM%2BWFzoENXmpNDUsSn8%3D&Expires=1175139620"
    )
  }

  /// A bucket's listing as S3 answers it.
  private func listing(_ objects: [(key: String, size: Int, time: String)]) -> HTTPResponse {
    let entries = objects.map {
      "<Contents><Key>\($0.key)</Key><LastModified>\($0.time)</LastModified><Size>\($0.size)</Size></Contents>"
    }
    return HTTPResponse(
      status: 200,
      text: "<ListBucketResult><IsTruncated>false</IsTruncated>\(entries.joined())</ListBucketResult>")
  }

  @Test("sync sends what is new, of another size or older there, and with --delete removes what is not here")
  func sync() {
    var host = FakeHost()
    host.files.contents = [
      "/home/learner/site/same.txt": [1], "/home/learner/site/new.txt": [1, 2],
      "/home/learner/site/grown.txt": [1, 2, 3], "/home/learner/site/touched.txt": [1],
    ]
    host.times["/home/learner/site/touched.txt"] = Timestamp(iso8601: "2026-03-02T09:00:00Z")
    for name in ["same", "grown"] {
      host.times["/home/learner/site/\(name).txt"] = Timestamp(iso8601: "2026-03-01T09:00:00Z")
    }
    let old = "2026-03-01T12:00:00Z"
    let answer = listing([
      ("w/gone.txt", 1, old), ("w/grown.txt", 1, old), ("w/same.txt", 1, old), ("w/touched.txt", 1, old),
    ])
    host.respond = { request, _ in
      request.target.contains("list-type=2")
        ? answer : HTTPResponse(status: request.method == "DELETE" ? 204 : 200)
    }
    let result = host.aws("s3", "sync", "site", "s3://b/w", "--delete")
    #expect(
      result.text == """
        delete: s3://b/w/gone.txt
        upload: site/grown.txt to s3://b/w/grown.txt
        upload: site/new.txt to s3://b/w/new.txt
        upload: site/touched.txt to s3://b/w/touched.txt

        """)
    #expect(result.status == 0)
    #expect(host.sent.map(\.request.method) == ["GET", "DELETE", "PUT", "PUT", "PUT"])
    host.sent = []
    let dry = host.aws("s3", "sync", "site", "s3://b/w", "--size-only", "--exclude", "n*", "--dryrun")
    #expect(dry.text == "(dryrun) upload: site/grown.txt to s3://b/w/grown.txt\n")
    #expect(host.sent.count == 1)
  }

  @Test("what is downloaded is dated as it was, and folders are made")
  func download() {
    var host = FakeHost()
    let answer = listing([("w/a/b.txt", 2, "2026-03-01T12:00:00Z")])
    host.respond = { request, _ in
      request.target.contains("list-type=2") ? answer : HTTPResponse(status: 200, text: "hi")
    }
    let result = host.aws("s3", "cp", "s3://b/w", "down", "--recursive")
    #expect(result.text == "download: s3://b/w/a/b.txt to down/a/b.txt\n")
    #expect(host.files.contents["/home/learner/down/a/b.txt"] == Array("hi".utf8))
    #expect(host.times["/home/learner/down/a/b.txt"] == Timestamp(iso8601: "2026-03-01T12:00:00Z"))
  }
}

@Suite("aws walks through pages as botocore's paginators do")
struct PagesTests {
  /// IAM's users, two a page.
  private func host() -> FakeHost {
    var host = FakeHost()
    host.respond = { request, _ in
      let form = String(decoding: request.body, as: UTF8.self)
      let first = form.contains("Marker=m2") ? 2 : 0
      let names = ["ann", "bob", "cleo"].dropFirst(first).prefix(2)
      let users = names.map { "<member><UserName>\($0)</UserName></member>" }.joined()
      let more =
        first == 0 ? "<IsTruncated>true</IsTruncated><Marker>m2</Marker>" : "<IsTruncated>false</IsTruncated>"
      return HTTPResponse(
        status: 200,
        text:
          "<ListUsersResponse><ListUsersResult><Users>\(users)</Users>\(more)</ListUsersResult></ListUsersResponse>"
      )
    }
    return host
  }

  @Test("--max-items cuts inside a page, and its token goes on there")
  func maxItems() {
    var host = host()
    let all = host.aws("iam", "list-users", "--query", "Users[].UserName", "--output", "text")
    // Each page is a row of its own.
    #expect(all.text == "ann\tbob\ncleo\n")
    let cut = host.aws("iam", "list-users", "--max-items", "1", "--query", "[Users[].UserName,NextToken]")
    // {"Marker": null, "boto_truncate_amount": 1}
    let token = "eyJNYXJrZXIiOiBudWxsLCAiYm90b190cnVuY2F0ZV9hbW91bnQiOiAxfQ=="
    #expect(cut.text.contains(token))
    let rest = host.aws("iam", "list-users", "--starting-token", token, "--query", "Users[].UserName")
    #expect(rest.text == "[\n    \"bob\",\n    \"cleo\"\n]\n")
    #expect(host.aws("iam", "list-users", "--starting-token", "none").status == 255)
  }

  @Test("an option of the operation's own paging asks for one page alone")
  func onePage() {
    var host = host()
    let page = host.aws("iam", "list-users", "--max-items", "2")
    #expect(page.text.contains("NextToken"))
    host.sent = []
    let plain = host.aws("iam", "list-users", "--marker", "m2", "--query", "length(Users)")
    #expect(plain.text == "1\n")
    #expect(host.sent.count == 1)
  }
}
