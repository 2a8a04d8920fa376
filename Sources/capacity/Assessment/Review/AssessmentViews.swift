internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity assessment views`: the agency's and the state's view side by side.
struct AssessmentViews: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "views",
    abstract: "Shows a contested assessment as the agency sees it and as the state does, scored with the same draws."
  )

  @Argument(help: "The assessment.")
  var id: String

  @OptionGroup var profile: ScoringProfileOption
  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let data = try options.surveyData()
    let views = try await options.withClient { try await $0.views(of: id, profileID: profile.profile) }
    console.show(views.document) { ViewsText(data: data, options: console.text).text(of: views) }
  }
}
