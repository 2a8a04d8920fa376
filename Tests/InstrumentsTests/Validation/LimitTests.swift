import CapacityProtos
import Instruments
import Testing

@Suite("The limits of a response")
struct LimitTests {
  @Test("let through what just fits")
  func fits() throws {
    var response = Capacity_V1_SurveyResponse.valid
    response.agency = String(repeating: "é", count: 100)
    response.comment = String(repeating: "é", count: 4096)
    response.answers["LAW-01"]?.evidence = Array(repeating: .init(uri: String(repeating: "u", count: 2048)), count: 50)
    response.answers["LAW-01"]?.comment = "\t\r\n"
    response.technologyRequests = Array(repeating: .valid, count: 200)
    #expect(try ResponseValidator(data: .shared).violations(in: response) == [])
  }

  @Test("are 2,000 answers")
  func answers() throws {
    let validator = try ResponseValidator(data: .shared)
    var response = Capacity_V1_SurveyResponse.valid
    response.answers = [:]
    for number in 0..<2000 { response.answers["X-\(number)"] = .init(.level(1)) }
    #expect(!validator.violations(in: response).contains { $0.field == "answers" })
    response.answers["X-2000"] = .init(.level(1))
    let violations = validator.violations(in: response)
    // Every one is named, with the one about their number first.
    #expect(violations.count == 2002)
    #expect(violations.first?.field == "answers")
    #expect(violations.first?.found == "2001 entries")
    #expect(violations.first?.allowed == "2000 at most")
  }

  @Test("are finite numbers", arguments: [Double.nan, .infinity, -.infinity])
  func finite(number: Double) throws {
    var response = Capacity_V1_SurveyResponse.valid
    response.answers["LIM-07"] = .init(.number(number))
    let violations = try ResponseValidator(data: .shared).violations(in: response)
    #expect(violations.map(\.field) == [#"answers["LIM-07"].number"#])
    #expect(violations.first?.found == "\(number)")
    #expect(violations.first?.allowed.hasPrefix("a finite number, at least 0") == true)
  }

  @Test("keep numbers to what can be", arguments: [("ENF-05", 142.5), ("ENF-05", -5), ("PRC-07", -1)])
  func range(id: String, number: Double) throws {
    var response = Capacity_V1_SurveyResponse.valid
    response.answers[id] = .init(.number(number))
    let violations = try ResponseValidator(data: .shared).violations(in: response)
    #expect(violations.map(\.field) == ["answers[\"\(id)\"].number"])
    response.answers[id] = .init(.number(0))
    #expect(try ResponseValidator(data: .shared).violations(in: response) == [])
  }

  @Test("hold for what-if questions too")
  func whatIf() throws {
    var request = Capacity_V1_EvaluateTransferRequest()
    request.answers = ["LAW-01": .init(.level(5))]
    request.technologyRequests = Array(repeating: .valid, count: 201)
    request.technologiesHeld = ["none"]
    let violations = try ResponseValidator(data: .shared).violations(in: request)
    #expect(violations.map(\.field) == [#"answers["LAW-01"].level"#, "technology_requests", "technologies_held[0]"])
  }
}
