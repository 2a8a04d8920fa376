// The survey that is being filled in, what is wrong with it, and who wants to know of changes.

let response = begun();
/** Faults of the response as it stands. */
let faults = [];
/** The person asked for a check: what is missing is named from then on, too. */
let checked = false;
/** Changed since it was last saved to a file. */
let unsaved = false;
const listeners = [];

/** A survey that nobody has answered anything in. */
function begun() {
  return {
    instrument_id: facts.instrument.id,
    instrument_version: facts.instrument.version,
    state_code: facts.start.stateCode,
    round: facts.start.round,
    tlp: nameOf("Tlp", "amber"),
    answers: {},
  };
}

/** Called after each change of the response. */
const whenChanged = (listener) => listeners.push(listener);

function changed() {
  unsaved = true;
  look();
}

/** Checks the response anew and tells everybody. */
function look() {
  faults = violations(response);
  for (const listener of listeners) listener();
}

/** Puts another survey in the place of the one that stands here. */
function take(other) {
  response = { ...other, instrument_id: facts.instrument.id, instrument_version: facts.instrument.version, answers: other.answers ?? {} };
  checked = false;
  unsaved = false;
  look();
}

/** Sets a field of a message; what says nothing is taken away. */
function set(message, name, value) {
  if (value === undefined || value === "" || value === false) delete message[name];
  else message[name] = value;
  changed();
}

/** The answer to a question, made if there is none yet. */
const answerTo = (id) => (response.answers[id] ??= {});
/** The field of an answer that holds its value. */
const valueField = (answer) => valueFields.find((name) => answer?.[name] !== undefined);

/** Takes away an answer in which nothing stands any more. */
function tidy(id) {
  if (Object.keys(response.answers[id] ?? {}).length === 0) delete response.answers[id];
}

/** Whether faults at a place are shown: what is missing is no fault before the person says to be done. */
const isMissing = (fault) => ["found.nothing", "found.empty", "found.no-value", "found.no-reason"].includes(fault.found?.key);
const shownFaults = () => (checked ? faults : faults.filter((fault) => !isMissing(fault)));

/** How many of these questions are answered or marked. */
const answeredOf = (questions) => questions.filter((question) => valueField(response.answers[question.id]) !== undefined).length;
