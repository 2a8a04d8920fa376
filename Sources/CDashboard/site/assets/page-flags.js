// The flags board: all requested technology that the reader may see, by filters of the address.

import { countBars } from "./chart-counts.js";
import { h, plain } from "./dom.js";
import { states, transfers, withdrawnIds } from "./facts.js";
import { figure } from "./figure.js";
import { check, cutNote, select, stateTitle } from "./parts.js";
import { filter } from "./route.js";
import { stands, transferColumns, transferList, transferValues } from "./transfers.js";
import { t, value } from "./words.js";

const tiers = ["NEGLIGIBLE", "LOW", "MODERATE", "HIGH", "PROHIBITIVE"].map((name) => `RISK_TIER_${name}`);

export async function flags({ filters }) {
  const chosen = { stateCode: filters.get("state") ?? "", openOnly: filters.get("open") === "1", tierAtLeast: tiers.find((tier) => tier === filters.get("tier")) };
  const [all, known] = await Promise.all([transfers(Object.fromEntries(Object.entries(chosen).filter(([, x]) => x))), states()]);
  const technology = filters.get("technology") ?? "";
  const old = filters.get("old") === "1";
  const gone = withdrawnIds(known);
  const list = all.filter((x) => (!technology || x.technologyId === technology) && (old || stands(x, gone)));
  const technologies = [...new Set([...all.map((x) => x.technologyId), technology])].filter((x) => x).sort();
  const counts = tiers.map((tier) => [value("tier", tier), list.filter((x) => x.judgement.tier === tier).length]);
  return [h("h1", null, t("flags")), h("p", { class: "lead" }, t("flags.lead")), cutNote("transfers"),
    h("div", { class: "filters" }, select("state", t("state"), [["", t("all")], ...known.map((x) => [x.code, stateTitle(x)])], chosen.stateCode),
      select("technology", t("technology"), [["", t("all")], ...technologies.map((id) => [id, plain(id)])], technology),
      select("tier", t("tier.least"), [["", t("all")], ...tiers.slice(1).map((tier) => [tier, value("tier", tier)])], chosen.tierAtLeast ?? ""),
      check("open", t("flags.openonly"), chosen.openOnly, (on) => filter({ open: on ? "1" : "" })),
      check("old", t("flags.old"), old, (on) => filter({ old: on ? "1" : "" }))),
    list.length === 0 ? h("p", { role: "status" }, filters.size > 0 ? t("nomatch") : t("flags.none")) : [
      h("div", { class: "narrow" }, figure({ title: t("flags.tiers"), chart: countBars(counts, t("flags.tiers")), columns: [{ title: t("tier") }, { title: t("count"), number: true }],
        rows: counts, file: "flags-tiers" })),
      transferList(list, { title: t("flags.asked", { count: list.length }), file: "flags", columns: transferColumns(), values: transferValues(list, gone), withState: true, gone })]];
}
