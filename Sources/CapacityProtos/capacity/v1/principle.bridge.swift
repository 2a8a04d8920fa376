// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Capacity_V1_Principle: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Principle" }

  package static let layout = MessageLayout(Capacity__V1__Principle.self, initialize: capacity__v1__principle__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Principle.self)
    self.id = try String(copying: c.pointee.id, field: "capacity.v1.Principle.id")
    self.parentID = try String(copying: c.pointee.parent_id, field: "capacity.v1.Principle.parent_id")
    self.heading = Capacity_V1_PrincipleHeading(rawValue: enumNumber(c.pointee.heading.rawValue))
    for index in 0..<c.pointee.n_title {
      guard let entry = c.pointee.title[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.Principle.title")
      self.title[key] = try String(copying: entry.pointee.value, field: "capacity.v1.Principle.title")
    }
    for index in 0..<c.pointee.n_statement {
      guard let entry = c.pointee.statement[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.Principle.statement")
      self.statement[key] = try String(copying: entry.pointee.value, field: "capacity.v1.Principle.statement")
    }
    self.signsOfAdherence.reserveCapacity(c.pointee.n_signs_of_adherence)
    for index in 0..<c.pointee.n_signs_of_adherence { self.signsOfAdherence.append(try Capacity_V1_LocalizedText(copyingIfPresent: c.pointee.signs_of_adherence[index])) }
    self.signsOfBreach.reserveCapacity(c.pointee.n_signs_of_breach)
    for index in 0..<c.pointee.n_signs_of_breach { self.signsOfBreach.append(try Capacity_V1_LocalizedText(copyingIfPresent: c.pointee.signs_of_breach[index])) }
    self.source = try String(copying: c.pointee.source, field: "capacity.v1.Principle.source")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Principle.self)
    c.pointee.id = try arena.bytes(of: self.id)
    c.pointee.parent_id = try arena.bytes(of: self.parentID)
    c.pointee.heading = Capacity__V1__PrincipleHeading(rawValue: enumNumber(self.heading.rawValue))
    c.pointee.n_title = self.title.count
    c.pointee.title = try arena.array(canonicallySorted(self.title)) { element in
      let entry = try arena.message(Capacity__V1__Principle__TitleEntry.self) { capacity__v1__principle__title_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__Principle__TitleEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__Principle__TitleEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.n_statement = self.statement.count
    c.pointee.statement = try arena.array(canonicallySorted(self.statement)) { element in
      let entry = try arena.message(Capacity__V1__Principle__StatementEntry.self) { capacity__v1__principle__statement_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__Principle__StatementEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__Principle__StatementEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.n_signs_of_adherence = self.signsOfAdherence.count
    c.pointee.signs_of_adherence = try arena.array(self.signsOfAdherence) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__LocalizedText.self) }
    c.pointee.n_signs_of_breach = self.signsOfBreach.count
    c.pointee.signs_of_breach = try arena.array(self.signsOfBreach) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__LocalizedText.self) }
    c.pointee.source = try arena.bytes(of: self.source)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in signsOfAdherence.enumerated() { value.visitUnknownFields(at: path.field("signs_of_adherence").index(index), visit) }
    for (index, value) in signsOfBreach.enumerated() { value.visitUnknownFields(at: path.field("signs_of_breach").index(index), visit) }
  }
}

extension Capacity_V1_Risk: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Risk" }

  package static let layout = MessageLayout(Capacity__V1__Risk.self, initialize: capacity__v1__risk__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Risk.self)
    self.id = try String(copying: c.pointee.id, field: "capacity.v1.Risk.id")
    for index in 0..<c.pointee.n_title {
      guard let entry = c.pointee.title[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.Risk.title")
      self.title[key] = try String(copying: entry.pointee.value, field: "capacity.v1.Risk.title")
    }
    for index in 0..<c.pointee.n_statement {
      guard let entry = c.pointee.statement[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.Risk.statement")
      self.statement[key] = try String(copying: entry.pointee.value, field: "capacity.v1.Risk.statement")
    }
    self.source = try String(copying: c.pointee.source, field: "capacity.v1.Risk.source")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Risk.self)
    c.pointee.id = try arena.bytes(of: self.id)
    c.pointee.n_title = self.title.count
    c.pointee.title = try arena.array(canonicallySorted(self.title)) { element in
      let entry = try arena.message(Capacity__V1__Risk__TitleEntry.self) { capacity__v1__risk__title_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__Risk__TitleEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__Risk__TitleEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.n_statement = self.statement.count
    c.pointee.statement = try arena.array(canonicallySorted(self.statement)) { element in
      let entry = try arena.message(Capacity__V1__Risk__StatementEntry.self) { capacity__v1__risk__statement_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__Risk__StatementEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__Risk__StatementEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.source = try arena.bytes(of: self.source)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_LocalizedText: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.LocalizedText" }

  package static let layout = MessageLayout(Capacity__V1__LocalizedText.self, initialize: capacity__v1__localized_text__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__LocalizedText.self)
    for index in 0..<c.pointee.n_text {
      guard let entry = c.pointee.text[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.LocalizedText.text")
      self.text[key] = try String(copying: entry.pointee.value, field: "capacity.v1.LocalizedText.text")
    }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__LocalizedText.self)
    c.pointee.n_text = self.text.count
    c.pointee.text = try arena.array(canonicallySorted(self.text)) { element in
      let entry = try arena.message(Capacity__V1__LocalizedText__TextEntry.self) { capacity__v1__localized_text__text_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__LocalizedText__TextEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__LocalizedText__TextEntry__HasValueCase(rawValue: 2)
      return entry
    }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

