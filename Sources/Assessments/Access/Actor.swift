/// Who makes a change, for the audit log.
package struct Actor: Sendable, Hashable {
  package var principal: String
  /// `nil`: the server itself.
  package var role: Role?
  package var agency: String
  /// The address that the call came from; empty where there was none.
  package var address: String

  package init(principal: String, role: Role?, agency: String = "", address: String = "") {
    self.principal = principal
    self.role = role
    self.agency = agency
    self.address = address
  }

  /// What the server does by itself.
  package static let server = Actor(principal: "capacityd", role: nil)

  /// Who acts in this task: the caller of the RPC that it serves, or the server.
  package static var current: Actor {
    guard let caller = Caller.current else { return .server }
    return Actor(
      principal: caller.principal,
      role: caller.role,
      agency: caller.agency ?? caller.stateCode ?? "",
      address: Caller.address ?? ""
    )
  }
}
