// swift-tools-version:6.1
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "belfry",
    products: [
        .executable(name: "belfry", targets: ["belfry"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0", traits: []),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.14.0"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.34.1"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.0", traits: []),
        .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
    ],
    targets: [
        .target(name: "Kernel", swiftSettings: settings),
        .target(name: "Reading", dependencies: ["Kernel"], swiftSettings: settings),
        .target(name: "Markup", swiftSettings: settings),
        .target(name: "Messages", dependencies: ["Kernel"], swiftSettings: settings),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        .target(name: "Search", dependencies: ["CStemmer", "Kernel"], swiftSettings: settings),
        .target(name: "Strategy", dependencies: ["Kernel", "Search", "Storage"], swiftSettings: settings),
        .target(
            name: "Jobs", dependencies: ["Kernel", "Storage", .product(name: "Logging", package: "swift-log")],
            swiftSettings: settings),
        .systemLibrary(name: "CCrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CArgon2", providers: [.apt(["libargon2-dev"])]),
        .target(
            name: "Accounts", dependencies: ["CArgon2", "CCrypto", "CCurl", "Jobs", "Kernel", "Storage"],
            swiftSettings: settings
        ),
        .systemLibrary(name: "CSpreadsheet", providers: [.apt(["libxlsxwriter-dev"])]),
        .target(
            name: "Documents", dependencies: ["CCrypto", "CSpreadsheet", "Kernel"],
            resources: [
                .embedInCode("PDF/render.py"), .embedInCode("Word/reference.docx"), .embedInCode("Word/reference.odt"),
            ], swiftSettings: settings),
        .target(
            name: "Letters",
            dependencies: ["Documents", "Kernel", "Reading", "Strategy", .product(name: "Yams", package: "Yams")],
            resources: [
                .embedInCode("Forms/orientation-letter.yaml"), .embedInCode("Forms/multi-year-plan.yaml"),
                .embedInCode("Forms/coded-plan.yaml"),
            ],
            swiftSettings: settings
        ),
        .systemLibrary(name: "CPostgres", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
        .target(
            name: "Storage",
            dependencies: [
                "CCrypto", "CPostgres", "CSQLite", "Kernel", "Search",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "Publishing",
            dependencies: ["Documents", "Kernel", "Letters", "Markup", "Messages", "Reading", "Strategy"],
            swiftSettings: settings),
        .systemLibrary(name: "CMalloc"),
        .target(
            name: "Web",
            dependencies: [
                "Accounts", "CMalloc", "Documents", "Kernel", "Letters", "Markup", "Messages", "Publishing", "Search",
                "Strategy",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
            ],
            resources: [
                .embedInCode("Assets/keys.js"), .embedInCode("Assets/search.js"), .embedInCode("Assets/write.js"),
                .embedInCode("Assets/static-search.js"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "belfry",
            dependencies: [
                "Accounts", "Documents", "Jobs", "Kernel", "Letters", "Messages", "Publishing", "Reading", "Search",
                "Storage", "Strategy", "Web",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings
        ),
        // What `make bench` needs; it is not installed.
        .executableTarget(
            name: "measure",
            dependencies: [
                "Accounts", "Documents", "Jobs", "Kernel", "Letters", "Search", "Storage", "Strategy",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            path: "Benchmarks/Measure", swiftSettings: settings
        ),
        .target(
            name: "StoreTesting",
            dependencies: [
                "Accounts", "CPostgres", "Jobs", "Kernel", "Storage", "Strategy",
                .product(name: "Logging", package: "swift-log"),
            ],
            path: "Tests/StoreTesting", swiftSettings: settings
        ),
        .testTarget(
            name: "AccountsTests",
            dependencies: [
                "Accounts", "Kernel", "Storage", "StoreTesting", .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings),
        .testTarget(name: "ArchitectureTests", swiftSettings: settings),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "Accounts", "Kernel", "StoreTesting", "Strategy", .product(name: "Logging", package: "swift-log"),
                "belfry",
            ],
            exclude: ["Golden"],
            swiftSettings: settings),
        .testTarget(name: "DocumentsTests", dependencies: ["Documents", "Kernel"], swiftSettings: settings),
        .testTarget(name: "FidelityTests", dependencies: ["Kernel", "Letters", "Reading"], swiftSettings: settings),
        .testTarget(
            name: "JobsTests",
            dependencies: [
                "Jobs", "Kernel", "Storage", "StoreTesting", .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings),
        .testTarget(name: "KernelTests", dependencies: ["Kernel"], swiftSettings: settings),
        .testTarget(name: "MarkupTests", dependencies: ["Markup"], swiftSettings: settings),
        .testTarget(name: "MessagesTests", dependencies: ["Kernel", "Messages"], swiftSettings: settings),
        .testTarget(
            name: "PublishingTests",
            dependencies: [
                "Documents", "Kernel", "Letters", "Markup", "Messages", "Publishing", "Reading", "Storage",
                "StoreTesting", "Strategy",
            ],
            swiftSettings: settings),
        .testTarget(name: "ReadingTests", dependencies: ["Kernel", "Letters", "Reading"], swiftSettings: settings),
        .testTarget(name: "SearchTests", dependencies: ["Kernel", "Search"], swiftSettings: settings),
        .testTarget(
            name: "SearchQualityTests",
            dependencies: ["Kernel", "Letters", "Reading", "Search", "Storage", "StoreTesting", "Strategy"],
            swiftSettings: settings),
        .testTarget(name: "StorageTests", dependencies: ["Storage", "StoreTesting"], swiftSettings: settings),
        .testTarget(
            name: "LettersTests",
            dependencies: ["Documents", "Kernel", "Letters", "Reading", "Storage", "StoreTesting", "Strategy"],
            swiftSettings: settings),
        .testTarget(
            name: "StrategyTests", dependencies: ["Search", "Storage", "Strategy", "StoreTesting"],
            swiftSettings: settings),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Accounts", "Kernel", "Markup", "Messages", "Storage", "Strategy", "StoreTesting", "Web",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
            ],
            swiftSettings: settings
        ),
    ]
)
