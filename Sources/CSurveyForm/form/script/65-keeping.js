// Keeps the answers in the browser, so that a closed window or a power cut loses nothing.

const keeping = {
  /** One place for each file: another copy of the form, or a form for another state in its place, is another survey. */
  key: ["capacity-survey", facts.instrument.id, facts.instrument.version, facts.start.stateCode, facts.start.round, location.pathname].join(" "),
  /** The browser has a place to keep things, and the person wants it. */
  works: false,
  wanted: true,
  /** When answers were last kept; null: they are not. */
  time: null,
  /** When the answers that were found at the start had been kept. */
  found: null,
  timer: null,
};

/** Reads what was kept, and finds out whether the browser keeps anything at all. */
function startKeeping() {
  let kept = null;
  try {
    const probe = `${keeping.key} probe`;
    localStorage.setItem(probe, "1");
    localStorage.removeItem(probe);
    keeping.works = true;
    kept = JSON.parse(localStorage.getItem(keeping.key));
  } catch {
    // A browser that keeps nothing, or something in that place that no form wrote: then files alone.
  }
  if (kept?.unwanted) keeping.wanted = false;
  if (typeof kept?.survey === "string") {
    const { response: found, faults: unread } = read(kept.survey);
    take(found);
    if (unread.length > 0) leftOut = { name: t("keeping"), faults: unread };
    const time = new Date(kept.time);
    keeping.found = keeping.time = Number.isNaN(time.getTime()) ? new Date() : time;
    unsaved = true;
  }
  whenChanged(() => {
    clearTimeout(keeping.timer);
    keeping.timer = setTimeout(keep, 400);
  });
  addEventListener("pagehide", keepAtOnce);
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && keepAtOnce());
  addEventListener("beforeunload", (event) => {
    keepAtOnce();
    if (unsaved && keeping.time === null) event.preventDefault();
  });
  // The same copy of the form, open twice: what one window keeps, the other would overwrite.
  addEventListener("storage", (event) => event.key === keeping.key && tell("news.elsewhere"));
}

function keepAtOnce() {
  if (keeping.timer === null) return;
  clearTimeout(keeping.timer);
  keep();
}

function keep() {
  keeping.timer = null;
  if (!keeping.works || !keeping.wanted) return;
  try {
    const time = new Date();
    localStorage.setItem(keeping.key, JSON.stringify({ time, survey: written(response) }));
    keeping.time = time;
  } catch {
    keeping.time = null;
    tell("news.full");
  }
  showKeeping();
}

/** Takes what was kept out of the browser. */
function forget() {
  clearTimeout(keeping.timer);
  keeping.timer = keeping.time = keeping.found = null;
  if (!keeping.works) return;
  localStorage.removeItem(keeping.key);
  if (!keeping.wanted) localStorage.setItem(keeping.key, JSON.stringify({ unwanted: true }));
}

/** The person says whether the browser may keep the answers. */
function wantKeeping(wanted) {
  keeping.wanted = wanted;
  if (wanted) keep();
  else forget();
  showKeeping();
}

const keepingWords = () => {
  if (!keeping.works) return t("keeping.impossible");
  if (!keeping.wanted) return t("keeping.off");
  return keeping.time ? t("keeping.kept", { time: clock(keeping.time) }) : t("keeping.nothing");
};
