// The flags board: all requested technology that the reader may see, by filters of the address.

import { h } from "./dom.js";
import { csv, save } from "./export.js";
import { states, transfers } from "./facts.js";
import { check, select } from "./parts.js";
import { filter } from "./route.js";
import { transferColumns, transferTable } from "./transfers.js";
import { t, value } from "./words.js";

const tiers = ["LOW", "MODERATE", "HIGH", "PROHIBITIVE"].map((name) => `RISK_TIER_${name}`);

export async function flags({ filters }) {
  const chosen = { stateCode: filters.get("state") ?? "", openOnly: filters.get("open") === "1", tierAtLeast: tiers.find((tier) => tier === filters.get("tier")) };
  const [list, known] = await Promise.all([transfers(Object.fromEntries(Object.entries(chosen).filter(([, x]) => x))), states()]);
  const lines = list.map((x) => [x.technologyId, x.stateCode, value("tier", x.judgement.tier), `${value("tier", x.judgement.bestTier)} – ${value("tier", x.judgement.worstTier)}`,
    x.flags.map((flag) => `${flag.ruleId} ${value("status", flag.status)}`).join("; ")]);
  return [h("h1", null, t("flags")), h("p", { class: "lead" }, t("flags.lead")),
    h("div", { class: "filters" }, select("state", t("state"), [["", t("all")], ...known.map((x) => [x.code, x.code])], chosen.stateCode),
      select("tier", t("tier.least"), [["", t("all")], ...tiers.map((tier) => [tier, value("tier", tier)])], chosen.tierAtLeast ?? ""),
      check("open", t("flags.openonly"), chosen.openOnly, (on) => filter({ open: on ? "1" : "" }))),
    h("section", { class: "card" }, list.length === 0 ? h("p", null, filters.size > 0 ? t("nomatch") : t("flags.none")) : [transferTable(list, t("flags")),
      h("div", { class: "downloads" }, h("button", { type: "button", onclick: () => save("flags.csv", "text/csv", csv(transferColumns().map((c) => c.title), lines)) }, t("csv")))])];
}
