internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import Foundation
internal import ProtobufC
internal import Reports

/// Where a new token goes: it can be shown only once.
struct TokenOutput: ParsableArguments {
  @Option(
    help: ArgumentHelp("A new file for the token, mode 0600; an existing one is not touched.", valueName: "file"),
    completion: .file()
  )
  var tokenOut: String?

  /// What a server answered.
  struct Issue {
    let token: Capacity_V1_Token
    let secret: String
    /// The answer for programs, with this text as the token.
    let document: (_ secret: String) -> DocumentNode
  }

  /// Has a token made, and hands it over. The file is made first: a token that could not be kept must not come to be.
  ///
  /// - Parameters:
  ///   - console: Where the token goes without a file, and the words.
  ///   - loss: What else may have happened where the answer is lost; a sentence, or empty.
  ///   - issue: Asks the server for the token.
  func deliver(on console: Console, loss: String = "", _ issue: () async throws -> Issue) async throws {
    guard let tokenOut else {
      let issued = try await watched(loss, issue)
      console.show(issued.document(issued.secret)) { issued.secret.cleanedForTerminal + "\n" }
      return note(issued, on: console, "Keep it: it cannot be shown again.")
    }
    let file: PrivateFile
    do {
      file = try PrivateFile(creating: tokenOut)
    } catch {
      Console.complain("\(tokenOut) cannot be written. \(error.localizedDescription). No token was made.")
      throw CommandFailure(.failed)
    }
    let issued: Issue
    do {
      issued = try await watched(loss, issue)
    } catch {
      file.remove()
      throw error
    }
    do {
      try file.write(issued.secret + "\n")
    } catch {
      let id = issued.token.tokenID
      Console.complain("\(tokenOut) cannot be written. The token is lost: capacity admin token revoke \(id)")
      throw CommandFailure(.failed)
    }
    console.show(issued.document("")) { "" }
    note(issued, on: console, "It is in \(tokenOut), and cannot be shown again.")
  }

  /// Whoever loses the answer may have a token that nobody holds, and must hear of it.
  private func watched(_ loss: String, _ issue: () async throws -> Issue) async throws -> Issue {
    do {
      return try await issue()
    } catch let error as ClientError where error.isOutcomeUnknown {
      Console.complain(error.description)
      let advice = """
        The token may have been made all the same: look with capacity admin token list, and revoke what you do not know.
        """
      Console.complain(loss.isEmpty ? advice : "\(advice) \(loss)")
      throw CommandFailure(error.exitStatus)
    }
  }

  private func note(_ issue: Issue, on console: Console, _ words: String) {
    // On standard error, which may be a terminal where standard output is none: without looks.
    let text = TokenText(options: TextOptions(), now: Int64(Date().timeIntervalSince1970)).text(of: issue.token)
    console.note(text + words)
  }
}
