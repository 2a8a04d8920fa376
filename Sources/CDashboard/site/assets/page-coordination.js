// Who supports what: the greatest needs of all states, or of one state with overlaps and with needs that nobody works on.

import { foreign, h } from "./dom.js";
import { states, titles } from "./facts.js";
import { figure } from "./figure.js";
import { empty, questionLink, select, stateLink, stateTitle } from "./parts.js";
import { link } from "./route.js";
import { call } from "./rpc.js";
import { about, language, plainNumber, t } from "./words.js";

const most = 60;
const kinds = { overlap: (x) => x.overlap, "coordination.helped": (x) => x.supports.length > 0, orphan: (x) => x.orphan };

export async function coordination({ filters }) {
  const [list, words] = await Promise.all([states(), titles()]);
  const head = [h("h1", null, t("nav.coordination")), h("p", { class: "lead" }, t("coordination.lead"))];
  if (list.length === 0) return [head, empty()];
  const stateCode = list.find((x) => x.code === filters.get("state"))?.code ?? "";
  const domains = [...new Set([...words.questions.values()].map((question) => question.domainId))];
  const domainId = domains.find((id) => id === filters.get("domain")) ?? "";
  const choice = h("div", { class: "filters" }, select("state", t("state"), [["", t("all")], ...list.map((x) => [x.code, stateTitle(x)])], stateCode),
    select("domain", t("domain"), [["", t("all")], ...domains.map((id) => [id, `${id} ${words.of(id)}`])], domainId));
  if (stateCode) choice.append(select("show", t("standing"), [["", t("all")], ...Object.keys(kinds).map((name) => [name, t(name)])], filters.get("show") ?? ""));
  return [head, choice, await (stateCode ? supported(stateCode, domainId, kinds[filters.get("show")], words) : everywhere(domainId, words))];
}

async function everywhere(domainId, words) {
  const { needs, nextPageToken } = await call("ScoreService/ListNeeds", { pageSize: most, domainId, languageCode: language() });
  const line = ({ stateCode, round, need }, show) => [questionLink(need.indicatorId, words), h("a", { href: link("coordination", "", { state: stateCode }) }, foreign(stateCode)),
    foreign(round), show(need.gapLevels), foreign(need.step)];
  const columns = [{ title: t("question"), long: true }, { title: t("state"), brief: true }, { title: t("round"), brief: true }, { title: t("needs.gap"), number: true }, { title: t("needs.step"), long: true }];
  return figure({ title: t("needs.all"), note: t(nextPageToken ? "needs.first" : "needs.order", { count: needs.length }), columns,
    rows: needs.map((x) => line(x, plainNumber)), values: needs.map((x) => line(x, String)), file: "needs" });
}

async function supported(stateCode, domainId, fits, words) {
  const { coordination: found } = await call("ScoreService/GetCoordination", { stateCode, languageCode: language() });
  const all = [...found.needs, ...found.others].filter((x) => !domainId || words.domainOf(x.indicatorId) === domainId);
  const shown = all.filter(fits ?? (() => true));
  const line = (x, show) => [questionLink(x.indicatorId, words), x.need ? show(x.need.gapLevels) : "–",
    x.supports.length === 0 ? "–" : h("span", null, x.supports.map((support, index) => [index ? "; " : "", foreign(about(support.agency, support.title))])),
    x.overlap ? t("overlap") : x.orphan ? t("orphan") : "–"];
  const counts = Object.entries(kinds).map(([name, test]) => about(t(name), String(all.filter(test).length)));
  return [h("ul", { class: "facts" }, h("li", null, stateLink(stateCode)), h("li", null, t("round"), " ", foreign(found.round)), counts.map((text) => h("li", null, text))), figure({
    title: `${t("nav.coordination")} · ${stateCode}`,
    columns: [{ title: t("question"), long: true }, { title: t("needs.gap"), number: true }, { title: t("coordination.supports"), long: true }, { title: t("standing"), brief: true }],
    rows: shown.map((x) => line(x, plainNumber)), values: shown.map((x) => line(x, String)), file: `${stateCode}-coordination` })];
}
