// What the server said, kept while it cannot change: an assessment's scorecard, an instrument. Asked for once.

import { all, call, each } from "./rpc.js";
import { profile } from "./route.js";
import { language, local } from "./words.js";

let kept = new Map();
const once = (key, ask) => {
  if (!kept.has(key)) kept.set(key, ask().catch((error) => { kept.delete(key); throw error; }));
  return kept.get(key);
};

/** Forgets what may have changed since: scorecards of these states (none named: of all), and every list. */
export function refresh(codes = []) {
  const stays = (key) => /^(instrument|caller)/.test(key) || (codes.length > 0 && key.startsWith("scorecard ") && !codes.includes(key.split(" ")[1]));
  kept = new Map([...kept].filter(([key]) => stays(key)));
}

// Lists that are longer than what was asked for: pages must say so.
const cuts = new Set();
const noted = (name, { items, cut }) => { if (cut) cuts.add(name); else cuts.delete(name); return items; };
export const isCut = (name) => cuts.has(name);

export const forgetAll = () => { kept = new Map(); };

/** Who reads: name, role, agency or state. */
export const caller = () => once("caller", async () => (await call("AdminService/GetCaller")).principal);

// Others than administrators are told codes alone.
const names = async () => ((await caller()).role === "ROLE_ADMIN" ? (await all("AdminService/ListStates", "states")).items : []);
const byName = (a, b) => a.name.localeCompare(b.name, language()) || a.code.localeCompare(b.code);

/** States with at least one visible assessment, by name, each with its newest assessments first. */
export const states = () => once("states", async () => {
  const [items, registered] = await Promise.all([all("AssessmentService/ListAssessments", "assessments").then((list) => noted("states", list)), names()]);
  const named = new Map(registered.map((state) => [state.stateCode, state.name]));
  const found = new Map();
  for (const assessment of items) {
    const code = assessment.stateCode;
    if (!found.has(code)) found.set(code, { code, name: named.get(code) || code, assessments: [] });
    found.get(code).assessments.push(assessment);
  }
  return [...found.values()].sort(byName);
});

/** The scorecard that the server counts as a state's latest, or that of one assessment; by the chosen profile. */
export const scorecard = (stateCode, assessmentId = "") => once(`scorecard ${stateCode} ${assessmentId} ${profile()} ${language()}`, async () =>
  (await call("ScoreService/GetScorecard", { ...(assessmentId ? { assessmentId } : { stateCode }), profileId: profile(), languageCode: language() })).scorecard);

/** A round's year and number, to be compared. */
const roundOrder = ({ round }) => round.split("-").map(Number);

/** The assessment that the server counts as a state's latest: of the latest round, what came last; none if all were withdrawn. */
export const latest = ({ assessments }) => assessments.filter((x) => x.reviewState !== "REVIEW_STATE_WITHDRAWN").sort((a, b) => {
  const [[year, number], [otherYear, otherNumber]] = [roundOrder(a), roundOrder(b)];
  return otherYear - year || otherNumber - number || (a.assessmentId < b.assessmentId ? 1 : -1);
})[0];

/** Ids of the withdrawn assessments of states: what they requested does not stand any more. */
export const withdrawnIds = (list) => new Set(list.flatMap((state) => state.assessments).filter((x) => x.reviewState === "REVIEW_STATE_WITHDRAWN").map((x) => x.assessmentId));

/** The scorecards of states; one that may not be read is its error. */
export const scorecards = (list) => each(list, (state) => scorecard(state.code).catch((error) => error));

export const transfers = (filters = {}) => once(`transfers ${JSON.stringify(filters)}`, async () =>
  noted("transfers", await all("TransferService/ListTransfers", "transfers", filters)));

/** Titles by id, from the instrument that a scorecard names: domains, principles, questions. */
export const titles = ({ instrumentId = "", instrumentVersion = "" } = {}) =>
  once(`instrument ${instrumentId} ${instrumentVersion}`, async () => {
    const { instrument } = await call("InstrumentService/GetInstrument", { instrumentId, version: instrumentVersion });
    const texts = new Map();
    const questions = new Map();
    for (const domain of instrument.domains) {
      texts.set(domain.id, domain.title);
      for (const indicator of domain.indicators) {
        texts.set(indicator.id, indicator.question);
        questions.set(indicator.id, { ...indicator, domainId: domain.id });
      }
    }
    for (const principle of instrument.principles) texts.set(principle.id, principle.title);
    for (const framework of instrument.frameworks) texts.set(framework.id, framework.title);
    return {
      of: (id) => local(texts.get(id)) || id,
      questions,
      /** Of domains ("DOMAIN") or principles, in the order that scorecards have. */
      themeIds: (kind) => (kind === "DOMAIN" ? instrument.domains : instrument.principles).map((theme) => theme.id),
      domainOf: (id) => questions.get(id)?.domainId ?? "",
      treaties: instrument.frameworks.filter((f) => f.kind === "FRAMEWORK_KIND_TREATY").map((f) => f.id),
    };
  });
