// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_Instrument: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "id", jsonName: "id"),
    .init(2, name: "version", jsonName: "version"),
    .init(3, name: "title", jsonName: "title"),
    .init(4, name: "introduction", jsonName: "introduction"),
    .init(5, name: "domains", jsonName: "domains"),
    .init(6, name: "principles", jsonName: "principles"),
    .init(7, name: "risks", jsonName: "risks"),
    .init(8, name: "frameworks", jsonName: "frameworks"),
    .init(9, name: "patterns", jsonName: "patterns"),
    .init(10, name: "earlier_versions", jsonName: "earlierVersions"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.id)
    case 2: reader.read(&self.version)
    case 3: reader.read(&self.title)
    case 4: reader.read(&self.introduction)
    case 5: reader.read(&self.domains)
    case 6: reader.read(&self.principles)
    case 7: reader.read(&self.risks)
    case 8: reader.read(&self.frameworks)
    case 9: reader.read(&self.patterns)
    case 10: reader.read(&self.earlierVersions)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("id", self.id)
    writer.write("version", self.version)
    writer.write("title", self.title)
    writer.write("introduction", self.introduction)
    writer.write("domains", self.domains)
    writer.write("principles", self.principles)
    writer.write("risks", self.risks)
    writer.write("frameworks", self.frameworks)
    writer.write("patterns", self.patterns)
    writer.write("earlierVersions", self.earlierVersions)
  }
}

extension Capacity_V1_VersionMap: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "from_version", jsonName: "fromVersion"),
    .init(2, name: "links", jsonName: "links"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.fromVersion)
    case 2: reader.read(&self.links)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("fromVersion", self.fromVersion)
    writer.write("links", self.links)
  }
}

extension Capacity_V1_IndicatorLink: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "change", jsonName: "change"),
    .init(2, name: "from_ids", jsonName: "fromIds"),
    .init(3, name: "to_ids", jsonName: "toIds"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.change)
    case 2: reader.read(&self.fromIds)
    case 3: reader.read(&self.toIds)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("change", self.change)
    writer.write("fromIds", self.fromIds)
    writer.write("toIds", self.toIds)
  }
}

extension Capacity_V1_Domain: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "id", jsonName: "id"),
    .init(2, name: "title", jsonName: "title"),
    .init(3, name: "description", jsonName: "description"),
    .init(4, name: "indicators", jsonName: "indicators"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.id)
    case 2: reader.read(&self.title)
    case 3: reader.read(&self.description_p)
    case 4: reader.read(&self.indicators)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("id", self.id)
    writer.write("title", self.title)
    writer.write("description", self.description_p)
    writer.write("indicators", self.indicators)
  }
}

extension Capacity_V1_Indicator: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "id", jsonName: "id"),
    .init(2, name: "question", jsonName: "question"),
    .init(3, name: "answer_type", jsonName: "answerType"),
    .init(4, name: "levels", jsonName: "levels"),
    .init(5, name: "options", jsonName: "options"),
    .init(6, name: "unit", jsonName: "unit"),
    .init(7, name: "anchors", jsonName: "anchors"),
    .init(8, name: "counting_note", jsonName: "countingNote"),
    .init(9, name: "evidence", jsonName: "evidence"),
    .init(10, name: "principle_ids", jsonName: "principleIds"),
    .init(11, name: "risk_ids", jsonName: "riskIds"),
    .init(12, name: "crosswalk", jsonName: "crosswalk"),
    .init(13, name: "weight", jsonName: "weight"),
    .init(14, name: "requires", jsonName: "requires"),
    .init(15, name: "safeguard", jsonName: "safeguard"),
    .init(16, name: "minimum", jsonName: "minimum", oneof: "minimum_value"),
    .init(17, name: "maximum", jsonName: "maximum", oneof: "maximum_value"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.id)
    case 2: reader.read(&self.question)
    case 3: reader.read(&self.answerType)
    case 4: reader.read(&self.levels)
    case 5: reader.read(&self.options)
    case 6: reader.read(&self.unit)
    case 7: reader.read(&self.anchors)
    case 8: reader.read(&self.countingNote)
    case 9: reader.read(&self.evidence)
    case 10: reader.read(&self.principleIds)
    case 11: reader.read(&self.riskIds)
    case 12: reader.read(&self.crosswalk)
    case 13: reader.read(&self.weight)
    case 14: reader.read(&self.requires)
    case 15: reader.read(&self.safeguard)
    case 16: reader.read(&self.minimum)
    case 17: reader.read(&self.maximum)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("id", self.id)
    writer.write("question", self.question)
    writer.write("answerType", self.answerType)
    writer.write("levels", self.levels)
    writer.write("options", self.options)
    writer.write("unit", self.unit)
    writer.write("anchors", self.anchors)
    writer.write("countingNote", self.countingNote)
    writer.write("evidence", self.evidence)
    writer.write("principleIds", self.principleIds)
    writer.write("riskIds", self.riskIds)
    writer.write("crosswalk", self.crosswalk)
    writer.write("weight", self.weight)
    writer.write("requires", self.requires)
    writer.write("safeguard", self.safeguard)
    writer.write("minimum", self.minimum)
    writer.write("maximum", self.maximum)
  }
}

extension Capacity_V1_LevelDescriptor: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "level", jsonName: "level"),
    .init(2, name: "text", jsonName: "text"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.level)
    case 2: reader.read(&self.text)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("level", self.level)
    writer.write("text", self.text)
  }
}

extension Capacity_V1_OptionDescriptor: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "choice", jsonName: "choice"),
    .init(2, name: "text", jsonName: "text"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.choice)
    case 2: reader.read(&self.text)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("choice", self.choice)
    writer.write("text", self.text)
  }
}

extension Capacity_V1_Anchor: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "value", jsonName: "value"),
    .init(2, name: "level", jsonName: "level"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.value)
    case 2: reader.read(&self.level)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("value", self.value)
    writer.write("level", self.level)
  }
}

extension Capacity_V1_CrosswalkEntry: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "framework_id", jsonName: "frameworkId"),
    .init(2, name: "references", jsonName: "references"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.frameworkID)
    case 2: reader.read(&self.references)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("frameworkId", self.frameworkID)
    writer.write("references", self.references)
  }
}

extension Capacity_V1_Framework: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "id", jsonName: "id"),
    .init(2, name: "title", jsonName: "title"),
    .init(3, name: "kind", jsonName: "kind"),
    .init(4, name: "articles", jsonName: "articles"),
    .init(5, name: "source", jsonName: "source"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.id)
    case 2: reader.read(&self.title)
    case 3: reader.read(&self.kind)
    case 4: reader.read(&self.articles)
    case 5: reader.read(&self.source)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("id", self.id)
    writer.write("title", self.title)
    writer.write("kind", self.kind)
    writer.write("articles", self.articles)
    writer.write("source", self.source)
  }
}

extension Capacity_V1_FrameworkArticle: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "number", jsonName: "number"),
    .init(2, name: "topic", jsonName: "topic"),
    .init(3, name: "source", jsonName: "source"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.number)
    case 2: reader.read(&self.topic)
    case 3: reader.read(&self.source)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("number", self.number)
    writer.write("topic", self.topic)
    writer.write("source", self.source)
  }
}

extension Capacity_V1_PatternDescription: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "id", jsonName: "id"),
    .init(2, name: "title", jsonName: "title"),
    .init(3, name: "explanation", jsonName: "explanation"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.id)
    case 2: reader.read(&self.title)
    case 3: reader.read(&self.explanation)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("id", self.id)
    writer.write("title", self.title)
    writer.write("explanation", self.explanation)
  }
}

