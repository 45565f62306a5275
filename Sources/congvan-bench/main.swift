import CongVan

if CommandLine.arguments.count == 3 && CommandLine.arguments[1] == "archive" {
  ArchiveBench.run(CommandLine.arguments[2])
}
