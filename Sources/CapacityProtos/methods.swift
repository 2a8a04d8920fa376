// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

/// The RPCs of this module whose messages have a JSON mapping, by service and method.
package let protoMethods: [ProtoMethod] = [
  ProtoMethod(
    Capacity_V1_AdminService.Method.GetCaller.descriptor,
    request: Capacity_V1_GetCallerRequest.self,
    reply: Capacity_V1_GetCallerResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_AdminService.Method.ListAccessRules.descriptor,
    request: Capacity_V1_ListAccessRulesRequest.self,
    reply: Capacity_V1_ListAccessRulesResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_AdminService.Method.CreateAgency.descriptor,
    request: Capacity_V1_CreateAgencyRequest.self,
    reply: Capacity_V1_CreateAgencyResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_AdminService.Method.GetAgency.descriptor,
    request: Capacity_V1_GetAgencyRequest.self,
    reply: Capacity_V1_GetAgencyResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_AdminService.Method.ListAgencies.descriptor,
    request: Capacity_V1_ListAgenciesRequest.self,
    reply: Capacity_V1_ListAgenciesResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_AdminService.Method.RenameAgency.descriptor,
    request: Capacity_V1_RenameAgencyRequest.self,
    reply: Capacity_V1_RenameAgencyResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_AdminService.Method.RetireAgency.descriptor,
    request: Capacity_V1_RetireAgencyRequest.self,
    reply: Capacity_V1_RetireAgencyResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_AdminService.Method.CreateState.descriptor,
    request: Capacity_V1_CreateStateRequest.self,
    reply: Capacity_V1_CreateStateResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_AdminService.Method.GetState.descriptor,
    request: Capacity_V1_GetStateRequest.self,
    reply: Capacity_V1_GetStateResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_AdminService.Method.ListStates.descriptor,
    request: Capacity_V1_ListStatesRequest.self,
    reply: Capacity_V1_ListStatesResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_AdminService.Method.RenameState.descriptor,
    request: Capacity_V1_RenameStateRequest.self,
    reply: Capacity_V1_RenameStateResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_AdminService.Method.RetireState.descriptor,
    request: Capacity_V1_RetireStateRequest.self,
    reply: Capacity_V1_RetireStateResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_AdminService.Method.CreateToken.descriptor,
    request: Capacity_V1_CreateTokenRequest.self,
    reply: Capacity_V1_CreateTokenResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_AdminService.Method.ListTokens.descriptor,
    request: Capacity_V1_ListTokensRequest.self,
    reply: Capacity_V1_ListTokensResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_AdminService.Method.RevokeToken.descriptor,
    request: Capacity_V1_RevokeTokenRequest.self,
    reply: Capacity_V1_RevokeTokenResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_AdminService.Method.RotateToken.descriptor,
    request: Capacity_V1_RotateTokenRequest.self,
    reply: Capacity_V1_RotateTokenResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_AdminService.Method.ListAuditEntries.descriptor,
    request: Capacity_V1_ListAuditEntriesRequest.self,
    reply: Capacity_V1_ListAuditEntriesResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_AdminService.Method.VerifyAuditLog.descriptor,
    request: Capacity_V1_VerifyAuditLogRequest.self,
    reply: Capacity_V1_VerifyAuditLogResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_AdminService.Method.CreateBackup.descriptor,
    request: Capacity_V1_CreateBackupRequest.self,
    reply: Capacity_V1_CreateBackupResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_AssessmentService.Method.ValidateResponse.descriptor,
    request: Capacity_V1_ValidateResponseRequest.self,
    reply: Capacity_V1_ValidateResponseResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_AssessmentService.Method.SubmitResponse.descriptor,
    request: Capacity_V1_SubmitResponseRequest.self,
    reply: Capacity_V1_SubmitResponseResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_AssessmentService.Method.GetAssessment.descriptor,
    request: Capacity_V1_GetAssessmentRequest.self,
    reply: Capacity_V1_GetAssessmentResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_AssessmentService.Method.ListAssessments.descriptor,
    request: Capacity_V1_ListAssessmentsRequest.self,
    reply: Capacity_V1_ListAssessmentsResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_AssessmentService.Method.SetTlp.descriptor,
    request: Capacity_V1_SetTlpRequest.self,
    reply: Capacity_V1_SetTlpResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_AssessmentService.Method.ShareAssessment.descriptor,
    request: Capacity_V1_ShareAssessmentRequest.self,
    reply: Capacity_V1_ShareAssessmentResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_AssessmentService.Method.UnshareAssessment.descriptor,
    request: Capacity_V1_UnshareAssessmentRequest.self,
    reply: Capacity_V1_UnshareAssessmentResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_AssessmentService.Method.GetContact.descriptor,
    request: Capacity_V1_GetContactRequest.self,
    reply: Capacity_V1_GetContactResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_AssessmentService.Method.EraseContact.descriptor,
    request: Capacity_V1_EraseContactRequest.self,
    reply: Capacity_V1_EraseContactResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_AssessmentService.Method.GetBundle.descriptor,
    request: Capacity_V1_GetBundleRequest.self,
    reply: Capacity_V1_GetBundleResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_AssessmentService.Method.RescoreAssessment.descriptor,
    request: Capacity_V1_RescoreAssessmentRequest.self,
    reply: Capacity_V1_RescoreAssessmentResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_AssessmentService.Method.ListResults.descriptor,
    request: Capacity_V1_ListResultsRequest.self,
    reply: Capacity_V1_ListResultsResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_AssessmentService.Method.WatchAssessments.descriptor,
    request: Capacity_V1_WatchAssessmentsRequest.self,
    reply: Capacity_V1_WatchAssessmentsResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_InstrumentService.Method.ListInstruments.descriptor,
    request: Capacity_V1_ListInstrumentsRequest.self,
    reply: Capacity_V1_ListInstrumentsResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_InstrumentService.Method.GetInstrument.descriptor,
    request: Capacity_V1_GetInstrumentRequest.self,
    reply: Capacity_V1_GetInstrumentResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_ReportService.Method.GenerateReport.descriptor,
    request: Capacity_V1_GenerateReportRequest.self,
    reply: Capacity_V1_ReportChunk.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_ReportService.Method.CreateReportSchedule.descriptor,
    request: Capacity_V1_CreateReportScheduleRequest.self,
    reply: Capacity_V1_CreateReportScheduleResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_ReportService.Method.ListReportSchedules.descriptor,
    request: Capacity_V1_ListReportSchedulesRequest.self,
    reply: Capacity_V1_ListReportSchedulesResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_ReportService.Method.GetReportSchedule.descriptor,
    request: Capacity_V1_GetReportScheduleRequest.self,
    reply: Capacity_V1_GetReportScheduleResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_ReportService.Method.PauseReportSchedule.descriptor,
    request: Capacity_V1_PauseReportScheduleRequest.self,
    reply: Capacity_V1_PauseReportScheduleResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_ReportService.Method.ResumeReportSchedule.descriptor,
    request: Capacity_V1_ResumeReportScheduleRequest.self,
    reply: Capacity_V1_ResumeReportScheduleResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_ReportService.Method.DeleteReportSchedule.descriptor,
    request: Capacity_V1_DeleteReportScheduleRequest.self,
    reply: Capacity_V1_DeleteReportScheduleResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_ReportService.Method.RunReportSchedule.descriptor,
    request: Capacity_V1_RunReportScheduleRequest.self,
    reply: Capacity_V1_RunReportScheduleResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_ReportService.Method.ListReportRuns.descriptor,
    request: Capacity_V1_ListReportRunsRequest.self,
    reply: Capacity_V1_ListReportRunsResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_ReportService.Method.GetReportRun.descriptor,
    request: Capacity_V1_GetReportRunRequest.self,
    reply: Capacity_V1_GetReportRunResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_ReportService.Method.GetReportRunFile.descriptor,
    request: Capacity_V1_GetReportRunFileRequest.self,
    reply: Capacity_V1_ReportChunk.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_ReviewService.Method.GetReview.descriptor,
    request: Capacity_V1_GetReviewRequest.self,
    reply: Capacity_V1_GetReviewResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_ReviewService.Method.ListReviewEvents.descriptor,
    request: Capacity_V1_ListReviewEventsRequest.self,
    reply: Capacity_V1_ListReviewEventsResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_ReviewService.Method.StartReview.descriptor,
    request: Capacity_V1_StartReviewRequest.self,
    reply: Capacity_V1_StartReviewResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_ReviewService.Method.RecordReview.descriptor,
    request: Capacity_V1_RecordReviewRequest.self,
    reply: Capacity_V1_RecordReviewResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_ReviewService.Method.AddReviewComment.descriptor,
    request: Capacity_V1_AddReviewCommentRequest.self,
    reply: Capacity_V1_AddReviewCommentResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_ReviewService.Method.ReturnAssessment.descriptor,
    request: Capacity_V1_ReturnAssessmentRequest.self,
    reply: Capacity_V1_ReturnAssessmentResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_ReviewService.Method.ValidateAssessment.descriptor,
    request: Capacity_V1_ValidateAssessmentRequest.self,
    reply: Capacity_V1_ValidateAssessmentResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_ReviewService.Method.ReplyToAssessment.descriptor,
    request: Capacity_V1_ReplyToAssessmentRequest.self,
    reply: Capacity_V1_ReplyToAssessmentResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_ReviewService.Method.PublishAssessment.descriptor,
    request: Capacity_V1_PublishAssessmentRequest.self,
    reply: Capacity_V1_PublishAssessmentResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_ReviewService.Method.WithdrawAssessment.descriptor,
    request: Capacity_V1_WithdrawAssessmentRequest.self,
    reply: Capacity_V1_WithdrawAssessmentResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_ReviewService.Method.GetViews.descriptor,
    request: Capacity_V1_GetViewsRequest.self,
    reply: Capacity_V1_GetViewsResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_ScoreService.Method.GetScorecard.descriptor,
    request: Capacity_V1_GetScorecardRequest.self,
    reply: Capacity_V1_GetScorecardResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_ScoreService.Method.GetReadiness.descriptor,
    request: Capacity_V1_GetReadinessRequest.self,
    reply: Capacity_V1_GetReadinessResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_ScoreService.Method.GetSensitivity.descriptor,
    request: Capacity_V1_GetSensitivityRequest.self,
    reply: Capacity_V1_GetSensitivityResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_ScoreService.Method.ExplainScore.descriptor,
    request: Capacity_V1_ExplainScoreRequest.self,
    reply: Capacity_V1_ExplainScoreResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_ScoreService.Method.GetTrend.descriptor,
    request: Capacity_V1_GetTrendRequest.self,
    reply: Capacity_V1_GetTrendResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_ScoreService.Method.CompareStates.descriptor,
    request: Capacity_V1_CompareStatesRequest.self,
    reply: Capacity_V1_CompareStatesResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_ScoreService.Method.ListNeeds.descriptor,
    request: Capacity_V1_ListNeedsRequest.self,
    reply: Capacity_V1_ListNeedsResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_ScoreService.Method.GetCoordination.descriptor,
    request: Capacity_V1_GetCoordinationRequest.self,
    reply: Capacity_V1_GetCoordinationResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_ScoreService.Method.CreateSupport.descriptor,
    request: Capacity_V1_CreateSupportRequest.self,
    reply: Capacity_V1_CreateSupportResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_ScoreService.Method.ListSupport.descriptor,
    request: Capacity_V1_ListSupportRequest.self,
    reply: Capacity_V1_ListSupportResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_ScoreService.Method.EndSupport.descriptor,
    request: Capacity_V1_EndSupportRequest.self,
    reply: Capacity_V1_EndSupportResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_ScoreService.Method.GetAssistanceForm.descriptor,
    request: Capacity_V1_GetAssistanceFormRequest.self,
    reply: Capacity_V1_GetAssistanceFormResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_ScoreService.Method.EvaluateAssistance.descriptor,
    request: Capacity_V1_EvaluateAssistanceRequest.self,
    reply: Capacity_V1_EvaluateAssistanceResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_SignInService.Method.CreateSignInLink.descriptor,
    request: Capacity_V1_CreateSignInLinkRequest.self,
    reply: Capacity_V1_CreateSignInLinkResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_SignInService.Method.ExchangeSignInCode.descriptor,
    request: Capacity_V1_ExchangeSignInCodeRequest.self,
    reply: Capacity_V1_ExchangeSignInCodeResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_SignInService.Method.SignOut.descriptor,
    request: Capacity_V1_SignOutRequest.self,
    reply: Capacity_V1_SignOutResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_TransferService.Method.EvaluateTransfer.descriptor,
    request: Capacity_V1_EvaluateTransferRequest.self,
    reply: Capacity_V1_EvaluateTransferResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_TransferService.Method.ListTechnologies.descriptor,
    request: Capacity_V1_ListTechnologiesRequest.self,
    reply: Capacity_V1_ListTechnologiesResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_TransferService.Method.ListTransfers.descriptor,
    request: Capacity_V1_ListTransfersRequest.self,
    reply: Capacity_V1_ListTransfersResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_TransferService.Method.GetTransfer.descriptor,
    request: Capacity_V1_GetTransferRequest.self,
    reply: Capacity_V1_GetTransferResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_TransferService.Method.DecideFlag.descriptor,
    request: Capacity_V1_DecideFlagRequest.self,
    reply: Capacity_V1_DecideFlagResponse.self,
    isReadOnly: false
  ),
  ProtoMethod(
    Capacity_V1_TransferService.Method.ListTransferEvents.descriptor,
    request: Capacity_V1_ListTransferEventsRequest.self,
    reply: Capacity_V1_ListTransferEventsResponse.self,
    isReadOnly: true
  ),
  ProtoMethod(
    Capacity_V1_TransferService.Method.GetDueDiligence.descriptor,
    request: Capacity_V1_GetDueDiligenceRequest.self,
    reply: Capacity_V1_GetDueDiligenceResponse.self,
    isReadOnly: true
  ),
]
