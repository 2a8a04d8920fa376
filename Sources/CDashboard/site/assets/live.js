// Asks every few seconds whether something was submitted, and tells: without a reload, without a flicker.

import { refresh } from "./facts.js";
import { call } from "./rpc.js";
import { signedIn } from "./session.js";

const seconds = 4;

/** `changed(codes)`: states with something new. `lost(error)`: no answer, or the token lapsed. `back()`: it answers again. */
export function watch({ changed, lost, back }) {
  let seen = null;
  let away = false;
  const mark = (assessment) => `${assessment.assessmentId} ${assessment.reviewState ?? ""}`;
  const look = async () => {
    if (signedIn() && !document.hidden) {
      try {
        const { assessments } = await call("AssessmentService/ListAssessments", { pageSize: 50 });
        if (away) back();
        away = false;
        const fresh = seen ? assessments.filter((assessment) => !seen.has(mark(assessment))) : [];
        seen = new Set(assessments.map(mark));
        if (fresh.length > 0) {
          refresh();
          changed([...new Set(fresh.map((assessment) => assessment.stateCode))].sort());
        }
      } catch (error) {
        away = true;
        lost(error);
      }
    } else if (!signedIn()) seen = null;
    setTimeout(look, seconds * 1000);
  };
  look();
}
