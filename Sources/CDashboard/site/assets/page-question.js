// One question: what its levels mean, and what each state answers. By name, whatever the levels are.

import { strip } from "./chart-strip.js";
import { foreign, h } from "./dom.js";
import { scorecards, states, titles } from "./facts.js";
import { figure } from "./figure.js";
import { empty, stateLink } from "./parts.js";
import { level, local, t, value } from "./words.js";

export async function question({ part: id }) {
  const [list, words] = await Promise.all([states(), titles()]);
  const asked = words.questions.get(id);
  if (!asked) return [h("h1", null, t("question")), h("p", { role: "status" }, t("question.unknown"))];
  const head = [h("h1", null, id), h("p", { class: "asked" }, words.of(id)),
    h("ul", { class: "facts" }, h("li", null, `${asked.domainId} ${words.of(asked.domainId)}`), asked.principleIds.map((principle) => h("li", null, `${principle} ${words.of(principle)}`)),
      asked.safeguard && h("li", null, h("span", { class: "badge" }, t("safeguard"))))];
  if (list.length === 0) return [head, empty()];
  const cards = await scorecards(list);
  const found = list.map((state, index) => ({ state, card: cards[index], answer: cards[index].indicators?.find((x) => x.indicatorId === id) })).filter(({ answer }) => answer);
  return [head, meaning(asked), found.length > 0 && answers(id, found, words)];
}

const meaning = (asked) => asked.levels.length > 0 && h("details", { class: "card wide" }, h("summary", null, t("question.levels")),
  h("dl", { class: "levels" }, asked.levels.map((one) => [h("dt", null, String(one.level)), h("dd", null, local(one.text))])));

function answers(id, found, words) {
  const title = t("question.answers");
  const said = (answer, show) => (answer.score === undefined ? value("answer", answer.state) : show(answer.score));
  const line = ({ state, card, answer }, show) => [stateLink(state.code), foreign(card.round), said(answer, show), show(answer.target),
    answer.evidenceGrade.replace("EVIDENCE_GRADE_", "").replace("UNSPECIFIED", "E0"), value("basis", card.evidenceBasis), card.contestedIndicatorIds.includes(id) ? t("yes") : "–"];
  const points = found.map(({ state, answer }) => ({ stateCode: state.code,
    theme: { state: answer.score === undefined ? "THEME_STATE_NOT_APPLICABLE" : "THEME_STATE_SCORED", score: answer.score, low: answer.score, high: answer.score } }));
  const drawing = figure({ title, subject: `${id} ${words.of(id)}`, chart: strip(points, title),
    columns: [{ title: t("state") }, { title: t("round") }, { title: t("score"), number: true }, { title: t("target"), number: true }, { title: t("evidence") }, { title: t("basis"), long: true }, { title: t("contested.short") }],
    rows: found.map((x) => line(x, level)), values: found.map((x) => line(x, (n) => n * 4)), file: id });
  drawing.classList.add("wide");
  drawing.querySelector("details").open = true;
  return drawing;
}
