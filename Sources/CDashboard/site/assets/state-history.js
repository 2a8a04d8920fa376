// All assessments of one state; of those that were withdrawn, when and why.

import { foreign, h } from "./dom.js";
import { latest } from "./facts.js";
import { table } from "./figure.js";
import { label, stateName } from "./parts.js";
import { link } from "./route.js";
import { all, each } from "./rpc.js";
import { day, t, value } from "./words.js";

const isWithdrawn = (assessment) => assessment?.reviewState === "REVIEW_STATE_WITHDRAWN";

/** When and why assessments were withdrawn, by id: for those whose review the caller may follow. */
export async function withdrawals({ assessments }) {
  const found = await each(assessments.filter(isWithdrawn), async ({ assessmentId }) => {
    const { items } = await all("ReviewService/ListReviewEvents", "events", { assessmentId }).catch((error) => {
      if (["permission_denied", "not_found"].includes(error.code)) return { items: [] };
      throw error;
    });
    return [assessmentId, items.find((event) => event.kind === "REVIEW_EVENT_KIND_WITHDRAWN")];
  });
  return new Map(found);
}

const told = (event) => (event ? [t("withdrawn.when", { day: day(event.createTime) }), " ", t("withdrawn.why"), " ", foreign(event.text)] : t("withdrawn.untold"));

/** What stands above a withdrawn assessment. */
export const withdrawnNote = (assessment, reasons) => isWithdrawn(assessment) && h("div", { class: "notice" }, h("p", null, h("b", null, t("withdrawn.this"))), h("p", null, told(reasons.get(assessment.assessmentId))));

/** Whether a state has assessments, and all of them were withdrawn: then there is no latest one. */
export const isAllWithdrawn = (state) => state.assessments.length > 0 && !latest(state);

export const allWithdrawn = (state, reasons) => [h("p", { class: "soft crumbs" }, h("a", { href: link("overview") }, t("nav.overview"))), h("h1", null, stateName(state)),
  h("div", { class: "notice" }, h("p", null, t("withdrawn.all"))), history(state, reasons)];

/** `shown`: the assessment that stands above, if any. */
export function history(state, reasons, shown = "") {
  const review = (x) => (isWithdrawn(x) ? h("div", null, value("review", x.reviewState), h("p", { class: "soft" }, told(reasons.get(x.assessmentId)))) : value("review", x.reviewState));
  const line = (x) => [h("a", { href: link("state", state.code, { assessment: x.assessmentId }) }, foreign(x.round)), x.assessmentId === shown ? t("history.this") : "–",
    foreign(x.agency), day(x.createTime), label(x.tlp), review(x)];
  const [round, where, agency, stored, tlp, stands] = [t("round"), t("history.shown"), t("agency"), t("history.stored"), t("label"), t("review")].map((title) => ({ title }));
  for (const column of [round, stored, tlp]) column.brief = true;
  (state.assessments.some(isWithdrawn) ? stands : agency).long = true;
  return state.assessments.length > 0 && h("section", { class: "card wide" }, h("h2", null, t("history")),
    table(t("history"), [round, where, agency, stored, tlp, stands], state.assessments.map(line)));
}
