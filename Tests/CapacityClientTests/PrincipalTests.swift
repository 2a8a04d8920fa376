import CapacityClient
import CapacityProtos
import Testing

@Suite("Whom a token is made for")
struct PrincipalTests {
  @Test(
    "Each role names what it belongs to, and nothing else",
    arguments: [
      (.submitter, "a", nil, true), (.reader, "a", nil, true), (.analyst, "a", nil, true), (.admin, nil, nil, true),
      (.admin, "a", nil, true), (.counterpart, nil, "XAA", true), (.submitter, nil, nil, false),
      (.submitter, "a", "XAA", false), (.reader, "", nil, false), (.analyst, nil, "XAA", false),
      (.counterpart, nil, nil, false), (.counterpart, "a", "XAA", false), (.admin, nil, "XAA", false),
      (.unspecified, "a", nil, false),
    ] as [(Capacity_V1_Role, String?, String?, Bool)]
  )
  func roles(role: Capacity_V1_Role, agency: String?, state: String?, isRight: Bool) throws {
    func make() throws -> Capacity_V1_Principal {
      try Capacity_V1_Principal(name: "n", role: role, agency: agency, stateCode: state)
    }
    guard isRight else {
      let error = #expect(throws: ClientError.self) { _ = try make() }
      #expect(error?.exitStatus == .usage)
      return
    }
    let principal = try make()
    #expect(principal.name == "n" && principal.role == role)
    #expect(principal.agency == agency ?? "" && principal.stateCode == state ?? "")
  }
}
