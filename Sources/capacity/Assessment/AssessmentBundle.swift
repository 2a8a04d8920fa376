internal import ArgumentParser
internal import CapacityClient

/// `capacity assessment bundle`: all that an assessment was made from, in one file.
struct AssessmentBundle: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bundle",
    abstract: "Writes an assessment with all that it was made from to one file, so that anybody can make it again.",
    discussion: """
      The file holds the response: it is made with mode 0600, and must be handled as the assessment's label says. It is \
      a binary protobuf message (capacity.v1.AssessmentBundle), or JSON where its name ends in .json. To check it, with \
      no server: capacity assessment verify FILE.
      """
  )

  @Argument(help: "The assessment.")
  var id: String

  @Argument(help: "The new file.", completion: .file())
  var file: String

  @Flag(help: "In the place of the file that is there.")
  var force = false

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let bundle = try await options.withClient { try await $0.bundle(of: id) }
    try BundleFile(path: file).write(bundle, replacing: force)
    options.console.note("\(file): the bundle of \(id). To check it: capacity assessment verify \(file)")
  }
}
