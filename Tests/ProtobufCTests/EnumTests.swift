import CapacityProtos
import ProtobufC
import Testing

@Suite("Names of enum values")
struct EnumTests {
  @Test("are short and in lower case for people")
  func shortNames() {
    #expect(Capacity_V1_EndUser.policeCyberUnit.shortName == "police_cyber_unit")
    #expect(Capacity_V1_EvidenceGrade.shortNames == ["e0", "e1", "e2", "e3"])
    #expect(Capacity_V1_Tlp.shortNames == ["red", "amber_strict", "amber", "green", "clear"])
    // No prefix: google's health service has none.
    #expect(Grpc_Health_V1_HealthCheckResponse.ServingStatus.notServing.shortName == "not_serving")
  }

  @Test("are the number where there is none", arguments: [99, -1] as [Int32])
  func numbers(number: Int32) {
    let tlp = Capacity_V1_Tlp(rawValue: number)
    #expect(tlp.protobufName == "\(number)")
    #expect(tlp.shortName == "\(number)")
    #expect(!tlp.isKnown)
  }

  @Test(
    "are read with or without prefix, in any case, with a space, a hyphen or a plus for the line",
    arguments: [
      "AMBER_STRICT", "amber_strict", "Amber Strict", "amber-strict", "AMBER+STRICT", "TLP_AMBER_STRICT",
      "tlp_amber_strict", "amber  strict", "amber - strict", "TLP+amber-strict",
    ]
  )
  func read(name: String) { #expect(Capacity_V1_Tlp(name: name) == .amberStrict) }

  @Test(
    "are not guessed",
    arguments: ["", "AMB", "AMBERSTRICT", "TLP_", "TLP", "2", "-amber", "amber ", "amber-_strict"]
  )
  func unknown(name: String) { #expect(Capacity_V1_Tlp(name: name) == nil) }
}
