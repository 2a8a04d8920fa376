// What happens to assessments, as it happens: without a reload. Follows the server's feed; a connection that breaks is
// made again and goes on behind the last event. Where a stream does not get through, the newest assessments are asked for.

import { call } from "./rpc.js";
import { stream } from "./stream.js";

// Milliseconds. The server says every 15 seconds that it is there.
const least = 1000, most = 15_000, polling = 4000, opening = 8000, waiting = 1000, silence = 40_000, gathering = 250;

/**
 * Follows until `stop` of what it gives is called. `ready`: what is read from then on, the feed goes on behind; it does
 * not wait long. `changed(events)`: what came, several at once; empty where it is not known what. `lost(error)`: no
 * answer, or the token is not taken. `back()`: it answers again. `restored()`: it answers, with what it knew earlier.
 */
export function follow({ changed, lost, back, restored }) {
  let place = "", delay = least, away = false, over = false;
  let seen = null, events = [], telling = null;
  let connection = null, awake = () => {};
  let late = false, opened;
  const ready = new Promise((resolve) => { opened = resolve; });
  const giveUp = () => { late = true; opened(); };

  const tell = (event) => {
    events.push(...event);
    telling ??= setTimeout(async () => {
      const told = events;
      events = [];
      await changed(told).catch(() => {});
      telling = null;
      if (events.length > 0 && !over) tell([]);
    }, gathering);
  };

  const came = () => {
    delay = least;
    if (away) back();
    away = false;
  };

  /** The fifty newest assessments beside those of the last time. It does not see what happens to older ones. */
  const look = async () => {
    const { assessments } = await call("AssessmentService/ListAssessments", { pageSize: 50 });
    const mark = ({ assessmentId, reviewState, tlp }) => `${assessmentId} ${reviewState} ${tlp}`;
    const known = (assessment) => [...seen].some((x) => x.startsWith(assessment.assessmentId));
    const fresh = seen === null ? [] : assessments.filter((x) => !seen.has(mark(x)));
    const found = fresh.map((x) => ({ kind: known(x) ? "FEED_EVENT_KIND_REVIEWED" : "FEED_EVENT_KIND_SUBMITTED", stateCode: x.stateCode }));
    seen = new Set(assessments.map(mark));
    came();
    if (found.length > 0) tell(found);
  };

  const listen = async () => {
    connection = new AbortController();
    let timer = setTimeout(() => connection.abort(), opening);
    try {
      for await (const { event, resumeToken } of stream("AssessmentService/WatchAssessments", place ? { resumeToken: place } : {}, connection.signal)) {
        clearTimeout(timer);
        timer = setTimeout(() => connection.abort(), silence);
        // What the page read before the feed began may have changed in between, and no event says so.
        if (!place && late) tell([]);
        opened();
        place = resumeToken;
        came();
        if (event) tell([event]);
      }
    } finally {
      clearTimeout(timer);
    }
  };

  const pause = (time) => new Promise((resolve) => { awake = resolve; setTimeout(resolve, time * (0.8 + Math.random() * 0.4)); });

  const run = async () => {
    setTimeout(giveUp, waiting);
    await look().catch(() => {});
    while (!over) {
      // Browsers have few connections to one server: pages that nobody looks at leave theirs.
      if (document.hidden) { await pause(polling); continue; }
      try {
        await listen();
      } catch (error) {
        giveUp();
        if (over) return;
        if (error.code === "unauthenticated") return lost(error);
        // A place that is not taken any more: on at once from where the feed is now, so that little is missed.
        if (place && (error.reason === "FEED_WENT_BACK" || error.code === "invalid_argument")) {
          [place, seen] = ["", null];
          // Restored from a backup; otherwise made by an earlier version, or by another store: then all may have changed.
          if (error.reason === "FEED_WENT_BACK") {
            away = false;
            restored();
          } else {
            came();
            tell([]);
          }
          continue;
        }
      }
      if (over || document.hidden) continue;
      try {
        await look();
        await pause(place ? least : polling);
      } catch (error) {
        if (over) return;
        if (error.code === "unauthenticated") return lost(error);
        away = true;
        lost(error);
        await pause(delay);
        delay = Math.min(most, delay * 2);
      }
    }
  };

  const turned = () => { if (document.hidden) connection?.abort(); else awake(); };
  document.addEventListener("visibilitychange", turned);
  run();
  const stop = () => {
    over = true;
    document.removeEventListener("visibilitychange", turned);
    clearTimeout(telling);
    connection?.abort();
    awake();
    opened();
  };
  return { ready, stop };
}
