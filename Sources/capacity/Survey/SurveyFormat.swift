internal import ArgumentParser
internal import Instruments

/// What a survey file is written as.
enum SurveyFormat: String, ExpressibleByArgument, CaseIterable {
  case yaml
  /// For a spreadsheet program.
  case csv
  /// A form for a browser, which saves JSON.
  case html
  case json

  /// The format that a file's name stands for; `nil` for other names.
  init?(endOf file: String) {
    let end = file.split(separator: ".", omittingEmptySubsequences: false).last.map { $0.lowercased() }
    switch end {
    case "yaml", "yml": self = .yaml
    case "csv": self = .csv
    case "html", "htm": self = .html
    case "json": self = .json
    default: return nil
    }
  }

  /// The format that was asked for, by an option or by a file's name; `nil` if by neither.
  ///
  /// - Throws: A `ValidationError` where the two do not go together: the file would be read as what it is called.
  static func chosen(_ format: SurveyFormat?, for file: String?) throws -> SurveyFormat? {
    let named = file.flatMap { Self(endOf: $0) }
    if let format, let named, let file, format != named {
      throw ValidationError("--format \(format.rawValue) and the name \(file) do not go together.")
    }
    return format ?? named
  }
}

extension CSVSeparator: ExpressibleByArgument {}

/// What stands between the cells of CSV that is written; what is read is looked at for it.
struct SeparatorOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "CSV: comma, semicolon or tab between cells. Spreadsheets in French, Spanish and many other languages want a "
        + "semicolon; decimal marks are then commas.",
      valueName: "name"
    )
  )
  var separator: CSVSeparator = .comma
}
