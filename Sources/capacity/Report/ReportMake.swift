internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import Foundation
internal import ProtobufC
internal import Reports

/// `capacity report make`: one report, in one or several formats.
struct ReportMake: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make",
    abstract: "Has the server make a report, and writes it as a file for each format.",
    discussion: """
      The same data and versions give the same bytes. The words are in the language of --language: en, fr or es. A \
      report must be handled as the label on it says; files are written with mode 0600 and all at once. What the \
      kinds need, capacity report kinds tells. In a folder, csv is a folder of its own with a file for each table; else \
      it is a zip. A PDF is printed by weasyprint or chromium: by the server's, or else by one on this machine.
      """
  )

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

  @Option(
    help: ArgumentHelp(
      "The look of html and pdf: a folder of yours (with a slash in it), or the name of one that the server has.",
      valueName: "name|dir"
    )
  )
  var template: String?

  @Option(help: "internal, or public: only what is labelled CLEAR, no persons.")
  var audience: AudienceArgument = .internal

  @Option(
    name: .customShort("o"),
    help: ArgumentHelp("A file, a folder, or - for standard output.", valueName: "path"),
    completion: .file()
  )
  var destination: String = "."

  @Flag(help: "In the place of files that are there.")
  var force = false

  @OptionGroup var options: GlobalOptions

  /// Whom a report is for.
  enum AudienceArgument: String, ExpressibleByArgument, CaseIterable {
    case `internal`, `public`
  }

  func validate() throws {
    let formats = try self.formats
    if destination == "-", formats.count > 1 { throw ValidationError("-o - takes one format.") }
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
    guard template == nil || formats.contains(where: \.isPage) else {
      throw ValidationError("--template goes with html and pdf.")
    }
    guard item != 0 else { throw ValidationError("--item starts at 1.") }
  }

  func run() async throws {
    let formats = try self.formats
    let place = ReportPlace(destination, isFolder: formats.count > 1, force: force)
    let look = try ReportLook(template)
    let reports = try await options.withClient { client in
      var reports: [CapacityClient.Report] = []
      for format in formats {
        reports.append(try await ReportPress(client: client, look: look).report(request, as: format))
      }
      return reports
    }
    for (format, report) in zip(formats, reports) {
      guard destination != "-" else {
        try? FileHandle.standardOutput.write(contentsOf: Data(report.bytes))
        continue
      }
      for line in try place.put(report, format) { options.console.note(line) }
    }
  }

  /// In the order in which they were named, each once.
  private var formats: [ReportFormat] {
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

  private var request: Capacity_V1_GenerateReportRequest {
    var request = Capacity_V1_GenerateReportRequest()
    request.kind = kind.message
    request.languageCode = options.language
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
