import Effects

/// Commands that print or cut text.
extension Shell {
  mutating func echo(_ call: Invocation) -> Int {
    var arguments = call.arguments[...]
    var (newline, escapes) = (true, false)
    while let option = arguments.first, option.count > 1, option.first == "-",
      option.dropFirst().allSatisfy({ "neE".contains($0) })
    {
      if option.contains("n") { newline = false }
      if option.contains("e") { escapes = true }
      arguments = arguments.dropFirst()
    }
    let text = arguments.joined(separator: " ")
    write((escapes ? TextEscapes.replaced(text) : Array(text.utf8)) + (newline ? [0x0A] : []))
    return 0
  }

  mutating func printf(_ call: Invocation) -> Int {
    guard let format = call.arguments.first else {
      complain("printf: usage: printf format [arguments]")
      return 2
    }
    var arguments = call.arguments.dropFirst()
    var rounds = 0
    repeat {
      let before = arguments.count
      write(TextEscapes.printf(format, &arguments))
      rounds += 1
      if arguments.count == before || rounds > 10_000 { break }
    } while !arguments.isEmpty
    return 0
  }

  mutating func cat(_ call: Invocation) -> Int {
    guard let options = options(call, flags: "nAvet") else { return 1 }
    let (files, ok) = inputs(options.operands, for: call.name)
    var number = 0
    for file in files {
      guard options.has("n") else {
        write(file.bytes)
        continue
      }
      for line in Lines.of(file.bytes) {
        number += 1
        print(
          String(repeating: " ", count: max(0, 6 - String(number).count)) + "\(number)\t"
            + String(decoding: line, as: UTF8.self))
      }
    }
    return ok ? 0 : 1
  }

  mutating func head(_ call: Invocation) -> Int { part(call, fromEnd: false) }
  mutating func tail(_ call: Invocation) -> Int { part(call, fromEnd: true) }

  private mutating func part(_ call: Invocation, fromEnd: Bool) -> Int {
    guard let options = options(call, flags: "qvf", valued: "nc", long: ["lines": "n", "bytes": "c"]) else {
      return 1
    }
    let text = options.values["c"] ?? options.values["n"] ?? "10"
    guard let number = Int(text), number != Int.min else {
      complain("\(call.name): invalid number: '\(text)'")
      return 1
    }
    let (files, ok) = inputs(options.operands, for: call.name)
    for (index, file) in files.enumerated() {
      if options.operands.count > 1 { print((index > 0 ? "\n" : "") + "==> \(file.name) <==") }
      if options.values["c"] != nil {
        write(Self.part(file.bytes, number, text, fromEnd))
      } else {
        let lines = Self.part(Lines.of(file.bytes), number, text, fromEnd)
        var bytes = Lines.joined(lines)
        if fromEnd || lines.count == Lines.of(file.bytes).count, file.bytes.last != 0x0A, !bytes.isEmpty {
          bytes.removeLast()
        }
        write(bytes)
      }
    }
    return ok ? 0 : 1
  }

  /// `head -n -2`: all but the last two; `tail -n +2`: from the second on.
  private static func part<Element>(_ all: [Element], _ number: Int, _ text: String, _ fromEnd: Bool)
    -> [Element]
  {
    if !fromEnd { return Array(number < 0 ? all.dropLast(-number) : all.prefix(number)) }
    return Array(
      text.hasPrefix("+") ? all.dropFirst(max(0, number - 1)) : all.suffix(number < 0 ? -number : number))
  }

  mutating func wc(_ call: Invocation) -> Int {
    guard let options = options(call, flags: "lwcm") else { return 1 }
    let (files, ok) = inputs(options.operands, for: call.name)
    let chosen = options.flags.isEmpty ? ["l", "w", "c"] : ["l", "w", "m", "c"].filter { options.has($0) }
    var totals = [Int](repeating: 0, count: chosen.count)
    func row(_ counts: [Int], _ name: String) -> String {
      let alone = chosen.count == 1 && files.count == 1
      let columns = counts.map {
        alone ? String($0) : String(repeating: " ", count: max(0, 3 - String($0).count)) + String($0)
      }
      return columns.joined(separator: " ") + (name == "-" ? "" : " " + name)
    }
    for file in files {
      let counts = chosen.map { letter in
        switch letter {
        case "l": file.bytes.count { $0 == 0x0A }
        case "w": file.bytes.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.count
        case "m": String(decoding: file.bytes, as: UTF8.self).unicodeScalars.count
        default: file.bytes.count
        }
      }
      totals = zip(totals, counts).map { $0 + $1 }
      print(row(counts, file.name))
    }
    if files.count > 1 { print(row(totals, "total")) }
    return ok ? 0 : 1
  }

  mutating func sort(_ call: Invocation) -> Int {
    guard let options = options(call, flags: "rnufbV", valued: "kt") else { return 2 }
    let (files, ok) = inputs(options.operands, for: call.name)
    var lines = files.flatMap { Lines.of($0.bytes) }.map { String(decoding: $0, as: UTF8.self) }
    let column = options.values["k"].flatMap { Int($0.prefix { $0.isNumber }) }
    let separator = options.values["t"]?.first
    func key(_ line: String) -> String {
      guard let column, column > 0 else { return line }
      let parts =
        separator.map { line.split(separator: $0, omittingEmptySubsequences: false) }
        ?? line.split(separator: " ")
      return column <= parts.count ? String(parts[column - 1]) : ""
    }
    let numeric = options.has("n") || options.values["k"]?.contains("n") == true
    let fold = options.has("f")
    let keyed = lines.enumerated().map { (offset: $0.offset, key: key($0.element), line: $0.element) }
    lines = keyed.sorted { left, right in
      let (a, b) = options.has("r") ? (right, left) : (left, right)
      if numeric {
        let (x, y) = (Self.leadingNumber(a.key), Self.leadingNumber(b.key))
        if x != y { return x < y }
      }
      let (x, y) = fold ? (a.key.lowercased(), b.key.lowercased()) : (a.key, b.key)
      if x != y { return x.utf8.lexicographicallyPrecedes(y.utf8) }
      return left.offset < right.offset
    }.map(\.line)
    if options.has("u") {
      lines = lines.enumerated().filter { $0.offset == 0 || lines[$0.offset - 1] != $0.element }.map(
        \.element)
    }
    write(Lines.joined(lines.map(\.utf8)))
    return ok ? 0 : 2
  }

  private static func leadingNumber(_ text: String) -> Double {
    Double(text.drop { $0 == " " }.prefix { $0.isNumber || $0 == "." || $0 == "-" }) ?? 0
  }

  mutating func uniq(_ call: Invocation) -> Int {
    guard let options = options(call, flags: "cdu") else { return 1 }
    let (files, ok) = inputs(options.operands, for: call.name)
    var groups: [(line: ArraySlice<UInt8>, count: Int)] = []
    for line in files.flatMap({ Lines.of($0.bytes) }) {
      if groups.last.map({ $0.line == line }) ?? false {
        groups[groups.count - 1].count += 1
      } else {
        groups.append((line, 1))
      }
    }
    for group in groups
    where (!options.has("d") || group.count > 1) && (!options.has("u") || group.count == 1) {
      let count = String(group.count)
      let prefix =
        options.has("c") ? String(repeating: " ", count: max(0, 7 - count.count)) + count + " " : ""
      write(Array(prefix.utf8) + group.line + [0x0A])
    }
    return ok ? 0 : 1
  }

  mutating func cut(_ call: Invocation) -> Int {
    guard let options = options(call, flags: "s", valued: "dfc") else { return 1 }
    guard let list = options.values["f"] ?? options.values["c"] else {
      complain("cut: you must specify a list of characters or fields")
      return 1
    }
    let ranges = list.split(separator: ",").compactMap { part -> ClosedRange<Int>? in
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      let (first, last) = (ends[0] ?? 1, ends.count > 1 ? ends[1] ?? Int.max : ends[0] ?? 1)
      return first <= last && first > 0 ? first...last : nil
    }
    let (files, ok) = inputs(options.operands, for: call.name)
    let delimiter = options.values["d"]?.first ?? "\t"
    for line in files.flatMap({ Lines.of($0.bytes) }) {
      let text = String(decoding: line, as: UTF8.self)
      func chosen<T>(_ parts: [T]) -> [T] {
        parts.enumerated().filter { part in ranges.contains { $0.contains(part.offset + 1) } }.map(\.element)
      }
      if options.values["c"] != nil {
        print(String(chosen(Array(text))))
      } else if !text.contains(delimiter) {
        if !options.has("s") { print(text) }
      } else {
        print(
          chosen(text.split(separator: delimiter, omittingEmptySubsequences: false).map(String.init)).joined(
            separator: String(delimiter)))
      }
    }
    return ok ? 0 : 1
  }

  mutating func tr(_ call: Invocation) -> Int {
    guard let options = options(call, flags: "ds"), let first = options.operands.first else {
      complain("tr: missing operand")
      return 1
    }
    let from = TextEscapes.set(first)
    let to = TextEscapes.set(options.operands.dropFirst().first ?? "")
    var result = String.UnicodeScalarView()
    for scalar in String(decoding: readInput(), as: UTF8.self).unicodeScalars {
      guard let index = from.firstIndex(of: scalar) else {
        result.append(scalar)
        continue
      }
      if options.has("d") { continue }
      guard let last = to.last else {
        result.append(scalar)
        continue
      }
      let new = index < to.count ? to[index] : last
      if !options.has("s") || result.last != new { result.append(new) }
    }
    write(Array(String(result).utf8))
    return 0
  }

  mutating func tee(_ call: Invocation) -> Int {
    guard let options = options(call, flags: "a") else { return 1 }
    let bytes = readInput()
    write(bytes)
    var status = 0
    for name in options.operands {
      do {
        try computer.files.write(path(name), bytes, append: options.has("a"), now: sandbox.clock)
      } catch {
        complain("tee: \(name): \(error.message)")
        status = 1
      }
    }
    return status
  }
}
