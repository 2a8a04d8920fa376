package import CapacityProtos

extension Capacity_V1_AssistanceFinding {
  /// What the answer to a question says; risks are named where the answer makes them likelier.
  init(_ question: Capacity_V1_AssistanceQuestion, answer: Capacity_V1_AssistanceAnswer?) {
    self.init()
    questionID = question.id
    adherence = .noEvidence
    guard let answer, [.yes, .partial, .no].contains(answer.choice) else { return }
    choice = answer.choice
    evidenceGrade = answer.evidenceGrade == .unspecified ? .e0 : answer.evidenceGrade
    switch answer.choice {
    case question.adherent: adherence = .adheres
    case .partial: adherence = .partly
    default: adherence = .breaches
    }
    mitigated = adherence == .breaches && !answer.mitigation.allSatisfy(\.isWhitespace)
    if adherence != .adheres { riskIds = question.riskIds }
  }

  /// A principle is said to be kept, and no source is named for it: to be shown as a claim.
  package var isClaim: Bool { adherence == .adheres && evidenceGrade == .e0 }

  /// A breach that no mitigation answers.
  package var isOpenBreach: Bool { adherence == .breaches && !mitigated }

  /// Where it stands among the findings of a principle, from 0.
  var rank: Int {
    switch adherence {
    case .breaches: mitigated ? 1 : 0
    case .partly: 2
    case .adheres: 3
    case .noEvidence, .unspecified, .UNRECOGNIZED: Self.lastRank
    }
  }

  static let lastRank = 4
}
