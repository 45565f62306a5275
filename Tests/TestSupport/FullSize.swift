import Foundation

/// Whether the tests run in their full size, as `.ci/run` wants them, or in the smaller one of a quick `swift test`.
public let isFullSize = ProcessInfo.processInfo.environment["CONGVAN_FULL"] == "1"
