package import CapacityProtos
internal import Instruments
internal import ProtobufC

/// Holds a planned project against the principles of capacity-building.
///
/// The same project, form and needs give the same assessment, to the byte: nothing else is looked at.
///
/// - A question that applies adheres, keeps in part or breaches by its answer alone. The grade of the evidence
///   changes what is said, never the verdict: adherence at E0 adheres, and is a claim
///   (``Capacity_V1_AssistanceFinding/isClaim``).
/// - A principle is breached by one breach, mitigated or not; a breach that is answered for is still one. Else it is
///   kept in part if one answer says so. A principle with letters gathers their questions, each once.
/// - What was not answered counts for nothing and is named.
package struct AssistanceEvaluator: Sendable {
  private let form: LoadedAssistanceForm

  package init(form: LoadedAssistanceForm) { self.form = form }

  /// How a project keeps each principle that it is asked about, and which needs of the state it works on.
  ///
  /// - Parameters:
  ///   - project: Without a fault, by ``AssistanceProjectCheck``. Answers to questions that do not apply are not
  ///     looked at.
  ///   - scorecard: The state's latest that the caller may see; `nil` if there is none: then no needs are named.
  /// - Returns: Codes and numbers, without words.
  package func evaluate(
    _ project: Capacity_V1_AssistanceProject,
    against scorecard: Capacity_V1_Scorecard? = nil
  ) -> Capacity_V1_AssistanceAssessment {
    let asked = form.questions.filter { $0.applies(to: project) }.map { question in
      AskedQuestion(question, answer: project.answers[question.id])
    }
    var assessment = Capacity_V1_AssistanceAssessment()
    assessment.formID = form.message.id
    assessment.formVersion = form.message.version
    for principle in form.principles {
      let findings = findings(of: principle, in: asked)
      guard !findings.isEmpty else { continue }
      assessment.principles.append(Capacity_V1_PrincipleFinding(of: principle, findings))
      if form.message.blockingPrincipleIds.contains(principle.id), findings.contains(where: \.isOpenBreach) {
        assessment.blockedBy.append(principle.id)
      }
    }
    assessment.unanswered = asked.map(\.finding).filter { $0.choice == .unspecified }.map(\.questionID)
    assessment.readiness = readiness(of: assessment)
    if let scorecard { assessment.compare(project.indicatorIds, with: scorecard) }
    return assessment
  }

  /// The findings of a principle and its letters: breaches first, those without mitigation before the others, then
  /// what is kept in part, what is kept, and what was not answered; each in the form's order.
  private func findings(of principle: Principle, in asked: [AskedQuestion]) -> [Capacity_V1_AssistanceFinding] {
    let ids = Set([principle.id] + form.principles.filter { $0.parentID == principle.id }.map(\.id))
    let findings = asked.filter { !ids.isDisjoint(with: $0.principleIDs) }.map(\.finding)
    return (0...Capacity_V1_AssistanceFinding.lastRank).flatMap { rank in findings.filter { $0.rank == rank } }
  }

  /// Ready is only what keeps every principle and leaves no question open.
  private func readiness(of assessment: Capacity_V1_AssistanceAssessment) -> Capacity_V1_AssistanceReadiness {
    if !assessment.blockedBy.isEmpty { return .blocked }
    let adheres = assessment.principles.allSatisfy { $0.adherence == .adheres }
    return adheres && assessment.unanswered.isEmpty ? .ready : .withReservations
  }
}

/// A question that applies to a project, and what its answer says.
private struct AskedQuestion {
  let principleIDs: [String]
  let finding: Capacity_V1_AssistanceFinding

  init(_ question: Capacity_V1_AssistanceQuestion, answer: Capacity_V1_AssistanceAnswer?) {
    principleIDs = question.principleIds
    finding = Capacity_V1_AssistanceFinding(question, answer: answer)
  }
}

extension Capacity_V1_PrincipleFinding {
  /// The gravest that a question says decides.
  fileprivate init(of principle: Principle, _ findings: [Capacity_V1_AssistanceFinding]) {
    self.init()
    principleID = principle.id
    self.findings = findings
    let said = Set(findings.map(\.adherence))
    let gravest: [Capacity_V1_Adherence] = [.breaches, .partly, .adheres]
    adherence = gravest.first(where: said.contains) ?? .noEvidence
  }
}
