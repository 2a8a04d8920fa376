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
  /// Languages of columns whose texts are not in the page's, as BCP 47 tags by position.
  var languages: [Int: String] = [:]
  /// The heading above says the same: the caption is for those alone who hear the page.
  var repeatsTitle = false
  /// Head and cells of each row.
  var rows: [(String, [Cell])]

  /// So few rows that a page of paper holds them together, with the chart that shows them.
  var isShort: Bool { rows.count <= 8 }

  /// `false` for a table without rows: a caption alone would say nothing.
  var context: Any {
    if rows.isEmpty { return false }
    return [
      "caption": caption,
      "repeats": repeatsTitle,
      "short": isShort,
      "columns": columns.enumerated().map { index, title -> [String: Any] in
        ["title": title, "number": numeric.contains(index)]
      },
      "rows": rows.map { head, cells -> [String: Any] in
        let contexts = cells.enumerated().map { index, cell in
          cell.context(inNumbers: numeric.contains(index + 1)).merging(["lang": languages[index + 1] ?? false as Any]) {
            $1
          }
        }
        return ["first": head, "cells": contexts]
      },
    ] as [String: Any]
  }
}

extension HTMLTable.Cell {
  /// - Parameter inNumbers: Whether the column holds numbers: what is missing there stands where they would.
  fileprivate func context(inNumbers: Bool) -> [String: Any] {
    var context: [String: Any] = ["class": false, "code": false, "badge": false]
    switch self {
    // "2026-1", "LAW-01": a code is not torn at its hyphen.
    case .text(let text):
      context["text"] = text
      if text.utf8.count <= 12, !text.contains(" ") { context["class"] = "whole" }
    case .number(let text): (context["text"], context["class"]) = (text, "number")
    case .missing(let text): (context["text"], context["class"]) = (text, inNumbers ? "missing end" : "missing")
    case .code(let text): (context["text"], context["code"]) = (text, true)
    case .tier(let code, let word): (context["text"], context["badge"]) = (word, ["code": code, "word": word])
    }
    return context
  }
}
