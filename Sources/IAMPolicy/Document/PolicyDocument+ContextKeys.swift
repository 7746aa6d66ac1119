extension PolicyDocument {
  /// The condition keys that conditions and variables name, as written and in the order of the text; a key may stand twice.
  public var contextKeys: [String] { statements.flatMap { $0.referencedContextKeys(version: version) } }
}
