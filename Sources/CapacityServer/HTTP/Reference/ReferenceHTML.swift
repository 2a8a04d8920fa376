/// What all pages of the reference are made of.
enum ReferenceHTML {
  /// A whole page.
  static func page(_ title: String, _ body: [String]) -> String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(escaped(title))</title>
    <link rel="stylesheet" href="\(Reference.path).css">
    </head>
    <body>
    <main>
    \(body.joined(separator: "\n"))
    </main>
    </body>
    </html>

    """
  }

  /// Paragraphs of a comment; nothing for none.
  static func paragraphs(_ comment: String) -> [String] {
    comment.split(separator: "\n", omittingEmptySubsequences: false)
      .split(separator: "")
      .map { "<p>\(escaped($0.joined(separator: " ")))</p>" }
  }

  /// A table with a scroll bar of its own where it is too wide.
  static func table(_ head: [String], _ rows: [[String]]) -> String {
    let cells = head.map { "<th scope=\"col\">\($0)</th>" }.joined()
    let lines = rows.map { row in
      "<tr>" + row.enumerated().map { $0 == 0 ? "<th scope=\"row\">\($1)</th>" : "<td>\($1)</td>" }.joined() + "</tr>"
    }
    return
      "<div><table>\n<thead><tr>\(cells)</tr></thead>\n<tbody>\n\(lines.joined(separator: "\n"))\n</tbody>\n</table></div>"
  }

  static func code(_ text: String) -> String { "<code>\(escaped(text))</code>" }

  static func link(_ address: String, _ text: String) -> String {
    "<a href=\"\(escaped(address))\">\(escaped(text))</a>"
  }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
  }
}
