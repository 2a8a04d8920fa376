// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_Explanation: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
    .init(2, name: "item_id", jsonName: "itemId"),
    .init(3, name: "title", jsonName: "title"),
    .init(4, name: "legend", jsonName: "legend"),
    .init(5, name: "figures", jsonName: "figures"),
    .init(6, name: "inputs", jsonName: "inputs"),
    .init(7, name: "defaults", jsonName: "defaults"),
    .init(8, name: "sources", jsonName: "sources"),
    .init(9, name: "words", jsonName: "words"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.itemID)
    case 3: reader.read(&self.title)
    case 4: reader.read(&self.legend)
    case 5: reader.read(&self.figures)
    case 6: reader.read(&self.inputs)
    case 7: reader.read(&self.defaults)
    case 8: reader.read(&self.sources)
    case 9: reader.read(&self.words)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("itemId", self.itemID)
    writer.write("title", self.title)
    writer.write("legend", self.legend)
    writer.write("figures", self.figures)
    writer.write("inputs", self.inputs)
    writer.write("defaults", self.defaults)
    writer.write("sources", self.sources)
    writer.write("words", self.words)
  }
}

extension Capacity_V1_ExplainedFigure: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "name", jsonName: "name"),
    .init(2, name: "formula", jsonName: "formula"),
    .init(3, name: "numerator", jsonName: "numerator", oneof: "numerator_value"),
    .init(4, name: "denominator", jsonName: "denominator", oneof: "denominator_value"),
    .init(5, name: "result", jsonName: "result", oneof: "result_value"),
    .init(6, name: "words", jsonName: "words"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.name)
    case 2: reader.read(&self.formula)
    case 3: reader.read(&self.numerator)
    case 4: reader.read(&self.denominator)
    case 5: reader.read(&self.result)
    case 6: reader.read(&self.words)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("name", self.name)
    writer.write("formula", self.formula)
    writer.write("numerator", self.numerator)
    writer.write("denominator", self.denominator)
    writer.write("result", self.result)
    writer.write("words", self.words)
  }
}

extension Capacity_V1_ExplainedInput: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "indicator_id", jsonName: "indicatorId"),
    .init(2, name: "state", jsonName: "state"),
    .init(3, name: "answer", jsonName: "answer"),
    .init(4, name: "score", jsonName: "score", oneof: "score_value"),
    .init(5, name: "weight", jsonName: "weight"),
    .init(6, name: "weight_share", jsonName: "weightShare"),
    .init(7, name: "evidence_grade", jsonName: "evidenceGrade"),
    .init(8, name: "target", jsonName: "target"),
    .init(9, name: "target_source", jsonName: "targetSource"),
    .init(10, name: "question", jsonName: "question"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.indicatorID)
    case 2: reader.read(&self.state)
    case 3: reader.read(&self.answer)
    case 4: reader.read(&self.score)
    case 5: reader.read(&self.weight)
    case 6: reader.read(&self.weightShare)
    case 7: reader.read(&self.evidenceGrade)
    case 8: reader.read(&self.target)
    case 9: reader.read(&self.targetSource)
    case 10: reader.read(&self.question)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("indicatorId", self.indicatorID)
    writer.write("state", self.state)
    writer.write("answer", self.answer)
    writer.write("score", self.score)
    writer.write("weight", self.weight)
    writer.write("weightShare", self.weightShare)
    writer.write("evidenceGrade", self.evidenceGrade)
    writer.write("target", self.target)
    writer.write("targetSource", self.targetSource)
    writer.write("question", self.question)
  }
}

extension Capacity_V1_UsedDefault: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "name", jsonName: "name"),
    .init(2, name: "value", jsonName: "value"),
    .init(3, name: "words", jsonName: "words"),
    .init(4, name: "place", jsonName: "place"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.name)
    case 2: reader.read(&self.value)
    case 3: reader.read(&self.words)
    case 4: reader.read(&self.place)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("name", self.name)
    writer.write("value", self.value)
    writer.write("words", self.words)
    writer.write("place", self.place)
  }
}

