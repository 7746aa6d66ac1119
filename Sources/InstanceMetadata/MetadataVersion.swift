/// A dated version of the metadata, `1.0` or a day such as `2021-07-15`, or `latest`. Versions are ordered; a category
/// belongs to every version from the one that introduced it.
///
/// Source: EC2 User Guide, "Get the available versions of the instance metadata".
struct MetadataVersion: Hashable, Sendable, Comparable {
  /// The path segment.
  let name: String

  /// A version by its name, for the tables of this module.
  init(_ name: String) { self.name = name }

  static let first = MetadataVersion("1.0")
  static let latest = MetadataVersion("latest")

  /// All that `/` lists, in its order.
  static let all: [MetadataVersion] =
    [
      "1.0", "2007-01-19", "2007-03-01", "2007-08-29", "2007-10-10", "2007-12-15", "2008-02-01", "2008-09-01",
      "2009-04-04", "2011-01-01", "2011-05-01", "2012-01-12", "2014-02-25", "2014-11-05", "2015-10-20",
      "2016-04-19", "2016-06-30", "2016-09-02", "2018-03-28", "2018-08-17", "2018-09-24", "2019-10-01",
      "2020-10-27", "2021-01-03", "2021-03-23", "2021-07-15", "2022-09-24", "2024-04-11", "latest",
    ].map { MetadataVersion($0) }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// A version that the service lists; nil for any other segment.
  static func listed(_ name: String) -> MetadataVersion? { name == latest.name ? latest : byName[name] }

  /// `1.0` is below every date, `latest` above: the order of the bytes.
  static func < (left: MetadataVersion, right: MetadataVersion) -> Bool {
    left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
  }
}
