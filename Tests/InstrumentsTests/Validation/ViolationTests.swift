import CapacityProtos
import Instruments
import ProtobufC
import Testing

@Suite("A response with one fault is told of it")
struct ViolationTests {
  /// A change to a response, and the fault that it makes.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let field: String
    let found: String
    let allowed: String
    let change: @Sendable (inout Capacity_V1_SurveyResponse) -> Void

    init(
      _ description: String,
      _ field: String,
      found: String,
      allowed: String,
      _ change: @escaping @Sendable (inout Capacity_V1_SurveyResponse) -> Void
    ) {
      (testDescription, self.field, self.found, self.allowed) = (description, field, found, allowed)
      self.change = change
    }
  }

  @Test("and a response without a fault is not")
  func valid() throws { #expect(try ResponseValidator(data: .shared).violations(in: .valid) == []) }

  @Test("in its head", arguments: head)
  func inHead(fault: Case) throws { try check(fault) }

  @Test("in its answers", arguments: answers)
  func inAnswers(fault: Case) throws { try check(fault) }

  @Test("in its requests", arguments: requests)
  func inRequests(fault: Case) throws { try check(fault) }

  @Test("that its bytes may hold", arguments: ofBytes)
  func inBytes(fault: Case) throws { try check(fault) }

  private func check(_ fault: Case) throws {
    var response = Capacity_V1_SurveyResponse.valid
    fault.change(&response)
    let violations = try ResponseValidator(data: .shared).violations(in: response)
    #expect(violations.map(\.field) == [fault.field])
    #expect(violations.map(\.found) == [fault.found])
    #expect(violations.map(\.allowed) == [fault.allowed])
  }
}
