// swift-tools-version: 6.1
// CongVan has no package dependencies: the toolchain and Debian's libxml2 are all it needs.
import PackageDescription

/// One street from bytes to what is written; every module may import only what stands in its list.
let package = Package(
  name: "CongVan",
  products: [
    .library(name: "CongVan", targets: ["CongVan"]),
    .executable(name: "congvan", targets: ["congvan"]),
  ],
  targets: [
    .systemLibrary(
      name: "Clibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev", "pkg-config"])]),
    .target(name: "Records"),
    .target(name: "TextReading", dependencies: ["Records"]),
    .target(name: "Outlining", dependencies: ["Records", "TextReading"]),
    .target(name: "Citing", dependencies: ["Records", "TextReading"]),
    .target(name: "LetterParsing", dependencies: ["Records", "TextReading", "Outlining", "Citing"]),
    .target(
      name: "ArticleParsing",
      dependencies: ["Records", "TextReading", "Outlining", "Citing", "Clibxml2"]),
    .target(name: "Comparing", dependencies: ["Records", "TextReading"]),
    .target(name: "Writing", dependencies: ["Records"]),
    .target(
      name: "CongVan",
      dependencies: [
        "Records", "TextReading", "LetterParsing", "ArticleParsing", "Comparing", "Writing",
      ]),
    .target(name: "Commands", dependencies: ["CongVan", "Writing"]),
    .executableTarget(name: "congvan", dependencies: ["Commands"]),
    .executableTarget(
      name: "congvan-bench",
      dependencies: ["CongVan", "ArticleParsing", "Clibxml2", "TextReading", "LetterParsing", "Writing"]),
    .executableTarget(name: "congvan-train", dependencies: ["LetterParsing", "TextReading", "Writing"]),
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "TextReadingTests", dependencies: ["TextReading", "Records"]),
    .testTarget(name: "CitingTests", dependencies: ["Citing", "Records"]),
    .testTarget(name: "ComparingTests", dependencies: ["CongVan", "Comparing", "Writing", "TestSupport"]),
    .testTarget(name: "OutliningTests", dependencies: ["Outlining", "Records"]),
    .testTarget(name: "ArticleParsingTests", dependencies: ["ArticleParsing", "CongVan", "Records"]),
    .testTarget(name: "WritingTests", dependencies: ["Writing", "Records", "TestSupport"]),
    .testTarget(name: "ReadmeTests", dependencies: ["CongVan", "Writing"]),
    .testTarget(
      name: "LetterParsingTests", dependencies: ["CongVan", "LetterParsing", "Writing", "TestSupport"]),
    .testTarget(name: "CommandsTests", dependencies: ["Commands", "congvan", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
