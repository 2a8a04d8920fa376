// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

extension Capacity_V1_ListInstrumentsRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "page_size", jsonName: "pageSize"),
    .init(2, name: "page_token", jsonName: "pageToken"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.pageSize)
    case 2: reader.read(&self.pageToken)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("pageSize", self.pageSize)
    writer.write("pageToken", self.pageToken)
  }
}

extension Capacity_V1_ListInstrumentsResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "instruments", jsonName: "instruments"),
    .init(2, name: "next_page_token", jsonName: "nextPageToken"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.instruments)
    case 2: reader.read(&self.nextPageToken)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("instruments", self.instruments)
    writer.write("nextPageToken", self.nextPageToken)
  }
}

extension Capacity_V1_InstrumentSummary: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "instrument_id", jsonName: "instrumentId"),
    .init(2, name: "version", jsonName: "version"),
    .init(3, name: "title", jsonName: "title"),
    .init(4, name: "domain_count", jsonName: "domainCount"),
    .init(5, name: "indicator_count", jsonName: "indicatorCount"),
    .init(6, name: "digest", jsonName: "digest"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.instrumentID)
    case 2: reader.read(&self.version)
    case 3: reader.read(&self.title)
    case 4: reader.read(&self.domainCount)
    case 5: reader.read(&self.indicatorCount)
    case 6: reader.read(&self.digest)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("instrumentId", self.instrumentID)
    writer.write("version", self.version)
    writer.write("title", self.title)
    writer.write("domainCount", self.domainCount)
    writer.write("indicatorCount", self.indicatorCount)
    writer.write("digest", self.digest)
  }
}

extension Capacity_V1_GetInstrumentRequest: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "instrument_id", jsonName: "instrumentId"),
    .init(2, name: "version", jsonName: "version"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.instrumentID)
    case 2: reader.read(&self.version)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("instrumentId", self.instrumentID)
    writer.write("version", self.version)
  }
}

extension Capacity_V1_GetInstrumentResponse: DocumentMessage {
  package static let fields = FieldTable([
    .init(1, name: "instrument", jsonName: "instrument"),
    .init(2, name: "digest", jsonName: "digest"),
  ])

  package mutating func readField(_ number: Int, from reader: inout DocumentReader) {
    switch number {
    case 1: reader.read(&self.instrument)
    case 2: reader.read(&self.digest)
    default: break
    }
  }

  package func writeFields(to writer: inout DocumentWriter) {
    writer.write("instrument", self.instrument)
    writer.write("digest", self.digest)
  }
}

