// Requested technology as a table: tier, flags, decisions; explanations when the reader asks.

import { foreign, h } from "./dom.js";
import { table } from "./figure.js";
import { tierBadge, trouble } from "./parts.js";
import { call } from "./rpc.js";
import { link } from "./route.js";
import { language, t, value } from "./words.js";

export const transferColumns = () => [{ title: t("technology") }, { title: t("state") }, { title: t("tier") }, { title: t("tiers.bounds") }, { title: t("flags"), long: true }];

export const transferTable = (list, caption) => table(caption, transferColumns(), list.map((transfer) => {
  const judged = transfer.judgement;
  return [foreign(transfer.technologyId), h("a", { href: link("state", transfer.stateCode) }, foreign(transfer.stateCode)), tierBadge(judged.tier),
    `${value("tier", judged.bestTier)} – ${value("tier", judged.worstTier)}`,
    transfer.flags.length === 0 ? t("flags.noflag") : [transfer.flags.map(flagLine), explained(transfer)]];
}));

// Lists carry how each flag stands; what it says comes with the one transfer.
const flagLine = (standing) => h("div", null, foreign(standing.ruleId), ` · ${value("status", standing.status)}`,
  standing.decision?.reason ? [": ", foreign(standing.decision.reason)] : "");

/** The explanations come with one transfer, not with lists: asked for when they are opened. */
function explained(transfer) {
  const body = h("div", null, t("loading"));
  let asked = false;
  const open = async (event) => {
    if (!event.target.open || asked) return;
    asked = true;
    try {
      const request = { assessmentId: transfer.assessmentId, item: transfer.item, languageCode: language() };
      const { flags } = (await call("TransferService/GetTransfer", request)).transfer.judgement;
      body.replaceChildren(...flags.map((flag) => h("p", null, foreign(flag.ruleId), " ", tierBadge(flag.floor), flag.unverified ? ` ${t("unverified")}` : "", ": ", foreign(flag.explanation))));
    } catch (error) {
      asked = false;
      body.replaceChildren(trouble(error));
    }
  };
  return h("details", { ontoggle: open }, h("summary", null, t("explain"), " ", foreign(transfer.technologyId)), body);
}
