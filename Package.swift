// swift-tools-version:6.1
import Foundation
import PackageDescription

// Every target of ours: Swift 6 mode by the tools version, the features of the future on, warnings are looked at.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let grpcCore = Target.Dependency.product(name: "GRPCCore", package: "grpc-swift-2")
let grpcTransport = Target.Dependency.product(
  name: "GRPCNIOTransportHTTP2",
  package: "grpc-swift-nio-transport"
)
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")

/// What only those who work on the product build: `CAPACITY_DEV=1 swift build`.
let developerTargets: [Target] =
  ProcessInfo.processInfo.environment["CAPACITY_DEV"] == nil
  ? []
  : [
    .executableTarget(
      name: "method-benchmarks",
      dependencies: ["Assessments", "Scoring", "DualUse", "Instruments", "CapacityProtos", "ProtobufC"],
      path: "Tests/Benchmarks/Method",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "store-benchmarks",
      dependencies: ["SQLiteStore", "Assessments", "Instruments", "CapacityProtos"],
      path: "Tests/Benchmarks/Store",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "report-benchmarks",
      dependencies: ["CapacityServer", "Assessments", "SQLiteStore", "Instruments", "CapacityProtos", "ProtobufC"],
      path: "Tests/Benchmarks/Report",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "codec-probe",
      dependencies: ["CapacityProtos", "ProtobufC"],
      path: "Tests/CodecProbe",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "dual-use-probe",
      dependencies: ["Assessments", "DualUse", "Instruments", "TestSupport"],
      path: "Tests/DualUseProbe",
      swiftSettings: settings
    ),
  ]

let package = Package(
  name: "cyber-capacity",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "capacityd", targets: ["capacityd"]),
    .executable(name: "capacity", targets: ["capacity"]),
  ],
  dependencies: [
    // gRPC, server and client: any gRPC client in any language must work (design D1).
    .package(url: "https://github.com/grpc/grpc-swift-2.git", exact: "2.4.3"),
    // HTTP/2 for it.
    .package(url: "https://github.com/grpc/grpc-swift-nio-transport.git", exact: "2.9.2"),
    // TLS for that: the certificate and its key are read and checked before the server starts.
    .package(url: "https://github.com/apple/swift-nio-ssl.git", exact: "2.37.6"),
    // Certificates that tests make for themselves.
    .package(url: "https://github.com/apple/swift-certificates.git", exact: "1.21.1"),
    .package(url: "https://github.com/apple/swift-asn1.git", exact: "1.7.4"),
    // SQLite with pools, migrations and WAL, on the system's libsqlite3 (D3).
    .package(url: "https://github.com/groue/GRDB.swift.git", exact: "7.10.0"),
    // YAML with positions, for survey files and Surveys/.
    .package(url: "https://github.com/jpsim/Yams.git", exact: "6.2.2"),
    // Command lines with help, validation and completion.
    .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
    // SHA-256 for digests and tokens, HMAC for page tokens.
    .package(url: "https://github.com/apple/swift-crypto.git", exact: "4.5.2"),
    // Logs, as every server library writes them.
    .package(url: "https://github.com/apple/swift-log.git", exact: "1.16.2"),
    // Reports as templates that can be read as HTML; whatever a template puts in is escaped unless it says otherwise.
    .package(url: "https://github.com/hummingbird-project/swift-mustache.git", exact: "2.1.1"),
    // The HTTP door, for browsers and curl (D9), and the types that it and SwiftNIO speak in.
    .package(url: "https://github.com/hummingbird-project/hummingbird.git", exact: "2.28.1"),
    .package(url: "https://github.com/apple/swift-http-types.git", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-nio.git", exact: "2.101.2"),
    // Start, signals and graceful stop (D10).
    .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", exact: "2.13.0"),
  ],
  targets: [
    // C rooms
    .systemLibrary(
      name: "CProtobufC",
      pkgConfig: "libprotobuf-c",
      providers: [.apt(["libprotobuf-c-dev"])]
    ),
    // Packs payloads: the system's zlib (D3).
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    // Reports as spreadsheets, and several files in one: Debian's libxlsxwriter and libzip.
    .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .target(name: "CCapacityProtos", dependencies: ["CProtobufC"]),
    // A setting of the C library's malloc that Swift's Glibc module leaves out.
    .target(name: "CMalloc"),

    // Codec
    .target(name: "ProtobufC", dependencies: ["CProtobufC", grpcCore], swiftSettings: settings),
    .target(
      name: "CapacityProtos",
      dependencies: ["ProtobufC", "CProtobufC", "CCapacityProtos", grpcCore],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ProtobufCTests",
      dependencies: ["ProtobufC", "CapacityProtos"],
      swiftSettings: settings
    ),

    // What several test targets share
    .target(
      name: "TestSupport",
      dependencies: ["Assessments", "Scoring", "DualUse", "Instruments"],
      path: "Tests/Support",
      swiftSettings: settings
    ),

    // Data and methods: pure, no I/O but the reading of Surveys/
    .target(name: "CSurveys"),
    .target(
      name: "Instruments",
      dependencies: ["CapacityProtos", "ProtobufC", "CSurveys", crypto, .product(name: "Yams", package: "Yams")],
      swiftSettings: settings
    ),
    .testTarget(
      name: "InstrumentsTests",
      dependencies: ["Instruments", "CapacityProtos", "ProtobufC"],
      swiftSettings: settings
    ),
    .target(name: "Scoring", dependencies: ["Instruments"], swiftSettings: settings),
    .testTarget(
      name: "ScoringTests",
      dependencies: ["Scoring", "Instruments", "Assessments", "CapacityProtos", "TestSupport"],
      swiftSettings: settings
    ),
    .target(name: "DualUse", dependencies: ["Instruments"], swiftSettings: settings),
    .testTarget(
      name: "DualUseTests",
      dependencies: ["DualUse", "Instruments", "Assessments", "CapacityProtos", "TestSupport"],
      swiftSettings: settings
    ),
    .target(
      name: "Assistance",
      dependencies: ["Instruments", "CapacityProtos", "ProtobufC"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "AssistanceTests",
      dependencies: ["Assistance", "Instruments", "CapacityProtos", "ProtobufC"],
      swiftSettings: settings
    ),

    // Use cases and the store
    .target(
      name: "Assessments",
      dependencies: ["Instruments", "Scoring", "DualUse", "Assistance", "CapacityProtos", "ProtobufC", crypto],
      swiftSettings: settings
    ),
    .testTarget(
      name: "AssessmentsTests",
      dependencies: [
        "Assessments", "SQLiteStore", "Instruments", "CapacityProtos", "ProtobufC",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Schedules/due_times.py", "Schedules/due-times.json"],
      swiftSettings: settings
    ),
    .target(
      name: "SQLiteStore",
      dependencies: ["Assessments", "CZlib", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: settings
    ),
    .testTarget(
      name: "SQLiteStoreTests",
      dependencies: ["SQLiteStore", "Assessments", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: settings
    ),

    // Faces
    .target(name: "CReportTemplates"),
    // The parts of the offline survey form.
    .target(name: "CSurveyForm"),
    // The dashboard's files, which the HTTP door serves.
    .target(name: "CDashboard"),
    .target(name: "CReportFiles", dependencies: ["CXLSXWriter", "CZip"]),
    .target(
      name: "Reports",
      dependencies: [
        "Instruments", "CapacityProtos", "ProtobufC", "CReportTemplates", "CReportFiles",
        "CSurveyForm",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Reports", "Instruments", "CapacityProtos", "ProtobufC"],
      exclude: ["Golden"],
      swiftSettings: settings
    ),
    .target(
      name: "CapacityServer",
      dependencies: [
        "Assessments", "SQLiteStore", "Reports", "Instruments", "CapacityProtos", "ProtobufC", "CZlib", "CDashboard",
        grpcCore, grpcTransport, logging, crypto,
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HummingbirdTLS", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "CapacityServerTests",
      dependencies: [
        "CapacityServer", "Assessments", "SQLiteStore", "CapacityProtos", "ProtobufC", "Instruments", grpcCore,
        grpcTransport, logging, crypto,
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOEmbedded", package: "swift-nio"),
        .product(name: "X509", package: "swift-certificates"),
        .product(name: "SwiftASN1", package: "swift-asn1"),
      ],
      swiftSettings: settings
    ),
    .target(
      name: "CapacityClient",
      dependencies: ["CapacityProtos", "ProtobufC", "Instruments", grpcCore, grpcTransport, crypto],
      swiftSettings: settings
    ),
    .testTarget(
      name: "CapacityClientTests",
      dependencies: [
        "CapacityClient", "CapacityProtos", "ProtobufC", "Instruments", grpcCore,
        .product(name: "GRPCInProcessTransport", package: "grpc-swift-2"),
      ],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "capacityd",
      dependencies: [
        "CapacityServer", "CapacityClient", "Assessments", "Reports", "Instruments", "CapacityProtos", "CMalloc",
        argumentParser, logging,
      ],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "capacity",
      dependencies: [
        "CapacityClient", "Reports", "Assistance", "Assessments", "Instruments", "CapacityProtos", "ProtobufC",
        argumentParser,
      ],
      swiftSettings: settings
    ),
  ] + developerTargets,
  swiftLanguageModes: [.v6]
)
