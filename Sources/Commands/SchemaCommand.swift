import Writing

extension Command {
  /// `congvan schema`: what the JSON looks like, for those who check it.
  static let schema = Command(
    name: "schema", summary: "Print the JSON Schema of what convert writes", usage: ["congvan schema"], options: [],
    details: "The schema (draft 2020-12) describes the parse of one file, as `congvan convert --to json` writes it.",
    example: "congvan schema > record.schema.json"
  ) { arguments in
    _ = try arguments.operands()
    try StandardOutput.write(RecordSchema.text + (RecordSchema.text.hasSuffix("\n") ? "" : "\n"))
    return .done
  }
}
