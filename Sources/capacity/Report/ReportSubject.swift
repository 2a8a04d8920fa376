internal import ArgumentParser
internal import CapacityProtos
internal import Reports

/// What a report is about, for whom and in which formats.
struct ReportSubject: ParsableArguments {
  @Argument(help: "state-profile, comparison, programming-brief, due-diligence or treaty-readiness.")
  var kind: ReportKind

  @Option(help: ArgumentHelp("The latest assessment of this state.", valueName: "code"))
  var state: String?

  @Option(help: ArgumentHelp("This assessment.", valueName: "id"))
  var assessment: String?

  @Option(help: ArgumentHelp("Which requested technology, counted from 1 as the tables do.", valueName: "number"))
  var item: UInt32?

  @Option(help: ArgumentHelp("The treaty of a readiness report, uncc by default.", valueName: "id"))
  var framework: String = ""

  @OptionGroup var cohort: CohortOptions

  @OptionGroup var profile: ScoringProfileOption

  @Option(help: ArgumentHelp("html, md, csv, xlsx, json, pdf, or several with commas between.", valueName: "formats"))
  var format: String = "html"

  @Option(help: "internal, or public: only what is labelled CLEAR, no persons.")
  var audience: AudienceArgument = .internal

  /// Whom a report is for.
  enum AudienceArgument: String, ExpressibleByArgument, CaseIterable {
    case `internal`, `public`
  }

  func validate() throws {
    _ = try formats
    let group = !cohort.states.isEmpty || !cohort.region.isEmpty || cohort.incomeGroup != nil
    switch kind {
    case .comparison, .programmingBrief:
      guard state == nil, assessment == nil else {
        throw ValidationError("A \(kind.rawValue) is about a group: --states, --region or --income-group.")
      }
    case .stateProfile, .treatyReadiness:
      guard (state == nil) != (assessment == nil), !group else {
        throw ValidationError("A \(kind.rawValue) is about one: --state CODE or --assessment ID.")
      }
    case .dueDiligence:
      guard assessment != nil, state == nil, !group else {
        throw ValidationError(
          "A \(kind.rawValue) file is about one requested technology: --assessment ID --item NUMBER."
        )
      }
    }
    guard item == nil || kind == .dueDiligence else { throw ValidationError("--item goes with due-diligence.") }
    guard item != 0 else { throw ValidationError("--item starts at 1.") }
  }

  /// In the order in which they were named, each once.
  var formats: [ReportFormat] {
    get throws {
      var formats: [ReportFormat] = []
      for name in format.split(separator: ",") {
        let word = name.filter { $0 != " " }
        guard let format = ReportFormat(rawValue: word) else {
          let known = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
          throw ValidationError("--format: there is no \"\(word)\"; there is \(known).")
        }
        if !formats.contains(format) { formats.append(format) }
      }
      guard !formats.isEmpty else { throw ValidationError("--format needs at least one format.") }
      return formats
    }
  }

  /// The request, without a format.
  ///
  /// - Parameter language: Of the words.
  func request(language: String) -> Capacity_V1_GenerateReportRequest {
    var request = Capacity_V1_GenerateReportRequest()
    request.kind = kind.message
    request.languageCode = language
    request.audience = audience == .public ? .public : .internal
    request.assessmentID = assessment ?? ""
    request.item = (item ?? 1) - 1
    request.frameworkID = framework
    request.profileID = profile.profile
    var group = cohort.cohort
    if let state { group.stateCodes = [state] }
    if group != .init() { request.cohort = group }
    return request
  }
}
