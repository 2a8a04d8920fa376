// What stands around every page: name, links, search, language, colours, sign-out.

import { h } from "./dom.js";
import { here, link } from "./route.js";
import { signedIn } from "./session.js";
import { language, languages, speak, t } from "./words.js";

const pages = ["overview", "compare", "flags", "coordination"];
const stored = (() => { try { return localStorage.getItem("theme"); } catch { return null; } })();
let theme = stored === "light" || stored === "dark" ? stored : "auto";
document.documentElement.dataset.theme = theme;

function paint(chosen) {
  theme = chosen;
  document.documentElement.dataset.theme = chosen;
  try { localStorage.setItem("theme", chosen); } catch { /* A browser that keeps nothing: then for this page only. */ }
}

const choice = (id, title, options, chosen, change) => h("select", { id, "aria-label": title, onchange: (event) => change(event.target.value) },
  options.map(([key, text]) => h("option", { value: key, selected: key === chosen }, text)));

function links(page) {
  return h("nav", { "aria-label": t("nav") }, h("ul", null, pages.map((name) =>
    h("li", null, h("a", { href: link(name), "aria-current": page === name ? "page" : null }, t(`nav.${name}`))))));
}

function searching() {
  const { page, filters } = here();
  const field = h("input", { type: "search", id: "search", "aria-label": t("search.all"), placeholder: t("search.all"), value: page === "search" ? filters.get("q") ?? "" : "" });
  const go = (event) => { event.preventDefault(); location.hash = link("search", "", { q: field.value.trim() }); };
  return h("form", { role: "search", onsubmit: go }, field);
}

export function frame({ page, draw, leave }) {
  document.getElementById("skip").textContent = t("skip");
  document.getElementById("foot").replaceChildren(`${t("foot")} `, h("a", { href: "/reference", hreflang: "en" }, t("reference")));
  const focused = document.activeElement?.id;
  document.getElementById("top").replaceChildren(h("p", { class: "brand" }, t("title")), ...(signedIn() ? [links(page)] : []),
    h("div", { class: "tools" }, signedIn() && searching(),
      choice("language", t("language"), Object.entries(languages).map(([code, words]) => [code, words.name]), language(), (code) => { speak(code); draw(); }),
      choice("theme", t("theme"), ["auto", "light", "dark"].map((name) => [name, t(`theme.${name}`)]), theme, paint),
      signedIn() && h("button", { type: "button", onclick: leave }, t("signout"))));
  if (["language", "theme", "search"].includes(focused)) document.getElementById(focused)?.focus();
}
