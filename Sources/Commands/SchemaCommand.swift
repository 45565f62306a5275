import Writing

extension Command {
  /// `congvan schema`: the description of the output for other programs.
  static let schema = Command(
    name: "schema", summary: "Print the JSON Schema of the records", usage: ["congvan schema"], options: [],
    details: """
      Prints the JSON Schema (dialect 2020-12) of what `congvan convert` writes as JSON; in NDJSON each
      line fits it. It names every member of this version's output.
      """,
    example: "congvan schema > record.schema.json"
  ) { arguments in
    _ = try arguments.operands()
    try StandardOutput.write(RecordSchema.text)
    return .done
  }
}
