import CapacityProtos
import ProtobufC
import Reports
import Testing

@Suite("Registry and tokens as text")
struct RegistryTextTests {
  /// 2026-01-31T12:00:00Z.
  private let now: Int64 = 1_769_860_800
  private let options = TextOptions(width: 80)

  private func time(_ days: Int64) -> Google_Protobuf_Timestamp { .init(milliseconds: (now + days * 86_400) * 1000) }

  private func agency(_ id: String, _ name: String, retired: Int64? = nil) -> Capacity_V1_Agency {
    var agency = Capacity_V1_Agency()
    agency.agencyID = id
    agency.name = name
    agency.createTime = time(-30)
    agency.retireTime = retired.map(time)
    return agency
  }

  private func state(_ code: String, _ name: String, _ counterpart: String) -> Capacity_V1_State {
    var state = Capacity_V1_State()
    state.stateCode = code
    state.name = name
    state.counterpart = counterpart
    state.createTime = time(-30)
    return state
  }

  private func token(
    _ number: Int,
    _ name: String,
    _ role: Capacity_V1_Role,
    agency: String = "",
    state: String = "",
    expires: Int64? = nil,
    revoked: Int64? = nil
  ) -> Capacity_V1_Token {
    var token = Capacity_V1_Token()
    token.tokenID = "01JZX000000000000000000\(100 + number)"
    token.prefix = number == 4 ? "" : "cap_abcdefg\(number)"
    token.principal = Capacity_V1_Principal()
    token.principal?.name = name
    token.principal?.role = role
    token.principal?.agency = agency
    token.principal?.stateCode = state
    token.createTime = time(-30)
    token.expireTime = expires.map(time)
    token.revokeTime = revoked.map(time)
    return token
  }

  private var tokens: Capacity_V1_ListTokensResponse {
    var list = Capacity_V1_ListTokensResponse()
    list.tokens = [
      token(1, "a.analyst", .analyst, agency: "donor-agency-one", expires: 335),
      token(2, "reviewer of the ministry", .counterpart, state: "XAA", expires: -1),
      token(3, "batch upload", .submitter, agency: "donor-agency-two", expires: -1, revoked: -2),
      token(4, "owner", .admin),
    ]
    list.nextPageToken = "more"
    return list
  }

  @Test("Looks as it did when it was last looked at")
  func golden() throws {
    var agencies = Capacity_V1_ListAgenciesResponse()
    agencies.agencies = [
      agency("donor-agency-one", "Donor Agency One"), agency("old", "An agency with a rather long name", retired: -1),
    ]
    var states = Capacity_V1_ListStatesResponse()
    states.states = [state("XAA", "State A", "Ministry of Justice of State A"), state("XBB", "State B", "")]
    var caller = Capacity_V1_GetCallerResponse()
    caller.principal = tokens.tokens[0].principal
    caller.expireTime = tokens.tokens[0].expireTime
    let registry = RegistryText(options: options)
    let texts = [
      registry.text(of: agencies), registry.text(of: agencies.agencies[1]), registry.text(of: states),
      registry.text(of: states.states[1]), TokenText(options: options, now: now).text(of: tokens),
      TokenText(options: options, now: now).text(of: tokens.tokens[2]),
      CallerText(options: options).text(of: caller, server: "capacity.example.org:443"),
    ]
    try GoldenFile("registry.txt").expect(texts.joined(separator: "\n"))
  }

  @Test("Nothing is said in words")
  func empty() {
    let registry = RegistryText(options: options)
    #expect(registry.text(of: Capacity_V1_ListAgenciesResponse()) == "No agencies.\n")
    #expect(registry.text(of: Capacity_V1_ListStatesResponse()) == "No states.\n")
    #expect(TokenText(options: options, now: now).text(of: Capacity_V1_ListTokensResponse()) == "No tokens.\n")
  }

  @Test("A token works until the second in which it expires")
  func expiry() {
    let token = token(1, "a", .admin, expires: 0)
    #expect(TokenText(options: options, now: now - 1).text(of: token).contains("works"))
    #expect(TokenText(options: options, now: now).text(of: token).contains("expired"))
  }

  @Test("Names cannot act on the terminal")
  func hostile() {
    let name = "\u{1B}]0;title\u{7}\n\u{202E}"
    var caller = Capacity_V1_GetCallerResponse()
    caller.principal = token(1, name, .admin, agency: name).principal
    let texts = [
      RegistryText(options: options).text(of: agency(name, name)),
      RegistryText(options: options).text(of: state(name, name, name)),
      TokenText(options: options, now: now).text(of: token(1, name, .UNRECOGNIZED(77), agency: name)),
      CallerText(options: options).text(of: caller, server: name),
    ]
    let forbidden = texts.joined().unicodeScalars.filter { $0 != "\n" && ($0.value < 0x20 || $0.value == 0x202E) }
    #expect(forbidden.isEmpty)
  }
}
