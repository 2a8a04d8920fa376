// Starts the dashboard: the address chooses the page, the page is built aside and then put in place.

import { h } from "./dom.js";
import { forgetAll, refresh } from "./facts.js";
import { frame } from "./frame.js";
import { follow } from "./live.js";
import { compare } from "./page-compare.js";
import { coordination } from "./page-coordination.js";
import { flags } from "./page-flags.js";
import { overview } from "./page-overview.js";
import { question } from "./page-question.js";
import { search } from "./page-search.js";
import { exchange, signIn } from "./page-signin.js";
import { state } from "./page-state.js";
import { trouble } from "./parts.js";
import { here } from "./route.js";
import { call } from "./rpc.js";
import { endsAtServer, forget, signedIn } from "./session.js";
import { dress, t } from "./words.js";

const pages = { overview, state, question, compare, flags, coordination, search };
const main = document.getElementById("main");
const news = document.getElementById("news");
let drawing = 0;
let drawn = "";
let reason = "";
let stop = () => {};
let answers = true;

/**
 * `quiet`: nobody asked for it. Then what stands there stays until all that is new has come; otherwise a page may be put
 * in place before its rest.
 */
async function draw(quiet = false) {
  const mine = ++drawing;
  const place = here();
  const address = location.hash;
  frame({ page: place.page, draw, leave });
  document.title = t("title");
  if (!signedIn()) {
    main.replaceChildren(...signIn(reason, enter).flat());
    drawn = "";
    return;
  }
  const moved = `${place.page}/${place.part}` !== drawn;
  if (moved) main.replaceChildren(h("h1", null, t("title")), h("p", null, t("loading")));
  main.setAttribute("aria-busy", "true");
  const current = () => mine === drawing;
  const stand = (content) => {
    // A slow answer must not replace the page that the reader has gone on to.
    if (!current()) return;
    put(content, moved);
    main.dataset.place = address;
    drawn = `${place.page}/${place.part}`;
  };
  const failed = (error) => {
    if (error.code === "unauthenticated") out(t("signin.bad"));
    else stand([h("h1", null, t("title")), trouble(error)]);
  };
  try {
    const made = await (pages[place.page] ?? overview)(place);
    const { content, rest } = made.content ? made : { content: made };
    const whole = quiet && !moved;
    if (whole) await rest?.(current);
    stand(content);
    if (!whole && current()) rest?.(current).catch((error) => { if (current()) failed(error); });
  } catch (error) {
    failed(error);
  }
}

const spots = () => [...main.querySelectorAll("a, button, input, select, summary, [tabindex]")];

/** Keeps the focus and the opened tables where the same page is drawn anew. */
function put(content, moved) {
  const focused = document.activeElement;
  const [id, spot] = [focused?.id, spots().indexOf(focused)];
  const opened = moved ? [] : [...main.querySelectorAll("details")].map((element) => element.open);
  const rest = h("div", null, content);
  main.replaceChildren(...rest.childNodes);
  main.removeAttribute("aria-busy");
  document.title = `${main.querySelector("h1")?.textContent ?? ""} · ${t("title")}`;
  const details = main.querySelectorAll("details");
  if (details.length === opened.length) details.forEach((element, index) => { element.open = opened[index]; });
  if (moved) { scrollTo(0, 0); if (document.activeElement === document.body) main.focus({ preventScroll: true }); }
  else if (spot >= 0) ((id && document.getElementById(id)) || spots()[spot])?.focus({ preventScroll: true });
}

async function enter() {
  reason = "";
  stop();
  main.replaceChildren(h("h1", null, t("title")), h("p", null, t("loading")));
  const following = follow({ changed, lost, back, restored });
  stop = following.stop;
  await following.ready;
  return draw();
}

function out(words) {
  stop();
  answers = true;
  forget();
  forgetAll();
  news.textContent = "";
  reason = words;
  draw();
}

/** Ends the session behind a one-time link at the server too; a pasted token lives on, and is only forgotten here. */
async function leave() {
  if (endsAtServer()) await call("SignInService/SignOut").catch(() => {});
  out("");
}

function changed(events) {
  const codes = (kind) => [...new Set(events.filter((x) => !kind || x.kind === `FEED_EVENT_KIND_${kind}`).map((x) => x.stateCode).filter(Boolean))].sort();
  const told = codes("SUBMITTED").length > 0 ? ["news.new", codes("SUBMITTED")] : codes("REVIEWED").length > 0 ? ["news.review", codes("REVIEWED")] : ["news.change", codes()];
  if (told[1].length > 0) news.textContent = t(told[0], { states: told[1].join(", ") });
  // What may be seen no longer is told without its state.
  refresh(events.some((x) => x.kind === "FEED_EVENT_KIND_HIDDEN") ? [] : codes());
  return draw(true);
}

function lost(error) {
  if (error.code === "unauthenticated") return out(t("signin.bad"));
  answers = false;
  news.textContent = t("error.unreachable");
}

function back() {
  answers = true;
  news.textContent = t("news.back");
  draw(true);
}

function restored() {
  answers = true;
  news.textContent = t("news.restored");
  refresh();
  draw(true);
}

async function start() {
  dress();
  const code = /^#code=(.+)$/.exec(location.hash)?.[1];
  if (code) await exchange(code).catch((error) => { reason = error.code === "unreachable" ? t("error.unreachable") : t("signin.link"); });
  addEventListener("hashchange", () => { if (answers) news.textContent = ""; draw(); });
  // An address is a page here: the link to the content must not change it.
  document.getElementById("skip").addEventListener("click", (event) => { event.preventDefault(); main.focus(); });
  // Paper shows what a click would: the tables behind the charts.
  addEventListener("beforeprint", () => main.querySelectorAll("details").forEach((element) => { element.open = true; }));
  await (signedIn() ? enter() : draw());
}

start();
