// Check and save: what is still open, what is wrong, and the ways out of the form and back into it.

/** What could not be taken over from the file that was opened last, `{name, faults}`. */
let leftOut = null;

function finishSection() {
  const answered = answeredOf(indicators);
  const open = indicators.length - answered;
  return [
    h("div", { class: "card" },
      h("p", null, t("finish.answered", { answered, total: indicators.length }), " ", open > 0 && t("finish.open", { open })),
      checked && faults.length === 0 && h("p", { class: "good" }, t("finish.right"))),
    leftOutCard(),
    faultSummary(),
    unknownAnswers(),
    h("div", { class: "card" },
      h("h3", null, t("finish.out")),
      h("p", { class: "buttons" },
        h("button", { type: "button", class: "primary", id: "export", onclick: exportSurvey }, t("finish.export")),
        h("button", { type: "button", id: "check", onclick: check }, t("finish.check")),
        h("button", { type: "button", onclick: saveDraft }, t("draft.save")),
        h("button", { type: "button", onclick: () => print() }, t("finish.print"))),
      h("p", { class: "prose" }, t("finish.then", { file: fileName("survey") })),
      h("pre", null, `capacity survey check ${fileName("survey")}\ncapacity survey submit ${fileName("survey")}`)),
    h("div", { class: "card" },
      h("h3", null, t("finish.in")),
      h("p", { class: "prose", id: "open-hint" }, t("finish.in.hint")),
      h("div", { class: "field" },
        h("label", { for: "open" }, t("finish.file")),
        h("input", { type: "file", id: "open", accept: ".json,application/json", "aria-describedby": "open-hint", onchange: (event) => openFile(event.target) }))),
    h("div", { class: "card" },
      h("h3", null, t("keeping")),
      h("p", { class: "prose" }, t(keeping.works ? "keeping.lead" : "keeping.impossible")),
      keeping.works && h("label", { class: "check" },
        h("input", { type: "checkbox", id: "keep", checked: keeping.wanted, onchange: (event) => wantKeeping(event.target.checked) }),
        h("span", null, t("keeping.want"))),
      h("p", null, h("button", { type: "button", class: "danger", id: "erase", onclick: erase }, t("erase")))),
  ].filter(Boolean);
}

/** Every fault, each a link to its place. */
function faultSummary() {
  const shown = shownFaults();
  if (shown.length === 0) return null;
  const items = shown.map((fault) => h("li", null,
    h("a", { href: "#", "data-field": fault.field, onclick: (event) => { event.preventDefault(); goTo(fault.field); } }, foreign(placeWords(fault.field))),
    ": ", foreign(faultWords(fault))));
  return h("div", { class: "card wrong", id: "faults", tabindex: "-1", role: "group", "aria-labelledby": "faults-title" },
    h("h3", { id: "faults-title" }, t(shown.length === 1 ? "faults.one" : "faults.many", { count: shown.length })),
    h("ul", null, items));
}

/** Answers to questions that this instrument does not have: nothing but taking them away can be done about them. */
function unknownAnswers() {
  const ids = Object.keys(response.answers).filter((id) => !indicatorById.has(id)).sort(compare);
  if (ids.length === 0) return null;
  const removal = (id) => h("li", null, foreign(id), " ", h("button", {
    type: "button",
    onclick: () => { delete response.answers[id]; changed(); show(currentSection); },
  }, t("finish.remove")));
  return h("div", { class: "card wrong" }, h("h3", null, t("finish.unknown")), h("ul", null, ids.map(removal)));
}

function leftOutCard() {
  if (!leftOut) return null;
  const items = leftOut.faults.map((fault) => h("li", { "data-field": fault.field }, fault.field && foreign(fault.field), fault.field && ": ", foreign(faultWords(fault))));
  return h("div", { class: "card wrong", id: "left-out", tabindex: "-1" }, h("h3", null, t("finish.left-out", { name: leftOut.name })), h("ul", null, items));
}

/** For a file's name, only what every system takes in one. */
const fileName = (kind) => `${kind}-${[response.state_code, response.round].join("-").replace(/[^A-Za-z0-9-]/g, "")}.json`;

function check() {
  checked = true;
  look();
  show(currentSection);
  (byId("faults") ?? byId("check")).focus();
  if (faults.length === 0) tell("finish.right");
}

function exportSurvey() {
  checked = true;
  look();
  show(currentSection);
  if (faults.length > 0) return byId("faults").focus();
  download(fileName("survey"), written(response));
  unsaved = false;
  tell("finish.exported", { file: fileName("survey") });
  byId("export").focus();
}

/** As it stands, right or not: to go on with later, or for somebody else to go on with. */
function saveDraft() {
  download(fileName("draft"), written(response));
  unsaved = false;
  tell("draft.saved", { file: fileName("draft") });
}

async function openFile(input) {
  const [file] = input.files;
  if (!file) return;
  const { response: found, faults: unread } = read(await file.text());
  // The same file may be chosen again once it has been mended.
  input.value = "";
  const { id, version } = facts.instrument;
  const named = [found.instrument_id ?? id, found.instrument_version ?? version];
  if (unread.some((fault) => fault.field === "")) {
    leftOut = { name: file.name, faults: unread };
  } else if (named[0] !== id || named[1] !== version) {
    leftOut = { name: file.name, faults: [{ field: "instrument_version", found: named.join(" "), allowed: part("allowed.instrument", { version: `${id} ${version}` }) }] };
  } else {
    if (Object.keys(response.answers).length > 0 && !confirm(t("finish.replace"))) return;
    opened.clear();
    take(found);
    checked = true;
    unsaved = true;
    leftOut = unread.length > 0 ? { name: file.name, faults: unread } : null;
    look();
    tell("finish.opened", { file: file.name, answered: answeredOf(indicators) });
  }
  show(currentSection);
  (byId("left-out") ?? byId("faults") ?? byId("open")).focus();
}

function erase() {
  if (!confirm(t("erase.sure"))) return;
  forget();
  opened.clear();
  leftOut = null;
  take(begun());
  clearTimeout(keeping.timer);
  keeping.timer = null;
  show(currentSection);
  showKeeping();
  tell("erase.done");
  byId("erase").focus();
}
