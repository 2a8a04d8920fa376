// Who supports what in one state: overlaps, and needs that nobody works on.

import { foreign, h } from "./dom.js";
import { states, titles } from "./facts.js";
import { figure } from "./figure.js";
import { empty, select } from "./parts.js";
import { call } from "./rpc.js";
import { language, plainNumber, t } from "./words.js";

export async function coordination({ filters }) {
  const list = await states();
  const head = [h("h1", null, t("nav.coordination")), h("p", { class: "lead" }, t("coordination.lead"))];
  if (list.length === 0) return [head, empty()];
  const stateCode = list.find((x) => x.code === filters.get("state"))?.code ?? "";
  const choice = h("div", { class: "filters" }, select("state", t("state"), [["", t("coordination.choose")], ...list.map((x) => [x.code, x.code])], stateCode));
  if (!stateCode) return [head, choice, h("p", null, t("coordination.choose"))];
  const [{ coordination: found }, words] = await Promise.all([call("ScoreService/GetCoordination", { stateCode, languageCode: language() }), titles()]);
  const line = (x) => [`${x.indicatorId} ${words.of(x.indicatorId)}`, x.need ? plainNumber(x.need.gapLevels) : "–",
    x.supports.length === 0 ? "–" : h("span", null, x.supports.map((support, index) => [index ? "; " : "", foreign(`${support.agency}: ${support.title}`)])),
    x.overlap ? t("overlap") : x.orphan ? t("orphan") : "–"];
  return [head, choice, figure({ title: `${t("nav.coordination")} · ${stateCode}`,
    columns: [{ title: t("question"), long: true }, { title: t("needs.gap"), number: true }, { title: t("coordination.supports"), long: true }, { title: t("standing") }],
    rows: [...found.needs, ...found.others].map(line), file: `${stateCode}-coordination` })];
}
