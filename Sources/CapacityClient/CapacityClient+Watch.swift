package import CapacityProtos
internal import GRPCCore

extension CapacityClient {
  /// What happens to assessments, each event once: after a broken connection the stream goes on behind the last event.
  ///
  /// - Parameters:
  ///   - request: Where to begin, and what to let through.
  ///   - lost: Told of each break, with words and the pause before the next attempt.
  ///   - receive: Takes a message; `false` ends the stream.
  /// - Throws: ``ClientError`` for what will not pass by itself: a faulty request, no right, a token that has ended.
  package func watchAssessments(
    _ request: Capacity_V1_WatchAssessmentsRequest,
    lost: @escaping @Sendable (ClientError, Duration) -> Void,
    receive: @escaping @Sendable (Capacity_V1_WatchAssessmentsResponse) -> Bool
  ) async throws(ClientError) {
    var place = request
    var pause = Duration.milliseconds(250)
    while true {
      let outcome = await attempt(place, receive)
      if outcome.isOver { return }
      if let token = outcome.resumeToken {
        place.resumeToken = token
        pause = .milliseconds(250)
      }
      guard let error = outcome.error, error.exitStatus == .unreachable || error.code == "UNAVAILABLE" else {
        throw outcome.error ?? ClientError(code: "UNKNOWN", message: "The stream ended.", exitStatus: .failed)
      }
      lost(error, pause)
      guard (try? await Task.sleep(for: pause)) != nil else { throw error }
      pause = min(pause * 2, .seconds(10))
    }
  }

  /// How one connection ended.
  private struct Outcome: Sendable {
    var isOver = false
    var resumeToken: String?
    var error: ClientError?
  }

  private func attempt(
    _ request: Capacity_V1_WatchAssessmentsRequest,
    _ receive: @escaping @Sendable (Capacity_V1_WatchAssessmentsResponse) -> Bool
  ) async -> Outcome {
    var outcome = Outcome()
    do {
      // No deadline: the server says now and then that it is there.
      let (token, isOver, failure) = try await assessmentService.watchAssessments(
        request,
        metadata: metadata,
        options: .defaults
      ) { response -> (String?, Bool, RPCError?) in
        var token: String?
        do {
          for try await message in response.messages {
            token = message.resumeToken
            if !receive(message) { return (token, true, nil) }
          }
          return (token, false, nil)
        } catch let error as RPCError {
          return (token, false, error)
        }
      }
      outcome.resumeToken = token
      outcome.isOver = isOver
      outcome.error =
        failure.map { ClientError($0, server: server, rejected: .usage) }
        ?? ClientError(code: "UNAVAILABLE", message: "The server ended the stream.", exitStatus: .unreachable)
    } catch {
      outcome.error = ClientError(error, server: server, rejected: .usage)
    }
    return outcome
  }
}
