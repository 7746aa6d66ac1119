// swift-tools-version: 6.2
import PackageDescription

// Fuzz targets, apart from the package because libFuzzer brings its own `main`:
//   swift build -c release --package-path Fuzz
//   SWIFT_BACKTRACE=enable=no Fuzz/.build/release/FuzzPolicy -max_total_time=300 -timeout=10 -max_len=65536

let fuzzed: [SwiftSetting] = [.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"])]
let linked: [LinkerSetting] = [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]

/// A fuzz target, one line each.
func fuzz(_ name: String, product: String) -> Target {
  .executableTarget(
    name: name, dependencies: [.product(name: product, package: "labdeck")], swiftSettings: fuzzed,
    linkerSettings: linked)
}

let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "labdeck", path: "..")],
  targets: [
    fuzz("FuzzPolicy", product: "IAMPolicy")
  ],
  swiftLanguageModes: [.v6]
)
