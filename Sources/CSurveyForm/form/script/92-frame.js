// What stands around a section: title, languages, colours, the way through the form, how far it is filled in.

const main = byId("main");
let currentSection = sections[0];

/** Words for everybody, read out by a screen reader too. */
let news = null;
function tell(key, values) {
  news = key ? part(key, values) : null;
  byId("news").textContent = news ? say(news) : "";
}

/** Draws a section in the place of the one that stands there. */
function show(section) {
  currentSection = section;
  put(() => [...sectionParts(section), pager(section)]);
  main.dataset.section = section.id;
}

const sectionParts = (section) =>
  [h("h2", { tabindex: "-1" }, section.domain && h("span", { class: "id" }, section.domain.id), section.domain && " ", section.title()), ...section.draw().flat()].filter(Boolean);

/** Puts what is made in the place of what stands there. */
function put(make) {
  places.clear();
  drawing = true;
  main.replaceChildren(...make());
  drawing = false;
  fit([...main.querySelectorAll("textarea")]);
  showFaults();
  showProgress();
}

function pager(section) {
  const index = sections.indexOf(section);
  const link = (other, key) => other && h("a", { href: `#${other.id}`, class: key }, t(`pager.${key}`, { title: other.title() }));
  return h("nav", { class: "pager", "aria-label": t("pager") }, link(sections[index - 1], "previous"), link(sections[index + 1], "next"));
}

function drawFrame() {
  byId("skip").textContent = t("skip");
  byId("skip").href = "#main";
  document.title = local(facts.instrument.title);
  const languages = h("select", { id: "language", onchange: (event) => { speak(event.target.value); drawAll(); byId("language").focus(); } },
    facts.languages.map((tag) => h("option", { value: tag, lang: tag }, languageName(tag))));
  languages.value = language;
  const colours = h("select", { id: "colours", onchange: (event) => paint(event.target.value) },
    ["auto", "light", "dark"].map((name) => h("option", { value: name }, t(`colours.${name}`))));
  colours.value = theme;
  byId("top").replaceChildren(
    h("div", { class: "names" }, h("h1", null, local(facts.instrument.title)), h("p", { class: "hint" }, t("version", { id: facts.instrument.id, version: facts.instrument.version }))),
    h("div", { class: "tools" },
      h("label", null, t("language.label"), languages),
      h("label", null, t("colours"), colours),
      h("button", { type: "button", id: "draft", onclick: saveDraft }, t("draft.save"))));
  byId("sections").replaceChildren(
    h("summary", null, h("span", { id: "whole" }), h("progress", { id: "progress", max: indicators.length, "aria-labelledby": "whole" })),
    h("nav", { "aria-label": t("sections") }, h("p", { class: "hint", id: "kept" }), h("ol", null, sections.map((section) => h("li", null, h("a", { href: `#${section.id}`, "data-section": section.id }))))));
  byId("foot").replaceChildren(h("p", null, t("foot")));
  byId("news").textContent = news ? say(news) : "";
  showKeeping();
}

/** How far each section is filled in, and how much in it has to be mended. */
function showProgress() {
  byId("whole").textContent = t("progress", { answered: answeredOf(indicators), total: indicators.length });
  byId("progress").value = answeredOf(indicators);
  for (const link of byId("sections").querySelectorAll("a")) {
    const section = sections.find((one) => one.id === link.dataset.section);
    const questions = section.domain?.indicators;
    const wrong = section.id === "finish" ? 0 : faultsIn(section).length;
    const parts = [
      h("span", null, section.title()),
      questions && h("span", { class: "count" }, t("progress.section", { answered: answeredOf(questions), total: questions.length })),
      section.id === "technologies" && h("span", { class: "count" }, String(response.technology_requests?.length ?? 0)),
      wrong > 0 && h("span", { class: "badge" }, t("progress.wrong", { count: wrong })),
    ].filter(Boolean);
    link.replaceChildren(...parts.flatMap((part) => [part, " "]));
    if (section === currentSection) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

function showKeeping() {
  byId("kept").textContent = keepingWords();
}

function drawAll() {
  drawFrame();
  show(currentSection);
}
