internal import CapacityClient
internal import CapacityProtos
internal import Foundation
internal import ProtobufC
internal import Reports

/// Where data and words go.
struct Console {
  let format: OutputFormat
  let isQuiet: Bool
  /// How tables are laid out.
  let text: TextOptions

  init(format: OutputFormat, isQuiet: Bool, allowsColour: Bool, language: String) {
    self.format = format
    self.isQuiet = isQuiet
    text = .forStandardOutput(language: language, allowsColour: allowsColour)
  }

  /// Prints data: a table for people, or a document for programs.
  func show(_ document: @autoclosure () -> DocumentNode, table: () -> String) {
    switch format {
    case .table: Self.write(table(), to: .standardOutput)
    case .json: show(json: document())
    case .yaml: Self.write(document().yaml.withoutTerminalControls, to: .standardOutput)
    }
  }

  /// Prints a document for programs, whatever the format of tables is.
  func show(json document: DocumentNode) {
    Self.write(document.json.withoutTerminalControls + "\n", to: .standardOutput)
  }

  /// Prints a document of a stream, on one line.
  func show(line document: DocumentNode) {
    Self.write(document.jsonLine.withoutTerminalControls + "\n", to: .standardOutput)
  }

  /// Prints lines of a table that a command makes itself.
  func show(table: String) { Self.write(table, to: .standardOutput) }

  /// Words for people on standard error, unless they asked for quiet.
  func note(_ words: String) {
    if !isQuiet { Self.complain(words) }
  }

  /// How many tokens went with what was retired.
  func noteRevoked(_ count: Int32) {
    note(count == 1 ? "1 token was revoked with it." : "\(count) tokens were revoked with it.")
  }

  /// Words for people on standard error.
  static func complain(_ words: String) {
    let lines = words.split(separator: "\n", omittingEmptySubsequences: false)
    write(lines.map { String($0).cleanedForTerminal + "\n" }.joined(), to: .standardError)
  }

  /// A reader that went away is its own affair.
  private static func write(_ text: String, to file: FileHandle) { try? file.write(contentsOf: Data(text.utf8)) }
}

extension String {
  /// JSON and YAML keep controls above 0x7F and changes of direction as they are; a terminal would act on them.
  fileprivate var withoutTerminalControls: String {
    replacing(/[\u{80}-\u{9F}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}]/) { match in
      match.output.unicodeScalars.map { scalar in
        let digits = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    }
  }
}
