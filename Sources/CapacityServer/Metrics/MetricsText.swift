/// Writes metrics as Prometheus reads them (text exposition format 0.0.4).
struct MetricsText {
  private(set) var text = ""

  enum Kind: String {
    case counter
    case gauge
    case histogram
  }

  /// Begins a family of metrics.
  mutating func family(_ name: String, _ kind: Kind, _ help: String) {
    text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind.rawValue)\n"
  }

  mutating func sample(_ name: String, _ labels: [(String, String)] = [], _ value: Double) {
    let pairs = labels.map { "\($0)=\"\(Self.escaped($1))\"" }.joined(separator: ",")
    text += name + (pairs.isEmpty ? "" : "{\(pairs)}") + " " + Self.number(value) + "\n"
  }

  mutating func histogram(_ name: String, _ labels: [(String, String)], _ histogram: DurationHistogram) {
    var total = 0
    for (index, count) in histogram.counts.enumerated() {
      total += count
      let bound = index < DurationHistogram.bounds.count ? Self.number(DurationHistogram.bounds[index]) : "+Inf"
      sample(name + "_bucket", labels + [("le", bound)], Double(total))
    }
    sample(name + "_sum", labels, histogram.sum)
    sample(name + "_count", labels, Double(total))
  }

  static func escaped(_ value: String) -> String {
    value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 1e15 ? String(Int(value)) : String(value)
  }
}
