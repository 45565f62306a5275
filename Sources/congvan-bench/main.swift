// congvan-bench [NAME …]: times the benches of these names, all where none is named.
let asked = Set(CommandLine.arguments.dropFirst())

if asked.isEmpty || asked.contains("compare") { CompareBench.run() }
