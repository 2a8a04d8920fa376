// What people call the place of a fault: "LAW-02, reason" rather than answers["LAW-02"].not_applicable.

const headWords = { state_code: "state", round: "round", agency: "agency", tlp: "tlp", comment: "comment", technologies_held: "held" };
const answerWords = { not_applicable: "reason", evidence_grade: "grade", target_level: "target", comment: "comment" };
const requestWords = { technology_id: "request.technology", kind: "request.kind", end_user: "request.end-user", purpose: "request.purpose", mitigations: "mitigations", comment: "comment" };

function placeWords(path) {
  const [, list, key, rest] = path.match(/^(answers|technology_requests)\[("(?:[^"\\]|\\.)*"|\d+)\]\.?(.*)$/) ?? [];
  const name = (rest ?? path).match(/^\w*/)[0];
  if (list === "answers") {
    const item = rest.match(/^evidence\[(\d+)\]/)?.[1];
    const words = item === undefined ? name in answerWords && t(answerWords[name]) : t("evidence.item", { number: Number(item) + 1 });
    return [JSON.parse(key), words].filter(Boolean).join(", ");
  }
  if (list === "technology_requests") {
    const term = rest.match(/^terms\.(\w+)/)?.[1];
    const words = term === undefined ? name in requestWords && t(requestWords[name]) : t(`term.${term}`);
    return [t("request.short", { number: Number(key) + 1 }), words].filter(Boolean).join(", ");
  }
  return name in headWords ? t(headWords[name]) : path;
}
