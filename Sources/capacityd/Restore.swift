internal import ArgumentParser
internal import CapacityServer
internal import Foundation

/// `capacityd restore`: a copy becomes the store of a data folder.
struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes a verified copy the store of a data folder that has none.",
    discussion: """
      Nothing is overwritten, and no server may run on the folder. Tokens work as they did when the copy was made; \
      `capacityd owner-token` makes a new owner token. DIR/restored says which copy it was.
      """
  )

  @OptionGroup var data: DataOption

  @Argument(help: ArgumentHelp("The copy; it stays as it is.", valueName: "file"))
  var file: String

  func run() throws {
    let folder = data.folder
    let count = try StoreRestore.run(file, into: folder, now: Date())
    print("\(folder.path): \(count) assessments restored. `capacityd owner-token --data DIR` makes an owner token")
  }
}
