internal import ArgumentParser
internal import CapacityProtos
internal import Instruments
internal import ProtobufC
internal import Reports

/// `capacity instrument list`: every version, newest first.
struct InstrumentList: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Lists the question banks.")

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let console = options.console
    var list = Capacity_V1_ListInstrumentsResponse()
    list.instruments = try options.surveyData().instruments.map(\.summary)
    console.show(list.document) { InstrumentText(options: console.text).text(of: list) }
  }
}
