// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_Trend: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "state_code", jsonName: "stateCode"),
    .init(2, name: "profile_id", jsonName: "profileId"),
    .init(3, name: "rounds", jsonName: "rounds"),
    .init(4, name: "themes", jsonName: "themes"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.stateCode)
    case 2: reader.read(&self.profileID)
    case 3: reader.read(&self.rounds)
    case 4: reader.read(&self.themes)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("stateCode", self.stateCode)
    writer.write("profileId", self.profileID)
    writer.write("rounds", self.rounds)
    writer.write("themes", self.themes)
  }
}

extension Capacity_V1_TrendRound: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "assessment_id", jsonName: "assessmentId"),
    .init(2, name: "round", jsonName: "round"),
    .init(3, name: "instrument_version", jsonName: "instrumentVersion"),
    .init(4, name: "agency", jsonName: "agency"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.assessmentID)
    case 2: reader.read(&self.round)
    case 3: reader.read(&self.instrumentVersion)
    case 4: reader.read(&self.agency)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("assessmentId", self.assessmentID)
    writer.write("round", self.round)
    writer.write("instrumentVersion", self.instrumentVersion)
    writer.write("agency", self.agency)
  }
}

extension Capacity_V1_ThemeTrend: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "theme_id", jsonName: "themeId"),
    .init(2, name: "kind", jsonName: "kind"),
    .init(3, name: "points", jsonName: "points"),
    .init(4, name: "changes", jsonName: "changes"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.themeID)
    case 2: reader.read(&self.kind)
    case 3: reader.read(&self.points)
    case 4: reader.read(&self.changes)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("themeId", self.themeID)
    writer.write("kind", self.kind)
    writer.write("points", self.points)
    writer.write("changes", self.changes)
  }
}

extension Capacity_V1_ThemeChange: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "from_round", jsonName: "fromRound"),
    .init(2, name: "to_round", jsonName: "toRound"),
    .init(3, name: "verdict", jsonName: "verdict"),
    .init(4, name: "change", jsonName: "change", oneof: "change_value"),
    .init(5, name: "composition_effect", jsonName: "compositionEffect"),
    .init(6, name: "interval", jsonName: "interval"),
    .init(7, name: "common_share", jsonName: "commonShare"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.fromRound)
    case 2: reader.read(&self.toRound)
    case 3: reader.read(&self.verdict)
    case 4: reader.read(&self.change)
    case 5: reader.read(&self.compositionEffect)
    case 6: reader.read(&self.interval)
    case 7: reader.read(&self.commonShare)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("fromRound", self.fromRound)
    writer.write("toRound", self.toRound)
    writer.write("verdict", self.verdict)
    writer.write("change", self.change)
    writer.write("compositionEffect", self.compositionEffect)
    writer.write("interval", self.interval)
    writer.write("commonShare", self.commonShare)
  }
}

