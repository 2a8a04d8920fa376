// Of one state: how a theme moved over the rounds, and how far the answers reach for a treaty.

import { countBars } from "./chart-counts.js";
import { trend } from "./chart-trend.js";
import { foreign, h, plain } from "./dom.js";
import { figure } from "./figure.js";
import { select } from "./parts.js";
import { profile } from "./route.js";
import { call } from "./rpc.js";
import { range, scored, why } from "./themes.js";
import { about, language, level, percent, t, value } from "./words.js";

export async function trendSection(stateCode, chosen, words) {
  const { trend: found } = await call("ScoreService/GetTrend", { stateCode, profileId: profile(), languageCode: language() });
  const themes = found.themes.filter((x) => x.kind !== "THEME_KIND_SAFEGUARDS");
  const theme = themes.find((x) => x.themeId === chosen) ?? themes[0];
  if (found.rounds.length < 2 || !theme) return h("section", { class: "card" }, h("h2", null, t("trend")), h("p", null, t("trend.one")));
  const name = `${theme.themeId} ${words.of(theme.themeId)}`;
  const change = (index) => theme.changes.find((x) => x.toRound === found.rounds[index].round);
  const line = (point, index, show) => [foreign(found.rounds[index].round), scored(point) ? show(point.score) : why(point),
    scored(point) ? range(point).map(show).join("–") : "–", percent(point.coverage), change(index) ? value("verdict", change(index).verdict) : "–"];
  const drawing = figure({ title: about(t("trend"), name), subject: about(`${plain(stateCode)}, ${t("trend")}`, name), chart: trend(theme.points, found.rounds, name), legend: [t("legend.band")],
    columns: [{ title: t("round") }, { title: t("score"), number: true }, { title: t("range"), number: true }, { title: t("coverage"), number: true }, { title: t("verdict") }],
    rows: theme.points.map((point, index) => line(point, index, level)), values: theme.points.map((point, index) => line(point, index, (n) => n * 4)), file: `${stateCode}-trend-${theme.themeId}` });
  drawing.querySelector("h2").after(h("div", { class: "filters" }, select("theme", t("theme.name"), themes.map((x) => [x.themeId, `${x.themeId} ${words.of(x.themeId)}`]), theme.themeId)));
  return drawing;
}

const order = ["MET", "MET_SO_FAR", "PARTLY", "NOT_MET", "UNKNOWN", "NOT_ASSESSED"].map((name) => `READINESS_STATE_${name}`);

export async function treatySection({ stateCode, assessmentId, round }, frameworkId, words) {
  const ready = await call("ScoreService/GetReadiness", { assessmentId, frameworkId, languageCode: language() });
  const line = (article, show, share) => [foreign(article.article), foreign(article.topic), value("ready", article.state), share(article.coverage), article.score === undefined ? "–" : show(article.score)];
  const counts = order.map((name) => [value("ready", name), ready.articles.filter((article) => article.state === name).length]);
  const columns = [{ title: t("article") }, { title: t("topic"), long: true }, { title: t("standing") }, { title: t("coverage"), number: true }, { title: t("score"), number: true }];
  const title = about(t("treaty"), words.of(ready.frameworkId));
  const drawing = figure({ title, subject: about(`${plain(stateCode)}, ${round}`, title), note: t("treaty.note"), chart: countBars(counts, title), legend: [t("treaty.articles")], columns,
    rows: ready.articles.map((x) => line(x, level, percent)), values: ready.articles.map((x) => line(x, (n) => n * 4, String)), file: `${stateCode}-${ready.frameworkId}` });
  if (words.treaties.length > 1) drawing.querySelector("h2").after(h("div", { class: "filters" }, select("treaty", t("treaty.which"), words.treaties.map((id) => [id, words.of(id)]), ready.frameworkId)));
  return drawing;
}
