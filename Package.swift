// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target is compiled with: Swift 6, written-out existentials, only what a file itself imports, no warning.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let nio = ["NIOCore", "NIOPosix", "NIOHTTP1"].map { Target.Dependency.product(name: $0, package: "swift-nio") }
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

// One chain: each target imports only from those above it (ArchitectureTests holds every file to it).
let package = Package(
    name: "policyglot",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "policyglot", targets: ["policyglot"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(name: "CBuiltinFiles"),
        .target(name: "LocatedYAML", dependencies: ["CLibYAML"], swiftSettings: strict),
        .target(name: "PolicyModel", dependencies: ["LocatedYAML"], swiftSettings: strict),
        .target(name: "PolicyRendering", dependencies: ["PolicyModel", "LocatedYAML"], swiftSettings: strict),
        .target(
            name: "PolicyChecks", dependencies: ["PolicyRendering", "PolicyModel", "LocatedYAML"],
            swiftSettings: strict),
        .target(
            name: "PolicySite",
            dependencies: ["PolicyChecks", "PolicyRendering", "PolicyModel", "LocatedYAML", "CBuiltinFiles"],
            swiftSettings: strict),
        .target(
            name: "PolicyPreview",
            dependencies: ["PolicySite", "PolicyChecks", "PolicyRendering", "PolicyModel", "LocatedYAML"] + nio,
            swiftSettings: strict),
        .executableTarget(
            name: "policyglot",
            dependencies: [
                "PolicyPreview", "PolicySite", "PolicyChecks", "PolicyRendering", "PolicyModel", "LocatedYAML",
                argumentParser,
            ],
            swiftSettings: strict),
        // What tests of several targets share; it holds no tests.
        .target(
            name: "TestSupport", dependencies: ["PolicyModel", "LocatedYAML"], path: "Tests/TestSupport",
            swiftSettings: strict),

        // Changes each part of the sites in turn and asks what the checks find: the whole run by `make mutation`, a sample in tests.
        .target(
            name: "Mutants",
            dependencies: ["PolicySite", "PolicyRendering", "PolicyModel", "LocatedYAML", "TestSupport"],
            path: "Tests/Mutation/Mutants", swiftSettings: strict),
        .executableTarget(
            name: "mutation", dependencies: ["Mutants"], path: "Tests/Mutation/Run", swiftSettings: strict),

        // What libFuzzer hands its inputs to; the tests hand it the seeds, and what once failed.
        .target(
            name: "FuzzTargets",
            dependencies: [
                "PolicySite", "PolicyChecks", "PolicyRendering", "PolicyModel", "LocatedYAML", "TestSupport",
            ],
            path: "Tests/Fuzzing/Targets", swiftSettings: strict),
        .testTarget(name: "FuzzingTests", dependencies: ["FuzzTargets", "TestSupport"], swiftSettings: strict),

        .testTarget(name: "ArchitectureTests", swiftSettings: strict),
        .testTarget(name: "LocatedYAMLTests", dependencies: ["LocatedYAML", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "LocaleDataTests", dependencies: ["PolicyModel", "LocatedYAML"], swiftSettings: strict),
        .testTarget(
            name: "PolicyModelTests", dependencies: ["PolicyModel", "LocatedYAML", "TestSupport"], swiftSettings: strict
        ),
        .testTarget(
            name: "PolicyChecksTests",
            dependencies: [
                "PolicySite", "PolicyChecks", "PolicyRendering", "PolicyModel", "LocatedYAML", "TestSupport",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "PolicyRenderingTests",
            dependencies: ["PolicyRendering", "PolicyModel", "LocatedYAML", "TestSupport"],
            swiftSettings: strict),
        // The program itself is built for these and run as a process.
        .testTarget(
            name: "PolicyglotTests",
            dependencies: [
                "policyglot", "PolicySite", "PolicyChecks", "PolicyRendering", "LocatedYAML", "TestSupport",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "PolicyPreviewTests",
            dependencies: [
                "PolicyPreview", "PolicySite", "PolicyChecks", "PolicyModel", "LocatedYAML", "TestSupport",
                .product(name: "NIOEmbedded", package: "swift-nio"),
            ] + nio,
            swiftSettings: strict),
        .testTarget(
            name: "MutationTests", dependencies: ["Mutants", "PolicySite", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "PolicySiteTests",
            dependencies: ["PolicySite", "PolicyRendering", "LocatedYAML", "CBuiltinFiles"], swiftSettings: strict),
    ]
)

// Linked with libFuzzer, which has its main function, in a build for fuzzing alone: `make fuzz`.
if Context.environment["FUZZING"] != nil {
    package.targets.append(
        .executableTarget(
            name: "fuzz", dependencies: ["FuzzTargets"], path: "Tests/Fuzzing/Run", swiftSettings: strict))
}
