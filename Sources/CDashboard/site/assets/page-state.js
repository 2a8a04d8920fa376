// One state: what its latest round says, in full; or an earlier assessment of it.

import { heat, heatDrawing } from "./chart-heat.js";
import { radar } from "./chart-radar.js";
import { foreign, h, plain } from "./dom.js";
import { scorecard, states, titles, transfers, withdrawnIds } from "./facts.js";
import { figure, table } from "./figure.js";
import { contested, origin, profileChoice, questionLink, standing, stateName, trouble } from "./parts.js";
import { link } from "./route.js";
import { allWithdrawn, history, isAllWithdrawn, withdrawals, withdrawnNote } from "./state-history.js";
import { treatySection, trendSection } from "./state-moves.js";
import { viewsSection } from "./state-views.js";
import { columns, ofKind, rows, values } from "./themes.js";
import { stands, transferColumns, transferList, transferValues } from "./transfers.js";
import { about, level, plainNumber, t, value } from "./words.js";

export async function state({ part: code, filters }) {
  const chosen = filters.get("assessment") ?? "";
  const found = (await states()).find((x) => x.code === code) ?? { code, name: code, assessments: [] };
  const reasons = await withdrawals(found);
  if (!chosen && isAllWithdrawn(found)) return allWithdrawn(found, reasons);
  const card = await scorecard(code, chosen);
  const words = await titles(card);
  const section = (make) => make().catch((error) => h("section", { class: "card wide" }, trouble(error)));
  const [views, moves, treaty, asked] = await Promise.all([card.contestedIndicatorIds.length > 0 && section(() => viewsSection(card, words)),
    // A trend is of what still counts.
    !isAllWithdrawn(found) && section(() => trendSection(code, filters.get("theme") ?? "", words)), section(() => treatySection(card, filters.get("treaty") ?? "", words)), section(() => flagSection(found))]);
  const assessment = found.assessments.find((x) => x.assessmentId === card.assessmentId);
  return [h("p", { class: "soft crumbs" }, h("a", { href: link("overview") }, t("nav.overview"))), h("h1", null, stateName(found)),
    h("ul", { class: "facts" }, h("li", null, t("round"), " ", foreign(card.round)), origin(assessment), standing(assessment, card), contested(card) && h("li", null, contested(card)),
      h("li", null, foreign(`${card.instrumentId} ${card.instrumentVersion} · ${card.methodVersion} · ${card.profileId} ${card.profileVersion}`))),
    chosen && h("p", { role: "status" }, t("history.older"), " ", h("a", { href: link("state", code) }, t("history.latest"))),
    withdrawnNote(assessment, reasons),
    card.legend && h("details", null, h("summary", null, t("legend")), h("p", { class: "lead" }, foreign(card.legend))), h("div", { class: "filters" }, profileChoice()), total(card, words), patterns(card), views,
    h("div", { class: "halves" }, radarFigure(card, "DOMAIN", "domains", words), radarFigure(card, "PRINCIPLE", "principles", words)),
    wide(heatFigure(card, words)), wide(needsFigure(card, words)), h("div", { class: "halves" }, moves, treaty), asked, history(found, reasons, card.assessmentId)];
}

const wide = (element) => { element.classList.add("wide"); return element; };

// Only where the profile has one; never without its range.
function total(card, words) {
  const themes = ofKind(card.themes, "TOTAL");
  return themes.length > 0 && h("section", { class: "card wide" }, h("h2", null, t("total")), h("p", { class: "soft" }, t("total.note")), table(t("total"), columns(), rows(themes, words)));
}

const patterns = (card) => card.patterns.length > 0 && h("section", { class: "card wide" }, h("h2", null, t("patterns")), h("p", { class: "soft" }, t("patterns.note")),
  h("ul", null, card.patterns.map((pattern) => h("li", null, foreign(pattern.patternId), " ", h("span", { class: "badge" }, value("pattern", pattern.state)), " ", foreign(pattern.explanation)))));

function radarFigure(card, kind, name, words) {
  const themes = ofKind(card.themes, kind);
  const title = t("radar", { what: t(name) });
  return figure({ title, subject: about(`${plain(card.stateCode)}, ${card.round}`, title), note: t("radar.note"), chart: radar(themes, title), legend: [t("legend.level"), t("legend.target")],
    columns: columns(), rows: rows(themes, words), values: values(themes, words), file: `${card.stateCode}-${name}` });
}

function heatFigure(card, words) {
  const line = (x, show) => [questionLink(x.indicatorId, words), x.score === undefined ? value("answer", x.state) : show(x.score), show(x.target),
    x.evidenceGrade.replace("EVIDENCE_GRADE_", "").replace("UNSPECIFIED", "E0"), card.contestedIndicatorIds.includes(x.indicatorId) ? t("yes") : "–"];
  return figure({ title: t("heat"), subject: about(`${plain(card.stateCode)}, ${card.round}`, t("heat")), note: t("heat.note"), chart: heat(card.indicators, words, card.contestedIndicatorIds),
    drawing: () => heatDrawing(card.indicators, words, card.contestedIndicatorIds),
    columns: [{ title: t("question"), long: true }, { title: t("score"), number: true }, { title: t("target"), number: true }, { title: t("evidence") }, { title: t("contested.short") }],
    rows: card.indicators.map((x) => line(x, level)), values: card.indicators.map((x) => line(x, (n) => n * 4)), file: `${card.stateCode}-answers` });
}

function needsFigure(card, words) {
  if (card.needs.length === 0) return h("section", { class: "card" }, h("h2", null, t("needs")), h("p", null, t("needs.none")));
  // The server gives its reasons in English alone, whatever is asked for.
  const line = (need, show) => [questionLink(need.indicatorId, words), show(need.gapLevels), foreign(need.step), h("span", { lang: "en" }, foreign(need.reason))];
  return figure({ title: t("needs"), subject: about(`${plain(card.stateCode)}, ${card.round}`, t("needs")),
    columns: [{ title: t("question"), long: true }, { title: t("needs.gap"), number: true }, { title: t("needs.step"), long: true }, { title: t("needs.reason"), long: true }],
    rows: card.needs.slice(0, 10).map((need) => line(need, plainNumber)), values: card.needs.map((need) => line(need, String)), file: `${card.stateCode}-needs` });
}

async function flagSection(found) {
  const gone = withdrawnIds([found]);
  const list = (await transfers({ stateCode: found.code })).filter((x) => stands(x, gone));
  if (list.length === 0) return h("section", { class: "card wide" }, h("h2", null, t("flags")), h("p", null, t("flags.none")));
  return transferList(list, { title: t("flags"), file: `${found.code}-flags`, columns: transferColumns(), values: transferValues(list) });
}
