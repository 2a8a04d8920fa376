/// A table of a report: what the template `table` is filled with.
struct HTMLTable {
  /// What stands in a cell.
  enum Cell {
    case text(String)
    case number(String)
    /// Why there is nothing.
    case missing(String)
    /// For programs, such as a digest.
    case code(String)
    /// A tier with its colour and its word.
    case tier(code: String, word: String)
  }

  var caption: String
  /// Titles; the first column holds the heads of the rows.
  var columns: [String]
  /// Positions of columns that hold numbers.
  var numeric: Set<Int> = []
  /// The heading above says the same: the caption is for those alone who hear the page.
  var repeatsTitle = false
  /// Head and cells of each row.
  var rows: [(String, [Cell])]

  /// `false` for a table without rows: a caption alone would say nothing.
  var context: Any {
    if rows.isEmpty { return false }
    return [
      "caption": caption,
      "repeats": repeatsTitle,
      "columns": columns.enumerated().map { index, title -> [String: Any] in
        ["title": title, "number": numeric.contains(index)]
      },
      "rows": rows.map { head, cells -> [String: Any] in ["first": head, "cells": cells.map(\.context)] },
    ] as [String: Any]
  }
}

extension HTMLTable.Cell {
  fileprivate var context: [String: Any] {
    var context: [String: Any] = ["number": false, "missing": false, "code": false, "badge": false]
    switch self {
    case .text(let text): context["text"] = text
    case .number(let text): (context["text"], context["number"]) = (text, true)
    case .missing(let text): (context["text"], context["missing"]) = (text, true)
    case .code(let text): (context["text"], context["code"]) = (text, true)
    case .tier(let code, let word): (context["text"], context["badge"]) = (word, ["code": code, "word": word])
    }
    return context
  }
}
