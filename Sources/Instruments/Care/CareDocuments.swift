package import ProtobufC

// What was found, as documents that print as JSON.

extension LintReport {
  package var document: DocumentNode {
    .object([
      ("passes", DocumentNode(.bool(passes))),
      ("findings", DocumentNode(.sequence(findings.map(\.document)))),
      (
        "readings",
        .list(readings) { [("part", .text($0.part)), ("language", .text($0.language)), ("ease", $0.ease.document)] }
      ),
      (
        "domainShares",
        .list(domainShares) {
          [
            ("domainId", .text($0.domainID)), ("share", $0.share.document),
            ("heaviestIndicatorShare", $0.heaviestIndicatorShare.document),
          ]
        }
      ),
      ("topics", .list(topicCounts, Count.fields)),
      ("principles", .list(principleCounts, Count.fields)),
    ])
  }
}

extension LintReport.Count {
  fileprivate static func fields(_ count: Self) -> [(String, DocumentNode)] {
    [("id", .text(count.id)), ("indicators", DocumentNode(.number(String(count.indicators))))]
  }
}

extension LintFinding {
  package var document: DocumentNode {
    .object([
      ("severity", .text(severity.rawValue)), ("rule", .text(rule.rawValue)), ("place", .text(place)),
      ("language", .text(language)), ("found", .text(found)), ("allowed", .text(allowed)),
    ])
  }
}

extension InstrumentDiff {
  package var document: DocumentNode {
    .object([
      ("keepsScores", DocumentNode(.bool(keepsScores))),
      ("changes", DocumentNode(.sequence(changes.map(\.document)))),
    ])
  }
}

extension InstrumentChange {
  package var document: DocumentNode {
    .object([
      ("kind", .text(kind.rawValue)), ("part", .text(part.rawValue)), ("id", .text(id)), ("field", .text(field)),
      ("language", .text(language)), ("old", .text(old)), ("new", .text(new)),
      ("effects", DocumentNode(.sequence(effects.map { .text($0.rawValue) }))),
    ])
  }
}

extension DocumentNode {
  fileprivate static func text(_ text: String?) -> DocumentNode { DocumentNode(text.map(Content.string) ?? .null) }

  /// What is `null` is left out.
  fileprivate static func object(_ fields: [(String, DocumentNode)]) -> DocumentNode {
    DocumentNode(.mapping(fields.filter { $0.1.content != .null }.map { Entry(key: $0.0, value: $0.1) }))
  }

  fileprivate static func list<Member>(
    _ members: [Member],
    _ fields: (Member) -> [(String, DocumentNode)]
  ) -> DocumentNode {
    DocumentNode(.sequence(members.map { object(fields($0)) }))
  }
}
