internal import Assessments
internal import CapacityProtos

extension MethodAccess {
  /// The rules as `ListAccessRules` tells them, by the methods' names.
  static var messages: [Capacity_V1_AccessRule] {
    rules.sorted { $0.key < $1.key }.map { method, rule in
      var message = Capacity_V1_AccessRule()
      message.method = method
      if case .whoever(let action) = rule { message.roles = Access.roles(for: action).map(Capacity_V1_Role.init) }
      return message
    }
  }
}
