import Foundation

/// Puts together what earlier runs have left: the manifest of one that ended, the journals of those that were killed.
enum KnownResults {
  /// For results of their own files: one list, on each file the latest word, read by merging and so in little memory.
  ///
  /// Entries of a run that would not make the same results keep only the knowledge that the result is ours.
  static func mergeJournals(of run: RunFolder, for header: ManifestHeader) throws(OutputError) -> ManifestReader? {
    let readers = [run.manifest, run.known, run.journal].compactMap { ManifestReader($0) }
    if readers.isEmpty { return nil }
    let fresh = run.known + ".new"
    let list = try AppendedFile(fresh)
    try list.append(header.line)
    while let first = readers.compactMap({ $0.peek?.path }).min(by: ArchivePath.isAscending) {
      var latest: ManifestEntry?
      for reader in readers where reader.peek?.path == first {
        guard var entry = reader.next() else { continue }
        if !reader.header.makesSameResults(as: header) { entry.sha256 = nil }
        if entry.failure != nil && latest?.ownsResult == true { entry.isStale = true }
        latest = entry
      }
      if let latest { try list.append(latest.line) }
    }
    try RunFolder.move(fresh, to: run.known)
    unlink(run.journal)
    return ManifestReader(run.known)
  }

  /// For one stream of results: the pair of journal and stream that holds most.
  static func previousStream(
    of run: RunFolder, for header: ManifestHeader
  ) throws(OutputError) -> (entries: ManifestReader, records: String)? {
    let published = run.out + "/" + ArchiveLayout.records
    if count(run.journal) > count(run.known) {
      // A run that was killed while it moved its stream has it in its next place already.
      if access(run.records, F_OK) == 0 {
        try RunFolder.move(run.records, to: run.knownRecords)
      } else if access(run.knownRecords, F_OK) != 0 && access(published, F_OK) == 0 {
        try RunFolder.move(published, to: run.knownRecords)
      }
      try RunFolder.move(run.journal, to: run.known)
    }
    for (list, records) in [(run.known, run.knownRecords), (run.manifest, published)] {
      if let entries = ManifestReader(list), entries.header.makesSameResults(as: header),
        access(records, R_OK) == 0
      {
        return (entries, records)
      }
    }
    return nil
  }

  private static func count(_ manifest: String) -> Int {
    guard let reader = ManifestReader(manifest) else { return -1 }
    var count = 0
    while reader.next() != nil { count += 1 }
    return count
  }
}
