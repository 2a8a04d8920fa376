// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Capacity_V1_ListInstrumentsRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListInstrumentsRequest" }

  package static let layout = MessageLayout(Capacity__V1__ListInstrumentsRequest.self, initialize: capacity__v1__list_instruments_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListInstrumentsRequest.self)
    self.pageSize = c.pointee.page_size
    self.pageToken = try String(copying: c.pointee.page_token, field: "capacity.v1.ListInstrumentsRequest.page_token")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListInstrumentsRequest.self)
    c.pointee.page_size = self.pageSize
    c.pointee.page_token = try arena.bytes(of: self.pageToken)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_ListInstrumentsResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ListInstrumentsResponse" }

  package static let layout = MessageLayout(Capacity__V1__ListInstrumentsResponse.self, initialize: capacity__v1__list_instruments_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ListInstrumentsResponse.self)
    self.instruments.reserveCapacity(c.pointee.n_instruments)
    for index in 0..<c.pointee.n_instruments { self.instruments.append(try Capacity_V1_InstrumentSummary(copyingIfPresent: c.pointee.instruments[index])) }
    self.nextPageToken = try String(copying: c.pointee.next_page_token, field: "capacity.v1.ListInstrumentsResponse.next_page_token")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ListInstrumentsResponse.self)
    c.pointee.n_instruments = self.instruments.count
    c.pointee.instruments = try arena.array(self.instruments) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__InstrumentSummary.self) }
    c.pointee.next_page_token = try arena.bytes(of: self.nextPageToken)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in instruments.enumerated() { value.visitUnknownFields(at: path.field("instruments").index(index), visit) }
  }
}

extension Capacity_V1_InstrumentSummary: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.InstrumentSummary" }

  package static let layout = MessageLayout(Capacity__V1__InstrumentSummary.self, initialize: capacity__v1__instrument_summary__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__InstrumentSummary.self)
    self.instrumentID = try String(copying: c.pointee.instrument_id, field: "capacity.v1.InstrumentSummary.instrument_id")
    self.version = try String(copying: c.pointee.version, field: "capacity.v1.InstrumentSummary.version")
    for index in 0..<c.pointee.n_title {
      guard let entry = c.pointee.title[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.InstrumentSummary.title")
      self.title[key] = try String(copying: entry.pointee.value, field: "capacity.v1.InstrumentSummary.title")
    }
    self.domainCount = c.pointee.domain_count
    self.indicatorCount = c.pointee.indicator_count
    self.digest = try String(copying: c.pointee.digest, field: "capacity.v1.InstrumentSummary.digest")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__InstrumentSummary.self)
    c.pointee.instrument_id = try arena.bytes(of: self.instrumentID)
    c.pointee.version = try arena.bytes(of: self.version)
    c.pointee.n_title = self.title.count
    c.pointee.title = try arena.array(canonicallySorted(self.title)) { element in
      let entry = try arena.message(Capacity__V1__InstrumentSummary__TitleEntry.self) { capacity__v1__instrument_summary__title_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__InstrumentSummary__TitleEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__InstrumentSummary__TitleEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.domain_count = self.domainCount
    c.pointee.indicator_count = self.indicatorCount
    c.pointee.digest = try arena.bytes(of: self.digest)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_GetInstrumentRequest: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetInstrumentRequest" }

  package static let layout = MessageLayout(Capacity__V1__GetInstrumentRequest.self, initialize: capacity__v1__get_instrument_request__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetInstrumentRequest.self)
    self.instrumentID = try String(copying: c.pointee.instrument_id, field: "capacity.v1.GetInstrumentRequest.instrument_id")
    self.version = try String(copying: c.pointee.version, field: "capacity.v1.GetInstrumentRequest.version")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetInstrumentRequest.self)
    c.pointee.instrument_id = try arena.bytes(of: self.instrumentID)
    c.pointee.version = try arena.bytes(of: self.version)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_GetInstrumentResponse: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.GetInstrumentResponse" }

  package static let layout = MessageLayout(Capacity__V1__GetInstrumentResponse.self, initialize: capacity__v1__get_instrument_response__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__GetInstrumentResponse.self)
    if let value = c.pointee.instrument { self.instrument = try .init(copying: value) }
    self.digest = try String(copying: c.pointee.digest, field: "capacity.v1.GetInstrumentResponse.digest")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__GetInstrumentResponse.self)
    if let value = self.instrument { c.pointee.instrument = try arena.pointer(to: value).assumingMemoryBound(to: Capacity__V1__Instrument.self) }
    c.pointee.digest = try arena.bytes(of: self.digest)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    instrument?.visitUnknownFields(at: path.field("instrument"), visit)
  }
}

