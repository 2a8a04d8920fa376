internal import ProtobufC

/// Reads Surveys/lint.yaml, and names every fault.
struct LintRulesReader {
  private(set) var rules = LintRules()
  private(set) var faults: [SurveyDataFault] = []
  private let file: String

  private typealias Field = (inout LintRulesReader, DocumentNode, String) -> Void

  init(_ file: SurveyDataFile) {
    self.file = file.path
    do {
      read(try YAMLDocument.parse(file.text))
    } catch {
      faults.append(SurveyDataFault(error, in: file.path))
    }
  }

  private mutating func read(_ root: DocumentNode) {
    var rules = LintRules()
    readFields(
      of: root,
      at: "",
      [
        "minimum_principle_indicators": { $0.read(&rules.minimumPrincipleIndicators, from: $1, at: $2) },
        "weights": { rules.weights = $0.weights(from: $1, at: $2) },
        "shortest_sample": { $0.read(&rules.shortestSample, from: $1, at: $2) },
        "languages": { reader, node, path in
          rules.languages = reader.list(node, at: path) { $0.language(from: $1, at: $2) }
        },
        "topics": { reader, node, path in
          rules.topics = reader.list(node, at: path) { $0.topic(from: $1, at: $2) }
        },
        "worked_cases": { reader, node, path in
          rules.workedCases = reader.list(node, at: path) { $0.workedCases(from: $1, at: $2) }
        },
      ]
    )
    self.rules = rules
  }

  private mutating func weights(from node: DocumentNode, at path: String) -> LintRules.Weights {
    var weights = LintRules.Weights()
    readFields(
      of: node,
      at: path,
      [
        "values": { reader, node, path in weights.values = reader.list(node, at: path) { $0.number(from: $1, at: $2) }
        },
        "least_domain_share": { $0.read(&weights.leastDomainShare, from: $1, at: $2) },
        "most_domain_share": { $0.read(&weights.mostDomainShare, from: $1, at: $2) },
        "most_indicator_share": { $0.read(&weights.mostIndicatorShare, from: $1, at: $2) },
      ]
    )
    return weights
  }

  private mutating func language(from node: DocumentNode, at path: String) -> LintRules.Language {
    var language = LintRules.Language()
    readFields(
      of: node,
      at: path,
      [
        "tag": { $0.read(&language.tag, from: $1, at: $2) },
        "formula": { reader, node, path in
          if let formula = ReadingEase.Formula(rawValue: node.words ?? "") {
            language.formula = formula
          } else {
            let names = ReadingEase.Formula.allCases.map(\.rawValue).joined(separator: ", ")
            reader.note(path, node, "one of \(names)")
          }
        },
        "least_ease": { $0.read(&language.leastEase, from: $1, at: $2) },
        "longest_sentence": { $0.read(&language.longestSentence, from: $1, at: $2) },
      ]
    )
    return language
  }

  private mutating func topic(from node: DocumentNode, at path: String) -> LintRules.Topic {
    var topic = LintRules.Topic()
    readFields(
      of: node,
      at: path,
      [
        "id": { $0.read(&topic.id, from: $1, at: $2) },
        "title": { $0.read(&topic.title, from: $1, at: $2) },
        "minimum_indicators": { $0.read(&topic.minimumIndicators, from: $1, at: $2) },
        "domains": { reader, node, path in topic.domainIDs = reader.list(node, at: path) { $0.text(from: $1, at: $2) }
        },
        "indicators": { reader, node, path in
          topic.indicatorIDs = reader.list(node, at: path) { $0.text(from: $1, at: $2) }
        },
      ]
    )
    return topic
  }

  private mutating func workedCases(from node: DocumentNode, at path: String) -> LintRules.WorkedCases {
    var cases = LintRules.WorkedCases()
    readFields(
      of: node,
      at: path,
      [
        "id": { $0.read(&cases.id, from: $1, at: $2) },
        "cases": { reader, node, path in cases.cases = reader.list(node, at: path) { $0.text(from: $1, at: $2) } },
      ]
    )
    return cases
  }

  // MARK: Values

  /// Calls the reader of each field; every field must stand once, and no other.
  private mutating func readFields(of node: DocumentNode, at path: String, _ fields: [String: Field]) {
    guard case .mapping(let entries) = node.content else { return note(path, node, "a mapping") }
    var missing = Set(fields.keys)
    for entry in entries {
      let place = path.isEmpty ? entry.key : "\(path).\(entry.key)"
      guard let read = fields[entry.key] else {
        note(place, at: entry.keyPosition, found: "an unknown field", "one of \(fields.keys.sorted())")
        continue
      }
      if missing.remove(entry.key) == nil {
        note(place, at: entry.keyPosition, found: "\(entry.key) again", "each field once")
      }
      read(&self, entry.value, place)
    }
    for name in missing.sorted() { note(path, at: node.position, found: "no \(name)", "a value for it") }
  }

  private mutating func list<Value>(
    _ node: DocumentNode,
    at path: String,
    _ read: (inout LintRulesReader, DocumentNode, String) -> Value
  ) -> [Value] {
    guard case .sequence(let elements) = node.content else {
      note(path, node, "a list")
      return []
    }
    return elements.enumerated().map { read(&self, $1, "\(path)[\($0)]") }
  }

  private mutating func read(_ value: inout Double, from node: DocumentNode, at path: String) {
    value = number(from: node, at: path)
  }

  private mutating func read(_ value: inout Int, from node: DocumentNode, at path: String) {
    guard let whole = Int(exactly: number(from: node, at: path)) else { return note(path, node, "a whole number") }
    value = whole
  }

  private mutating func read(_ value: inout String, from node: DocumentNode, at path: String) {
    value = text(from: node, at: path)
  }

  private mutating func number(from node: DocumentNode, at path: String) -> Double {
    if case .plain(let text) = node.content, let value = Double(text), value.isFinite, value >= 0 { return value }
    note(path, node, "a number from 0 on")
    return 0
  }

  private mutating func text(from node: DocumentNode, at path: String) -> String {
    if let words = node.words, !words.isEmpty { return words }
    note(path, node, "a text")
    return ""
  }

  private mutating func note(_ field: String, _ node: DocumentNode, _ allowed: String) {
    note(field, at: node.position, found: node.summary, allowed)
  }

  private mutating func note(
    _ field: String,
    at position: DocumentPosition?,
    found: String,
    _ allowed: String
  ) {
    faults.append(
      SurveyDataFault(
        file: file,
        line: position?.line,
        column: position?.column,
        field: field,
        found: found,
        allowed: allowed
      )
    )
  }
}

extension SurveyData {
  /// What instruments are held to.
  ///
  /// - Throws: Every fault of Surveys/lint.yaml.
  package func lintRules() throws(SurveyDataFaults) -> LintRules {
    guard let lint else {
      throw SurveyDataFaults([
        SurveyDataFault(file: "lint.yaml", field: "", found: "no file", allowed: "what instruments are held to")
      ])
    }
    let reader = LintRulesReader(lint)
    if !reader.faults.isEmpty { throw SurveyDataFaults(reader.faults) }
    return reader.rules
  }
}
