internal import Assistance
package import CapacityProtos
internal import Instruments

extension Assessments {
  /// The form by which a planned project is described.
  package func getAssistanceForm(
    _ request: Capacity_V1_GetAssistanceFormRequest
  ) async throws -> Capacity_V1_GetAssistanceFormResponse {
    guard let form = assistance.form(version: request.version) else { throw unknownForm(request.version) }
    var reply = Capacity_V1_GetAssistanceFormResponse()
    reply.form = form.message
    reply.digest = form.digest
    return reply
  }

  /// Whether a planned project keeps the principles, and which of the state's needs it works on. Stores nothing.
  package func evaluateAssistance(
    _ request: Capacity_V1_EvaluateAssistanceRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_EvaluateAssistanceResponse {
    let project = request.project ?? .init()
    let violations = AssistanceProjectCheck(forms: assistance, data: data).violations(in: project)
    guard violations.isEmpty else { throw AssessmentError.invalid(violations) }
    guard let form = assistance.form(version: project.formVersion) else { throw unknownForm(project.formVersion) }
    let visibility = Access.visibility(of: caller)
    let stored = try await store.latestAssessment(state: project.stateCode, visibleTo: visibility)
    let latest = try stored.map { try self.assessment(from: $0, language: "", for: caller) }
    var findings = AssistanceEvaluator(form: form).evaluate(project, against: latest?.scorecard)
    AssistanceWords(form: form, language: request.languageCode).fill(&findings)
    var reply = Capacity_V1_EvaluateAssistanceResponse()
    reply.assessment = findings
    return reply
  }

  private func unknownForm(_ version: String) -> AssessmentError {
    let known = assistance.all.map(\.message.version).joined(separator: ", ")
    return .notFound("there is no version \"\(version.prefix(40))\" of the assistance form; there are: \(known)")
  }
}
