// What the words are found in: states, questions, technology that was asked for.

import { foreign, h } from "./dom.js";
import { states, titles, transfers } from "./facts.js";
import { questionLink, stateName } from "./parts.js";
import { link } from "./route.js";
import { t } from "./words.js";

const most = 40;
const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

export async function search({ filters }) {
  const wanted = folded(filters.get("q") ?? "").split(/\s+/).filter((word) => word);
  const head = h("h1", null, t("search.results", { words: filters.get("q") ?? "" }));
  if (wanted.length === 0) return [head, h("p", { role: "status" }, t("search.how"))];
  const [list, words, asked] = await Promise.all([states(), titles(), transfers().catch(() => [])]);
  const fits = (...texts) => { const text = folded(texts.join(" ")); return wanted.every((word) => text.includes(word)); };
  const found = [
    ["states", list.filter((x) => fits(x.code, x.name)).map((x) => h("a", { href: link("state", x.code) }, stateName(x)))],
    ["questions", [...words.questions].filter(([id, question]) => fits(id, words.of(id), words.of(question.domainId))).map(([id]) => questionLink(id, words))],
    ["technology", [...new Set(asked.map((x) => x.technologyId))].sort().filter((id) => fits(id, id.replaceAll("-", " ")))
      .map((id) => h("a", { href: link("flags", "", { technology: id }) }, foreign(id)))],
  ].filter(([, items]) => items.length > 0);
  return [head, h("p", { role: "status" }, found.length === 0 ? t("nomatch") : t("search.found", { count: found.reduce((sum, [, items]) => sum + items.length, 0) })),
    found.map(([kind, items]) => h("section", { class: "card wide" }, h("h2", null, t(`search.${kind}`)),
      h("ul", null, items.slice(0, most).map((item) => h("li", null, item))), items.length > most && h("p", { class: "soft" }, t("search.more", { count: items.length - most }))))];
}
