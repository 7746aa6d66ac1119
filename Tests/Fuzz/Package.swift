// swift-tools-version: 6.2
import PackageDescription

// Fuzz targets stand in a package of their own: libFuzzer brings its own main function and wants the whole build
// instrumented. `make fuzz` runs them; by hand:
//   swift build --package-path Tests/Fuzz -c release -Xswiftc -sanitize=fuzzer,address
//   SWIFT_BACKTRACE=enable=no Tests/Fuzz/.build/release/FuzzSigning -max_total_time=60

let package = Package(
  name: "fuzz",
  dependencies: [.package(name: "labdeck", path: "../..")],
  targets: [
    .executableTarget(
      name: "FuzzSigning", dependencies: [.product(name: "FuzzedEngines", package: "labdeck")],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])])
  ]
)
