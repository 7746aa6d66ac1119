internal import AWSTypes
internal import Diagnostics
internal import Documents
internal import Effects

/// botocore's provider `custom-process`: the program of `credential_process`, version 1 of its answer.
extension ChainRun {
  mutating func botocoreProcess(_ name: String) throws(Stop) -> Finding? {
    let profile = profiles.profile(name)
    guard let setting = profile?["credential_process"] else {
      look("credential_process", "profile `\(name)` has none")
      return nil
    }
    look(setting.place, "credential_process")
    guard let words = ShellWords.split(setting.value) else {
      let isOpen = setting.value.hasSuffix("\\")
      throw .failed(ChainError("ValueError", isOpen ? "No escaped character" : "No closing quotation"))
    }
    guard let program = words.first else {
      throw .failed(ChainError("IndexError", "list index out of range"))
    }
    let output = try runProcess(words, program: program)
    guard output.status == 0 else {
      let said = String(decoding: output.errors, as: UTF8.self)
      throw .failed(report(.ended(status: output.status, said: said), profile: name))
    }
    let text = String(decoding: output.output, as: UTF8.self)
    guard let answer = try? JSON.parse(SourceText(name: "credential_process", text: text)) else {
      throw .failed(report(.unreadable(complaint: PythonJSON.complaint(about: text)), profile: name))
    }
    if answer.members == nil, inputs.client.grammar == .python {
      throw .failed(
        ChainError("AttributeError", "'\(PythonJSON.typeName(answer))' object has no attribute 'get'"))
    }
    guard let version = answer["Version"], version.int == 1 else {
      let text = answer["Version"].map { $0.string ?? JSON.compact($0) } ?? "<Version key not provided>"
      throw .failed(report(.version(text), profile: name))
    }
    for key in ["AccessKeyId", "SecretAccessKey"] where answer[key]?.string == nil {
      throw .failed(report(.lacks(key), profile: name))
    }
    let end = answer["Expiration"]?.string
    let origin = "\(setting.place), \(program)"
    return try botocoreFresh(
      Finding(
        credentials: Credentials(
          accessKeyID: answer["AccessKeyId"]?.string ?? "",
          secretAccessKey: answer["SecretAccessKey"]?.string ?? "",
          sessionToken: answer["SessionToken"]?.string,
          expiration: end == nil ? nil : try botocoreExpiry(end ?? ""),
          accountID: answer["AccountId"]?.string ?? profile?.value("aws_account_id")),
        proofs: [
          ("access key", "AccessKeyId"), ("secret key", "SecretAccessKey"), ("session token", "SessionToken"),
        ].filter { answer[$0.1]?.string != nil }.map { Proof(part: $0.0, name: $0.1, origin: origin) }))
  }

  /// Runs a program, or says that it would.
  mutating func runProcess(_ words: [String], program: String) throws(Stop) -> ProcessOutput {
    guard let processes = effects.processes else {
      throw .skipped(Skip(would: "run \(ShellWords.shown(words))", ifUnanswered: nil, ends: true))
    }
    do {
      let output = try processes.run(words)
      look(program, "exit \(output.status)")
      return output
    } catch {
      look(program, error.message)
      let number = error.message == "Permission denied" ? 13 : 2
      throw .failed(
        ChainError(
          number == 13 ? "PermissionError" : "FileNotFoundError",
          "[Errno \(number)] \(number == 13 ? "Permission denied" : "No such file or directory"): "
            + PythonText.quoted(program)))
    }
  }
}
