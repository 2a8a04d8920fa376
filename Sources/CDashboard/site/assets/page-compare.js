// States beside each other, theme by theme. In alphabetical order, whatever the scores are.

import { strip } from "./chart-strip.js";
import { foreign, h } from "./dom.js";
import { caller, latest, states, titles } from "./facts.js";
import { figure } from "./figure.js";
import { check, empty, profileChoice, select, stateLink, stateTitle } from "./parts.js";
import { filter, profile } from "./route.js";
import { call } from "./rpc.js";
import { ofKind, range, scored, why } from "./themes.js";
import { language, level, percent, plainNumber, t } from "./words.js";

// Others than analysts and administrators are refused smaller groups, so that no state is singled out.
const fewest = 5;
const unbound = ["ROLE_ANALYST", "ROLE_ADMIN"];

export async function compare({ filters }) {
  const [all, { role }] = await Promise.all([states(), caller()]);
  const list = all.filter(latest);
  if (list.length === 0) return [h("h1", null, t("nav.compare")), empty()];
  const known = list.map((x) => x.code);
  const named = filters.get("states");
  const chosen = named === null ? known.slice(0, 8) : named.split(",").filter((code) => known.includes(code));
  const toggle = (code) => (on) => filter({ states: known.filter((x) => (x === code ? on : chosen.includes(x))).join(",") || "-" });
  const kind = filters.get("show") === "principles" ? "PRINCIPLE" : "DOMAIN";
  const few = chosen.length < 2 ? t("compare.choose") : chosen.length < fewest && !unbound.includes(role) ? t("compare.few", { count: fewest }) : "";
  return [h("h1", null, t("nav.compare")), h("p", { class: "lead" }, t("compare.lead")),
    h("fieldset", { class: "filters card" }, h("legend", null, t("compare.states")), list.map((x) => check(x.code, stateTitle(x), chosen.includes(x.code), toggle(x.code)))),
    h("div", { class: "filters" }, select("show", t("show"), [["", t("domains")], ["principles", t("principles")]], filters.get("show") ?? ""), profileChoice()),
    few ? h("p", { role: "status" }, few) : await strips(chosen, kind)];
}

async function strips(stateCodes, kind) {
  const request = { cohort: { stateCodes }, profileId: profile(), languageCode: language() };
  const [{ comparison }, words] = await Promise.all([call("ScoreService/CompareStates", request), titles()]);
  const rounds = new Map(comparison.states.map((x) => [x.stateCode, x.round]));
  const themes = [...ofKind(comparison.themes, kind), ...ofKind(comparison.themes, "TOTAL")];
  const ranked = themes.some((theme) => theme.positions.some((x) => x.rank));
  const columns = [{ title: t("state") }, { title: t("round") }, { title: t("score"), number: true }, { title: t("range"), number: true }, { title: t("coverage"), number: true },
    ...(ranked ? [{ title: t("rank"), number: true }] : [])];
  const rank = (position, show) => (!ranked ? [] : [position.rank ? `${show(position.rank.rank)} (${show(position.rank.p5)}–${show(position.rank.p95)})` : "–"]);
  const line = (position, show, share, number) => [stateLink(position.stateCode), foreign(rounds.get(position.stateCode)),
    scored(position.theme) ? show(position.theme.score) : why(position.theme), scored(position.theme) ? range(position.theme).map(show).join("–") : "–",
    share(position.theme.coverage), ...rank(position, number)];
  const drawn = themes.map((theme) => {
    const positions = theme.positions.toSorted((a, b) => stateCodes.indexOf(a.stateCode) - stateCodes.indexOf(b.stateCode));
    const name = words.of(theme.themeId) === theme.themeId ? theme.themeId : `${theme.themeId} ${words.of(theme.themeId)}`;
    return figure({ title: name, chart: strip(positions, name), legend: [t("legend.whisker")], columns,
      rows: positions.map((x) => line(x, level, percent, plainNumber)), values: positions.map((x) => line(x, (n) => n * 4, String, String)), file: `compare-${theme.themeId}` });
  });
  return [ranked && h("p", { class: "soft" }, t("rank.note")), h("div", { class: "cards" }, drawn)];
}
