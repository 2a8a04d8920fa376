// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Capacity_V1_Instrument: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Instrument" }

  package static let layout = MessageLayout(Capacity__V1__Instrument.self, initialize: capacity__v1__instrument__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Instrument.self)
    self.id = try String(copying: c.pointee.id, field: "capacity.v1.Instrument.id")
    self.version = try String(copying: c.pointee.version, field: "capacity.v1.Instrument.version")
    for index in 0..<c.pointee.n_title {
      guard let entry = c.pointee.title[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.Instrument.title")
      self.title[key] = try String(copying: entry.pointee.value, field: "capacity.v1.Instrument.title")
    }
    for index in 0..<c.pointee.n_introduction {
      guard let entry = c.pointee.introduction[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.Instrument.introduction")
      self.introduction[key] = try String(copying: entry.pointee.value, field: "capacity.v1.Instrument.introduction")
    }
    self.domains.reserveCapacity(c.pointee.n_domains)
    for index in 0..<c.pointee.n_domains { self.domains.append(try Capacity_V1_Domain(copyingIfPresent: c.pointee.domains[index])) }
    self.principles.reserveCapacity(c.pointee.n_principles)
    for index in 0..<c.pointee.n_principles { self.principles.append(try Capacity_V1_Principle(copyingIfPresent: c.pointee.principles[index])) }
    self.risks.reserveCapacity(c.pointee.n_risks)
    for index in 0..<c.pointee.n_risks { self.risks.append(try Capacity_V1_Risk(copyingIfPresent: c.pointee.risks[index])) }
    self.frameworks.reserveCapacity(c.pointee.n_frameworks)
    for index in 0..<c.pointee.n_frameworks { self.frameworks.append(try Capacity_V1_Framework(copyingIfPresent: c.pointee.frameworks[index])) }
    self.patterns.reserveCapacity(c.pointee.n_patterns)
    for index in 0..<c.pointee.n_patterns { self.patterns.append(try Capacity_V1_PatternDescription(copyingIfPresent: c.pointee.patterns[index])) }
    self.earlierVersions.reserveCapacity(c.pointee.n_earlier_versions)
    for index in 0..<c.pointee.n_earlier_versions { self.earlierVersions.append(try Capacity_V1_VersionMap(copyingIfPresent: c.pointee.earlier_versions[index])) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Instrument.self)
    c.pointee.id = try arena.bytes(of: self.id)
    c.pointee.version = try arena.bytes(of: self.version)
    c.pointee.n_title = self.title.count
    c.pointee.title = try arena.array(canonicallySorted(self.title)) { element in
      let entry = try arena.message(Capacity__V1__Instrument__TitleEntry.self) { capacity__v1__instrument__title_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__Instrument__TitleEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__Instrument__TitleEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.n_introduction = self.introduction.count
    c.pointee.introduction = try arena.array(canonicallySorted(self.introduction)) { element in
      let entry = try arena.message(Capacity__V1__Instrument__IntroductionEntry.self) { capacity__v1__instrument__introduction_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__Instrument__IntroductionEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__Instrument__IntroductionEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.n_domains = self.domains.count
    c.pointee.domains = try arena.array(self.domains) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__Domain.self) }
    c.pointee.n_principles = self.principles.count
    c.pointee.principles = try arena.array(self.principles) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__Principle.self) }
    c.pointee.n_risks = self.risks.count
    c.pointee.risks = try arena.array(self.risks) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__Risk.self) }
    c.pointee.n_frameworks = self.frameworks.count
    c.pointee.frameworks = try arena.array(self.frameworks) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__Framework.self) }
    c.pointee.n_patterns = self.patterns.count
    c.pointee.patterns = try arena.array(self.patterns) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__PatternDescription.self) }
    c.pointee.n_earlier_versions = self.earlierVersions.count
    c.pointee.earlier_versions = try arena.array(self.earlierVersions) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__VersionMap.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in domains.enumerated() { value.visitUnknownFields(at: path.field("domains").index(index), visit) }
    for (index, value) in principles.enumerated() { value.visitUnknownFields(at: path.field("principles").index(index), visit) }
    for (index, value) in risks.enumerated() { value.visitUnknownFields(at: path.field("risks").index(index), visit) }
    for (index, value) in frameworks.enumerated() { value.visitUnknownFields(at: path.field("frameworks").index(index), visit) }
    for (index, value) in patterns.enumerated() { value.visitUnknownFields(at: path.field("patterns").index(index), visit) }
    for (index, value) in earlierVersions.enumerated() { value.visitUnknownFields(at: path.field("earlier_versions").index(index), visit) }
  }
}

extension Capacity_V1_VersionMap: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.VersionMap" }

  package static let layout = MessageLayout(Capacity__V1__VersionMap.self, initialize: capacity__v1__version_map__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__VersionMap.self)
    self.fromVersion = try String(copying: c.pointee.from_version, field: "capacity.v1.VersionMap.from_version")
    self.links.reserveCapacity(c.pointee.n_links)
    for index in 0..<c.pointee.n_links { self.links.append(try Capacity_V1_IndicatorLink(copyingIfPresent: c.pointee.links[index])) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__VersionMap.self)
    c.pointee.from_version = try arena.bytes(of: self.fromVersion)
    c.pointee.n_links = self.links.count
    c.pointee.links = try arena.array(self.links) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__IndicatorLink.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in links.enumerated() { value.visitUnknownFields(at: path.field("links").index(index), visit) }
  }
}

extension Capacity_V1_IndicatorLink: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.IndicatorLink" }

  package static let layout = MessageLayout(Capacity__V1__IndicatorLink.self, initialize: capacity__v1__indicator_link__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__IndicatorLink.self)
    self.change = Capacity_V1_IndicatorChange(rawValue: enumNumber(c.pointee.change.rawValue))
    self.fromIds.reserveCapacity(c.pointee.n_from_ids)
    for index in 0..<c.pointee.n_from_ids { self.fromIds.append(try String(copying: c.pointee.from_ids[index], field: "capacity.v1.IndicatorLink.from_ids")) }
    self.toIds.reserveCapacity(c.pointee.n_to_ids)
    for index in 0..<c.pointee.n_to_ids { self.toIds.append(try String(copying: c.pointee.to_ids[index], field: "capacity.v1.IndicatorLink.to_ids")) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__IndicatorLink.self)
    c.pointee.change = Capacity__V1__IndicatorChange(rawValue: enumNumber(self.change.rawValue))
    c.pointee.n_from_ids = self.fromIds.count
    c.pointee.from_ids = try arena.array(self.fromIds) { element in try arena.bytes(of: element) }
    c.pointee.n_to_ids = self.toIds.count
    c.pointee.to_ids = try arena.array(self.toIds) { element in try arena.bytes(of: element) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_Domain: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Domain" }

  package static let layout = MessageLayout(Capacity__V1__Domain.self, initialize: capacity__v1__domain__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Domain.self)
    self.id = try String(copying: c.pointee.id, field: "capacity.v1.Domain.id")
    for index in 0..<c.pointee.n_title {
      guard let entry = c.pointee.title[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.Domain.title")
      self.title[key] = try String(copying: entry.pointee.value, field: "capacity.v1.Domain.title")
    }
    for index in 0..<c.pointee.n_description {
      guard let entry = c.pointee.description[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.Domain.description")
      self.description_p[key] = try String(copying: entry.pointee.value, field: "capacity.v1.Domain.description")
    }
    self.indicators.reserveCapacity(c.pointee.n_indicators)
    for index in 0..<c.pointee.n_indicators { self.indicators.append(try Capacity_V1_Indicator(copyingIfPresent: c.pointee.indicators[index])) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Domain.self)
    c.pointee.id = try arena.bytes(of: self.id)
    c.pointee.n_title = self.title.count
    c.pointee.title = try arena.array(canonicallySorted(self.title)) { element in
      let entry = try arena.message(Capacity__V1__Domain__TitleEntry.self) { capacity__v1__domain__title_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__Domain__TitleEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__Domain__TitleEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.n_description = self.description_p.count
    c.pointee.description = try arena.array(canonicallySorted(self.description_p)) { element in
      let entry = try arena.message(Capacity__V1__Domain__DescriptionEntry.self) { capacity__v1__domain__description_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__Domain__DescriptionEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__Domain__DescriptionEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.n_indicators = self.indicators.count
    c.pointee.indicators = try arena.array(self.indicators) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__Indicator.self) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in indicators.enumerated() { value.visitUnknownFields(at: path.field("indicators").index(index), visit) }
  }
}

extension Capacity_V1_Indicator: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Indicator" }

  package static let layout = MessageLayout(Capacity__V1__Indicator.self, initialize: capacity__v1__indicator__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Indicator.self)
    self.id = try String(copying: c.pointee.id, field: "capacity.v1.Indicator.id")
    for index in 0..<c.pointee.n_question {
      guard let entry = c.pointee.question[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.Indicator.question")
      self.question[key] = try String(copying: entry.pointee.value, field: "capacity.v1.Indicator.question")
    }
    self.answerType = Capacity_V1_AnswerType(rawValue: enumNumber(c.pointee.answer_type.rawValue))
    self.levels.reserveCapacity(c.pointee.n_levels)
    for index in 0..<c.pointee.n_levels { self.levels.append(try Capacity_V1_LevelDescriptor(copyingIfPresent: c.pointee.levels[index])) }
    self.options.reserveCapacity(c.pointee.n_options)
    for index in 0..<c.pointee.n_options { self.options.append(try Capacity_V1_OptionDescriptor(copyingIfPresent: c.pointee.options[index])) }
    for index in 0..<c.pointee.n_unit {
      guard let entry = c.pointee.unit[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.Indicator.unit")
      self.unit[key] = try String(copying: entry.pointee.value, field: "capacity.v1.Indicator.unit")
    }
    self.anchors.reserveCapacity(c.pointee.n_anchors)
    for index in 0..<c.pointee.n_anchors { self.anchors.append(try Capacity_V1_Anchor(copyingIfPresent: c.pointee.anchors[index])) }
    for index in 0..<c.pointee.n_counting_note {
      guard let entry = c.pointee.counting_note[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.Indicator.counting_note")
      self.countingNote[key] = try String(copying: entry.pointee.value, field: "capacity.v1.Indicator.counting_note")
    }
    self.evidence.reserveCapacity(c.pointee.n_evidence)
    for index in 0..<c.pointee.n_evidence { self.evidence.append(try Capacity_V1_LocalizedText(copyingIfPresent: c.pointee.evidence[index])) }
    self.principleIds.reserveCapacity(c.pointee.n_principle_ids)
    for index in 0..<c.pointee.n_principle_ids { self.principleIds.append(try String(copying: c.pointee.principle_ids[index], field: "capacity.v1.Indicator.principle_ids")) }
    self.riskIds.reserveCapacity(c.pointee.n_risk_ids)
    for index in 0..<c.pointee.n_risk_ids { self.riskIds.append(try String(copying: c.pointee.risk_ids[index], field: "capacity.v1.Indicator.risk_ids")) }
    self.crosswalk.reserveCapacity(c.pointee.n_crosswalk)
    for index in 0..<c.pointee.n_crosswalk { self.crosswalk.append(try Capacity_V1_CrosswalkEntry(copyingIfPresent: c.pointee.crosswalk[index])) }
    self.weight = c.pointee.weight
    self.requires.reserveCapacity(c.pointee.n_requires)
    for index in 0..<c.pointee.n_requires { self.requires.append(try String(copying: c.pointee.requires[index], field: "capacity.v1.Indicator.requires")) }
    self.safeguard = c.pointee.safeguard != 0
    if c.pointee.minimum_value_case.rawValue == 16 { self.minimum = c.pointee.minimum }
    if c.pointee.maximum_value_case.rawValue == 17 { self.maximum = c.pointee.maximum }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Indicator.self)
    c.pointee.id = try arena.bytes(of: self.id)
    c.pointee.n_question = self.question.count
    c.pointee.question = try arena.array(canonicallySorted(self.question)) { element in
      let entry = try arena.message(Capacity__V1__Indicator__QuestionEntry.self) { capacity__v1__indicator__question_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__Indicator__QuestionEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__Indicator__QuestionEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.answer_type = Capacity__V1__AnswerType(rawValue: enumNumber(self.answerType.rawValue))
    c.pointee.n_levels = self.levels.count
    c.pointee.levels = try arena.array(self.levels) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__LevelDescriptor.self) }
    c.pointee.n_options = self.options.count
    c.pointee.options = try arena.array(self.options) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__OptionDescriptor.self) }
    c.pointee.n_unit = self.unit.count
    c.pointee.unit = try arena.array(canonicallySorted(self.unit)) { element in
      let entry = try arena.message(Capacity__V1__Indicator__UnitEntry.self) { capacity__v1__indicator__unit_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__Indicator__UnitEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__Indicator__UnitEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.n_anchors = self.anchors.count
    c.pointee.anchors = try arena.array(self.anchors) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__Anchor.self) }
    c.pointee.n_counting_note = self.countingNote.count
    c.pointee.counting_note = try arena.array(canonicallySorted(self.countingNote)) { element in
      let entry = try arena.message(Capacity__V1__Indicator__CountingNoteEntry.self) { capacity__v1__indicator__counting_note_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__Indicator__CountingNoteEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__Indicator__CountingNoteEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.n_evidence = self.evidence.count
    c.pointee.evidence = try arena.array(self.evidence) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__LocalizedText.self) }
    c.pointee.n_principle_ids = self.principleIds.count
    c.pointee.principle_ids = try arena.array(self.principleIds) { element in try arena.bytes(of: element) }
    c.pointee.n_risk_ids = self.riskIds.count
    c.pointee.risk_ids = try arena.array(self.riskIds) { element in try arena.bytes(of: element) }
    c.pointee.n_crosswalk = self.crosswalk.count
    c.pointee.crosswalk = try arena.array(self.crosswalk) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__CrosswalkEntry.self) }
    c.pointee.weight = self.weight
    c.pointee.n_requires = self.requires.count
    c.pointee.requires = try arena.array(self.requires) { element in try arena.bytes(of: element) }
    c.pointee.safeguard = self.safeguard ? 1 : 0
    if let value = self.minimum {
      c.pointee.minimum_value_case = Capacity__V1__Indicator__MinimumValueCase(rawValue: 16)
      c.pointee.minimum = value
    }
    if let value = self.maximum {
      c.pointee.maximum_value_case = Capacity__V1__Indicator__MaximumValueCase(rawValue: 17)
      c.pointee.maximum = value
    }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in levels.enumerated() { value.visitUnknownFields(at: path.field("levels").index(index), visit) }
    for (index, value) in options.enumerated() { value.visitUnknownFields(at: path.field("options").index(index), visit) }
    for (index, value) in anchors.enumerated() { value.visitUnknownFields(at: path.field("anchors").index(index), visit) }
    for (index, value) in evidence.enumerated() { value.visitUnknownFields(at: path.field("evidence").index(index), visit) }
    for (index, value) in crosswalk.enumerated() { value.visitUnknownFields(at: path.field("crosswalk").index(index), visit) }
  }
}

extension Capacity_V1_LevelDescriptor: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.LevelDescriptor" }

  package static let layout = MessageLayout(Capacity__V1__LevelDescriptor.self, initialize: capacity__v1__level_descriptor__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__LevelDescriptor.self)
    self.level = c.pointee.level
    for index in 0..<c.pointee.n_text {
      guard let entry = c.pointee.text[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.LevelDescriptor.text")
      self.text[key] = try String(copying: entry.pointee.value, field: "capacity.v1.LevelDescriptor.text")
    }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__LevelDescriptor.self)
    c.pointee.level = self.level
    c.pointee.n_text = self.text.count
    c.pointee.text = try arena.array(canonicallySorted(self.text)) { element in
      let entry = try arena.message(Capacity__V1__LevelDescriptor__TextEntry.self) { capacity__v1__level_descriptor__text_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__LevelDescriptor__TextEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__LevelDescriptor__TextEntry__HasValueCase(rawValue: 2)
      return entry
    }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_OptionDescriptor: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.OptionDescriptor" }

  package static let layout = MessageLayout(Capacity__V1__OptionDescriptor.self, initialize: capacity__v1__option_descriptor__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__OptionDescriptor.self)
    self.choice = Capacity_V1_YesPartialNo(rawValue: enumNumber(c.pointee.choice.rawValue))
    for index in 0..<c.pointee.n_text {
      guard let entry = c.pointee.text[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.OptionDescriptor.text")
      self.text[key] = try String(copying: entry.pointee.value, field: "capacity.v1.OptionDescriptor.text")
    }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__OptionDescriptor.self)
    c.pointee.choice = Capacity__V1__YesPartialNo(rawValue: enumNumber(self.choice.rawValue))
    c.pointee.n_text = self.text.count
    c.pointee.text = try arena.array(canonicallySorted(self.text)) { element in
      let entry = try arena.message(Capacity__V1__OptionDescriptor__TextEntry.self) { capacity__v1__option_descriptor__text_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__OptionDescriptor__TextEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__OptionDescriptor__TextEntry__HasValueCase(rawValue: 2)
      return entry
    }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_Anchor: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Anchor" }

  package static let layout = MessageLayout(Capacity__V1__Anchor.self, initialize: capacity__v1__anchor__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Anchor.self)
    self.value = c.pointee.value
    self.level = c.pointee.level
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Anchor.self)
    c.pointee.value = self.value
    c.pointee.level = self.level
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_CrosswalkEntry: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.CrosswalkEntry" }

  package static let layout = MessageLayout(Capacity__V1__CrosswalkEntry.self, initialize: capacity__v1__crosswalk_entry__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__CrosswalkEntry.self)
    self.frameworkID = try String(copying: c.pointee.framework_id, field: "capacity.v1.CrosswalkEntry.framework_id")
    self.references.reserveCapacity(c.pointee.n_references)
    for index in 0..<c.pointee.n_references { self.references.append(try String(copying: c.pointee.references[index], field: "capacity.v1.CrosswalkEntry.references")) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__CrosswalkEntry.self)
    c.pointee.framework_id = try arena.bytes(of: self.frameworkID)
    c.pointee.n_references = self.references.count
    c.pointee.references = try arena.array(self.references) { element in try arena.bytes(of: element) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_Framework: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Framework" }

  package static let layout = MessageLayout(Capacity__V1__Framework.self, initialize: capacity__v1__framework__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Framework.self)
    self.id = try String(copying: c.pointee.id, field: "capacity.v1.Framework.id")
    for index in 0..<c.pointee.n_title {
      guard let entry = c.pointee.title[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.Framework.title")
      self.title[key] = try String(copying: entry.pointee.value, field: "capacity.v1.Framework.title")
    }
    self.kind = Capacity_V1_FrameworkKind(rawValue: enumNumber(c.pointee.kind.rawValue))
    self.articles.reserveCapacity(c.pointee.n_articles)
    for index in 0..<c.pointee.n_articles { self.articles.append(try Capacity_V1_FrameworkArticle(copyingIfPresent: c.pointee.articles[index])) }
    self.source = try String(copying: c.pointee.source, field: "capacity.v1.Framework.source")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Framework.self)
    c.pointee.id = try arena.bytes(of: self.id)
    c.pointee.n_title = self.title.count
    c.pointee.title = try arena.array(canonicallySorted(self.title)) { element in
      let entry = try arena.message(Capacity__V1__Framework__TitleEntry.self) { capacity__v1__framework__title_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__Framework__TitleEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__Framework__TitleEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.kind = Capacity__V1__FrameworkKind(rawValue: enumNumber(self.kind.rawValue))
    c.pointee.n_articles = self.articles.count
    c.pointee.articles = try arena.array(self.articles) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__FrameworkArticle.self) }
    c.pointee.source = try arena.bytes(of: self.source)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in articles.enumerated() { value.visitUnknownFields(at: path.field("articles").index(index), visit) }
  }
}

extension Capacity_V1_FrameworkArticle: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.FrameworkArticle" }

  package static let layout = MessageLayout(Capacity__V1__FrameworkArticle.self, initialize: capacity__v1__framework_article__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__FrameworkArticle.self)
    self.number = try String(copying: c.pointee.number, field: "capacity.v1.FrameworkArticle.number")
    for index in 0..<c.pointee.n_topic {
      guard let entry = c.pointee.topic[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.FrameworkArticle.topic")
      self.topic[key] = try String(copying: entry.pointee.value, field: "capacity.v1.FrameworkArticle.topic")
    }
    self.source = try String(copying: c.pointee.source, field: "capacity.v1.FrameworkArticle.source")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__FrameworkArticle.self)
    c.pointee.number = try arena.bytes(of: self.number)
    c.pointee.n_topic = self.topic.count
    c.pointee.topic = try arena.array(canonicallySorted(self.topic)) { element in
      let entry = try arena.message(Capacity__V1__FrameworkArticle__TopicEntry.self) { capacity__v1__framework_article__topic_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__FrameworkArticle__TopicEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__FrameworkArticle__TopicEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.source = try arena.bytes(of: self.source)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_PatternDescription: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.PatternDescription" }

  package static let layout = MessageLayout(Capacity__V1__PatternDescription.self, initialize: capacity__v1__pattern_description__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__PatternDescription.self)
    self.id = try String(copying: c.pointee.id, field: "capacity.v1.PatternDescription.id")
    for index in 0..<c.pointee.n_title {
      guard let entry = c.pointee.title[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.PatternDescription.title")
      self.title[key] = try String(copying: entry.pointee.value, field: "capacity.v1.PatternDescription.title")
    }
    for index in 0..<c.pointee.n_explanation {
      guard let entry = c.pointee.explanation[index] else { continue }
      let key = try String(copying: entry.pointee.key, field: "capacity.v1.PatternDescription.explanation")
      self.explanation[key] = try String(copying: entry.pointee.value, field: "capacity.v1.PatternDescription.explanation")
    }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__PatternDescription.self)
    c.pointee.id = try arena.bytes(of: self.id)
    c.pointee.n_title = self.title.count
    c.pointee.title = try arena.array(canonicallySorted(self.title)) { element in
      let entry = try arena.message(Capacity__V1__PatternDescription__TitleEntry.self) { capacity__v1__pattern_description__title_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__PatternDescription__TitleEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__PatternDescription__TitleEntry__HasValueCase(rawValue: 2)
      return entry
    }
    c.pointee.n_explanation = self.explanation.count
    c.pointee.explanation = try arena.array(canonicallySorted(self.explanation)) { element in
      let entry = try arena.message(Capacity__V1__PatternDescription__ExplanationEntry.self) { capacity__v1__pattern_description__explanation_entry__init($0) }
      entry.pointee.key = try arena.bytes(of: element.key)
      entry.pointee.value = try arena.bytes(of: element.value)
      entry.pointee.has_key_case = Capacity__V1__PatternDescription__ExplanationEntry__HasKeyCase(rawValue: 1)
      entry.pointee.has_value_case = Capacity__V1__PatternDescription__ExplanationEntry__HasValueCase(rawValue: 2)
      return entry
    }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

