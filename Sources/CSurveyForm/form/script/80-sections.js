// The sections of the form: about the survey, one for each domain, technologies, check and save.

const sections = [
  { id: "about", title: () => t("section.about"), draw: aboutSection },
  ...facts.domains.map((domain) => ({ id: domain.id, title: () => local(domain.title), domain, draw: () => domainSection(domain) })),
  { id: "technologies", title: () => t("section.technologies"), draw: technologiesSection },
  { id: "finish", title: () => t("section.finish"), draw: finishSection },
];

const sectionOf = (place) => {
  const id = indicatorById.get(place)?.domain ?? place;
  return sections.find((section) => section.id === id) ?? sections[0];
};

/** The section in which the field of a path stands. */
function sectionOfPath(path) {
  if (path.startsWith("answers")) {
    const id = path.match(/^answers\["([^"\\]*)"\]/)?.[1];
    return sectionOf(indicatorById.has(id) ? id : "finish");
  }
  return sectionOf(path.startsWith("technolog") ? "technologies" : "about");
}

const faultsIn = (section) => shownFaults().filter((fault) => sectionOfPath(fault.field) === section);

function aboutSection() {
  const texts = local(facts.instrument.introduction).split(/\n+/).filter(Boolean);
  const tlp = choiceField({ path: "tlp", label: t("tlp"), hint: t("tlp.hint"), type: "Tlp", value: response.tlp, none: t("tlp.none"), onchange: (value) => set(response, "tlp", value) });
  return [
    h("div", { class: "card" }, h("h3", null, t("how")), h("p", { class: "prose" }, t("how.form")), h("p", { class: "prose" }, t(keeping.works ? "keeping.lead" : "keeping.impossible"))),
    h("div", { class: "card fields" },
      h("h3", null, t("head")),
      textField({
        path: "state_code", label: t("state"), hint: t("state.hint"), value: response.state_code, size: 5, maxlength: 16, autocapitalize: "characters", spellcheck: "false",
        tidied: () => response.state_code,
        onchange: (value) => set(response, "state_code", value.trim().toUpperCase()),
      }),
      textField({ path: "round", label: t("round"), hint: t("round.hint"), value: response.round, size: 8, maxlength: 16, spellcheck: "false", tidied: () => response.round, onchange: (value) => set(response, "round", value.trim()) }),
      textField({ path: "agency", label: t("agency"), hint: t("agency.hint"), value: response.agency, size: 40, spellcheck: "false", tidied: () => response.agency, onchange: (value) => set(response, "agency", value.trim().normalize("NFC")) }),
      tlp,
      textField({ path: "comment", label: t("comment"), hint: t("comment.survey"), value: response.comment, rows: 3, onchange: (value) => set(response, "comment", value) })),
    h("div", { class: "card" }, h("h3", null, t("what")), texts.map((text) => h("p", { class: "prose" }, text))),
  ];
}

function domainSection(domain) {
  return [h("p", { class: "prose" }, local(domain.description)), domain.indicators.map(questionCard)];
}
