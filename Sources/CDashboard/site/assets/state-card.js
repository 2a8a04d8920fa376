// A state in small. Its name and latest round stand there at once, its profile once its scorecard has come: what is
// still to come keeps its place, so that nothing moves under the reader's eyes.

import { profile } from "./chart-profile.js";
import { foreign, h, plain } from "./dom.js";
import { figure } from "./figure.js";
import { contested, openFlags, origin, standing, stateName, trouble } from "./parts.js";
import { link } from "./route.js";
import { columns, ofKind, pending, rows, values } from "./themes.js";
import { about, percent, t, value } from "./words.js";

const waiting = (content) => h("li", { class: "pending" }, content);

/**
 * `latest`: the assessment that the scorecard will be of, as far as lists tell; none where all were withdrawn.
 * `themeIds`: what its chart will show. `isOpen`: whether the table behind the chart was open before.
 */
export function stateCard(state, latest, kind, themeIds, isOpen) {
  const title = h("div", { class: "title" }, h("h2", null, h("a", { href: link("state", state.code) }, stateName(state))));
  if (!latest) return { state, element: h("article", { class: "card", "data-state": state.code }, title, h("p", { class: "soft" }, t("withdrawn.all"))) };
  // Lines of their own: how those above break does not depend on what is still to come.
  const facts = h("ul", { class: "facts" }, head(latest.round, latest));
  const stands = h("ul", { class: "facts" }, standing(latest), waiting(h("span", { class: "badge" }, value("basis", "EVIDENCE_BASIS_REVIEWED"))));
  const coverage = waiting(t("coverage.range", { low: percent(0.5), high: percent(1) }));
  const flags = waiting(h("a", null, t("flags.open", { count: 10 })));
  const empty = drawing(state, { round: latest.round, themes: pending(themeIds, kind) }, kind, null);
  empty.inert = true;
  empty.classList.add("waiting");
  const element = h("article", { class: "card", "data-state": state.code, "aria-busy": "true" }, title, facts, stands, h("ul", { class: "facts" }, flags, coverage), empty);

  /** `card`: the scorecard, or the error that came in its place. */
  const fill = (card, words) => {
    element.removeAttribute("aria-busy");
    // One voice for all: the page says at the end how many there are, and each card speaks when it is read.
    if (!card.themes) return element.replaceChildren(title, trouble(card, true));
    const coverages = ofKind(card.themes, kind).map((theme) => theme.coverage);
    const assessment = state.assessments.find((x) => x.assessmentId === card.assessmentId);
    facts.replaceWith(h("ul", { class: "facts" }, head(card.round, assessment)));
    stands.replaceWith(h("ul", { class: "facts" }, standing(assessment, card)));
    if (contested(card)) title.append(contested(card));
    if (coverages.length > 0) coverage.replaceWith(h("li", null, t("coverage.range", { low: percent(Math.min(...coverages)), high: percent(Math.max(...coverages)) })));
    else coverage.remove();
    const drawn = drawing(state, card, kind, words);
    drawn.querySelector("details").open = isOpen;
    empty.replaceWith(drawn);
  };

  /** `asked`: requests for technology that are open, of all states; none where the caller may not know. */
  const tellFlags = (asked) => {
    if (!asked) return flags.remove();
    const count = openFlags(asked.filter((x) => x.stateCode === state.code));
    flags.replaceChildren(h("a", { href: link("flags", "", { state: state.code, open: "1" }) }, t("flags.open", { count })));
    flags.removeAttribute("class");
  };
  return { state, element, fill, tellFlags };
}

const head = (round, assessment) => [h("li", null, t("round"), " ", foreign(round)), origin(assessment)];

function drawing(state, card, kind, words) {
  const name = t(kind === "DOMAIN" ? "domains" : "principles");
  const shown = [...ofKind(card.themes, kind), ...ofKind(card.themes, "TOTAL")];
  const drawn = figure({
    title: name, subject: about(`${plain(state.name)}, ${card.round}`, name), level: 3, chart: profile(shown, state.name),
    columns: columns(), rows: words ? rows(shown, words) : [], values: words ? values(shown, words) : [], file: `${state.code}-profile`,
  });
  drawn.className = "inner";
  return drawn;
}
