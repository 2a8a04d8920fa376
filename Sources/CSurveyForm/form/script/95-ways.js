// The way through the form: addresses, faults that lead to their place, colours, paper.

/** The address says which section or question is looked at. */
function route(focuses) {
  const place = location.hash.slice(1);
  if (place === "main") return main.focus();
  const section = sectionOf(place);
  if (focuses && section !== currentSection) tell(null);
  show(section);
  if (!focuses) return;
  const target = byId(`q-${place}`) ?? main.querySelector("h2");
  target.focus({ preventScroll: true });
  unfold();
  if (wide.matches && !byId(`q-${place}`)) scrollTo(0, 0);
  else target.scrollIntoView();
}

/** Shows the place of a fault and puts the person there. */
function goTo(path) {
  const section = sectionOfPath(path);
  history.pushState(null, "", `#${section.id}`);
  show(section);
  const found = [...places.entries()].filter(([place]) => path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`));
  const [, place] = found.sort(([one], [other]) => other.length - one.length)[0] ?? [];
  const control = place?.controls.find((one) => one.checked) ?? place?.controls[0] ?? main.querySelector("h2");
  for (let box = control.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
  control.focus();
  control.scrollIntoView({ block: "center" });
}

let theme = "auto";
const dark = matchMedia("(prefers-color-scheme: dark)");

function paint(chosen) {
  theme = chosen;
  document.documentElement.dataset.theme = theme === "auto" ? (dark.matches ? "dark" : "light") : theme;
}

/** All sections after one another, everything open. */
function layOut() {
  document.documentElement.dataset.theme = "light";
  put(() => {
    const parts = sections.slice(0, -1).flatMap(sectionParts);
    for (const details of parts.flatMap((one) => [...one.querySelectorAll("details")])) details.open = true;
    return parts;
  });
}

// On a wide window the sections always stand beside the form; on a narrow one they fold away.
const wide = matchMedia("(min-width: 60rem)");
const unfold = () => { byId("sections").open = wide.matches; };

speak(facts.languages.includes(language) ? language : "en");
dark.addEventListener("change", () => paint(theme));
wide.addEventListener("change", unfold);
addEventListener("hashchange", () => route(true));
addEventListener("beforeprint", layOut);
addEventListener("afterprint", () => { paint(theme); show(currentSection); });
paint("auto");
startKeeping();
whenChanged(() => { showFaults(); showProgress(); });
unfold();
drawFrame();
route(false);
if (keeping.found) tell("keeping.found", { time: clock(keeping.found) });
