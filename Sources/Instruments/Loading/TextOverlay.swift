internal import ProtobufC

/// The translations of one base file, laid over its texts before they are decoded.
struct TextOverlay {
  /// What is wrong with the translation files themselves.
  private(set) var faults: [SurveyDataFault] = []
  /// Texts that the base file lacks, or has already.
  private(set) var misplaced: [SurveyDataFault] = []
  private let base: String
  private var sheets: [Sheet] = []

  /// What one translation file holds, by the paths of the texts.
  private struct Sheet {
    let file: String
    let language: String
    var entries: [String: DocumentNode.Entry] = [:]
  }

  /// Reads the translations of a file.
  init(of file: SurveyDataFile) {
    base = file.path
    for translation in file.translations {
      var sheet = Sheet(file: translation.path, language: translation.language)
      do {
        read(try YAMLDocument.parse(translation.text), into: &sheet)
      } catch {
        faults.append(SurveyDataFault(error, in: translation.path))
      }
      sheets.append(sheet)
    }
  }

  /// The base file's document with the translations beside its English texts.
  mutating func laid(over root: DocumentNode) -> DocumentNode {
    var paths: [String] = []
    var sheets = sheets
    var faults: [SurveyDataFault] = []
    let result = TextPaths.mapped(root) { path, entries in
      paths.append(path)
      var entries = entries
      for index in sheets.indices {
        guard let entry = sheets[index].entries.removeValue(forKey: path) else { continue }
        let language = sheets[index].language
        if entries.contains(where: { $0.key == language }) {
          faults.append(
            SurveyDataFault(entry, in: sheets[index].file, found: "a text for \(language) that \(base) has already")
          )
        } else {
          entries.append(DocumentNode.Entry(key: language, keyPosition: entry.keyPosition, value: entry.value))
        }
      }
      return entries
    }
    for sheet in sheets {
      for entry in sheet.entries.values {
        let near = nearest(to: entry.key, among: paths).map { "; did you mean \($0)?" } ?? ""
        faults.append(
          SurveyDataFault(entry, in: sheet.file, found: "no such text", allowed: "the path of a text of \(base)\(near)")
        )
      }
    }
    misplaced = faults.sorted { ($0.file, $0.line ?? 0) < ($1.file, $1.line ?? 0) }
    return result
  }

  private mutating func read(_ root: DocumentNode, into sheet: inout Sheet) {
    let entries: [DocumentNode.Entry]
    switch root.content {
    case .mapping(let written): entries = written
    // A file of comments alone.
    case .null, .plain(""): entries = []
    case .bool, .number, .plain, .string, .sequence:
      faults.append(
        SurveyDataFault(
          file: sheet.file,
          line: root.position?.line,
          column: root.position?.column,
          field: "",
          found: root.summary,
          allowed: "lines of \"path\": \"text\""
        )
      )
      return
    }
    for entry in entries {
      if let fault = Self.fault(of: entry, in: sheet) {
        faults.append(fault)
      } else if sheet.entries.updateValue(entry, forKey: entry.key) != nil {
        faults.append(SurveyDataFault(entry, in: sheet.file, found: "the path again", allowed: "each path once"))
      }
    }
  }

  private static func fault(of entry: DocumentNode.Entry, in sheet: Sheet) -> SurveyDataFault? {
    let allowed = "a text for \(sheet.language), and nothing else"
    switch entry.value.content {
    case .string(let text) where text.allSatisfy(\.isWhitespace):
      return SurveyDataFault(entry, in: sheet.file, found: "an empty text", allowed: allowed)
    case .string: return nil
    // What YAML itself would not read as a text must stand in quotes.
    case .plain(let text) where !text.readsAsOther: return nil
    case .mapping(let texts) where texts.contains { $0.key != sheet.language }:
      let others = texts.map(\.key).filter { $0 != sheet.language }.joined(separator: ", ")
      return SurveyDataFault(entry, in: sheet.file, found: "a text for \(others)", allowed: allowed)
    case .null, .bool, .number, .plain, .sequence, .mapping:
      return SurveyDataFault(entry, in: sheet.file, found: entry.value.summary, allowed: allowed)
    }
  }
}

extension SurveyDataFault {
  /// A fault at a path of a translation file.
  fileprivate init(
    _ entry: DocumentNode.Entry,
    in file: String,
    found: String,
    allowed: String = "each text once"
  ) {
    self.init(
      file: file,
      line: entry.keyPosition?.line,
      column: entry.keyPosition?.column,
      field: entry.key,
      found: found,
      allowed: allowed
    )
  }
}

extension String {
  /// Unquoted, YAML reads it as nothing, a truth value or a number.
  fileprivate var readsAsOther: Bool {
    isEmpty || ["~", "null", "true", "false", "yes", "no", "on", "off"].contains(lowercased()) || Double(self) != nil
  }
}
