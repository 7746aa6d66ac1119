// swift-tools-version: 6.2
import PackageDescription

// The house in layers: every target may use only what its line names. CONTRIBUTING.md has the map.

/// Settings of every target: Swift 6, strict concurrency, explicit imports, and no warning let through.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// For targets that call C: every unsafe use stands marked in the source.
let touchesC: [SwiftSetting] = strict + [.strictMemorySafety()]

/// The program exports no symbols, as nobody links against it: what is not called is left out, and starting is quicker.
let closedLink: [LinkerSetting] = [
  .unsafeFlags(["-Xlinker", "--no-export-dynamic"], .when(configuration: .release))
]

func library(
  _ name: String, uses: [Target.Dependency] = [], exclude: [String] = [], settings: [SwiftSetting] = strict
) -> Target {
  .target(name: name, dependencies: uses, exclude: exclude, swiftSettings: settings)
}

func tests(
  _ name: String, uses: [Target.Dependency] = [], exclude: [String] = [], settings: [SwiftSetting] = strict
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name)] + uses, exclude: exclude,
    swiftSettings: settings)
}

/// What the program composes, one target a line.
let labdeckUses: [Target.Dependency] = [
  "AnkiPackage",
  "AWSProtocols",
  "AWSTypes",
  "CommandTable",
  "CredentialChain",
  "Diagnostics",
  "Documents",
  "Effects",
  "Emulators",
  "HTTPClient",
  "HTTPMessages",
  "HTTPServer",
  "InstanceMetadata",
  "Labs",
  "PolicyRendering",
  "LocalCloud",
  "Questions",
  "RetryBackoff",
  "Sandbox",
  "Scheduling",
  "Study",
  "StudyStore",
  "Terminal",
  "TextLayout",
  "Threads",
  "World",
]

/// What the benchmarks measure, one target a line.
let benchUses: [Target.Dependency] = [
  "AWSTypes",
  "CMicroHTTPD",
  "CredentialChain",
  "Crypto",
  "Diagnostics",
  "Documents",
  "Effects",
  "Emulators",
  "HTTPMessages",
  "HTTPServer",
  "IAMPolicy",
  "SigV4",
  "Threads",
  "World",
]

/// What the sandbox brings together, one target a line.
let sandboxUses: [Target.Dependency] = [
  "AWSCommand",
  "AWSProtocols",
  "AWSTypes",
  "CredentialChain",
  "Crypto",
  "Diagnostics",
  "Documents",
  "Effects",
  "HTTPMessages",
  "IAMPolicy",
  "InstanceMetadata",
  "LocalCloud",
  "PolicyRendering",
  "SigV4",
  "SignatureRendering",
  "TextLayout",
  "World",
]

let package = Package(
  name: "labdeck",
  products: [
    // What Tests/Fuzz, a package of its own, takes.
    .library(name: "FuzzedEngines", targets: ["FuzzedEngines"]),
    .library(name: "IAMPolicy", targets: ["IAMPolicy", "Diagnostics"]),
    .library(name: "SigV4", targets: ["SigV4", "AWSTypes", "Effects", "HTTPMessages"]),
  ],
  targets: [
    // ground
    library("Diagnostics"),
    library("Effects"),
    library("AWSTypes", uses: ["Diagnostics", "Effects"]),
    library("HTTPMessages", uses: ["Diagnostics"]),
    library("Documents", uses: ["Diagnostics", "CYAML", "CExpat"], settings: touchesC),
    library("TextLayout"),
    library("Threads", settings: touchesC),
    library("Crypto", uses: ["CCrypto"], settings: touchesC),
    library("CommandTable", uses: ["Diagnostics", "TextLayout"]),
    // C libraries
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CEdit", providers: [.apt(["libedit-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CMarkGFM", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-dev"])]),
    .systemLibrary(
      name: "CMicroHTTPD", pkgConfig: "libmicrohttpd", providers: [.apt(["libmicrohttpd-dev"])]),
    .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    // edges
    library("HTTPClient", uses: ["CCurl", "HTTPMessages"], settings: touchesC),
    library("HTTPServer", uses: ["CMicroHTTPD", "HTTPMessages", "Threads"], settings: touchesC),
    // engines
    library("RetryBackoff", uses: ["Effects"]),
    library(
      "AWSProtocols", uses: ["Diagnostics", "Effects", "HTTPMessages", "Documents"], exclude: ["Extraction"]),
    library(
      "CredentialChain",
      uses: ["AWSTypes", "Crypto", "Diagnostics", "Documents", "Effects", "HTTPMessages", "TextLayout"]),
    library("ServiceAuthorization", uses: ["Threads"], exclude: ["Extraction"]),
    library(
      "IAMPolicy",
      uses: ["Diagnostics", "Documents", "AWSTypes", "Effects", "ServiceAuthorization", "Threads"]),
    library("SigV4", uses: ["AWSTypes", "Crypto", "Effects", "HTTPMessages"], settings: touchesC),
    library("PolicyRendering", uses: ["AWSTypes", "Diagnostics", "IAMPolicy", "TextLayout"]),
    library(
      "SignatureRendering", uses: ["AWSTypes", "Documents", "HTTPMessages", "SigV4", "TextLayout"]),
    // worlds
    library(
      "AWSCommand",
      uses: [
        "AWSProtocols", "AWSTypes", "Crypto", "Diagnostics", "Documents", "Effects", "HTTPMessages",
        "RetryBackoff",
      ]),
    library("World", uses: ["AWSTypes", "Crypto", "Diagnostics", "Documents", "Effects"]),
    library(
      "InstanceMetadata",
      uses: ["AWSTypes", "Crypto", "Documents", "Effects", "HTTPMessages", "TextLayout", "World"]),
    library(
      "LocalCloud",
      uses: [
        "AWSProtocols", "AWSTypes", "Crypto", "Diagnostics", "Documents", "Effects", "HTTPMessages",
        "IAMPolicy",
        "ServiceAuthorization", "SigV4", "World", "Threads",
      ]),
    library(
      "Emulators",
      uses: [
        "Crypto", "Effects", "HTTPMessages", "HTTPServer", "InstanceMetadata", "LocalCloud", "World",
        "Threads",
      ]),
    library(
      "FuzzedEngines",
      uses: [
        "AWSProtocols", "AWSTypes", "CredentialChain", "Crypto", "Diagnostics", "Documents", "Effects",
        "HTTPMessages", "InstanceMetadata", "LocalCloud", "SigV4", "TextLayout", "World",
      ]),
    library("Sandbox", uses: sandboxUses),
    library("Labs", uses: ["Diagnostics", "Documents", "Effects", "Sandbox", "TextLayout", "World"]),
    // study
    library("Scheduling", uses: ["Effects"]),
    library("Questions", uses: ["Diagnostics", "Scheduling", "CMarkGFM"], settings: touchesC),
    library(
      "StudyStore", uses: ["Diagnostics", "Effects", "Questions", "Scheduling", "CSQLite", "Threads"],
      settings: touchesC
    ),
    library("Study", uses: ["Diagnostics", "Documents", "Effects", "Questions", "Scheduling", "StudyStore"]),
    library("AnkiPackage", uses: ["Crypto", "CSQLite", "Documents", "Effects"], settings: touchesC),
    // program
    library("Terminal", uses: ["TextLayout", "CEdit", "Threads"], settings: touchesC),
    .executableTarget(
      name: "labdeck", dependencies: labdeckUses, swiftSettings: touchesC, linkerSettings: closedLink),
    .executableTarget(
      name: "labdeck-bench", dependencies: benchUses,
      exclude: ["Peers/peer.py", "Peers/signing.py", "Peers/chain.py", "Peers/policies.py"],
      swiftSettings: strict),
    // tests
    tests("HTTPClient", uses: ["HTTPMessages", "HTTPServer", "Threads"]),
    tests("HTTPServer", uses: ["Crypto", "Effects", "HTTPMessages", "Threads"]),
    tests(
      "SignatureRendering",
      uses: ["AWSTypes", "Documents", "Effects", "HTTPMessages", "SigV4", "TextLayout"]),
    tests(
      "InstanceMetadata",
      uses: [
        "AWSTypes", "Crypto", "Diagnostics", "Documents", "Effects", "HTTPMessages", "TextLayout", "World",
      ]),
    tests(
      "LocalCloud",
      uses: [
        "AWSProtocols", "AWSTypes", "Crypto", "Diagnostics", "Documents", "Effects", "HTTPMessages",
        "IAMPolicy", "InstanceMetadata",
        "SigV4", "World",
      ]),
    tests("FuzzedEngines", uses: ["Effects"]),
    tests(
      "labdeck",
      uses: [
        "AWSProtocols", "CEdit", "CommandTable", "Diagnostics", "Documents", "Effects", "HTTPClient",
        "HTTPMessages", "Sandbox", "TextLayout", "World",
      ], exclude: ["RealClients"], settings: touchesC),
    tests("Labs", uses: ["Diagnostics", "Effects", "Sandbox", "World"]),
    tests(
      "Emulators",
      uses: [
        "AWSTypes", "Diagnostics", "Documents", "Effects", "HTTPClient", "HTTPMessages", "HTTPServer",
        "InstanceMetadata", "LocalCloud", "SigV4", "World", "Threads",
      ]),
    tests("AWSCommand", uses: ["AWSProtocols", "AWSTypes", "Documents", "Effects", "HTTPMessages"]),
    tests("RetryBackoff", uses: ["Effects"]),
    tests("Sandbox", uses: ["Diagnostics", "Effects", "World"]),
    .target(name: "CAllocations", path: "Tests/CAllocations"),
    tests(
      "SigV4",
      uses: [
        "AWSTypes", "CAllocations", "Crypto", "Diagnostics", "Documents", "Effects", "HTTPMessages",
      ]),
    tests("Crypto", uses: ["Effects"]),
    tests("CommandTable", uses: ["TextLayout"]),
    tests("TextLayout"),
    tests("Threads"),
    tests("World", uses: ["Diagnostics", "Documents", "Effects"]),
    tests("Diagnostics"),
    tests("Effects"),
    tests("AWSTypes", uses: ["Diagnostics"]),
    tests(
      "CredentialChain",
      uses: [
        "AWSTypes", "Crypto", "Diagnostics", "Documents", "Effects", "HTTPMessages", "TextLayout", "Threads",
      ],
      exclude: ["Judges"]),
    tests("Documents", uses: ["Diagnostics", "Effects"]),
    tests(
      "AWSProtocols", uses: ["Diagnostics", "Effects", "HTTPMessages", "Documents"],
      exclude: ["botocore-requests.json", "command-names.tsv"]),
    tests(
      "IAMPolicy", uses: ["Diagnostics", "Documents", "AWSTypes", "Effects"], exclude: ["Decisions"]),
    tests("HTTPMessages", uses: ["Diagnostics", "Effects"]),
    tests("PolicyRendering", uses: ["Diagnostics", "IAMPolicy", "TextLayout"]),
    tests("Scheduling", uses: ["Diagnostics", "Documents", "Effects"]),
    tests("Questions", uses: ["Diagnostics", "Effects"]),
    tests("StudyStore", uses: ["Diagnostics", "Effects", "Questions", "Scheduling", "Threads"]),
    tests(
      "Study",
      uses: ["Diagnostics", "Documents", "Effects", "Questions", "Scheduling", "StudyStore", "Threads"]),
  ],
  swiftLanguageModes: [.v6]
)
