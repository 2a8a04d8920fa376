import CapacityProtos
import ProtobufC
import Testing

@Suite("Messages are read by the proto3 JSON mapping")
struct MessageMappingTests {
  private typealias Response = Capacity_V1_SurveyResponse

  @Test("with names in camelCase and snake_case")
  func names() throws {
    let camel = #"{"stateCode": "XAA", "answers": {"LAW-01": {"notApplicable": "x", "smallBase": true}}}"#
    let snake = #"{"state_code": "XAA", "answers": {"LAW-01": {"not_applicable": "x", "small_base": true}}}"#
    let message = try read(Response.self, camel)
    #expect(message == (try read(Response.self, snake)))
    #expect(message.stateCode == "XAA")
    #expect(message.answers["LAW-01"]?.value == .notApplicable("x"))
  }

  @Test("with null for what is absent")
  func null() throws {
    let fields = Capacity_V1_SurveyResponse.full.document
    guard case .mapping(let entries) = fields.content else {
      Issue.record("no mapping")
      return
    }
    let nulls = entries.map { DocumentNode.Entry(key: $0.key, value: DocumentNode(.null)) }
    let reading = Reading<Response>(DocumentNode(.mapping(nulls)))
    #expect(reading.faults == [])
    #expect(reading.message == Response())
    #expect(
      try read(Capacity_V1_Answer.self, #"{"level": null, "choice": "no", "targetLevel": null}"#).value == .choice(.no)
    )
  }

  @Test("but not for an element of a list or the value of a key")
  func nullElements() throws {
    #expect(try Reading<Response>(#"{"technologiesHeld": ["a", null]}"#).fault.field == "technologies_held[1]")
    #expect(try Reading<Response>(#"{"answers": {"LAW-01": null}}"#).fault.field == #"answers["LAW-01"]"#)
  }

  @Test("with a suggestion where a name is not known")
  func unknownField() throws {
    let fault = try Reading<Response>(#"{"answers": {"LAW-01": {"leval": 3}}}"#).fault
    #expect(fault.field == #"answers["LAW-01"].leval"#)
    #expect(fault.found == "an unknown field")
    #expect(fault.allowed.hasPrefix("one of level, choice, number,"))
    #expect(fault.allowed.hasSuffix("; did you mean level?"))
    #expect(fault.position == DocumentPosition(line: 1, column: 25))
    #expect(try !Reading<Response>(#"{"colour": 1}"#).fault.allowed.contains("did you mean"))
  }

  @Test("with one member of a oneof only")
  func oneof() throws {
    let reading = try Reading<Capacity_V1_Answer>(#"{"level": 3, "unknown": true}"#)
    let fault = try reading.fault
    #expect(fault.field == "unknown")
    #expect(fault.found == "unknown besides another")
    #expect(fault.allowed == "only one of level, choice, number, unknown, not_applicable, withheld")
    #expect(fault.position == DocumentPosition(line: 1, column: 14))
    #expect(reading.message.value == .level(3))
  }

  @Test(
    "with each field once, in either spelling",
    arguments: [
      #"{"stateCode": "A", "stateCode": "B"}"#, #"{"stateCode": "A", "state_code": "B"}"#,
      #"{"stateCode": "A", "stateCode": null}"#,
    ]
  )
  func once(json: String) throws {
    let reading = try Reading<Response>(json)
    #expect(try reading.fault.field == "state_code")
    #expect(try reading.fault.allowed == "each field once")
    #expect(try reading.fault.position == DocumentPosition(line: 1, column: 20))
    #expect(reading.message.stateCode == "A")
  }

  @Test("with each key of a map once")
  func keyOnce() throws {
    let reading = try Reading<Response>(#"{"answers": {"A": {"level": 1}, "A": {"level": 2}}}"#)
    #expect(try reading.fault.field == #"answers["A"]"#)
    #expect(try reading.fault.found == #"the key "A" again"#)
    #expect(reading.message.answers["A"]?.value == .level(1))
  }

  @Test(
    "of the right kind",
    arguments: [
      ("[]", "", "a mapping"), (#""x""#, "", "a mapping"), ("null", "", "a mapping"),
      (#"{"answers": []}"#, "answers", "a mapping"), (#"{"technologiesHeld": "a"}"#, "technologies_held", "a list"),
      (#"{"technologyRequests": [1]}"#, "technology_requests[0]", "a mapping"),
      (#"{"technologyRequests": [{}, {"terms": 1}]}"#, "technology_requests[1].terms", "a mapping"),
    ]
  )
  func kinds(json: String, field: String, allowed: String) throws {
    let fault = try Reading<Response>(json).fault
    #expect(fault.field == field)
    #expect(fault.allowed == allowed)
  }

  @Test("to the end, with every fault in the order of the document")
  func allFaults() throws {
    let json = #"""
      {"stateCode": 1,
       "answers": {"A": {"level": "x"}, "B": {"levels": 1}, "C": {"level": 3}},
       "tlp": "purple"}
      """#
    let reading = try Reading<Response>(json)
    #expect(reading.faults.map(\.field) == ["state_code", #"answers["A"].level"#, #"answers["B"].levels"#, "tlp"])
    #expect(reading.faults.map(\.position?.line) == [1, 2, 2, 3])
    #expect(reading.message.answers["C"]?.value == .level(3))
  }
}
