// Written by Protos/generate: do not edit.
// swift-format-ignore-file
internal import CCapacityProtos
internal import CProtobufC
package import ProtobufC

extension Capacity_V1_Explanation: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.Explanation" }

  package static let layout = MessageLayout(Capacity__V1__Explanation.self, initialize: capacity__v1__explanation__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__Explanation.self)
    self.assessmentID = try String(copying: c.pointee.assessment_id, field: "capacity.v1.Explanation.assessment_id")
    self.itemID = try String(copying: c.pointee.item_id, field: "capacity.v1.Explanation.item_id")
    self.title = try String(copying: c.pointee.title, field: "capacity.v1.Explanation.title")
    self.legend = try String(copying: c.pointee.legend, field: "capacity.v1.Explanation.legend")
    self.figures.reserveCapacity(c.pointee.n_figures)
    for index in 0..<c.pointee.n_figures { self.figures.append(try Capacity_V1_ExplainedFigure(copyingIfPresent: c.pointee.figures[index])) }
    self.inputs.reserveCapacity(c.pointee.n_inputs)
    for index in 0..<c.pointee.n_inputs { self.inputs.append(try Capacity_V1_ExplainedInput(copyingIfPresent: c.pointee.inputs[index])) }
    self.defaults.reserveCapacity(c.pointee.n_defaults)
    for index in 0..<c.pointee.n_defaults { self.defaults.append(try Capacity_V1_UsedDefault(copyingIfPresent: c.pointee.defaults[index])) }
    self.sources.reserveCapacity(c.pointee.n_sources)
    for index in 0..<c.pointee.n_sources { self.sources.append(try String(copying: c.pointee.sources[index], field: "capacity.v1.Explanation.sources")) }
    self.words.reserveCapacity(c.pointee.n_words)
    for index in 0..<c.pointee.n_words { self.words.append(try String(copying: c.pointee.words[index], field: "capacity.v1.Explanation.words")) }
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__Explanation.self)
    c.pointee.assessment_id = try arena.bytes(of: self.assessmentID)
    c.pointee.item_id = try arena.bytes(of: self.itemID)
    c.pointee.title = try arena.bytes(of: self.title)
    c.pointee.legend = try arena.bytes(of: self.legend)
    c.pointee.n_figures = self.figures.count
    c.pointee.figures = try arena.array(self.figures) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__ExplainedFigure.self) }
    c.pointee.n_inputs = self.inputs.count
    c.pointee.inputs = try arena.array(self.inputs) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__ExplainedInput.self) }
    c.pointee.n_defaults = self.defaults.count
    c.pointee.defaults = try arena.array(self.defaults) { element in try arena.pointer(to: element).assumingMemoryBound(to: Capacity__V1__UsedDefault.self) }
    c.pointee.n_sources = self.sources.count
    c.pointee.sources = try arena.array(self.sources) { element in try arena.bytes(of: element) }
    c.pointee.n_words = self.words.count
    c.pointee.words = try arena.array(self.words) { element in try arena.bytes(of: element) }
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
    for (index, value) in figures.enumerated() { value.visitUnknownFields(at: path.field("figures").index(index), visit) }
    for (index, value) in inputs.enumerated() { value.visitUnknownFields(at: path.field("inputs").index(index), visit) }
    for (index, value) in defaults.enumerated() { value.visitUnknownFields(at: path.field("defaults").index(index), visit) }
  }
}

extension Capacity_V1_ExplainedFigure: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ExplainedFigure" }

  package static let layout = MessageLayout(Capacity__V1__ExplainedFigure.self, initialize: capacity__v1__explained_figure__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ExplainedFigure.self)
    self.name = try String(copying: c.pointee.name, field: "capacity.v1.ExplainedFigure.name")
    self.formula = try String(copying: c.pointee.formula, field: "capacity.v1.ExplainedFigure.formula")
    if c.pointee.numerator_value_case.rawValue == 3 { self.numerator = c.pointee.numerator }
    if c.pointee.denominator_value_case.rawValue == 4 { self.denominator = c.pointee.denominator }
    if c.pointee.result_value_case.rawValue == 5 { self.result = c.pointee.result }
    self.words = try String(copying: c.pointee.words, field: "capacity.v1.ExplainedFigure.words")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ExplainedFigure.self)
    c.pointee.name = try arena.bytes(of: self.name)
    c.pointee.formula = try arena.bytes(of: self.formula)
    if let value = self.numerator {
      c.pointee.numerator_value_case = Capacity__V1__ExplainedFigure__NumeratorValueCase(rawValue: 3)
      c.pointee.numerator = value
    }
    if let value = self.denominator {
      c.pointee.denominator_value_case = Capacity__V1__ExplainedFigure__DenominatorValueCase(rawValue: 4)
      c.pointee.denominator = value
    }
    if let value = self.result {
      c.pointee.result_value_case = Capacity__V1__ExplainedFigure__ResultValueCase(rawValue: 5)
      c.pointee.result = value
    }
    c.pointee.words = try arena.bytes(of: self.words)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_ExplainedInput: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.ExplainedInput" }

  package static let layout = MessageLayout(Capacity__V1__ExplainedInput.self, initialize: capacity__v1__explained_input__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__ExplainedInput.self)
    self.indicatorID = try String(copying: c.pointee.indicator_id, field: "capacity.v1.ExplainedInput.indicator_id")
    self.state = Capacity_V1_AnswerState(rawValue: enumNumber(c.pointee.state.rawValue))
    self.answer = try String(copying: c.pointee.answer, field: "capacity.v1.ExplainedInput.answer")
    if c.pointee.score_value_case.rawValue == 4 { self.score = c.pointee.score }
    self.weight = c.pointee.weight
    self.weightShare = c.pointee.weight_share
    self.evidenceGrade = Capacity_V1_EvidenceGrade(rawValue: enumNumber(c.pointee.evidence_grade.rawValue))
    self.target = c.pointee.target
    self.targetSource = try String(copying: c.pointee.target_source, field: "capacity.v1.ExplainedInput.target_source")
    self.question = try String(copying: c.pointee.question, field: "capacity.v1.ExplainedInput.question")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__ExplainedInput.self)
    c.pointee.indicator_id = try arena.bytes(of: self.indicatorID)
    c.pointee.state = Capacity__V1__AnswerState(rawValue: enumNumber(self.state.rawValue))
    c.pointee.answer = try arena.bytes(of: self.answer)
    if let value = self.score {
      c.pointee.score_value_case = Capacity__V1__ExplainedInput__ScoreValueCase(rawValue: 4)
      c.pointee.score = value
    }
    c.pointee.weight = self.weight
    c.pointee.weight_share = self.weightShare
    c.pointee.evidence_grade = Capacity__V1__EvidenceGrade(rawValue: enumNumber(self.evidenceGrade.rawValue))
    c.pointee.target = self.target
    c.pointee.target_source = try arena.bytes(of: self.targetSource)
    c.pointee.question = try arena.bytes(of: self.question)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

extension Capacity_V1_UsedDefault: ProtobufMessage {
  package static var protobufName: String { "capacity.v1.UsedDefault" }

  package static let layout = MessageLayout(Capacity__V1__UsedDefault.self, initialize: capacity__v1__used_default__init)

  package init(copying message: UnsafeRawPointer) throws {
    self.init()
    let c = message.assumingMemoryBound(to: Capacity__V1__UsedDefault.self)
    self.name = try String(copying: c.pointee.name, field: "capacity.v1.UsedDefault.name")
    self.value = c.pointee.value
    self.words = try String(copying: c.pointee.words, field: "capacity.v1.UsedDefault.words")
    self.place = try String(copying: c.pointee.place, field: "capacity.v1.UsedDefault.place")
    self.unknownFields = UnknownFields(copying: c.pointee.base)
  }

  package func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws {
    let c = message.assumingMemoryBound(to: Capacity__V1__UsedDefault.self)
    c.pointee.name = try arena.bytes(of: self.name)
    c.pointee.value = self.value
    c.pointee.words = try arena.bytes(of: self.words)
    c.pointee.place = try arena.bytes(of: self.place)
    try unknownFields.fill(&c.pointee.base, in: arena)
  }

  package func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void) {
    if !unknownFields.isEmpty { visit(path, unknownFields) }
  }
}

