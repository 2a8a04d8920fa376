/// The page of one service: its methods, each with a command that calls it, and the messages that they take and give.
struct ReferencePage {
  let reference: Reference
  let service: Reference.Service

  var html: String {
    let types = reference.types(from: service.methods.flatMap { [$0.request, $0.reply] })
    let body =
      ["<p>\(ReferenceHTML.link(Reference.path, "Reference"))</p>", "<h1>\(service.shortName)</h1>"]
      + ReferenceHTML.paragraphs(service.comment) + service.methods.flatMap(section)
      + ["<h2>Messages</h2>"] + types.flatMap(type)
    return ReferenceHTML.page("\(service.shortName): reference of cyber-capacity", body)
  }

  private func section(_ method: Reference.Method) -> [String] {
    let kind = [method.isReadOnly ? "changes nothing" : nil, method.isStream ? "answers a stream" : nil]
    let words = (["for " + ReferenceIndex.access(service.name, method.name)] + kind.compactMap { $0 }).joined(
      separator: "; "
    )
    return ["<h2 id=\"\(method.name)\">\(method.name)</h2>", "<p><small>\(words)</small></p>"]
      + ReferenceHTML.paragraphs(method.comment) + [
        "<p>Takes \(ReferenceHTML.link("#" + method.request, method.request)), "
          + "gives \(ReferenceHTML.link("#" + method.reply, method.reply)).</p>",
        "<pre>\(ReferenceHTML.escaped(CurlLine.of(method, in: service)))</pre>",
      ]
  }

  private func type(_ name: String) -> [String] {
    let head = "<h3 id=\"\(name)\">\(name)</h3>"
    if let message = reference.messages[name] {
      let rows = message.fields.map { [ReferenceHTML.code($0.name), type(of: $0), words(of: $0)] }
      let table = rows.isEmpty ? "<p>No fields.</p>" : ReferenceHTML.table(["Field", "Type", "What it is"], rows)
      return [head] + ReferenceHTML.paragraphs(message.comment) + [table]
    }
    guard let enumeration = reference.enums[name] else { return [] }
    let rows = enumeration.values.map { [ReferenceHTML.code($0.name), ReferenceHTML.escaped(oneLine($0.comment))] }
    return [head] + ReferenceHTML.paragraphs(enumeration.comment)
      + [ReferenceHTML.table(["Value", "What it says"], rows)]
  }

  private func type(of field: Reference.Field) -> String {
    let name = field.isLink ? ReferenceHTML.link("#" + field.type, field.type) : ReferenceHTML.escaped(field.type)
    return ReferenceHTML.escaped(field.before) + name + ReferenceHTML.escaped(field.after)
  }

  private func words(of field: Reference.Field) -> String {
    let choice = field.choice.isEmpty ? "" : "One of \(field.choice). "
    return ReferenceHTML.escaped(choice + oneLine(field.comment))
  }

  private func oneLine(_ comment: String) -> String { comment.split(separator: "\n").joined(separator: " ") }
}
