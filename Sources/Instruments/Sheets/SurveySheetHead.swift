internal import ProtobufC

/// The rows of the section `survey`: what the survey is about as a whole.
struct SurveySheetHead {
  private var fields: [DocumentNode.Entry] = []
  private var year: SheetRow?
  private var number: SheetRow?
  /// Where what was left out should stand.
  private var blanks: [String: DocumentPosition] = [:]

  /// Rows that each hold one field. The instrument stands as id and version in one cell, the round as two numbers:
  /// a spreadsheet program takes a bare `0.10` for a number and `2026-1` for a day.
  private static let ids = [
    "instrument", "state_code", "round_year", "round_number", "agency", "tlp", "comment", "round", "instrument_id",
    "instrument_version",
  ]

  /// What rows hold that are not named like a field.
  private static let keys = [
    "instrument": ["instrument_id", "instrument_version"], "round_year": ["round"], "round_number": ["round"],
  ]

  var instrumentID: String { word("instrument_id") }
  var instrumentVersion: String { word("instrument_version") }

  var entries: [DocumentNode.Entry] {
    var entries = fields
    if let place = (year ?? number)?.position(.answer) {
      let round = "\(year?.word(.answer) ?? "")-\(number?.word(.answer) ?? "")"
      entries.append(.init(key: "round", keyPosition: place, value: DocumentNode(.string(round), position: place)))
    }
    let missing = blanks.filter { key, _ in !entries.contains { $0.key == key } }
    return entries
      + missing.sorted { $0.key < $1.key }.map { key, place in
        .init(key: key, keyPosition: place, value: DocumentNode(.null, position: place))
      }
  }

  mutating func read(_ row: SheetRow, _ notes: inout SheetFaults) {
    let id = row.word(.id).lowercased()
    guard Self.ids.contains(id) else {
      guard row.isFilledIn else { return }
      let near = nearest(to: id, among: Self.ids).map { "; did you mean \($0)?" } ?? ""
      let allowed = "one of \(Self.ids.prefix(7).joined(separator: ", "))\(near)"
      return notes.note("", row, .id, "the id \(quoted(id)) in the section survey", allowed)
    }
    notes.refuse(row, field: id, allBut: [.answer], id)
    guard !row.isBlank(.answer) else {
      for key in Self.keys[id] ?? [id] { blanks[key] = row.position(.answer) }
      return
    }
    switch id {
    case "instrument": readInstrument(row)
    case "round_year": if isFirst(year, row, id, &notes) { year = row }
    case "round_number": if isFirst(number, row, id, &notes) { number = row }
    case "comment", "agency": fields += row.entry(id, .answer, isText: true)
    default: fields += row.entry(id, .answer)
    }
  }

  /// Id and version, with a space between them.
  private mutating func readInstrument(_ row: SheetRow) {
    let words = row.word(.answer).split(separator: " ", maxSplits: 1)
    for (key, word) in zip(["instrument_id", "instrument_version"], words) {
      let value = DocumentNode(.string(word.trimmed), position: row.position(.answer))
      fields.append(.init(key: key, keyPosition: row.position(.answer), value: value))
    }
  }

  private func isFirst(_ first: SheetRow?, _ row: SheetRow, _ id: String, _ notes: inout SheetFaults) -> Bool {
    guard let first else { return true }
    notes.note("round", row, .answer, "\(id) again", "it once; row \(first.number) holds it")
    return false
  }

  private func word(_ key: String) -> String {
    guard case .string(let text)? = fields.first(where: { $0.key == key })?.value.content else { return "" }
    return text
  }
}
