/// Who may do what: the one place that decides it. Pure.
package enum Access {
  /// - Returns: Whether the caller may; a refusal says what would do, unless even that would tell too much.
  package static func decide(_ caller: Caller, _ action: Action, on resource: Resource = .service) -> Decision {
    switch resource {
    case .service:
      let roles = roles(for: action)
      return roles.contains(caller.role) ? .allowed : .denied(.role(roles))
    case .submission(let agency):
      let decision = decide(caller, action)
      guard decision == .allowed, caller.role != .admin, caller.agency != agency else { return decision }
      return .denied(.agency(own: caller.agency))
    case .schedule(let agency):
      let decision = decide(caller, action)
      guard decision == .allowed, caller.role != .admin else { return decision }
      return agency != nil && caller.agency == agency ? .allowed : .hidden
    case .assessment(let assessed):
      return decide(caller, action, on: assessed)
    }
  }

  private static func decide(_ caller: Caller, _ action: Action, on assessed: Resource.Assessed) -> Decision {
    let label = assessed.label
    guard let kind = action.kind(at: label) else { return decide(caller, action) }
    let grant = Grant.of(caller.role, caller.relation(to: assessed))
    // Who cannot read it must not learn that it is there.
    guard let grant, grant.allows(.read, at: label), assessed.isPublished || !grant.isForPublished else {
      return .hidden
    }
    guard grant.allows(kind, at: label) else {
      if let needed = grant.actions[kind] { return .denied(.label(needed)) }
      return .denied(.grant(Grant.all.filter { $0.allows(kind, at: label) }))
    }
    // Nobody may put something out of their own sight.
    if case .relabel(let target) = action, !grant.allows(.read, at: target) {
      return .denied(.target(grant.actions[.read] ?? .clear))
    }
    return .allowed
  }

  /// The roles that may do something, to one thing at least.
  package static func roles(for action: Action) -> [Role] {
    switch action {
    case .identify, .consult: Role.allCases
    case .check, .submit, .support: [.submitter, .admin]
    case .schedule: [.analyst, .admin]
    case .administer: [.admin]
    default:
      Role.allCases.filter { role in
        Grant.all.contains { $0.role == role && action.kinds.contains(where: $0.actions.keys.contains) }
      }
    }
  }

  /// Which assessments a caller may read: ``decide(_:_:on:)`` for all of them at once, so that lists can leave out in
  /// the query what must not be seen.
  package static func visibility(of caller: Caller) -> Visibility {
    Visibility(
      scopes: Grant.all.compactMap { grant in
        guard grant.role == caller.role, let label = grant.actions[.read] else { return nil }
        let source: Visibility.Source? =
          switch grant.relation {
          case .ownAgency: caller.agency.map { .agency($0) }
          case .shared: caller.agency.map { .sharedWith($0) }
          case .ownState: caller.stateCode.map { .state($0) }
          case .otherAgency, .otherState, nil: .all
          }
        return source.map { .init($0, from: label, isPublishedOnly: grant.isForPublished) }
      }
    )
  }
}
