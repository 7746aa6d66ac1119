import Effects

/// The clock and the machine's names.
extension Shell {
  mutating func hostname(_ call: Invocation) -> Int {
    print(computer.name)
    return 0
  }

  mutating func whoami(_ call: Invocation) -> Int {
    print(computer.user)
    return 0
  }

  /// `sleep 90`, `sleep 5m`: the world's clock goes on, nobody waits.
  mutating func sleep(_ call: Invocation) -> Int {
    var total: Double = 0
    for argument in call.arguments {
      let factors: [Character: Double] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
      let factor = argument.last.flatMap { factors[$0] }
      guard let number = Double(factor == nil ? argument[...] : argument.dropLast()), number >= 0,
        number < 1e7
      else {
        complain("sleep: invalid time interval '\(argument)'")
        return 1
      }
      total += number * (factor ?? 1)
    }
    guard !call.arguments.isEmpty else {
      complain("sleep: missing operand")
      return 1
    }
    guard total <= 10 * 365 * 86_400 else {
      complain("sleep: ten years at most, in the sandbox")
      return 1
    }
    sandbox.clock = sandbox.clock.adding(milliseconds: Int64(total * 1000))
    return 0
  }

  /// `date [-u] [-d @SECONDS|TIME] [+FORMAT]`
  mutating func date(_ call: Invocation) -> Int {
    guard let options = options(call, flags: "uR", valued: "d", long: ["utc": "u", "date": "d"]) else {
      return 1
    }
    var time = sandbox.clock
    if let text = options.values["d"] {
      let parsed =
        text.hasPrefix("@")
        ? Int64(text.dropFirst()).map { Timestamp(seconds: $0) } : Timestamp(iso8601: text)
      guard let parsed = parsed ?? (text == "now" ? time : nil) else {
        complain("date: invalid date '\(text)'")
        return 1
      }
      time = parsed
    }
    let format = options.operands.first { $0.hasPrefix("+") }.map { String($0.dropFirst()) }
    if options.operands.contains(where: { !$0.hasPrefix("+") }) {
      complain("date: the clock belongs to the world")
      note("  `sleep 1h` moves it on")
      return 1
    }
    print(
      DateFormat.format(
        time, format ?? (options.has("R") ? "%a, %d %b %Y %H:%M:%S +0000" : "%a %b %e %H:%M:%S UTC %Y")))
    return 0
  }
}

/// The letters of `date +FORMAT`, all in UTC.
enum DateFormat {
  private static let days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  static func format(_ time: Timestamp, _ format: String) -> String {
    let civil = CivilTime(time)
    var result = ""
    var rest = Substring(format)
    while let character = rest.popFirst() {
      guard character == "%", let letter = rest.popFirst() else {
        result.append(character)
        continue
      }
      result += field(letter, civil, time) ?? "%\(letter)"
    }
    return result
  }

  private static func field(_ letter: Character, _ t: CivilTime, _ time: Timestamp) -> String? {
    switch letter {
    case "Y": pad(t.year, 4)
    case "y": pad(t.year % 100, 2)
    case "m": pad(t.month, 2)
    case "d": pad(t.day, 2)
    case "e": pad(t.day, 2, " ")
    case "H": pad(t.hour, 2)
    case "M": pad(t.minute, 2)
    case "S": pad(t.second, 2)
    case "F": "\(pad(t.year, 4))-\(pad(t.month, 2))-\(pad(t.day, 2))"
    case "T": "\(pad(t.hour, 2)):\(pad(t.minute, 2)):\(pad(t.second, 2))"
    case "R": "\(pad(t.hour, 2)):\(pad(t.minute, 2))"
    case "s": String(time.seconds)
    case "N": pad(t.millisecond, 3) + "000000"
    case "A": days[t.weekday]
    case "a": String(days[t.weekday].prefix(3))
    case "B": months[t.month - 1]
    case "b", "h": String(months[t.month - 1].prefix(3))
    case "Z": "UTC"
    case "z": "+0000"
    case "u": String(t.weekday == 0 ? 7 : t.weekday)
    case "n": "\n"
    case "t": "\t"
    case "%": "%"
    default: nil
    }
  }

  private static func pad(_ value: Int, _ width: Int, _ fill: String = "0") -> String {
    let digits = String(value)
    return String(repeating: fill, count: max(0, width - digits.count)) + digits
  }
}
