import Effects

/// `sed 's/PATTERN/TEXT/[g]' [FILE…]` with `-i`, `-E` and `-e`: replacing, and nothing else of it.
extension Shell {
  private struct Replacement {
    var pattern: TextPattern
    var text: [Unicode.Scalar]
    var isGlobal: Bool
  }

  mutating func sed(_ call: Invocation) -> Int {
    guard let options = options(call, flags: "iEr", valued: "e") else { return 1 }
    var operands = options.operands
    guard let script = options.values["e"] ?? (operands.isEmpty ? nil : operands.removeFirst()) else {
      complain("usage: sed 's/PATTERN/TEXT/' [FILE]...")
      return 1
    }
    guard let replacement = replacement(script, extended: options.has("E") || options.has("r")) else {
      complain("sed: the sandbox has only `s/PATTERN/TEXT/` and `s/PATTERN/TEXT/g`")
      return 1
    }
    let (files, ok) = inputs(operands, for: "sed")
    for file in files {
      var lines: [[UInt8]] = []
      for line in Lines.of(file.bytes) {
        lines.append(replaced(Array(String(decoding: line, as: UTF8.self).unicodeScalars), replacement))
      }
      var bytes = Lines.joined(lines)
      if file.bytes.last != 0x0A, !bytes.isEmpty { bytes.removeLast() }
      guard options.has("i"), file.name != "-" else {
        write(bytes)
        continue
      }
      do throws(FileError) {
        try computer.files.write(path(file.name), bytes, now: sandbox.clock)
      } catch {
        complain("sed: couldn't open file \(file.name): \(error.message)")
        return 4
      }
    }
    return ok ? 0 : 2
  }

  private func replacement(_ script: String, extended: Bool) -> Replacement? {
    let scalars = Array(script.unicodeScalars)
    guard scalars.count > 3, scalars[0] == "s" else { return nil }
    var parts: [[Unicode.Scalar]] = [[]]
    var index = 2
    while index < scalars.count, parts.count < 3 {
      if scalars[index] == "\\", index + 1 < scalars.count, scalars[index + 1] == scalars[1] {
        parts[parts.count - 1].append(scalars[1])
        index += 2
      } else if scalars[index] == scalars[1] {
        parts.append([])
        index += 1
      } else {
        parts[parts.count - 1].append(scalars[index])
        index += 1
      }
    }
    let flags = scalars[index...].map { Character($0) }
    guard parts.count == 3, flags.allSatisfy({ "gI".contains($0) }) else { return nil }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: parts[0])
    guard let pattern = try? TextPattern(String(view), extended: extended, ignoresCase: flags.contains("I"))
    else {
      return nil
    }
    return Replacement(pattern: pattern, text: parts[1], isGlobal: flags.contains("g"))
  }

  private func replaced(_ line: [Unicode.Scalar], _ replacement: Replacement) -> [UInt8] {
    var result = String.UnicodeScalarView()
    var start = 0
    while start <= line.count, let match = replacement.pattern.firstMatch(in: line, from: start) {
      result.append(contentsOf: line[start..<match.lowerBound])
      var index = 0
      while index < replacement.text.count {
        let scalar = replacement.text[index]
        if scalar == "\\", index + 1 < replacement.text.count {
          index += 1
          result.append(replacement.text[index])
        } else if scalar == "&" {
          result.append(contentsOf: line[match])
        } else {
          result.append(scalar)
        }
        index += 1
      }
      start = match.upperBound
      if match.isEmpty {
        if start < line.count { result.append(line[start]) }
        start += 1
      }
      if !replacement.isGlobal { break }
    }
    if start < line.count { result.append(contentsOf: line[start...]) }
    return Array(String(result).utf8)
  }
}
