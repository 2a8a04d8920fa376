// All states by name, each with its profile in small. The states stand there at once, their scorecards come one by one.

import { h, plain } from "./dom.js";
import { latest, scorecard, states, titles, transfers } from "./facts.js";
import { codes, cutNote, empty, profileChoice, select } from "./parts.js";
import { filter } from "./route.js";
import { each } from "./rpc.js";
import { stateCard } from "./state-card.js";
import { t } from "./words.js";

export async function overview({ filters }) {
  const list = (await states()).map((state) => ({ state, latest: latest(state) }));
  if (list.length === 0) return [h("h1", null, t("nav.overview")), empty()];
  const words = await titles(list.find((x) => x.latest)?.latest);
  const kind = filters.get("show") === "principles" ? "PRINCIPLE" : "DOMAIN";
  const round = filters.get("round") ?? "";
  const rounds = [...new Set(list.filter((x) => x.latest).map((x) => x.latest.round))].sort();
  const opened = new Set([...document.querySelectorAll("article[data-state]:has(details[open])")].map((x) => x.dataset.state));
  const themeIds = words.themeIds(kind);
  const cards = list.filter((x) => !round || x.latest?.round === round).map((x) => stateCard(x.state, x.latest, kind, themeIds, opened.has(x.state.code)));
  const none = h("p", { role: "status" });
  const search = (text) => {
    const wanted = text.trim().toLocaleLowerCase();
    for (const { state, element } of cards) element.hidden = !`${state.code} ${state.name}`.toLocaleLowerCase().includes(wanted);
    none.textContent = cards.some(({ element }) => !element.hidden) ? "" : t("nomatch");
  };
  search(filters.get("q") ?? "");
  const grid = h("div", { class: "cards" }, cards.map(({ element }) => element));
  const said = h("p", { class: "unseen", role: "status" });
  const content = [h("h1", null, t("nav.overview")), h("p", { class: "lead" }, t("overview.lead")), cutNote("states"),
    h("div", { class: "filters", role: "search", "aria-label": t("search") },
      h("label", null, t("search"), h("input", { type: "search", id: "filter-q", value: filters.get("q") ?? "", oninput: (event) => { filter({ q: event.target.value }, true); search(event.target.value); } })),
      select("round", t("round"), [["", t("all")], ...rounds.map((r) => [r, plain(r)])], round),
      select("show", t("show"), [["", t("domains")], ["principles", t("principles")]], filters.get("show") ?? ""), profileChoice()),
    h("ul", { class: "legend" }, legend().map((text) => h("li", null, text))),
    codes(themeIds, words), none, grid, said];
  return { content, rest: (wanted) => fill(cards, grid, said, () => wanted() || grid.isConnected) };
}

const legend = () => ["bar", "span", "target", "numbers"].map((name) => t(`legend.${name}`));

/** Asks for the scorecards, those at the top first, and stops where nobody waits for them any more. */
async function fill(cards, grid, said, wanted) {
  const scored = cards.filter((card) => card.fill);
  const flags = transfers({ openOnly: true }).catch(() => null).then((asked) => { for (const card of scored) card.tellFlags(asked); });
  const errors = await each(scored, async (card) => {
    if (!wanted()) return null;
    try {
      const found = await scorecard(card.state.code);
      card.fill(found, await titles(found));
      return null;
    } catch (error) {
      if (error.code === "unauthenticated") throw error;
      card.fill(error);
      return error;
    }
  });
  await flags;
  const failed = errors.filter((error) => error).length;
  // What is wrong with every one is wrong with the request: an unknown profile, for example.
  if (failed > 0 && failed === scored.length) throw errors[0];
  said.textContent = t("overview.done", { count: cards.length, failed });
}
