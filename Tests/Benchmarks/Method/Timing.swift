/// How long something takes on one core: best and median of many runs, after some that are not counted.
struct Timing {
  /// Microseconds.
  let best: Double
  /// Microseconds.
  let median: Double

  init(runs: Int, _ body: () throws -> Void) rethrows {
    for _ in 0..<max(1, runs / 10) { try body() }
    let clock = ContinuousClock()
    var times: [Double] = []
    for _ in 0..<runs {
      let time = try clock.measure(body)
      times.append(time / .microseconds(1))
    }
    times.sort()
    best = times[0]
    median = times[times.count / 2]
  }
}
