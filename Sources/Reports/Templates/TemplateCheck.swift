internal import Mustache
internal import ProtobufC

/// Finds the faults of templates before a report is made with them: Mustache itself leaves out in silence what it does
/// not know, and puts a template into itself until the memory ends.
struct TemplateCheck {
  /// Texts by name.
  let own: [String: String]

  /// In any order.
  var faults: [TemplateFault] {
    own.sorted { $0.key < $1.key }.flatMap { name, text in
      syntax(name, text) + TemplateTag.tags(of: text).compactMap { fault(of: $0, in: name) }
    }
  }

  private func syntax(_ name: String, _ text: String) -> [TemplateFault] {
    do {
      _ = try MustacheTemplate(string: text)
      return []
    } catch let error as MustacheTemplate.ParserError {
      return [fault(name, error.context.lineNumber, Self.words(error.error))]
    } catch {
      return [fault(name, nil, "it is no Mustache template")]
    }
  }

  private static func words(_ error: any Error) -> String {
    switch error as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect: "this closes another section than the one that is open"
    case .expectedSectionEnd: "a section is not closed: it needs a {{/name}}"
    // Its parser has no word for a text that ends within a tag.
    case .unfinishedName, nil: "a tag is not finished: it needs its }}"
    case .transformAppliedToInheritanceSection, .illegalTokenInsideInheritSection, .textInsideInheritSection:
      "this may not stand in an inherited section"
    default: "this is no Mustache tag"
    }
  }

  private func fault(of tag: TemplateTag, in name: String) -> TemplateFault? {
    switch tag.kind {
    case .other: return nil
    case .delimiters: return fault(name, tag.line, "delimiters cannot be changed here")
    case .name:
      guard !tag.name.isEmpty, tag.name != ".", !Self.names.contains(tag.name) else { return nil }
      let meant = nearest(to: tag.name, among: Self.names.sorted()).map { "; was \($0) meant?" } ?? ""
      return fault(name, tag.line, "no report has a \(tag.name.prefix(40))\(meant)")
    case .partial:
      guard text(tag.name) != nil else {
        let known = Set(own.keys).union(ReportTemplates.builtIn.keys).sorted().joined(separator: ", ")
        return fault(name, tag.line, "there is no template \(tag.name.prefix(40)); there is \(known)")
      }
      guard reaches(name, from: tag.name) else { return nil }
      return fault(name, tag.line, "\(name) would be put into itself by \(tag.name)")
    }
  }

  private func text(_ name: String) -> String? { own[name] ?? ReportTemplates.builtIn[name] }

  private func reaches(_ target: String, from start: String) -> Bool {
    var (seen, next): (Set<String>, [String]) = ([], [start])
    while let name = next.popLast() {
      if name == target { return true }
      guard seen.insert(name).inserted, let text = text(name) else { continue }
      next += TemplateTag.tags(of: text).filter { $0.kind == .partial }.map(\.name)
    }
    return false
  }

  private func fault(_ name: String, _ line: Int?, _ problem: String) -> TemplateFault {
    TemplateFault(file: "\(name).mustache", line: line, problem: problem)
  }

  /// What our own templates ask for: all that a report has.
  private static let names = Set(
    ReportTemplates.builtIn.values.flatMap { TemplateTag.tags(of: $0) }.filter { $0.kind == .name }.map(\.name)
  )
}
