/// A stretch of text in one style.
public struct StyledSpan: Hashable, Sendable {
  /// The text, without line ends.
  public var text: String
  /// What it means.
  public var style: TextStyle

  /// A span from its parts.
  public init(_ text: String, _ style: TextStyle = .plain) {
    self.text = text
    self.style = style
  }
}

/// One row of text with styles. Written as a literal with interpolation: `"\("✗", .no) nothing allows it"`.
public struct StyledLine: Hashable, Sendable {
  /// The stretches from left to right.
  public var spans: [StyledSpan]

  /// A row from its stretches.
  public init(_ spans: [StyledSpan] = []) { self.spans = spans }

  /// A row in one style.
  public init(_ text: String, _ style: TextStyle = .plain) {
    spans = text.isEmpty ? [] : [StyledSpan(text, style)]
  }

  /// The row's text alone.
  public var text: String { spans.map(\.text).joined() }

  /// The columns that the row takes.
  public var width: Int { spans.reduce(0) { $0 + DisplayWidth.of($1.text) } }

  /// Whether nothing stands in the row.
  public var isEmpty: Bool { spans.allSatisfy(\.text.isEmpty) }

  /// Adds text at the end.
  public mutating func append(_ text: String, _ style: TextStyle = .plain) {
    if text.isEmpty { return }
    if let last = spans.indices.last, spans[last].style == style {
      spans[last].text += text
    } else {
      spans.append(StyledSpan(text, style))
    }
  }

  /// Adds a row at the end of this one.
  public mutating func append(_ line: StyledLine) {
    for span in line.spans { append(span.text, span.style) }
  }

  /// One row behind another.
  public static func + (left: StyledLine, right: StyledLine) -> StyledLine {
    var result = left
    result.append(right)
    return result
  }

  /// The row with every stretch in one style.
  public func styled(_ style: TextStyle) -> StyledLine { StyledLine(text, style) }

  /// The row moved to the right by so many blanks.
  public func indented(_ columns: Int) -> StyledLine {
    isEmpty ? self : StyledLine(String(repeating: " ", count: max(0, columns))) + self
  }

  /// The row filled with blanks on the right up to a width; a longer one stays as it is.
  public func padded(to columns: Int) -> StyledLine {
    let missing = columns - width
    return missing > 0 ? self + StyledLine(String(repeating: " ", count: missing)) : self
  }

  /// The row cut to a width, `…` standing for what is missing; a row that fits stays as it is.
  public func truncated(to columns: Int) -> StyledLine {
    guard width > columns else { return self }
    guard columns > 0 else { return StyledLine() }
    var result = StyledLine()
    var used = 0
    for span in spans {
      for character in span.text {
        let next = DisplayWidth.of(character)
        if used + next > columns - 1 {
          result.append("…", span.style)
          return result
        }
        result.append(String(character), span.style)
        used += next
      }
    }
    return result
  }

  /// Two texts at the two ends of a row; where both do not fit, the left one is cut.
  public static func justified(_ left: StyledLine, _ right: StyledLine, width: Int) -> StyledLine {
    if right.isEmpty { return left.truncated(to: width) }
    let room = max(0, width - right.width - 1)
    let left = left.truncated(to: room)
    return left.padded(to: max(left.width + 1, width - right.width)) + right
  }
}

extension StyledLine: ExpressibleByStringInterpolation {
  /// A plain row.
  public init(stringLiteral value: String) { self.init(value) }

  /// A row from a literal with styled parts.
  public init(stringInterpolation: Interpolation) { self = stringInterpolation.line }

  /// Collects the parts of a literal.
  public struct Interpolation: StringInterpolationProtocol {
    var line = StyledLine()

    /// Begins an empty row.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds plain text.
    public mutating func appendLiteral(_ literal: String) { line.append(literal) }

    /// Adds a value's description in a style.
    public mutating func appendInterpolation(
      _ value: some CustomStringConvertible, _ style: TextStyle = .plain
    ) {
      line.append(value.description, style)
    }

    /// Adds a row with its styles.
    public mutating func appendInterpolation(_ other: StyledLine) { line.append(other) }
  }
}
