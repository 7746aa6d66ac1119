import AWSCommand
import Effects
import Testing

@Suite("aws configure asks, stores, and leaves the rest of the files alone")
struct ConfigureTests {
  private func text(_ host: FakeHost, _ path: String) -> String {
    String(decoding: host.files.contents["/home/learner/" + path] ?? [], as: UTF8.self)
  }

  @Test("the four questions, empty answers keep what was there")
  func questions() {
    var host = FakeHost()
    host.answers = ["AKIAIOSFODNN7EXAMPLE", "secret", "eu-west-1", ""]
    let result = host.aws("configure")
    #expect(result.status == 0)
    #expect(host.prompts.first == "AWS Access Key ID [None]: ")
    #expect(
      text(host, ".aws/credentials")
        == "[default]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = secret\n")
    #expect(text(host, ".aws/config") == "[default]\nregion = eu-west-1\n")
    host.answers = ["", "", "us-east-1", "json"]
    host.prompts = []
    _ = host.aws("configure")
    #expect(host.prompts.first == "AWS Access Key ID [****************MPLE]: ")
    #expect(text(host, ".aws/config") == "[default]\nregion = us-east-1\noutput = json\n")
  }

  @Test("set and get by profile; comments and other sections stay")
  func setAndGet() {
    var host = FakeHost()
    host.files.contents["/home/learner/.aws/config"] = Array(
      "# mine\n[default]\nregion = a\n\n[profile work]\noutput = text\n".utf8)
    _ = host.aws("configure", "set", "region", "eu-west-2", "--profile", "work")
    #expect(
      text(host, ".aws/config")
        == "# mine\n[default]\nregion = a\n\n[profile work]\noutput = text\nregion = eu-west-2\n")
    let value = host.aws("configure", "get", "region", "--profile", "work")
    #expect(value.text == "eu-west-2\n")
    let none = host.aws("configure", "get", "nothing")
    #expect(none.status == 1)
    let names = host.aws("configure", "list-profiles")
    #expect(names.text == "default\nwork\n")
  }

  @Test("the end of input while asking leaves the files as they were")
  func interrupted() {
    var host = FakeHost()
    host.answers = ["AKIA"]
    let result = host.aws("configure")
    #expect(result.status == 130)
    #expect(host.files.contents.isEmpty)
  }
}
