// Requested technology as a list: tier, flags, decisions; explanations when the reader asks.

import { foreign, h } from "./dom.js";
import { csvButton } from "./figure.js";
import { stateLink, tierBadge, trouble } from "./parts.js";
import { call } from "./rpc.js";
import { about, day, language, t, value } from "./words.js";

export const transferColumns = () => [t("technology"), t("state"), t("agency"), t("tier"), t("tier.best"), t("tier.worst"), t("standing"), t("flags")].map((title) => ({ title }));

const none = new Set();
/** Whether a request still stands; `gone`: ids of withdrawn assessments. */
export const stands = (transfer, gone) => transfer.standing !== "TRANSFER_STANDING_SUPERSEDED" && !gone.has(transfer.assessmentId);
const standing = (transfer, gone) => (gone.has(transfer.assessmentId) ? t("review.withdrawn") : value("transfer", transfer.standing));

export const transferValues = (list, gone = none) => list.map((x) => [x.technologyId, x.stateCode, x.agency, ...[x.judgement.tier, x.judgement.bestTier, x.judgement.worstTier].map((tier) => value("tier", tier)),
  standing(x, gone), x.flags.map((flag) => `${flag.ruleId} ${value("status", flag.status)}`).join("; ")]);

export function transferList(list, { title, file, columns, values, withState = false, gone = none }) {
  return h("section", { class: "card wide" }, h("h2", null, title),
    h("ul", { class: "moves" }, list.map((transfer) => h("li", null, head(transfer, withState, gone), bounds(transfer), standingFlags(transfer)))),
    h("div", { class: "downloads" }, csvButton(title, file, columns, values)));
}

const head = (transfer, withState, gone) => h("div", null, h("h3", null, foreign(transfer.technologyId)),
  h("ul", { class: "facts" }, withState && h("li", null, stateLink(transfer.stateCode)), h("li", null, foreign(transfer.agency)),
    (transfer.standing !== "TRANSFER_STANDING_OPEN" || gone.has(transfer.assessmentId)) && h("li", null, h("span", { class: "badge" }, standing(transfer, gone)))));

// The two bounds say how much the open questions matter; where they agree there is nothing to add.
const bounds = ({ judgement: { tier, bestTier, worstTier } }) => h("div", null, tierBadge(tier),
  (bestTier !== tier || worstTier !== tier) && h("p", { class: "soft" }, t("tiers.bounds", { best: value("tier", bestTier), worst: value("tier", worstTier) })));

// By how they stand, the open ones first.
function standingFlags(transfer) {
  if (transfer.flags.length === 0) return h("div", null, h("p", { class: "soft" }, t("flags.noflag")));
  const groups = Object.entries(Object.groupBy(transfer.flags, (flag) => flag.status)).sort(([a], [b]) => (b === "FLAG_STATUS_OPEN") - (a === "FLAG_STATUS_OPEN"));
  return h("div", null, groups.map(([status, flags]) => h("p", { class: "flagged" }, h("b", null, `${value("status", status)} (${flags.length})`), " ",
    flags.map((flag) => h("span", { class: "rule" }, foreign(flag.ruleId))))), explained(transfer));
}

const decided = ({ ruleId, decision }) => h("p", null, foreign(ruleId), " ", h("span", { class: "badge" }, value("status", decision.status)),
  ` ${day(decision.createTime)}`, decision.until && `, ${t("until", { day: day(decision.until) })}`, decision.reason && [about(""), foreign(decision.reason)]);

// A rule without a floor is a note: it raises no tier.
const floor = (flag) => (flag.floor === "RISK_TIER_UNSPECIFIED" ? h("span", { class: "badge" }, t("note")) : tierBadge(flag.floor));

/** Explanations and reasons of decisions come with one transfer, not with lists: asked for when they are opened. */
function explained(transfer) {
  const body = h("div", { class: "explained" }, t("loading"));
  let asked = false;
  const open = async (event) => {
    if (!event.target.open || asked) return;
    asked = true;
    try {
      const request = { assessmentId: transfer.assessmentId, item: transfer.item, languageCode: language() };
      const found = (await call("TransferService/GetTransfer", request)).transfer;
      body.replaceChildren(...found.flags.filter((flag) => flag.decision).map(decided), ...found.judgement.flags.map((flag) => h("p", null, foreign(flag.ruleId), " ", floor(flag), flag.unverified ? ` ${t("unverified")}` : "", " ", foreign(flag.explanation))));
    } catch (error) {
      asked = false;
      body.replaceChildren(trouble(error));
    }
  };
  return h("details", { ontoggle: open }, h("summary", null, t("explain"), h("span", { class: "unseen" }, " ", foreign(transfer.technologyId), " ", foreign(transfer.stateCode))), body);
}
