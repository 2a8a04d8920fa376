// One state: what its latest round says, in full.

import { heat } from "./chart-heat.js";
import { radar } from "./chart-radar.js";
import { trend } from "./chart-trend.js";
import { foreign, h } from "./dom.js";
import { scorecard, states, titles, transfers } from "./facts.js";
import { figure } from "./figure.js";
import { select, stateName, trouble } from "./parts.js";
import { call } from "./rpc.js";
import { link } from "./route.js";
import { columns, ofKind, range, rows, scored, values, why } from "./themes.js";
import { transferTable } from "./transfers.js";
import { language, level, percent, plainNumber, t, value } from "./words.js";

export async function state({ part: code, filters }) {
  const [list, card] = await Promise.all([states(), scorecard(code)]);
  const words = await titles(card);
  const found = list.find((x) => x.code === code) ?? { code, name: code };
  const section = (make) => make().catch((error) => h("section", { class: "card wide" }, trouble(error)));
  const [moves, treaty, asked] = await Promise.all([section(() => trendSection(code, filters.get("theme") ?? "", words)),
    section(() => treatySection(code, filters.get("treaty") ?? "", words)), section(() => flagSection(code))]);
  return [h("p", { class: "soft" }, h("a", { href: link("overview") }, t("nav.overview"))), h("h1", null, stateName(found)),
    h("ul", { class: "facts" }, h("li", null, t("round"), " ", foreign(card.round)),
      h("li", null, foreign(`${card.instrumentId} ${card.instrumentVersion} · ${card.methodVersion} · ${card.profileId} ${card.profileVersion}`))),
    h("p", { class: "lead" }, card.legend ? foreign(card.legend) : null),
    h("div", { class: "halves" }, radarFigure(card, "DOMAIN", "domains", words), radarFigure(card, "PRINCIPLE", "principles", words)),
    wide(heatFigure(card, words)), wide(needsFigure(card, words)), moves, treaty, asked];
}

const wide = (element) => { element.classList.add("wide"); return element; };

function radarFigure(card, kind, name, words) {
  const themes = ofKind(card.themes, kind);
  const title = t("radar", { what: t(name) });
  return figure({ title, note: t("radar.note"), chart: radar(themes, title), legend: [t("legend.level"), t("legend.target")],
    columns: columns(), rows: rows(themes, words), values: values(themes, words), file: `${card.stateCode}-${name}` });
}

function heatFigure(card, words) {
  const line = (x, show) => [`${x.indicatorId} ${words.of(x.indicatorId)}`, x.score === undefined ? value("answer", x.state) : show(x.score), show(x.target), x.evidenceGrade.replace("EVIDENCE_GRADE_", "").replace("UNSPECIFIED", "E0")];
  return figure({ title: t("heat"), note: t("heat.note"), chart: heat(card.indicators, words),
    columns: [{ title: t("question"), long: true }, { title: t("score"), number: true }, { title: t("target"), number: true }, { title: t("evidence") }],
    rows: card.indicators.map((x) => line(x, level)), values: card.indicators.map((x) => line(x, (n) => n * 4)), file: `${card.stateCode}-answers` });
}

function needsFigure(card, words) {
  if (card.needs.length === 0) return h("section", { class: "card" }, h("h2", null, t("needs")), h("p", null, t("needs.none")));
  const line = (need, show) => [`${need.indicatorId} ${words.of(need.indicatorId)}`, show(need.gapLevels), foreign(need.step), foreign(need.reason)];
  return figure({ title: t("needs"), columns: [{ title: t("question"), long: true }, { title: t("needs.gap"), number: true }, { title: t("needs.step"), long: true }, { title: t("needs.reason"), long: true }],
    rows: card.needs.slice(0, 10).map((need) => line(need, plainNumber)), values: card.needs.map((need) => line(need, String)), file: `${card.stateCode}-needs` });
}

async function trendSection(stateCode, chosen, words) {
  const { trend: found } = await call("ScoreService/GetTrend", { stateCode, languageCode: language() });
  const themes = found.themes.filter((x) => x.kind !== "THEME_KIND_SAFEGUARDS");
  const theme = themes.find((x) => x.themeId === chosen) ?? themes[0];
  if (found.rounds.length < 2 || !theme) return h("section", { class: "card wide" }, h("h2", null, t("trend")), h("p", null, t("trend.one")));
  const name = `${theme.themeId} ${words.of(theme.themeId)}`;
  const change = (index) => theme.changes.find((x) => x.toRound === found.rounds[index].round);
  const line = (point, index, show) => [foreign(found.rounds[index].round), scored(point) ? show(point.score) : why(point),
    scored(point) ? range(point).map(show).join("–") : "–", percent(point.coverage), change(index) ? value("verdict", change(index).verdict) : "–"];
  const drawing = figure({ title: `${t("trend")}: ${name}`, chart: trend(theme.points, found.rounds, name), legend: [t("legend.band")],
    columns: [{ title: t("round") }, { title: t("score"), number: true }, { title: t("range"), number: true }, { title: t("coverage"), number: true }, { title: t("verdict") }],
    rows: theme.points.map((point, index) => line(point, index, level)), values: theme.points.map((point, index) => line(point, index, (n) => n * 4)), file: `${stateCode}-trend-${theme.themeId}` });
  drawing.querySelector("h2").after(h("div", { class: "filters" }, select("theme", t("theme.name"), themes.map((x) => [x.themeId, `${x.themeId} ${words.of(x.themeId)}`]), theme.themeId)));
  return wide(drawing);
}

async function treatySection(stateCode, frameworkId, words) {
  const ready = await call("ScoreService/GetReadiness", { stateCode, frameworkId, languageCode: language() });
  const line = (article) => [foreign(article.article), foreign(article.topic), value("ready", article.state), percent(article.coverage), article.score === undefined ? "–" : level(article.score)];
  const counts = Object.entries(Object.groupBy(ready.articles, (article) => article.state)).map(([name, list]) => `${value("ready", name)}: ${list.length}`);
  const columns = [{ title: t("article") }, { title: t("topic"), long: true }, { title: t("standing") }, { title: t("coverage"), number: true }, { title: t("score"), number: true }];
  const drawing = figure({ title: t("treaty"), note: t("treaty.note"),
    chart: h("ul", { class: "facts" }, counts.map((text) => h("li", null, text))), columns, rows: ready.articles.map(line),
    values: ready.articles.map((x) => [x.article, x.topic, value("ready", x.state), x.coverage, x.score === undefined ? "" : x.score * 4]), file: `${stateCode}-${ready.frameworkId}` });
  if (words.treaties.length > 1) drawing.querySelector("h2").after(h("div", { class: "filters" }, select("treaty", t("treaty"), words.treaties.map((id) => [id, words.of(id)]), ready.frameworkId)));
  return wide(drawing);
}

async function flagSection(stateCode) {
  const list = await transfers({ stateCode });
  return h("section", { class: "card wide" }, h("h2", null, t("flags")), list.length === 0 ? h("p", null, t("flags.none")) : transferTable(list, t("flags")));
}
