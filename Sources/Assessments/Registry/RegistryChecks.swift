internal import CapacityProtos
internal import Instruments
internal import ProtobufC

// What requests about agencies, states and tokens are checked for.

extension Assessments {
  /// Registry and tokens are for administrators, over whichever door they are asked for.
  ///
  /// - Throws: ``AssessmentError/denied(_:)``.
  func mayAdminister(_ caller: Caller) throws(AssessmentError) {
    try Access.decide(caller, .administer).pass("keeping the registry and the tokens", for: caller)
  }

  /// - Throws: ``AssessmentError/invalid(_:)`` naming the field.
  func checkLine(
    _ text: String,
    _ field: String,
    isRequired: Bool = true,
    atMost limit: Int = SurveyLimits.agencyCharacters
  ) throws(AssessmentError) {
    if isRequired, text.isEmpty {
      throw .invalid(field, found: "nothing", allowed: "1 to \(limit) characters on one line")
    }
    if let fault = LineText.fault(in: text, atMost: limit) {
      throw .invalid(field, found: fault.found, allowed: fault.allowed)
    }
  }

  /// - Throws: ``AssessmentError/invalid(_:)``.
  func checkStateCode(_ code: String, _ field: String = "state_code") throws(AssessmentError) {
    guard !StateCode.isWellFormed(code) else { return }
    throw .invalid(
      field,
      found: code.isEmpty ? "nothing" : "\"\(code.prefix(40))\"",
      allowed: "three capital letters: an ISO 3166-1 alpha-3 code"
    )
  }
}

extension Assessments {
  /// - Throws: ``AssessmentError/invalid(_:)`` for what is no code of a region.
  func checkRegion(_ code: String, _ field: String = "region") throws(AssessmentError) {
    guard !Region.isKnown(code) else { return }
    throw .invalid(
      field,
      found: "\"\(code.prefix(40))\"",
      allowed: "a UN M49 code of a region or sub-region, for example 002 (Africa) or 014 (Eastern Africa)"
    )
  }

  /// - Throws: ``AssessmentError/invalid(_:)`` for a number that stands for nothing.
  func checkIncomeGroup(_ group: Capacity_V1_IncomeGroup, _ field: String = "income_group") throws(AssessmentError) {
    guard case .UNRECOGNIZED(let number) = group else { return }
    throw .invalid(
      field,
      found: "the number \(number)",
      allowed: "one of \(Capacity_V1_IncomeGroup.shortNames.joined(separator: ", "))"
    )
  }
}

extension AssessmentError {
  static var lastAdministrator: AssessmentError {
    .precondition(
      "no administrator's token would be left that works: make another one first",
      reason: "LAST_ADMINISTRATOR"
    )
  }

  /// Why the registry keeps something from being stored, and what would do.
  ///
  /// - Parameter field: Of the request, for what names something unknown; `nil`: the request is right as it is.
  static func refused(_ refusal: RegistryRefusal, field: String? = nil) -> AssessmentError {
    switch refusal {
    case .unknownAgency(let id):
      unknown("the agency \(id)", id, "a registered agency", "capacity admin agency add", "UNKNOWN_AGENCY", field)
    case .unknownState(let code):
      unknown("the state \(code)", code, "a registered state", "capacity admin state add", "UNKNOWN_STATE", field)
    case .retiredAgency(let id):
      .precondition("the agency \(id) is retired: nothing new is taken from it or for it", reason: "RETIRED_AGENCY")
    case .retiredState(let code):
      .precondition("the state \(code) is retired: nothing new is taken about it", reason: "RETIRED_STATE")
    }
  }

  private static func unknown(
    _ what: String,
    _ id: String,
    _ allowed: String,
    _ command: String,
    _ reason: String,
    _ field: String?
  ) -> AssessmentError {
    if let field { return .invalid(field, found: "\"\(id.prefix(40))\"", allowed: "\(allowed) (\(command))") }
    return .precondition(
      "\(what) is not registered here: an administrator registers it (\(command) \(id))",
      reason: reason
    )
  }
}

extension String {
  /// An empty text of a message is none.
  var nonEmpty: String? { isEmpty ? nil : self }
}
