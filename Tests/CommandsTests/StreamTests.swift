import Foundation
import TestSupport
import Testing

@Suite struct StreamTests {
  @Test func oneAnswerForOneLineInOrder() throws {
    let scratch = try Scratch()
    try scratch.write(Letters.letter(5), to: "in/5.txt")
    try scratch.write("%PDF-1.4", to: "in/6.txt")
    let lines = [
      #"{"id": "a\"b", "path": "5.txt"}"#, #"{"path": "5.txt"}"#, "nonsense", "", #"{"id": 7, "path": "6.txt"}"#,
      #"{"id": {}}"#, #"{"id": 8}"#, #"{"id": 9, "path": "gone.txt"}"#, #"{"id": 1.50, "text": "Kính gửi: Sở Y tế"}"#,
    ]
    let run = try Program.run("stream", "--source", "in", input: lines.joined(separator: "\n"), in: scratch.path)
    #expect(run.code == 0 && run.errors.isEmpty)
    let answers = run.output.split(separator: "\n").map(String.init)
    #expect(answers.count == lines.count)
    let single = try Program.run("convert", "5.txt", "--to", "ndjson", in: scratch.path + "/in").output
    #expect(answers[1] + "\n" == single)
    #expect(answers[0] == #"{"id":"a\"b","# + answers[1].dropFirst())
    #expect(answers[2].hasPrefix(#"{"error":{"status":"badLine","message":"line 3: "#))
    #expect(answers[3].contains("line 4: "))
    #expect(answers[4].hasPrefix(#"{"id":7,"error":{"status":"notText""#))
    #expect(answers[5].hasPrefix(#"{"error":{"status":"badLine""#))
    #expect(answers[6].hasPrefix(#"{"id":8,"error":{"status":"badLine""#))
    #expect(answers[7].hasPrefix(#"{"id":9,"error":{"status":"unreadable""#))
    #expect(answers[8].hasPrefix(#"{"id":1.50,"source":{"path":null,"#))
  }

  @Test func answersBeforeTheInputEnds() throws {
    let (input, output) = (ChildProcess.pipe(), ChildProcess.pipe())
    let child = try Program.start(["stream"], input: .descriptor(input.reading), output: .descriptor(output.writing))
    close(input.reading)
    close(output.writing)
    let (requests, answers) = (FileHandle(fileDescriptor: input.writing), FileHandle(fileDescriptor: output.reading))
    for number in 1...3 {
      try requests.write(contentsOf: Data("{\"id\":\(number),\"text\":\"\"}\n".utf8))
      let answer = String(decoding: answers.availableData, as: UTF8.self)
      #expect(answer.hasPrefix("{\"id\":\(number),") && answer.hasSuffix("\n"))
    }
    try requests.close()
    #expect(child.wait() == .exit(0))
    try answers.close()
  }
}
