// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_Comparison: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "cohort", jsonName: "cohort"),
    .init(2, name: "profile_id", jsonName: "profileId"),
    .init(3, name: "states", jsonName: "states"),
    .init(4, name: "states_without_assessment", jsonName: "statesWithoutAssessment"),
    .init(5, name: "themes", jsonName: "themes"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.cohort)
    case 2: reader.read(&self.profileID)
    case 3: reader.read(&self.states)
    case 4: reader.read(&self.statesWithoutAssessment)
    case 5: reader.read(&self.themes)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("cohort", self.cohort)
    writer.write("profileId", self.profileID)
    writer.write("states", self.states)
    writer.write("statesWithoutAssessment", self.statesWithoutAssessment)
    writer.write("themes", self.themes)
  }
}

extension Capacity_V1_ComparedState: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "state_code", jsonName: "stateCode"),
    .init(2, name: "assessment_id", jsonName: "assessmentId"),
    .init(3, name: "round", jsonName: "round"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.stateCode)
    case 2: reader.read(&self.assessmentID)
    case 3: reader.read(&self.round)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("stateCode", self.stateCode)
    writer.write("assessmentId", self.assessmentID)
    writer.write("round", self.round)
  }
}

extension Capacity_V1_ThemeComparison: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "theme_id", jsonName: "themeId"),
    .init(2, name: "kind", jsonName: "kind"),
    .init(3, name: "scored", jsonName: "scored"),
    .init(4, name: "too_few", jsonName: "tooFew"),
    .init(5, name: "lower_quartile", jsonName: "lowerQuartile"),
    .init(6, name: "median", jsonName: "median"),
    .init(7, name: "upper_quartile", jsonName: "upperQuartile"),
    .init(8, name: "positions", jsonName: "positions"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.themeID)
    case 2: reader.read(&self.kind)
    case 3: reader.read(&self.scored)
    case 4: reader.read(&self.tooFew)
    case 5: reader.read(&self.lowerQuartile)
    case 6: reader.read(&self.median)
    case 7: reader.read(&self.upperQuartile)
    case 8: reader.read(&self.positions)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("themeId", self.themeID)
    writer.write("kind", self.kind)
    writer.write("scored", self.scored)
    writer.write("tooFew", self.tooFew)
    writer.write("lowerQuartile", self.lowerQuartile)
    writer.write("median", self.median)
    writer.write("upperQuartile", self.upperQuartile)
    writer.write("positions", self.positions)
  }
}

extension Capacity_V1_StatePosition: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "state_code", jsonName: "stateCode"),
    .init(2, name: "theme", jsonName: "theme"),
    .init(3, name: "percentile", jsonName: "percentile", oneof: "percentile_value"),
    .init(4, name: "rank", jsonName: "rank"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.stateCode)
    case 2: reader.read(&self.theme)
    case 3: reader.read(&self.percentile)
    case 4: reader.read(&self.rank)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("stateCode", self.stateCode)
    writer.write("theme", self.theme)
    writer.write("percentile", self.percentile)
    writer.write("rank", self.rank)
  }
}

extension Capacity_V1_RankInterval: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "rank", jsonName: "rank"),
    .init(2, name: "p5", jsonName: "p5"),
    .init(3, name: "p95", jsonName: "p95"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.rank)
    case 2: reader.read(&self.p5)
    case 3: reader.read(&self.p95)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("rank", self.rank)
    writer.write("p5", self.p5)
    writer.write("p95", self.p95)
  }
}

