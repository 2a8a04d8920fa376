import Assistance
import CapacityProtos
import Instruments

/// The data of the binaries, read once for all tests.
private let loaded = Result { try SurveyData.embedded() }
private let loadedForms = loaded.flatMap { data in Result { try AssistanceForms(data: data) } }

extension SurveyData {
  static var shared: SurveyData { get throws { try loaded.get() } }
}

extension AssistanceForms {
  static var shared: AssistanceForms { get throws { try loadedForms.get() } }
}

extension LoadedAssistanceForm {
  static var shared: LoadedAssistanceForm { get throws { try AssistanceForms.shared.newest } }
}

extension Capacity_V1_AssistanceAnswer {
  init(_ choice: Capacity_V1_YesPartialNo, _ grade: Capacity_V1_EvidenceGrade = .unspecified, mitigation: String = "") {
    self.init()
    self.choice = choice
    evidenceGrade = grade
    self.mitigation = mitigation
  }
}

extension Capacity_V1_AssistanceProject {
  /// A project without an answer.
  static var empty: Self {
    var project = Self()
    project.title = "Help for State A"
    project.stateCode = "XAA"
    project.formVersion = "1"
    return project
  }

  /// A project that keeps every principle, and says so with a named source.
  static func adherent(transfersTechnology: Bool = true) throws -> Self {
    var project = Self.empty
    project.transfersTechnology = transfersTechnology
    for question in try LoadedAssistanceForm.shared.questions where question.applies(to: project) {
      project.answers[question.id] = .init(question.adherent, .e1)
    }
    return project
  }

  /// Gives the answer that breaks what a question asks.
  mutating func breach(_ id: String, mitigation: String = "") {
    let isYes = answers[id]?.choice == .yes
    answers[id] = .init(isYes ? .no : .yes, .e1, mitigation: mitigation)
  }

  /// What the evaluator makes of it.
  func evaluated(against scorecard: Capacity_V1_Scorecard? = nil) throws -> Capacity_V1_AssistanceAssessment {
    AssistanceEvaluator(form: try .shared).evaluate(self, against: scorecard)
  }
}

extension Capacity_V1_AssistanceAssessment {
  /// The ids of the principles with a verdict, in order.
  func principles(_ adherence: Capacity_V1_Adherence) -> [String] {
    principles.filter { $0.adherence == adherence }.map(\.principleID)
  }

  /// What is said of a principle.
  func principle(_ id: String) -> Capacity_V1_PrincipleFinding? { principles.first { $0.principleID == id } }
}
