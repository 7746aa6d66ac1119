// swift-tools-version: 6.2
import PackageDescription

// Fuzz targets stand in a package of their own: libFuzzer brings its own driver and wants the whole build instrumented.
// `make fuzz` runs them; by hand:
//   swift build --package-path Tests/Fuzz -c release -Xswiftc -sanitize=fuzzer
//   SWIFT_BACKTRACE=enable=no Tests/Fuzz/.build/release/FuzzSigning -max_total_time=60

let fuzzed: [SwiftSetting] = [.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"])]
let linked: [LinkerSetting] = [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]

/// A fuzz target, one line each.
func fuzz(_ name: String, product: String) -> Target {
  .executableTarget(
    name: name, dependencies: ["FuzzDriver", .product(name: product, package: "labdeck")],
    swiftSettings: fuzzed,
    linkerSettings: linked)
}

let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "labdeck", path: "../..")],
  targets: [
    .target(name: "FuzzDriver", swiftSettings: fuzzed),
    fuzz("FuzzCloud", product: "FuzzedEngines"),
    fuzz("FuzzMetadata", product: "FuzzedEngines"),
    fuzz("FuzzPolicy", product: "IAMPolicy"),
    fuzz("FuzzProfiles", product: "FuzzedEngines"),
    fuzz("FuzzSigning", product: "SigV4"),
  ],
  swiftLanguageModes: [.v6]
)
