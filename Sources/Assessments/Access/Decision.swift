/// What ``Access`` decides.
package enum Decision: Sendable, Hashable {
  case allowed
  /// To this caller, the thing is not there: the answer must be the one that something absent gets.
  case hidden
  case denied(Remedy)
}

/// What would make something possible that was denied.
package enum Remedy: Sendable, Hashable {
  /// One of these roles; none: nobody may.
  case role([Role])
  /// To act for the agency that the token belongs to; `nil`: a token that belongs to one.
  case agency(own: String?)
  /// Somebody to whom one of these grants applies.
  case grant([Grant])
  /// A label that is this one, or less strict.
  case label(Label)
  /// To ask for a label that is this one, or less strict.
  case target(Label)
}

extension Decision {
  /// Lets an allowed action pass that concerns no assessment, so that nothing can be hidden.
  package func pass(_ what: String, for caller: Caller) throws(AssessmentError) {
    try pass(what, absent: .denied("\(what) is not for this token"), for: caller)
  }

  /// Lets an allowed action pass.
  ///
  /// - Parameters:
  ///   - what: The action in words, as the subject of a sentence: "sharing an assessment".
  ///   - absent: What somebody hears who asks for something that is not there.
  ///   - caller: Named in refusals.
  /// - Throws: ``AssessmentError``.
  package func pass(_ what: String, absent: AssessmentError, for caller: Caller) throws(AssessmentError) {
    switch self {
    case .allowed: return
    case .hidden: throw absent
    case .denied(.role(let roles)):
      let names = roles.map(\.rawValue).joined(separator: " or ")
      let needed = roles.isEmpty ? "a role that this version does not have" : "the role \(names)"
      throw .denied("\(what) needs \(needed); this token has the role \(caller.role.rawValue)")
    case .denied(.agency(nil)):
      throw .denied("\(what) needs a token that belongs to an agency; this one belongs to none")
    case .denied(.agency(let own?)):
      throw .denied("this token submits for \(own) only; an administrator may name another agency")
    case .denied(.grant(let grants)):
      let who = grants.map(\.holder).joined(separator: ", or ")
      throw .denied("\(what) needs \(who); this token has the role \(caller.role.rawValue)")
    case .denied(.label(let label)):
      throw .precondition(
        "\(what) needs the label TLP:\(label.name) or a less strict one: change the label first",
        reason: "LABEL_TOO_STRICT"
      )
    case .denied(.target(let label)):
      throw .denied(
        "with that label this token could no longer see the assessment: it may ask for TLP:\(label.name) or a less "
          + "strict one"
      )
    }
  }
}

extension Grant {
  /// Whom it applies to.
  fileprivate var holder: String {
    switch relation {
    case nil: "an administrator"
    case .ownAgency: "a \(role.rawValue) of the agency that submitted it"
    case .shared: "a \(role.rawValue) of an agency that it is shared with"
    case .otherAgency: "a \(role.rawValue) of any agency"
    case .ownState: "the counterpart of the state"
    case .otherState: "a counterpart of any state"
    }
  }
}
