import Foundation

/// `congvan-bench articles FOLDER` measures the article reader on the HTML pages of a folder.
let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count == 2, arguments[0] == "articles" else {
  print("usage: congvan-bench articles FOLDER")
  exit(64)
}
try ArticleBench(folder: arguments[1]).run()
