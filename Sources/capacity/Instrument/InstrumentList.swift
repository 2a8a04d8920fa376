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
    list.instruments = try options.surveyData().instruments.map { instrument in
      var summary = Capacity_V1_InstrumentSummary()
      summary.instrumentID = instrument.message.id
      summary.version = instrument.message.version
      summary.title = instrument.message.title
      summary.domainCount = Int32(instrument.message.domains.count)
      summary.indicatorCount = Int32(instrument.indicators.count)
      summary.digest = instrument.digest
      return summary
    }
    console.show(list.document) { InstrumentText(options: console.text).text(of: list) }
  }
}
