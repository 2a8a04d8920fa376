internal import Assessments
internal import CapacityProtos
internal import GRPCCore

/// What each method does, so that ``Access`` can decide who may call it. What a method may then see is decided where it
/// looks.
///
/// Methods are told apart by their full names: a descriptor from the wire is unequal to a generated one.
enum MethodAccess {
  /// Who may call a method.
  enum Rule: Sendable, Hashable {
    /// Anyone, without a token: what orchestrators and tools ask before they have one.
    case anyone
    /// Whoever may do this.
    case whoever(may: Action)
  }

  /// By the full name of the method. One that does not stand here is refused to all.
  static let rules: [String: Rule] = {
    let restricted = actions.flatMap { action, methods in
      methods.map { ($0.fullyQualifiedMethod, Rule.whoever(may: action)) }
    }
    return Dictionary(uniqueKeysWithValues: restricted + open.map { ($0.fullyQualifiedMethod, .anyone) })
  }()

  private typealias Admin = Capacity_V1_AdminService.Method
  private typealias Assessment = Capacity_V1_AssessmentService.Method
  private typealias Instrument = Capacity_V1_InstrumentService.Method
  private typealias Reflection = Grpc_Reflection_V1_ServerReflection.Method
  private typealias Report = Capacity_V1_ReportService.Method
  private typealias Review = Capacity_V1_ReviewService.Method
  private typealias Score = Capacity_V1_ScoreService.Method
  private typealias SignIn = Capacity_V1_SignInService.Method
  private typealias Transfer = Capacity_V1_TransferService.Method

  private static let actions: [(Action, [MethodDescriptor])] = [
    (
      .identify,
      [
        Admin.GetCaller.descriptor, Admin.ListAccessRules.descriptor, SignIn.CreateSignInLink.descriptor,
        SignIn.SignOut.descriptor,
      ]
    ),
    (
      .administer,
      [
        Admin.CreateAgency.descriptor, Admin.GetAgency.descriptor, Admin.ListAgencies.descriptor,
        Admin.RenameAgency.descriptor, Admin.RetireAgency.descriptor,
        Admin.CreateState.descriptor, Admin.GetState.descriptor, Admin.ListStates.descriptor,
        Admin.RenameState.descriptor, Admin.RetireState.descriptor,
        Admin.CreateToken.descriptor, Admin.ListTokens.descriptor, Admin.RevokeToken.descriptor,
        Admin.RotateToken.descriptor, Admin.ListAuditEntries.descriptor, Admin.VerifyAuditLog.descriptor,
        Admin.CreateBackup.descriptor,
      ]
    ),
    (
      .consult,
      [
        Instrument.ListInstruments.descriptor, Instrument.GetInstrument.descriptor,
        Transfer.ListTechnologies.descriptor, Transfer.EvaluateTransfer.descriptor,
        Score.GetAssistanceForm.descriptor, Score.EvaluateAssistance.descriptor,
      ]
    ),
    (
      .schedule,
      [
        Report.CreateReportSchedule.descriptor, Report.ListReportSchedules.descriptor,
        Report.GetReportSchedule.descriptor, Report.PauseReportSchedule.descriptor,
        Report.ResumeReportSchedule.descriptor, Report.DeleteReportSchedule.descriptor,
        Report.RunReportSchedule.descriptor, Report.ListReportRuns.descriptor, Report.GetReportRun.descriptor,
        Report.GetReportRunFile.descriptor,
      ]
    ),
    (.check, [Assessment.ValidateResponse.descriptor]),
    (.submit, [Assessment.SubmitResponse.descriptor]),
    (
      .read,
      [
        Assessment.GetAssessment.descriptor, Assessment.ListAssessments.descriptor, Score.GetScorecard.descriptor,
        Score.GetReadiness.descriptor, Score.GetSensitivity.descriptor, Score.ExplainScore.descriptor,
        Score.GetTrend.descriptor, Score.CompareStates.descriptor, Score.ListNeeds.descriptor,
        Score.GetCoordination.descriptor, Score.ListSupport.descriptor, Assessment.ListResults.descriptor,
        Transfer.ListTransfers.descriptor, Transfer.GetTransfer.descriptor, Transfer.ListTransferEvents.descriptor,
        Review.GetViews.descriptor, Assessment.WatchAssessments.descriptor, Report.GenerateReport.descriptor,
      ]
    ),
    (
      .followReview,
      [Review.GetReview.descriptor, Review.ListReviewEvents.descriptor, Review.AddReviewComment.descriptor]
    ),
    (
      .review,
      [
        Review.StartReview.descriptor, Review.RecordReview.descriptor, Review.ReturnAssessment.descriptor,
        Review.ValidateAssessment.descriptor,
      ]
    ),
    (.reply, [Review.ReplyToAssessment.descriptor]),
    (.publish, [Review.PublishAssessment.descriptor]),
    (.withdraw, [Review.WithdrawAssessment.descriptor]),
    (.readResponse, [Assessment.GetBundle.descriptor, Transfer.GetDueDiligence.descriptor]),
    (.rescore, [Assessment.RescoreAssessment.descriptor]),
    (.decide, [Transfer.DecideFlag.descriptor]),
    (.support, [Score.CreateSupport.descriptor, Score.EndSupport.descriptor]),
    (relabel, [Assessment.SetTlp.descriptor]),
    (.share, [Assessment.ShareAssessment.descriptor]),
    (.unshare, [Assessment.UnshareAssessment.descriptor]),
    (.readContact, [Assessment.GetContact.descriptor]),
    (.eraseContact, [Assessment.EraseContact.descriptor]),
  ]

  /// Which roles may ever change a label does not depend on which one they ask for: any will do here.
  private static let relabel = Action.relabel(to: .red)

  private static let open: [MethodDescriptor] =
    Grpc_Health_V1_Health.Method.descriptors + [
      SignIn.ExchangeSignInCode.descriptor, Reflection.ServerReflectionInfo.descriptor,
      MethodDescriptor(
        service: ReflectionService.alphaDescriptor,
        method: Reflection.ServerReflectionInfo.descriptor.method
      ),
    ]

  /// Whether a method is answered without a token.
  static func isOpen(_ method: MethodDescriptor) -> Bool { rules[method.fullyQualifiedMethod] == .anyone }

  /// Lets a caller pass who may call the method.
  ///
  /// - Throws: `AssessmentError.denied`, naming the roles that would do.
  static func check(_ caller: Caller, mayCall method: MethodDescriptor) throws(AssessmentError) {
    let decision: Decision =
      switch rules[method.fullyQualifiedMethod] {
      case .anyone: .allowed
      case .whoever(let action): Access.decide(caller, action, on: .service)
      case nil: .denied(.role([]))
      }
    try decision.pass(method.method, for: caller)
  }
}
