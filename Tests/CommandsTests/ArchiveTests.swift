import Foundation
import TestSupport
import Testing

/// Folders converted by the built program, with everything that archives bring.
@Suite struct ArchiveTests {
  @Test func mirrorsTheFolderWhateverTheNumberOfJobs() throws {
    let scratch = try Scratch()
    try Letters.fill(scratch, folder: "in", count: 30)
    for jobs in ["1", "3"] {
      let run = try Program.run("convert", "in", "-o", "out\(jobs)", "--jobs", jobs, "--no-sync", in: scratch.path)
      #expect(run.code == 0)
      #expect(run.errors.contains("30 converted, ") && run.errors.contains(" 0 failed"))
    }
    let tree = try scratch.tree("out1")
    #expect(try tree == scratch.tree("out3"))
    #expect(tree.count == 31)
    #expect(tree["3/8.txt.json"] != nil && tree["manifest.ndjson"] != nil)
    // A result is what a single conversion gives.
    let single = try Program.run("convert", "3/8.txt", in: scratch.path + "/in")
    #expect(Array(single.output.utf8) == tree["3/8.txt.json"])
  }

  @Test func oneStreamInTheOrderOfTheFolder() throws {
    let scratch = try Scratch()
    try Letters.fill(scratch, folder: "in", count: 24)
    let one = try Program.run("convert", "in", "--to", "ndjson", "--jobs", "1", "--quiet", in: scratch.path)
    let four = try Program.run("convert", "in", "--to", "ndjson", "--jobs", "4", "--quiet", in: scratch.path)
    #expect(one.code == 0 && one.errors.isEmpty)
    #expect(one.output == four.output)
    #expect(one.output.split(separator: "\n").count == 24)
    try Program.run("convert", "in", "--to", "ndjson", "-o", "out", "--no-sync", in: scratch.path)
    #expect(try scratch.read("out/records.ndjson") == one.output)
    #expect(try Program.run("verify", "out", in: scratch.path).code == 0)
  }

  /// Every strange thing is named with its reason, and everything else is converted.
  @Test func hostileFolder() throws {
    let scratch = try Scratch()
    let files = FileManager.default
    try scratch.write(Letters.letter(1), to: "in/good.txt")
    try scratch.write(Letters.letter(2), to: "in/.txt")
    try scratch.write(Letters.letter(3), to: "in/line\nfeed.txt")
    try scratch.write([], to: "in/empty.txt")
    try scratch.write([UInt8](repeating: 7, count: 4000), to: "in/binary.dat")
    try scratch.write("%PDF-1.4 …", to: "in/letter.pdf")
    try scratch.write("x", to: "in/\(String(repeating: "n", count: 253))")
    try scratch.write("", to: "in/huge.txt")
    #expect(truncate(scratch.path + "/in/huge.txt", 80 << 20) == 0)
    #expect(mkfifo(scratch.path + "/in/fifo", 0o644) == 0)
    try files.createSymbolicLink(atPath: scratch.path + "/in/self", withDestinationPath: "self")
    try files.createSymbolicLink(atPath: scratch.path + "/in/up", withDestinationPath: "..")
    try files.createDirectory(atPath: scratch.path + "/in/deep", withIntermediateDirectories: true)
    try files.createSymbolicLink(atPath: scratch.path + "/in/deep/root", withDestinationPath: "..")
    try files.createSymbolicLink(atPath: scratch.path + "/in/deep/gone", withDestinationPath: "nowhere")
    try files.createSymbolicLink(atPath: scratch.path + "/in/link.txt", withDestinationPath: "good.txt")
    let badName = "\(scratch.path)/in/".utf8CString.dropLast() + [0x6B, -31, 0x2E, 0x74, 0]
    let descriptor = open(Array(badName), O_CREAT | O_WRONLY, 0o644)
    #expect(descriptor >= 0)
    close(descriptor)
    var expected = [
      "empty.txt": "empty", "binary.dat": "notText", "letter.pdf": "notText", "huge.txt": "tooLarge",
      "fifo": "notAFile", "self": "symlinkLoop", "up": "linkedFolder", "deep/root": "symlinkLoop",
      "deep/gone": "unreadable", "k\u{FFFD}.t": "badName",
    ]
    // Root may read everything; then the case cannot be made.
    if getuid() != 0 {
      try scratch.write("secret", to: "in/locked.txt")
      chmod(scratch.path + "/in/locked.txt", 0)
      expected["locked.txt"] = "unreadable"
    }
    let run = try Program.run("convert", "in", "-o", "out", "--no-sync", in: scratch.path)
    #expect(run.code == 3)
    var named: [String: String] = [:]
    for line in try scratch.read("out/failures.ndjson").split(separator: "\n") {
      let json = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      named[json["path"] as? String ?? ""] = json["status"] as? String
      #expect((json["message"] as? String)?.isEmpty == false)
    }
    let long = named.keys.first { $0.hasPrefix("nnn") }
    #expect(long.map { ["nameTooLong", "noDocument"].contains(named[$0]) } == true)
    if let long { named[long] = nil }
    #expect(named == expected)
    let tree = try scratch.tree("out")
    for name in ["good.txt", ".txt", "line\nfeed.txt", "link.txt"] { #expect(tree[name + ".json"] != nil) }
    #expect(tree.count == 6)
    #expect(try Program.run("verify", "out", in: scratch.path).code == 0)
    // A second run has the same to say, and does it without doing it again.
    let again = try Program.run("convert", "in", "-o", "out", "--no-sync", in: scratch.path)
    #expect(again.code == 3 && again.errors.contains("(4 of them by an earlier run)"))
    #expect(try scratch.tree("out") == tree)
  }

  @Test func failFastStopsAndTheNextRunGoesOn() throws {
    let scratch = try Scratch()
    try Letters.fill(scratch, folder: "in", count: 30)
    try scratch.write([], to: "in/0/0.txt")
    let run = try Program.run("convert", "in", "-o", "out", "--fail-fast", "--jobs", "1", in: scratch.path)
    #expect(run.code == 3 && run.errors.contains("not complete"))
    #expect(!scratch.exists("out/manifest.ndjson"))
    #expect(try Program.run("convert", "in", "-o", "out", "--no-sync", in: scratch.path).code == 3)
    try Program.run("convert", "in", "-o", "undisturbed", "--no-sync", in: scratch.path)
    #expect(try scratch.tree("out") == scratch.tree("undisturbed"))
  }

  @Test func refusesPlacesThatAreNotItsOwn() throws {
    let scratch = try Scratch()
    try Letters.fill(scratch, folder: "in", count: 4)
    for place in ["in", "in/out", ".", "in/../in/0"] {
      #expect(try Program.run("convert", "in", "-o", place, in: scratch.path).code == 74)
    }
    // A link below the output folder leads nowhere else.
    try scratch.write("mine", to: "elsewhere/keep.txt")
    try scratch.write("", to: "out/x")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/out/0", withDestinationPath: scratch.path + "/elsewhere")
    try scratch.write("not of congvan", to: "out/1/1.txt.json")
    let run = try Program.run("convert", "in", "-o", "out", "--no-sync", in: scratch.path)
    #expect(run.code == 3)
    #expect(try scratch.tree("elsewhere").count == 1)
    #expect(try scratch.read("out/1/1.txt.json") == "not of congvan")
    #expect(try scratch.read("out/failures.ndjson").contains(#""path":"1/1.txt","sha256":"#))
    #expect(try scratch.read("out/failures.ndjson").contains(#""status":"outputExists""#))
    #expect(scratch.exists("out/2/2.txt.json"))
    // Moved away, it is tried again without being told to.
    try FileManager.default.removeItem(atPath: scratch.path + "/out/1/1.txt.json")
    try FileManager.default.removeItem(atPath: scratch.path + "/out/0")
    #expect(try Program.run("convert", "in", "-o", "out", "--no-sync", in: scratch.path).code == 0)
    // A manifest that somebody else wrote is not taken for ours.
    try scratch.write("{}", to: "other/manifest.ndjson")
    #expect(try Program.run("convert", "in", "-o", "other", in: scratch.path).code == 74)
    #expect(try scratch.read("other/manifest.ndjson") == "{}")
  }

  @Test func changedSourcesAndResultsAreMadeAgain() throws {
    let scratch = try Scratch()
    try Letters.fill(scratch, folder: "in", count: 12)
    try Program.run("convert", "in", "-o", "out", "--no-sync", in: scratch.path)
    try scratch.write(Letters.letter(900), to: "in/2/2.txt")
    try scratch.write("{", to: "out/3/3.txt.json")
    try FileManager.default.removeItem(atPath: scratch.path + "/out/4/4.txt.json")
    try scratch.write("note", to: "out/note.txt")
    try FileManager.default.removeItem(atPath: scratch.path + "/in/1/1.txt")
    let check = try Program.run("verify", "out", in: scratch.path)
    #expect(check.code == 1)
    #expect(
      Set(check.output.split(separator: "\n")) == [
        "sourceChanged  2/2.txt", "mismatch  3/3.txt.json", "missing  4/4.txt.json", "orphan  note.txt",
        "sourceMissing  1/1.txt",
      ])
    let run = try Program.run("convert", "in", "-o", "out", "--no-sync", in: scratch.path)
    #expect(run.errors.contains("11 converted (8 of them by an earlier run)"))
    #expect(
      try Program.run("verify", "out", in: scratch.path).output == "orphan  1/1.txt.json\norphan  note.txt\n")
    // Other options are another result.
    let compact = try Program.run("convert", "in", "-o", "out", "--compact", in: scratch.path)
    #expect(compact.code == 0 && compact.errors.contains("11 converted, "))
    let forced = try Program.run("convert", "in", "-o", "out", "--compact", "--force", in: scratch.path)
    #expect(forced.code == 0 && forced.errors.contains("11 converted, "))
  }

  @Test func interruptEndsInOrder() throws {
    let scratch = try Scratch()
    try Letters.fill(scratch, folder: "in", count: isFullSize ? 120 : 60)
    let errors = scratch.path + "/errors"
    let child = try Program.start(
      ["convert", "in", "-o", "out", "--no-sync"], errors: .file(errors), in: scratch.path)
    while !scratch.exists("out/.congvan-run/journal.ndjson") && child.isRunning { usleep(1000) }
    usleep(20_000)
    child.send(SIGINT)
    // A fast machine may have been done.
    let end = child.wait()
    if end != .exit(0) {
      #expect(end == .exit(130))
      #expect(try scratch.read("errors").contains("run the same command again"))
    }
    try Program.run("convert", "in", "-o", "out", "--no-sync", in: scratch.path)
    try Program.run("convert", "in", "-o", "undisturbed", "--no-sync", in: scratch.path)
    #expect(try scratch.tree("out") == scratch.tree("undisturbed"))
  }

  /// The short form of `.ci/archives/kill-test`: killed again and again, the end is that of an undisturbed run.
  @Test(arguments: ["json", "ndjson"]) func killedAndResumed(form: String) throws {
    let scratch = try Scratch()
    try Letters.fill(scratch, folder: "in", count: isFullSize ? 90 : 40)
    try scratch.write([], to: "in/3/none.txt")
    try Program.run("convert", "in", "-o", "undisturbed", "--to", form, "--no-sync", in: scratch.path)
    let expected = try scratch.tree("undisturbed")
    var kills = 0
    let attempts = isFullSize ? 8 : 4
    for attempt in 0..<attempts {
      let child = try Program.start(
        ["convert", "in", "-o", "out", "--to", form, "--quiet", "--no-sync"], in: scratch.path)
      usleep(UInt32(8_000 + attempt * 160_000 / attempts))
      if child.isRunning { kills += 1 }
      child.send(SIGKILL)
      child.wait()
      // What stands under its own name is whole.
      for (name, bytes) in try scratch.tree("out") where !name.hasPrefix(".congvan-run") {
        #expect(bytes == expected[name], "\(name)")
      }
    }
    #expect(kills > 0)
    #expect(try Program.run("convert", "in", "-o", "out", "--to", form, "--no-sync", in: scratch.path).code == 3)
    #expect(try scratch.tree("out") == expected)
  }

  /// The moments between the last renamings, which a random kill hardly ever meets.
  @Test(arguments: ["json", "ndjson"]) func killedWhilePublishing(form: String) throws {
    let scratch = try Scratch()
    let files = FileManager.default
    try Letters.fill(scratch, folder: "in", count: 6)
    try scratch.write([], to: "in/0/none.txt")
    try Program.run("convert", "in", "-o", "whole", "--to", form, "--no-sync", in: scratch.path)
    let expected = try scratch.tree("whole")
    let run = ".congvan-run/"
    // Name in the output folder → name in the run's folder, in the order of their renaming.
    let names = [("records.ndjson", run + "records.ndjson"), ("failures.ndjson", run + "failures.ndjson")]
    for published in 0...2 {
      let out = "\(scratch.path)/out-\(published)/"
      try files.copyItem(atPath: scratch.path + "/whole", toPath: out)
      try files.createDirectory(atPath: out + run, withIntermediateDirectories: true)
      try files.moveItem(atPath: out + "manifest.ndjson", toPath: out + run + "journal.ndjson")
      for (place, earlier) in names.dropFirst(published) where files.fileExists(atPath: out + place) {
        try files.moveItem(atPath: out + place, toPath: out + earlier)
      }
      let again = try Program.run(
        "convert", "in", "-o", "out-\(published)", "--to", form, "--no-sync", in: scratch.path)
      #expect(again.code == 3)
      #expect(again.errors.contains("6 converted (6 of them by an earlier run)"), "\(again.errors)")
      #expect(try scratch.tree("out-\(published)") == expected)
    }
  }

  @Test func aFileSizeLimitIs74AndNothingIsHalfWritten() throws {
    let scratch = try Scratch()
    try Letters.fill(scratch, folder: "in", count: 20)
    try scratch.write(Letters.letter(77, paragraphs: 500), to: "in/1/77.txt")
    let run = try Program.shell("ulimit -f 64; congvan convert in -o out", in: scratch.path)
    #expect(run.code == 74)
    #expect(run.errors.contains("congvan: out: ") && run.errors.contains("ulimit -f"))
    try Program.run("convert", "in", "-o", "undisturbed", "--no-sync", in: scratch.path)
    let expected = try scratch.tree("undisturbed")
    for (name, bytes) in try scratch.tree("out") where !name.hasPrefix(".congvan-run") {
      #expect(bytes == expected[name])
    }
    #expect(try Program.run("convert", "in", "-o", "out", "--no-sync", in: scratch.path).code == 0)
    #expect(try scratch.tree("out") == expected)
  }

  @Test func changesBetweenTwoRuns() throws {
    let scratch = try Scratch()
    try Letters.fill(scratch, folder: "in", count: 10)
    try Program.run("convert", "in", "-o", "old", in: scratch.path)
    try Program.run("convert", "in", "-o", "same", "--to", "ndjson", in: scratch.path)
    let same = try Program.run("changes", "old", "same", in: scratch.path)
    #expect(same.code == 0 && same.output.isEmpty)
    try scratch.write(
      Letters.letter(2, paragraphs: 3).replacingOccurrences(of: "Số: 2/PVH-NV ", with: "Số:   /PVH-NV "),
      to: "in/2/2.txt")
    try FileManager.default.removeItem(atPath: scratch.path + "/in/3/3.txt")
    try Program.run("convert", "in", "-o", "new", in: scratch.path)
    let run = try Program.run("changes", "old", "new", in: scratch.path)
    #expect(run.code == 1)
    #expect(run.output.contains("2/2.txt: records[0].code.number: \"2\" → nothing\n"))
    #expect(run.output.contains("3/3.txt: file: \"converted\" → nothing (is absent)\n"))
    #expect(run.errors.contains("records.code.number: 1 lost\n"))
  }

  @Test func duplicates() throws {
    let scratch = try Scratch()
    for number in 0..<6 { try scratch.write(essay(number), to: "in/\(number).txt") }
    try scratch.write(essay(4), to: "in/copy/4.txt")
    // The second scan: marks lost, letters misread, blanks elsewhere.
    let scan = essay(2).replacingOccurrences(of: "ế", with: "ê").replacingOccurrences(of: "ộ", with: "o")
      .replacingOccurrences(of: "trạm", with: "train").replacingOccurrences(of: "  ", with: " ")
    try scratch.write(scan, to: "in/scan-2.txt")
    try Program.run("convert", "in", "-o", "out", "--no-sync", in: scratch.path)
    let run = try Program.run("duplicates", "out", "--to", "ndjson", in: scratch.path)
    #expect(run.code == 1)
    var groups: [[String]] = []
    for line in run.output.split(separator: "\n") {
      let json = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let members = json?["members"] as? [[String: Any]] ?? []
      groups.append([json?["kind"] as? String ?? ""] + members.compactMap { $0["path"] as? String })
    }
    #expect(groups == [["sameBytes", "4.txt", "copy/4.txt"], ["nearText", "2.txt", "scan-2.txt"]])
    try scratch.write(essay(1), to: "few/1.txt")
    try Program.run("convert", "few", "-o", "few-out", in: scratch.path)
    #expect(try Program.run("duplicates", "few-out", in: scratch.path).code == 0)
  }

  /// Letters whose bodies have nothing in common but the head and the foot.
  private func essay(_ number: Int) -> String {
    let words = [
      "trạm", "rừng", "suối", "giống", "lúa", "nương", "đập", "mương", "chợ", "đò", "trâu", "ngựa", "thóc", "gùi",
      "bếp",
      "khung", "cửi", "chàm", "trống", "khèn", "lễ", "hội", "mùa", "vụ", "thu", "hoạch", "kiểm", "đếm", "sửa", "chữa",
    ]
    var seed = UInt64(number + 1) &* 0x9E37_79B9_7F4A_7C15
    var body = ""
    for index in 0..<160 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1
      body += words[Int(seed >> 33) % words.count] + (index % 12 == 11 ? ".\n      " : " ")
    }
    return Letters.letter(number, paragraphs: 1).replacingOccurrences(of: "      1. ", with: "      1. \(body)")
  }
}
