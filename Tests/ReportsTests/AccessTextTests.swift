import CapacityProtos
import ProtobufC
import Reports
import Testing

@Suite("Access as text")
struct AccessTextTests {
  private func rule(_ method: String, _ roles: [Capacity_V1_Role]) -> Capacity_V1_AccessRule {
    var rule = Capacity_V1_AccessRule()
    rule.method = method
    rule.roles = roles
    return rule
  }

  private func rule(
    _ tlp: Capacity_V1_Tlp,
    _ role: Capacity_V1_Role,
    _ relation: Capacity_V1_Relation,
    _ actions: [String]
  ) -> Capacity_V1_LabelRule {
    var rule = Capacity_V1_LabelRule()
    rule.tlp = tlp
    rule.role = role
    rule.relation = relation
    rule.actions = actions
    return rule
  }

  private var rules: Capacity_V1_ListAccessRulesResponse {
    var list = Capacity_V1_ListAccessRulesResponse()
    list.rules = [
      rule("capacity.v1.AdminService/GetCaller", [.submitter, .counterpart, .reader, .analyst, .admin]),
      rule("capacity.v1.AdminService/RetireAgency", [.admin]),
      rule("capacity.v1.AssessmentService/SetTlp", [.submitter, .counterpart, .analyst, .admin]),
      rule("grpc.health.v1.Health/Check", []),
    ]
    // As a server sends them: by label.
    list.labelRules = [
      rule(.red, .admin, .unspecified, ["read"]), rule(.amber, .submitter, .shared, ["read"]),
      rule(.amber, .admin, .unspecified, ["read", "share"]), rule(.clear, .submitter, .shared, ["read"]),
      rule(.clear, .counterpart, .otherState, ["read"]), rule(.clear, .admin, .unspecified, ["read", "share"]),
    ]
    for index in list.labelRules.indices where list.labelRules[index].relation == .otherState {
      list.labelRules[index].publishedOnly = true
    }
    return list
  }

  private func text(width: Int = 80, colour: Bool = false) -> String {
    AccessText(options: TextOptions(width: width, colour: colour)).text(of: rules)
  }

  @Test("Looks as it did when it was last looked at")
  func golden() throws { try GoldenFile("access.txt").expect(text()) }

  @Test("No line is wider than the terminal, and colours never carry a meaning alone", arguments: [80, 120])
  func layout(width: Int) {
    #expect(text(width: width).split(separator: "\n").allSatisfy { $0.displayWidth <= width })
    #expect(text(width: width, colour: true).replacing(/\u{1B}\[[0-9;]*m/, with: "") == text(width: width))
  }

  @Test("What a newer server may send does no harm")
  func unknown() {
    var list = Capacity_V1_ListAccessRulesResponse()
    list.rules = [rule("", [.UNRECOGNIZED(9)]), rule("no-slash\u{1B}[2J", [])]
    list.labelRules = [rule(.UNRECOGNIZED(9), .UNRECOGNIZED(9), .UNRECOGNIZED(9), ["\u{7}bell"])]
    let text = AccessText(options: TextOptions()).text(of: list)
    #expect(!text.unicodeScalars.contains("\u{1B}") && !text.unicodeScalars.contains("\u{7}"))
  }
}
