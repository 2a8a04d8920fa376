import CapacityProtos
import Instruments
import Scoring

/// SHA-256 over every bit of draws, intervals, Sobol indices and changes of the samples.
struct MethodDigest {
  private let subject: MethodSubject

  init(_ subject: MethodSubject) { self.subject = subject }

  /// In hexadecimal.
  var hex: String {
    get throws {
      var bytes: [UInt8] = []
      func add(_ number: Double) {
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
          bytes.append(UInt8(truncatingIfNeeded: number.bitPattern >> shift))
        }
      }
      func add(_ interval: Interval) {
        add(interval.low)
        add(interval.middle)
        add(interval.high)
      }
      for (response, sheet) in zip(subject.responses, subject.sheets) {
        for draws in subject.scorer.draws(for: sheet, stateCode: response.stateCode) {
          bytes += Array(draws.id.utf8)
          draws.values.forEach(add)
        }
        for interval in subject.scorer.intervals(for: sheet, stateCode: response.stateCode) { add(interval.interval) }
        for theme in subject.scorer.sensitivity(for: sheet, stateCode: response.stateCode) {
          for influence in theme.influences {
            add(influence.firstOrder)
            add(influence.total)
          }
        }
      }
      for (first, second) in zip(subject.sheets, subject.sheets.dropFirst()) {
        for change in subject.scorer.changes(from: first, to: second, stateCode: "XAA") {
          guard let figures = change.figures else { continue }
          add(figures.change)
          add(figures.compositionEffect)
          add(figures.interval)
        }
      }
      return "\(ContentDigest.hex(of: bytes)) over \(bytes.count) bytes"
    }
  }
}
