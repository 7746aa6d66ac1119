/// A value that goes with a sandbox but makes no difference between two: what services remember, records for explanations.
package struct Remembered<Value: Sendable>: Sendable, Hashable {
  package var value: Value

  package init(_ value: Value) { self.value = value }

  package static func == (left: Self, right: Self) -> Bool { true }
  package func hash(into hasher: inout Hasher) {}
}
