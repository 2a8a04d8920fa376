import Assessments
import Foundation
import Instruments
import SQLiteStore

/// Figures of the store, from one run: `store-benchmarks commits` and `store-benchmarks reads FILE`, where FILE is the
/// database of a folder that `capacityd dev fill` filled.
@main
struct StoreBenchmarks {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch (arguments.first, arguments.dropFirst().first) {
    case ("commits", nil): try await CommitBenchmark(payloadBytes: 20_000, seconds: 2).run()
    case ("reads", let file?): try await ReadBenchmark(file: file, rounds: 1000).run()
    default:
      FileHandle.standardError.write(Data("usage: store-benchmarks commits | reads FILE\n".utf8))
      exit(2)
    }
  }
}
