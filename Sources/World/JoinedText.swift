extension String {
  /// Texts one behind the other, in one piece of memory of the right size: ARNs are made for every call.
  init(joining first: String, _ second: String, _ third: String, _ fourth: String, _ fifth: String) {
    let parts: InlineArray<5, String> = [first, second, third, fourth, fifth]
    var length = 0
    for index in parts.indices { length += parts[index].utf8.count }
    self.init(unsafeUninitializedCapacity: length) { text in
      var end = 0
      for index in parts.indices {
        let bytes = parts[index].utf8.span
        for place in bytes.indices { text[end + place] = bytes[place] }
        end += bytes.count
      }
      return end
    }
  }
}
