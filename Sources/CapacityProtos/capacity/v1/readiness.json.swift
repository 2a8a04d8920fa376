// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_ArticleReadiness: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "article", jsonName: "article"),
    .init(2, name: "state", jsonName: "state"),
    .init(3, name: "coverage", jsonName: "coverage"),
    .init(4, name: "score", jsonName: "score", oneof: "score_value"),
    .init(5, name: "indicator_ids", jsonName: "indicatorIds"),
    .init(6, name: "indicative", jsonName: "indicative"),
    .init(7, name: "topic", jsonName: "topic"),
    .init(8, name: "moves", jsonName: "moves"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.article)
    case 2: reader.read(&self.state)
    case 3: reader.read(&self.coverage)
    case 4: reader.read(&self.score)
    case 5: reader.read(&self.indicatorIds)
    case 6: reader.read(&self.indicative)
    case 7: reader.read(&self.topic)
    case 8: reader.read(&self.moves)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("article", self.article)
    writer.write("state", self.state)
    writer.write("coverage", self.coverage)
    writer.write("score", self.score)
    writer.write("indicatorIds", self.indicatorIds)
    writer.write("indicative", self.indicative)
    writer.write("topic", self.topic)
    writer.write("moves", self.moves)
  }
}

extension Capacity_V1_ArticleMove: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "indicator_id", jsonName: "indicatorId"),
    .init(2, name: "state_after", jsonName: "stateAfter"),
    .init(3, name: "alone", jsonName: "alone"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.indicatorID)
    case 2: reader.read(&self.stateAfter)
    case 3: reader.read(&self.alone)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("indicatorId", self.indicatorID)
    writer.write("stateAfter", self.stateAfter)
    writer.write("alone", self.alone)
  }
}

