import Effects

/// The options of a small command: single letters, alone or joined, and long names that stand for letters.
struct CommandOptions {
  /// Letters that were given.
  private(set) var flags: Set<Character> = []
  /// Values by letter, the last one given.
  private(set) var values: [Character: String] = [:]
  private(set) var operands: [String] = []

  /// What was wrong with the options, without the command's name.
  struct Failure: Error {
    var message: String
  }

  /// Reads arguments. `flags` are letters without, `valued` letters with a value; `long` names both.
  init(
    _ arguments: [String], flags known: String = "", valued: String = "", long: [String: Character] = [:]
  ) throws(Failure) {
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      index += 1
      if argument == "--" {
        operands += arguments[index...]
        break
      }
      if argument.hasPrefix("--") {
        let parts = argument.dropFirst(2).split(
          separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard let letter = long[String(parts[0])] else {
          throw Failure(message: "unrecognized option '\(argument)'")
        }
        if !valued.contains(letter) {
          flags.insert(letter)
        } else if parts.count > 1 {
          values[letter] = String(parts[1])
        } else if index < arguments.count {
          values[letter] = arguments[index]
          index += 1
        } else {
          throw Failure(message: "option '\(argument)' requires an argument")
        }
        continue
      }
      guard argument.hasPrefix("-"), argument.count > 1 else {
        operands.append(argument)
        continue
      }
      var letters = argument.dropFirst()
      if valued.contains("n"), letters.allSatisfy(\.isNumber) {
        values["n"] = String(letters)
        continue
      }
      while let letter = letters.popFirst() {
        if known.contains(letter) {
          flags.insert(letter)
        } else if valued.contains(letter) {
          if !letters.isEmpty {
            values[letter] = String(letters)
          } else if index < arguments.count {
            values[letter] = arguments[index]
            index += 1
          } else {
            throw Failure(message: "option requires an argument -- '\(letter)'")
          }
          break
        } else {
          throw Failure(message: "invalid option -- '\(letter)'")
        }
      }
    }
  }

  func has(_ letter: Character) -> Bool { flags.contains(letter) }
}

extension Shell {
  /// The options of a call; nil after a complaint.
  mutating func options(
    _ call: Invocation, flags: String = "", valued: String = "", long: [String: Character] = [:]
  ) -> CommandOptions? {
    do throws(CommandOptions.Failure) {
      return try CommandOptions(call.arguments, flags: flags, valued: valued, long: long)
    } catch {
      complain("\(call.name): \(error.message)")
      return nil
    }
  }

  /// The bytes of a file or, for `-`, of standard input; nil after a complaint.
  mutating func read(_ name: String, for command: String) -> [UInt8]? {
    if name == "-" { return readInput() }
    do {
      return try computer.files.read(path(name))
    } catch {
      complain("\(command): \(name): \(error.message)")
      return nil
    }
  }

  /// The files named, or standard input where none is, each with its name; what can't be read is complained about.
  mutating func inputs(_ names: [String], for command: String) -> (
    files: [(name: String, bytes: [UInt8])], ok: Bool
  ) {
    if names.isEmpty { return ([("-", readInput())], true) }
    var files: [(name: String, bytes: [UInt8])] = []
    for name in names {
      if let bytes = read(name, for: command) { files.append((name, bytes)) }
    }
    return (files, files.count == names.count)
  }
}

/// Lines of bytes.
enum Lines {
  /// The lines without their ends; a last line end begins no further line.
  static func of(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// Lines with their ends.
  static func joined(_ lines: some Sequence<some Sequence<UInt8>>) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in lines {
      bytes += line
      bytes.append(0x0A)
    }
    return bytes
  }
}
