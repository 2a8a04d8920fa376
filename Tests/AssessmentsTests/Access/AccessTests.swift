import Testing

@testable import Assessments

@Suite("Who may do what at all")
struct AccessTests {
  private func caller(_ role: Role, agency: String? = "own", state: String? = nil) -> Caller {
    Caller(principal: "p", role: role, agency: agency, stateCode: state)
  }

  @Test(
    "the roles that may ever do something",
    arguments: [
      (Action.identify, Role.allCases), (.consult, Role.allCases), (.check, [.submitter, .admin]),
      (.submit, [.submitter, .admin]), (.administer, [.admin]), (.read, Role.allCases),
      (.readResponse, [.submitter, .counterpart, .analyst, .admin]), (.readContact, [.submitter, .admin]),
      (.eraseContact, [.submitter, .admin]), (.relabel(to: .red), [.submitter, .counterpart, .analyst, .admin]),
      (.share, [.submitter, .admin]), (.unshare, [.submitter, .admin]),
    ] as [(Action, [Role])]
  )
  func roles(action: Action, roles: [Role]) {
    #expect(Access.roles(for: action) == roles)
    for role in Role.allCases {
      #expect(Access.decide(caller(role), action) == (roles.contains(role) ? .allowed : .denied(.role(roles))))
    }
  }

  @Test("submitters submit for their agency, administrators for any")
  func submissions() {
    #expect(Access.decide(caller(.submitter), .submit, on: .submission(agency: "own")) == .allowed)
    #expect(
      Access.decide(caller(.submitter), .submit, on: .submission(agency: "other")) == .denied(.agency(own: "own"))
    )
    #expect(Access.decide(caller(.admin, agency: nil), .submit, on: .submission(agency: "any")) == .allowed)
    #expect(
      Access.decide(caller(.reader), .submit, on: .submission(agency: "own")) == .denied(.role([.submitter, .admin]))
    )
  }

  @Test("a token without an agency is nobody's: it has no own assessments, and none are shared with it")
  func nobody() {
    let nobody = caller(.submitter, agency: nil)
    let amber = Resource.Assessed(agency: "", stateCode: "XAA", label: .amber, sharedWith: [""])
    #expect(Access.decide(nobody, .read, on: .assessment(amber)) == .hidden)
    #expect(Access.visibility(of: nobody).scopes == [.init(.all, from: .green, isPublishedOnly: true)])
    #expect(Access.decide(nobody, .submit, on: .submission(agency: "")) == .denied(.agency(own: nil)))
    let stateless = caller(.counterpart, agency: nil)
    #expect(Access.visibility(of: stateless).scopes == [.init(.all, from: .clear, isPublishedOnly: true)])
  }

  @Test("refusals say what would do")
  func words() {
    let absent = AssessmentError.notFound("absent")
    func words(_ caller: Caller, _ action: Action, _ label: Label, agency: String = "own") -> AssessmentError? {
      let assessed = Resource.Assessed(agency: agency, stateCode: "XAA", label: label)
      do {
        try Access.decide(caller, action, on: .assessment(assessed)).pass("this", absent: absent, for: caller)
        return nil
      } catch {
        return error
      }
    }
    #expect(
      words(caller(.submitter), .share, .red)
        == .precondition(
          "this needs the label TLP:AMBER or a less strict one: change the label first",
          reason: "LABEL_TOO_STRICT"
        )
    )
    #expect(
      words(caller(.analyst), .share, .green)
        == .denied(
          "this needs a submitter of the agency that submitted it, or an administrator; this token has the role analyst"
        )
    )
    #expect(
      words(caller(.analyst), .relabel(to: .red), .green)
        == .denied(
          "with that label this token could no longer see the assessment: it may ask for TLP:AMBER+STRICT or a less "
            + "strict one"
        )
    )
    #expect(words(caller(.submitter), .read, .amber, agency: "other") == absent)
    #expect(words(caller(.submitter), .unshare, .red) == nil)
  }
}
