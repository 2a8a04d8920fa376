import Foundation

/// Figures of the method, from one run: `method-benchmarks` prints times and ratios, `method-benchmarks --digest` the
/// SHA-256 of what the uncertainty analysis gives, to be compared between builds and machines.
///
/// Exit status: 1 when a ratio that design.md section 7 sets is not kept. Debug builds are not held to it: their times
/// mean nothing.
@main
struct MethodBenchmarks {
  static func main() throws {
    let subject = try MethodSubject()
    switch CommandLine.arguments.dropFirst().first {
    case "--digest": print(try MethodDigest(subject).hex)
    case nil: exit(try MethodTimes(subject).run() ? 0 : 1)
    default:
      FileHandle.standardError.write(Data("usage: method-benchmarks [--digest]\n".utf8))
      exit(2)
    }
  }
}
