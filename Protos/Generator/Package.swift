// swift-tools-version:6.1
import PackageDescription

// The protoc plugin that writes Sources/CapacityProtos. A package of its own: the product builds without it.
let package = Package(
  name: "Generator",
  platforms: [.macOS(.v15)],
  dependencies: [
    // Descriptors of .proto files and the names that Swift users of protobuf know.
    .package(url: "https://github.com/apple/swift-protobuf.git", exact: "1.39.0"),
    // Writes the client and server stubs of the services.
    .package(url: "https://github.com/grpc/grpc-swift-2.git", exact: "2.4.3"),
  ],
  targets: [
    .executableTarget(
      name: "protoc-gen-capacity",
      dependencies: [
        .product(name: "SwiftProtobuf", package: "swift-protobuf"),
        .product(name: "SwiftProtobufPluginLibrary", package: "swift-protobuf"),
        .product(name: "GRPCCodeGen", package: "grpc-swift-2"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ]
    )
  ],
  swiftLanguageModes: [.v6]
)
