internal import CapacityProtos
internal import Instruments
internal import ProtobufC

/// What the offline survey form knows: the questions and the catalogue with their texts in every language, and the
/// rules of the validator as data.
struct SurveyFormFacts {
  let instrument: Capacity_V1_Instrument
  let ruleSet: Capacity_V1_RuleSet

  /// All of it as one document.
  ///
  /// - Parameters:
  ///   - words: The form's own words by language.
  ///   - start: What the form begins with.
  func document(words: DocumentNode, start: DocumentNode) -> DocumentNode {
    Self.mapping([
      ("start", start.content),
      ("languages", Self.list(instrument.title.keys.sorted())),
      ("instrument", head.content),
      ("domains", .sequence(instrument.domains.map(domain))),
      ("technologies", .sequence(ruleSet.technologies.map(technology))),
      ("tags", .sequence(ruleSet.tags.map(tag))),
      ("mitigations", .sequence(ruleSet.mitigations.map(mitigation))),
      ("independence", Self.list(independentUsers)),
      ("terms", Self.list(Capacity_V1_TransferTerms.fields.names)),
      ("enums", enums.content),
      ("limits", limits.content),
      ("words", words.content),
    ])
  }

  private var head: DocumentNode {
    Self.mapping([
      ("id", .string(instrument.id)),
      ("version", .string(instrument.version)),
      ("title", Self.texts(instrument.title)),
      ("introduction", Self.texts(instrument.introduction)),
    ])
  }

  private func domain(_ domain: Capacity_V1_Domain) -> DocumentNode {
    Self.mapping([
      ("id", .string(domain.id)),
      ("title", Self.texts(domain.title)),
      ("description", Self.texts(domain.description_p)),
      ("indicators", .sequence(domain.indicators.map(indicator))),
    ])
  }

  private func indicator(_ indicator: Capacity_V1_Indicator) -> DocumentNode {
    let levels = indicator.levels.map { level in
      Self.mapping([("level", .number("\(level.level)")), ("text", Self.texts(level.text))])
    }
    let options = indicator.options.map { option in
      Self.mapping([("choice", .string(option.choice.shortName)), ("text", Self.texts(option.text))])
    }
    let anchors = indicator.anchors.map { anchor in
      Self.mapping([("value", .number("\(anchor.value)")), ("level", .number("\(anchor.level)"))])
    }
    let bounds = [("minimum", indicator.minimum), ("maximum", indicator.maximum)].compactMap { name, bound in
      bound.map { (name, DocumentNode.Content.number("\($0)")) }
    }
    return Self.mapping(
      [
        ("id", .string(indicator.id)),
        ("question", Self.texts(indicator.question)),
        ("type", .string(indicator.answerType.shortName)),
        ("levels", .sequence(levels)),
        ("options", .sequence(options)),
        ("unit", Self.texts(indicator.unit)),
        ("anchors", .sequence(anchors)),
        ("countingNote", Self.texts(indicator.countingNote)),
        ("evidence", .sequence(indicator.evidence.map { DocumentNode(Self.texts($0.text)) })),
        ("requires", Self.list(indicator.requires)),
        ("safeguard", .bool(indicator.safeguard)),
      ] + bounds
    )
  }

  private func technology(_ technology: Capacity_V1_Technology) -> DocumentNode {
    Self.mapping([
      ("id", .string(technology.id)),
      ("title", Self.texts(technology.title)),
      ("tagIds", Self.list(technology.tagIds)),
      ("alternatives", Self.list(technology.alternatives)),
      ("noAlternativeReason", Self.texts(technology.noAlternativeReason)),
    ])
  }

  private func tag(_ tag: Capacity_V1_TechnologyTag) -> DocumentNode {
    Self.mapping([("id", .string(tag.id)), ("addedForKinds", Self.list(tag.addedForKinds.map(\.shortName)))])
  }

  private func mitigation(_ mitigation: Capacity_V1_Mitigation) -> DocumentNode {
    Self.mapping([
      ("id", .string(mitigation.id)),
      ("title", Self.texts(mitigation.title)),
      ("tagIds", Self.list(mitigation.tagIds)),
      ("needs", .string(mitigation.needs)),
    ])
  }

  /// End users whose independence has to be shown.
  private var independentUsers: [String] {
    (ruleSet.parameters?.endUsers ?? []).filter(\.needsIndependence).map(\.endUser.shortName)
  }
}
