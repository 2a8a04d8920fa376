internal import ArgumentParser
internal import CapacityClient

/// How much of a list a command shows.
struct PageOptions: ParsableArguments {
  @Option(help: ArgumentHelp("How many, 1 to 500.", valueName: "count"))
  var pageSize: Int32 = 50

  @Option(help: ArgumentHelp("Where to go on: nextPageToken of the last page.", valueName: "token"))
  var pageToken: String = ""

  @Flag(help: "All of them, page after page.")
  var all = false

  func validate() throws {
    guard (1...500).contains(pageSize) else { throw ValidationError("--page-size must be from 1 to 500.") }
  }

  var pages: Pages { all ? .all(from: pageToken) : .one(size: pageSize, token: pageToken) }
}
