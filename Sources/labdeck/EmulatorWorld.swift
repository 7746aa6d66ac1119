import CommandTable
import Diagnostics
import Emulators
import World

/// The world that an emulator serves: the file that was named, else a small one that shows the usual things.
enum EmulatorWorld {
  static let file = Parameter<String?>.text(
    "--world", "FILE",
    "the world to serve, YAML (else a small one with a user, a role, an instance and a bucket)",
    values: .file)

  /// Loads the world; mistakes have their places.
  static func load(_ arguments: Arguments, _ program: Program) throws -> World {
    let source =
      try arguments[file].map { try program.readText($0) }
      ?? SourceText(name: "the built-in world", text: text)
    return try World.load(source)
  }

  /// The place that was named; one that is not there is a usage error.
  static func place(_ name: String, in world: World, overIPv6: Bool) throws -> MetadataPlace {
    if let place = MetadataPlace(name, in: world, overIPv6: overIPv6) { return place }
    let names = MetadataPlace.names(in: world)
    throw UsageError(
      "there is no instance `\(name)`",
      hint: NearestName.of(name, among: names).map { "did you mean `\($0)`?" }
        ?? (names.isEmpty ? "this world has none" : "there is \(names.joined(separator: ", "))"))
  }

  private static let text = """
    seed: 1
    account: "111122223333"
    users:
      admin: { access-keys: [AKIAIOSFODNN7EXAMPLE], policies: [AdministratorAccess] }
      app: { access-keys: [AKIAI44QH8DHBEXAMPLE], policies: [ReadAll] }
    roles:
      one-bucket: { trust: ec2.amazonaws.com, policies: [OneBucket] }
    policies:
      ReadAll: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: ["s3:Get*", "s3:List*"], Resource: "*" }] }
      OneBucket:
        Version: "2012-10-17"
        Statement:
          - { Effect: Allow, Action: "s3:ListBucket", Resource: "arn:aws:s3:::reports" }
          - { Effect: Allow, Action: "s3:GetObject", Resource: "arn:aws:s3:::reports/*" }
    instances:
      web:
        profile: one-bucket
        user-data: |
          #!/bin/sh
          echo "user data is no place for secrets"
        metadata-options: { tags: enabled }
    buckets:
      reports: { objects: { q1.csv: "region,total\\neu,42\\n" } }
      payroll: {}
    machines:
      web: { on: web }
    """
}
