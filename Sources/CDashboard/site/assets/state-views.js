// Where the state contests answers: both views beside each other, by the same draws. Neither is averaged into the other.

import { views } from "./chart-views.js";
import { foreign, h, plain } from "./dom.js";
import { figure, table } from "./figure.js";
import { questionLink } from "./parts.js";
import { profile } from "./route.js";
import { call } from "./rpc.js";
import { ofKind, range, scored, why } from "./themes.js";
import { about, language, level, percent, plainNumber, t, value } from "./words.js";

export async function viewsSection(card, words) {
  const { views: found } = await call("ReviewService/GetViews", { assessmentId: card.assessmentId, profileId: profile(), languageCode: language() });
  const pairs = [...ofKind(found.agencyView.themes, "DOMAIN"), ...ofKind(found.agencyView.themes, "TOTAL")]
    .map((theme) => ({ theme, other: found.stateView.themes.find((x) => x.themeId === theme.themeId), difference: found.differences.find((x) => x.themeId === theme.themeId) }));
  const drawing = figure({ title: t("views"), subject: about(`${plain(card.stateCode)}, ${card.round}`, t("views")), note: t("views.note"), chart: views(pairs, t("views")),
    legend: [t("legend.agency"), t("legend.state"), t("legend.whisker")], columns: columns(), rows: pairs.map((x) => line(x, words, level, percent, signed)),
    values: pairs.map((x) => line(x, words, (n) => n * 4, String, (n) => n * 4)), file: `${card.stateCode}-views` });
  drawing.classList.add("wide");
  // Where there is room, what is contested stands beside the chart of what comes of it.
  drawing.classList.add("beside");
  const contested = answers(card, found.answers, words);
  contested.className = "aside";
  drawing.append(contested);
  return drawing;
}

// What rounds to nothing has no sign.
const signed = (share) => `${Math.abs(share * 4) < 0.05 ? "" : share > 0 ? "+" : "−"}${plainNumber(Math.abs(share * 4))}`;

const columns = () => [{ title: t("theme.name") }, ...["agency", "state", "difference"].flatMap((view) => {
  const name = t(`views.${view}`);
  return [name, about(name, t("range")), ...(view === "difference" ? [] : [about(name, t("coverage"))])].map((title) => ({ title, number: true }));
})];

function line({ theme, other, difference }, words, show, share, change) {
  const view = (one) => [scored(one) ? show(one.score) : why(one), scored(one) ? range(one).map(show).join("–") : "–", share(one.coverage)];
  const moved = difference ? [change(difference.difference), `${change(difference.interval.p5)} – ${change(difference.interval.p95)}`] : ["–", "–"];
  return [`${theme.themeId} ${words.of(theme.themeId) === theme.themeId ? "" : words.of(theme.themeId)}`, ...view(theme), ...view(other), ...moved];
}

/** An answer's value in words; numbers as they were given. */
function said(answer) {
  if (answer.level !== undefined) return t("answer.level", { level: answer.level });
  if (answer.choice !== undefined) return value("choice", answer.choice);
  if (answer.number !== undefined) return plainNumber(answer.number);
  if (answer.notApplicable !== undefined) return h("span", null, about(t("answer.not-applicable")), foreign(answer.notApplicable));
  return t(answer.withheld ? "answer.withheld" : "answer.unknown");
}

const resting = ({ evidence }) => evidence.length > 0 && h("ul", { class: "plain" }, evidence.map((one) => h("li", null, foreign(one.title), one.uri && [" ", h("span", { class: "soft" }, foreign(one.uri))])));
const grade = (answer) => answer.evidenceGrade.replace("EVIDENCE_GRADE_", "").replace("UNSPECIFIED", "E0");

// Who may not read the response is told which answers are contested, and not what they are.
function answers(card, list, words) {
  if (list.length === 0) return h("div", null, h("h3", null, t("views.answers")), h("p", { class: "soft" }, t("views.unread")), h("ul", null, card.contestedIndicatorIds.map((id) => h("li", null, questionLink(id, words)))));
  const view = (answer) => h("div", null, h("b", null, said(answer)), ` · ${grade(answer)}`, resting(answer), answer.comment && h("p", { class: "soft" }, foreign(answer.comment)));
  return h("div", null, h("h3", null, t("views.answers")), table(t("views.answers"), [{ title: t("question"), long: true }, { title: t("views.agency"), long: true }, { title: t("views.state"), long: true }],
    list.map((x) => [questionLink(x.indicatorId, words), view(x.agencyAnswer), view(x.stateAnswer)])));
}
