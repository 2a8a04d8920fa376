internal import ArgumentParser
internal import Reports

/// `capacity report`: files for people.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: """
      Make reports: profiles, comparisons, programming briefs, due-diligence files, treaty readiness; now, or by schedules.
      """,
    subcommands: [
      ReportMake.self, ReportKinds.self, ReportTemplateStart.self, ScheduleCommand.self, ReportList.self,
      ReportFetch.self,
    ]
  )
}

/// `capacity report kinds`: what there is, without a server.
struct ReportKinds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kinds",
    abstract: "Lists kinds, formats and languages of reports."
  )

  func run() throws {
    let formats = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
    let languages = ReportSource.languages.joined(separator: ", ")
    let kinds = ReportKind.allCases.map { "\($0.rawValue.padded(to: 18))\($0.explanation)" }
    print((kinds + ["", "Formats: \(formats)", "Languages: \(languages)"]).joined(separator: "\n"))
  }
}

extension ReportKind: ExpressibleByArgument {
  /// What it is about, and what it needs, in one line.
  var explanation: String {
    switch self {
    case .stateProfile: "scores, needs, flags and rounds of one state (--state or --assessment)"
    case .comparison: "states of a group, by code and never by score (--states, --region, --income-group)"
    case .programmingBrief: "needs across states, and who supports what (--states, --region, --income-group)"
    case .dueDiligence: "one requested technology, to sign or to disagree (--assessment, --item)"
    case .treatyReadiness: "the articles of a treaty (--state or --assessment, --framework)"
    }
  }
}

extension ReportFormat: ExpressibleByArgument {}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}
