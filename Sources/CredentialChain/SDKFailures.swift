internal import AWSTypes
internal import Effects

/// What went wrong while somebody was asked for credentials, before it is put into a client's words.
enum RemoteFailure {
  /// STS answered with an error.
  case denied(operation: String, status: Int, code: String, message: String, request: String)
  /// STS did not answer.
  case unanswered(operation: String, url: String, isSlow: Bool)
  /// The program of `credential_process` ended with a status, and what it said.
  case ended(status: Int, said: String)
  /// What the program printed is no document.
  case unreadable(complaint: String)
  /// What the program printed is a document of another version.
  case version(String)
  /// What the program printed lacks a part.
  case lacks(String)
  /// The token file cannot be read, in the system's words.
  case tokenFile(path: String, words: String)
}

extension ChainRun {
  /// A failure as the client whose chain is followed reports it.
  ///
  /// Sources: `botocore/credentials.py`; `credentials/stscreds` and `credentials/processcreds` of aws-sdk-go-v2;
  /// `ProcessCredentialsProvider.java` and the exceptions' `getMessage` of aws-sdk-java-v2; `credential-provider-process` of
  /// aws-sdk-js-v3; `credential_process.rs` and `CredentialsError` of smithy-rs.
  func report(_ failure: RemoteFailure, profile: String = "") -> ChainError {
    switch inputs.client {
    case .goV2:
      return ChainError("CredentialsError", "failed to refresh cached credentials, \(Self.go(failure))")
    case .javaV1, .javaV2: return ChainError("SdkClientException", java(failure))
    case .jsV3: return Self.javascript(failure, profile)
    case .rust:
      return ChainError("ProviderError", "an error occurred while loading credentials: \(Self.rust(failure))")
    case .cliV1, .cliV2, .boto3, .notes: return Self.botocore(failure)
    }
  }

  private static func botocore(_ failure: RemoteFailure) -> ChainError {
    func process(_ words: String) -> ChainError {
      ChainError(
        "CredentialRetrievalError", "Error when retrieving credentials from custom-process: \(words)")
    }
    switch failure {
    case .denied(let operation, _, let code, let message, _):
      return ChainError(
        "ClientError", "An error occurred (\(code)) when calling the \(operation) operation: \(message)")
    case .unanswered(_, let url, true):
      return ChainError("ConnectTimeoutError", "Connect timeout on endpoint URL: \"\(url)\"")
    case .unanswered(_, let url, false):
      return ChainError("EndpointConnectionError", "Could not connect to the endpoint URL: \"\(url)\"")
    case .ended(_, let said): return process(said)
    case .unreadable(let complaint): return ChainError("JSONDecodeError", complaint)
    case .version(let text):
      return process("Unsupported version '\(text)' for credential process provider, supported versions: 1")
    case .lacks(let key): return process("Missing required key in response: '\(key)'")
    case .tokenFile(let path, let words):
      return ChainError("FileNotFoundError", "\(words): \(PythonText.quoted(path))")
    }
  }

  private static func go(_ failure: RemoteFailure) -> String {
    func call(_ operation: String, _ words: String) -> String {
      let wrapped = operation == "AssumeRole" ? "" : "failed to retrieve credentials, "
      return "\(wrapped)operation error STS: \(operation), \(words)"
    }
    let process = "process provider error: "
    switch failure {
    case .denied(let operation, let status, let code, let message, let request):
      return call(
        operation,
        "https response error StatusCode: \(status), RequestID: \(request), api error \(code): \(message)")
    case .unanswered(let operation, let url, let isSlow):
      return call(
        operation,
        "exceeded maximum number of attempts, 3, https response error StatusCode: 0, RequestID: , request send "
          + "failed, Post \"\(url)\": \(isSlow ? "dial tcp: i/o timeout" : "dial tcp: connect: connection refused")"
      )
    case .ended(let status, _): return process + "error in credential_process: exit status \(status)"
    case .unreadable(let complaint): return process + "parse failed of process output: \(complaint)"
    case .version: return process + "wrong version in process output (not 1)"
    case .lacks(let key): return process + "missing \(key) in process output"
    case .tokenFile(let path, let words):
      let system = words.hasPrefix("[Errno 13") ? "permission denied" : "no such file or directory"
      return
        "failed to retrieve jwt from provide source, unable to read file at \(path): open \(path): \(system)"
    }
  }

  private func java(_ failure: RemoteFailure) -> String {
    let isFirst = inputs.client == .javaV1
    switch failure {
    case .denied(_, let status, let code, let message, let request):
      return isFirst
        ? "\(message) (Service: AWSSecurityTokenService; Status Code: \(status); Error Code: \(code); Request ID: "
          + "\(request); Proxy: null)"
        : "\(message) (Service: Sts, Status Code: \(status), Request ID: \(request))"
    case .unanswered(_, let url, let isSlow):
      let host = url.split(separator: "/").dropFirst().first ?? ""
      return "Unable to execute HTTP request: Connect to \(host):443 [\(host)] failed: "
        + (isSlow ? "connect timed out" : "Connection refused")
    case .ended, .unreadable, .version, .lacks: return "Failed to refresh process-based credentials."
    case .tokenFile(let path, _):
      return isFirst ? "Unable to locate specified web identity token file: \(path)" : path
    }
  }

  private static func javascript(_ failure: RemoteFailure, _ profile: String) -> ChainError {
    func process(_ words: String) -> ChainError {
      ChainError("CredentialsProviderError", "Profile \(profile) credential_process returned \(words)")
    }
    switch failure {
    case .denied(_, _, let code, let message, _): return ChainError(code, message)
    case .unanswered(_, let url, let isSlow):
      return ChainError("Error", "connect \(isSlow ? "ETIMEDOUT" : "ECONNREFUSED") \(url)")
    case .ended(_, let said): return ChainError("CredentialsProviderError", "Command failed: \(said)")
    case .unreadable: return process("invalid JSON.")
    case .version:
      return ChainError(
        "CredentialsProviderError", "Profile \(profile) credential_process did not return Version 1.")
    case .lacks: return process("invalid credentials.")
    case .tokenFile(let path, _):
      return ChainError("Error", "ENOENT: no such file or directory, open '\(path)'")
    }
  }

  private static func rust(_ failure: RemoteFailure) -> String {
    switch failure {
    case .denied(_, _, let code, let message, _): "service error: unhandled error (\(code)): \(message)"
    case .unanswered(_, _, let isSlow): isSlow ? "dispatch failure: timeout" : "dispatch failure: io error"
    case .ended(let status, let said):
      "Error retrieving credentials: external process exited with code exit status: \(status). Stderr: \(said)"
    case .unreadable(let complaint): "Error retrieving credentials from external process: \(complaint)"
    case .version(let text): "unknown version number: \(text)"
    case .lacks(let key): "missing field `\(key)`"
    case .tokenFile(_, let words): words
    }
  }
}
