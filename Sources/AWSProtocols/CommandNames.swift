/// How AWS CLI turns names of operations and members into commands and options (botocore's `xform_name`).
public enum CommandNames {
  /// The name in lower case, its words joined with `-`: `GetMFADevice` gives `get-mfa-device`.
  public static func hyphenated(_ name: String) -> String {
    var letters = Array(name.utf8)
    // A plural acronym at the end stays in one piece: `PolicyARNs` gives `policy-arns`.
    if letters.last == 0x73 {
      let start = letters.dropLast().lastIndex { !isUpper($0) }.map { $0 + 1 } ?? 0
      let length = letters.count - 1 - start
      if length >= 2 {
        let tail = letters[start...].map(lower)
        letters = Array(letters[..<start]) + (start > 0 && letters[start - 1] != 0x2D ? [0x2D] : []) + tail
      }
    }
    return String(
      decoding: joined(split(letters, before: capitalisedWord), before: lowerThenUpper), as: UTF8.self)
  }

  /// Puts a hyphen before every capital that begins a word of capital and small letters (`(.)([A-Z][a-z]+)`).
  private static func split(_ letters: [UInt8], before rule: ([UInt8], Int) -> Bool) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < letters.count {
      if index > 0, rule(letters, index), letters[index - 1] != 0x2D { result.append(0x2D) }
      result.append(letters[index])
      index += 1
    }
    return result
  }

  private static func capitalisedWord(_ letters: [UInt8], _ index: Int) -> Bool {
    isUpper(letters[index]) && index + 1 < letters.count && isLower(letters[index + 1])
  }

  private static func lowerThenUpper(_ letters: [UInt8], _ index: Int) -> Bool {
    isUpper(letters[index]) && (isLower(letters[index - 1]) || isDigit(letters[index - 1]))
  }

  private static func joined(_ letters: [UInt8], before rule: ([UInt8], Int) -> Bool) -> [UInt8] {
    split(letters, before: rule).map(lower)
  }

  private static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
  private static func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func lower(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }
}
