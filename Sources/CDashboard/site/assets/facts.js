// What the server said, kept while it cannot change: an assessment's scorecard, an instrument. Asked for once.

import { all, call, each } from "./rpc.js";
import { language, local } from "./words.js";

let kept = new Map();
const once = (key, ask) => {
  if (!kept.has(key)) kept.set(key, ask().catch((error) => { kept.delete(key); throw error; }));
  return kept.get(key);
};

/** Forgets what may have changed since: all of it, at sign-out and when something was submitted. */
export const refresh = () => { kept = new Map([...kept].filter(([key]) => key.startsWith("instrument"))); };
export const forgetAll = () => { kept = new Map(); };

const byName = (a, b) => a.name.localeCompare(b.name, language()) || a.code.localeCompare(b.code);

/** States with at least one visible assessment, by name, each with its newest assessments first. */
export const states = () => once("states", async () => {
  const [{ items }, registered] = await Promise.all([
    all("AssessmentService/ListAssessments", "assessments"),
    all("AdminService/ListStates", "states").catch(() => ({ items: [] })),
  ]);
  const names = new Map(registered.items.map((state) => [state.stateCode, state.name]));
  const found = new Map();
  for (const assessment of items) {
    const code = assessment.stateCode;
    if (!found.has(code)) found.set(code, { code, name: names.get(code) || code, assessments: [] });
    found.get(code).assessments.push(assessment);
  }
  return [...found.values()].sort(byName);
});

/** The scorecard that the server counts as a state's latest. */
export const scorecard = (stateCode) => once(`scorecard ${stateCode} ${language()}`, async () =>
  (await call("ScoreService/GetScorecard", { stateCode, languageCode: language() })).scorecard);

/** The scorecards of states; one that may not be read is its error. */
export const scorecards = (list) => each(list, (state) => scorecard(state.code).catch((error) => error));

export const transfers = (filters = {}) => once(`transfers ${JSON.stringify(filters)}`, async () =>
  (await all("TransferService/ListTransfers", "transfers", filters)).items);

/** Titles by id, from the instrument that a scorecard names: domains, principles, questions. */
export const titles = ({ instrumentId = "", instrumentVersion = "" } = {}) =>
  once(`instrument ${instrumentId} ${instrumentVersion}`, async () => {
    const { instrument } = await call("InstrumentService/GetInstrument", { instrumentId, version: instrumentVersion });
    const texts = new Map();
    const domainOf = new Map();
    for (const domain of instrument.domains) {
      texts.set(domain.id, domain.title);
      for (const indicator of domain.indicators) {
        texts.set(indicator.id, indicator.question);
        domainOf.set(indicator.id, domain.id);
      }
    }
    for (const principle of instrument.principles) texts.set(principle.id, principle.title);
    for (const framework of instrument.frameworks) texts.set(framework.id, framework.title);
    return {
      of: (id) => local(texts.get(id)) || id,
      domainOf: (id) => domainOf.get(id) ?? "",
      treaties: instrument.frameworks.filter((f) => f.kind === "FRAMEWORK_KIND_TREATY").map((f) => f.id),
    };
  });
