// Starts the dashboard: the address chooses the page, the page is built aside and then put in place.

import { h } from "./dom.js";
import { forgetAll } from "./facts.js";
import { frame } from "./frame.js";
import { watch } from "./live.js";
import { compare } from "./page-compare.js";
import { coordination } from "./page-coordination.js";
import { flags } from "./page-flags.js";
import { overview } from "./page-overview.js";
import { exchange, signIn } from "./page-signin.js";
import { state } from "./page-state.js";
import { trouble } from "./parts.js";
import { call } from "./rpc.js";
import { here } from "./route.js";
import { endsAtServer, forget, signedIn } from "./session.js";
import { dress, t } from "./words.js";

const pages = { overview, state, compare, flags, coordination };
const main = document.getElementById("main");
const news = document.getElementById("news");
let drawing = 0;
let drawn = "";
let reason = "";

async function draw() {
  const mine = ++drawing;
  const place = here();
  const address = location.hash;
  frame({ page: place.page, draw, leave });
  document.title = t("title");
  if (!signedIn()) {
    main.replaceChildren(...signIn(reason, () => { reason = ""; draw(); }).flat());
    drawn = "";
    return;
  }
  const moved = `${place.page}/${place.part}` !== drawn;
  if (moved) main.replaceChildren(h("h1", null, t("title")), h("p", null, t("loading")));
  main.setAttribute("aria-busy", "true");
  let content;
  try {
    content = await (pages[place.page] ?? overview)(place);
  } catch (error) {
    if (error.code === "unauthenticated") return out(t("signin.bad"));
    content = [h("h1", null, t("title")), trouble(error)];
  }
  // A slow answer must not replace the page that the reader has gone on to.
  if (mine !== drawing) return;
  put(content, moved);
  main.dataset.place = address;
  drawn = `${place.page}/${place.part}`;
}

/** Keeps focus and the opened tables where the same page is drawn anew. */
function put(content, moved) {
  const focused = document.activeElement?.id;
  const opened = moved ? [] : [...main.querySelectorAll("details")].map((element) => element.open);
  const rest = h("div", null, content);
  main.replaceChildren(...rest.childNodes);
  main.removeAttribute("aria-busy");
  const details = main.querySelectorAll("details");
  if (details.length === opened.length) details.forEach((element, index) => { element.open = opened[index]; });
  if (moved) { scrollTo(0, 0); if (document.activeElement === document.body) main.focus({ preventScroll: true }); }
  else if (focused?.startsWith("filter-")) document.getElementById(focused)?.focus();
}

function out(words) {
  forget();
  forgetAll();
  reason = words;
  draw();
}

/** Ends the session behind a one-time link at the server too; a pasted token lives on, and is only forgotten here. */
async function leave() {
  if (endsAtServer()) await call("SignInService/SignOut").catch(() => {});
  out("");
}

async function start() {
  dress();
  const code = /^#code=(.+)$/.exec(location.hash)?.[1];
  if (code) await exchange(code).catch((error) => { reason = error.code === "unreachable" ? t("error.unreachable") : t("signin.link"); });
  addEventListener("hashchange", draw);
  await draw();
  watch({
    changed: (codes) => { news.textContent = t("news.new", { states: codes.join(", ") }); draw(); },
    lost: (error) => { if (error.code === "unauthenticated") out(t("signin.bad")); else if (error.code === "unreachable") news.textContent = t("error.unreachable"); },
    back: () => { news.textContent = t("news.back"); draw(); },
  });
}

start();
