import CongVan
import Testing

@Test func versionIsThere() { #expect(!version.isEmpty) }
