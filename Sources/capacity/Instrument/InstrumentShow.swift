internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import Instruments
internal import ProtobufC
internal import Reports

/// `capacity instrument show`: the questions, or one of them.
struct InstrumentShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows a question bank, or one question with all that gives its answers a meaning."
  )

  @Argument(help: "The instrument.")
  var id: String = "cyber-capacity"

  @Option(name: .customLong("version"), help: ArgumentHelp("The newest without it.", valueName: "version"))
  var instrumentVersion: String = ""

  @Option(help: ArgumentHelp("Only this question, for example LAW-01.", valueName: "id"))
  var indicator: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let console = options.console
    let data = try options.surveyData()
    guard let instrument = data.instrument(id: id, version: instrumentVersion) else {
      let known = data.instruments.map { "\($0.message.id) \($0.message.version)" }.joined(separator: ", ")
      Console.complain("There is no instrument \(id) \(instrumentVersion); there are: \(known).")
      throw CommandFailure(.failed)
    }
    let text = InstrumentText(options: console.text)
    guard let wanted = indicator?.uppercased() else {
      return console.show(instrument.message.document) { text.text(of: instrument.message) }
    }
    guard let indicator = instrument.indicator(wanted) else {
      let near = nearest(to: wanted, among: instrument.indicators.map(\.id)).map { "; did you mean \($0)?" } ?? "."
      Console.complain("There is no question \(wanted) in \(id) \(instrument.message.version)\(near)")
      throw CommandFailure(.failed)
    }
    console.show(indicator.document) { text.text(of: indicator, in: instrument.message) }
  }
}
