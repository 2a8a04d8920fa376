package import CapacityProtos
internal import ProtobufC

/// Where an assessment stands in its review, for a terminal.
package struct ReviewText: Sendable {
  private let options: TextOptions

  package init(options: TextOptions) { self.options = options }

  /// Renders a review.
  package func text(of review: Capacity_V1_Review) -> String {
    var page = TextPage(width: options.width)
    page.field("Assessment", StyledText(review.assessmentID, .strong))
    page.field("State", StyledText(review.state.spaced))
    page.field("Scores", StyledText(review.validated ? "from the reviewed answers" : "from the answers as claimed"))
    page.field("Superseded by", StyledText(review.supersededBy))
    page.field("Withdrawn", StyledText(review.withdrawalReason))
    page.field("Reply", StyledText(reply(review)))
    page.field("Etag", StyledText(review.etag))
    page.field("You may now", StyledText(review.possibleSteps.compactMap(Self.verb).joined(separator: ", ")))
    if !review.returned.isEmpty {
      page.heading("To be corrected")
      for answer in review.returned { page.field(answer.indicatorID, StyledText(answer.note), indent: 2) }
    }
    if let reply = review.reply, !reply.answers.isEmpty {
      page.heading("Contested by the state")
      for (id, answer) in reply.answers.sorted(by: { $0.key < $1.key }) {
        page.field(id, StyledText(answer.spoken), indent: 2)
      }
    }
    if !review.answers.isEmpty {
      page.heading("Decided by reviewers")
      var table = TextTable([.init("Answer"), .init("Decision"), .init("By"), .init("Why", wraps: true)])
      for answer in review.answers {
        table.add([
          StyledText(answer.indicatorID), StyledText(answer.decision), StyledText(answer.principal),
          StyledText(answer.note),
        ])
      }
      page.table(table)
    }
    return page.rendered(colour: options.colour)
  }

  private func reply(_ review: Capacity_V1_Review) -> String {
    if let reply = review.reply {
      let what = reply.answers.isEmpty ? "the state agrees" : "the state contests \(reply.answers.count) answers"
      return "\(what) (\(reply.principal), \(reply.time?.rfc3339 ?? ""))"
        + (reply.statement.isEmpty ? "" : ": \(reply.statement)")
    }
    return review.replyDeadline.map { "none yet; the state has until \($0.rfc3339)" } ?? "none yet"
  }

  /// The command of a step.
  private static func verb(_ step: String) -> String? {
    switch step {
    case "StartReview": "review start"
    case "RecordReview": "review grade"
    case "ReturnAssessment": "review return"
    case "ValidateAssessment": "review validate"
    case "ReplyToAssessment": "contest"
    case "PublishAssessment": "publish"
    case "WithdrawAssessment": "withdraw"
    default: nil
    }
  }
}

extension Capacity_V1_AnswerReview {
  /// What was decided, in words.
  var decision: String {
    switch notApplicable {
    case .accepted: "does not apply: accepted"
    case .rejected: "does not apply: rejected, reads as unknown"
    case .unspecified, .UNRECOGNIZED:
      evidenceGrade.map { "evidence \($0.shortName.uppercased())" } ?? "decision taken back"
    }
  }
}

extension Capacity_V1_Answer {
  /// The value in words: "level 2".
  var spoken: String {
    switch value {
    case .level(let level): "level \(level)"
    case .choice(let choice): choice.spaced
    case .number(let number): number == number.rounded() && abs(number) < 1e15 ? "\(Int64(number))" : "\(number)"
    case .unknown: "unknown"
    case .notApplicable(let reason): "does not apply: \(reason)"
    case .withheld: "withheld"
    case nil: "nothing"
    }
  }
}
