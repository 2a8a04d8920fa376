// States beside each other, theme by theme. In alphabetical order, whatever the scores are.

import { strip } from "./chart-strip.js";
import { foreign, h, plain } from "./dom.js";
import { states, titles } from "./facts.js";
import { figure } from "./figure.js";
import { check, empty, select } from "./parts.js";
import { call } from "./rpc.js";
import { filter } from "./route.js";
import { ofKind, range, scored, why } from "./themes.js";
import { language, level, percent, t } from "./words.js";

export async function compare({ filters }) {
  const list = await states();
  if (list.length === 0) return [h("h1", null, t("nav.compare")), empty()];
  const codes = list.map((x) => x.code);
  const named = filters.get("states");
  const chosen = named === null ? codes.slice(0, 5) : named.split(",").filter((code) => codes.includes(code));
  const toggle = (code) => (on) => filter({ states: codes.filter((x) => (x === code ? on : chosen.includes(x))).join(",") || "-" });
  const kind = filters.get("show") === "principles" ? "PRINCIPLE" : "DOMAIN";
  return [h("h1", null, t("nav.compare")), h("p", { class: "lead" }, t("compare.lead")),
    h("fieldset", { class: "filters card" }, h("legend", null, t("compare.states")), list.map((x) => check(x.code, plain(x.name), chosen.includes(x.code), toggle(x.code)))),
    h("div", { class: "filters" }, select("show", t("show"), [["", t("domains")], ["principles", t("principles")]], filters.get("show") ?? "")),
    chosen.length < 2 ? h("p", null, t("compare.choose")) : await strips(chosen, kind)];
}

async function strips(stateCodes, kind) {
  const [{ comparison }, words] = await Promise.all([call("ScoreService/CompareStates", { cohort: { stateCodes }, languageCode: language() }), titles()]);
  const rounds = new Map(comparison.states.map((x) => [x.stateCode, x.round]));
  const columns = [{ title: t("state") }, { title: t("round") }, { title: t("score"), number: true }, { title: t("range"), number: true }, { title: t("coverage"), number: true }];
  return h("div", { class: "cards" }, ofKind(comparison.themes, kind).map((theme) => {
    const positions = theme.positions.toSorted((a, b) => stateCodes.indexOf(a.stateCode) - stateCodes.indexOf(b.stateCode));
    const name = words.of(theme.themeId) === theme.themeId ? theme.themeId : `${theme.themeId} ${words.of(theme.themeId)}`;
    const line = ({ stateCode, theme: own }, show, share) => [foreign(stateCode), foreign(rounds.get(stateCode)), scored(own) ? show(own.score) : why(own), scored(own) ? range(own).map(show).join("–") : "–", share(own.coverage)];
    return figure({ title: name, chart: strip(positions, name), legend: [t("legend.whisker")], columns,
      rows: positions.map((x) => line(x, level, percent)), values: positions.map((x) => line(x, (n) => n * 4, String)), file: `compare-${theme.themeId}` });
  }));
}
