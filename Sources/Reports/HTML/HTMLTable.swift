/// A table of a report: what the template `table` is filled with.
struct HTMLTable {
  /// A cell: a text, a number, or a tier with its colour and its word.
  enum Cell {
    case text(String)
    case number(String)
    case tier(code: String, word: String)
  }

  var caption: String
  /// Titles; the first column holds the heads of the rows.
  var columns: [String]
  /// Positions of columns that hold numbers.
  var numeric: Set<Int> = []
  /// Head and cells of each row.
  var rows: [(String, [Cell])]

  /// `false` for a table without rows: a caption alone would say nothing.
  var context: Any {
    if rows.isEmpty { return false }
    return [
      "caption": caption,
      "columns": columns.enumerated().map { index, title -> [String: Any] in
        ["title": title, "number": numeric.contains(index)]
      },
      "rows": rows.map { head, cells -> [String: Any] in ["first": head, "cells": cells.map(\.context)] },
    ] as [String: Any]
  }
}

extension HTMLTable.Cell {
  fileprivate var context: [String: Any] {
    switch self {
    case .text(let text): ["text": text, "number": false, "badge": false]
    case .number(let text): ["text": text, "number": true, "badge": false]
    case .tier(let code, let word): ["text": word, "number": false, "badge": ["code": code, "word": word]]
    }
  }
}
