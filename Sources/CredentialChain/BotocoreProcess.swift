internal import AWSTypes
internal import Diagnostics
internal import Documents
internal import Effects

/// botocore's provider `custom-process`: the program of `credential_process`, version 1 of its answer.
extension ChainRun {
  mutating func botocoreProcess(_ name: String) throws(Stop) -> Finding? {
    let profile = profiles.profile(name)
    guard let setting = profile?["credential_process"] else { return nil }
    look(setting.place, "credential_process")
    let words = ShellWords.split(setting.value) ?? []
    guard let program = words.first else {
      throw .failed(ChainError("ValueError", "No closing quotation"))
    }
    let output = try runProcess(words, program: program)
    guard output.status == 0 else {
      throw .failed(processFailure(String(decoding: output.errors, as: UTF8.self)))
    }
    let source = SourceText(name: "credential_process", text: String(decoding: output.output, as: UTF8.self))
    guard let answer = try? JSON.parse(source) else {
      throw .failed(ChainError("JSONDecodeError", "Expecting value: line 1 column 1 (char 0)"))
    }
    guard let version = answer["Version"], version.int == 1 else {
      let text = answer["Version"].map { $0.string ?? JSON.compact($0) } ?? "<Version key not provided>"
      throw .failed(
        processFailure("Unsupported version '\(text)' for credential process provider, supported versions: 1")
      )
    }
    for key in ["AccessKeyId", "SecretAccessKey"] where answer[key]?.string == nil {
      throw .failed(processFailure("Missing required key in response: '\(key)'"))
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
        proofs: ["AccessKeyId", "SecretAccessKey"].map {
          Proof(part: $0 == "AccessKeyId" ? "access key" : "secret key", name: $0, origin: origin)
        }))
  }

  private func processFailure(_ words: String) -> ChainError {
    ChainError(
      "CredentialRetrievalError", "Error when retrieving credentials from custom-process: \(words)")
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
      throw .failed(
        ChainError("FileNotFoundError", "[Errno 2] No such file or directory: \(PythonText.quoted(program))"))
    }
  }
}
