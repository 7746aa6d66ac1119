internal import Diagnostics

extension ProfileFileText {
  /// `refused by cli-v2, boto3; read by go-v2`: which clients a mistake keeps from reading the file, as their chains treat it.
  func readers(of problem: Diagnostic, among files: [ProfileFileText]) -> String {
    let clients = ChainClient.allCases.filter { $0 != .notes }
    let refusing = clients.filter { refuses($0, problem, files) }
    if refusing.count == clients.count { return "no client reads the file" }
    let reading = clients.filter { !refusing.contains($0) }
    return "refused by \(Self.list(refusing)); read by \(Self.list(reading))"
  }

  private func refuses(_ client: ChainClient, _ problem: Diagnostic, _ files: [ProfileFileText]) -> Bool {
    switch client {
    case .goV2:
      return shared.problems.contains { $0.code == ChainRun.refusedByGo && Self.isSameLine($0, problem) }
    case .javaV1:
      // It takes keys from one file; of the config file it then wants the region alone, and overlooks mistakes.
      let isItsFile = kind == .credentials || !files.contains { $0.kind == .credentials }
      return isItsFile && javaV1.problems.contains { Self.isSameLine($0, problem) }
    default:
      let read = client.grammar == .python ? python : shared
      return read.problems.contains { $0.severity == .error && Self.isSameLine($0, problem) }
    }
  }

  private static func isSameLine(_ one: Diagnostic, _ other: Diagnostic) -> Bool {
    one.range?.start.line == other.range?.start.line
  }

  private static func list(_ clients: [ChainClient]) -> String {
    clients.map(\.rawValue).joined(separator: ", ")
  }
}
