// Sign-in: a pasted token, or the code of a link that works once.

import { h } from "./dom.js";
import { trouble } from "./parts.js";
import { call } from "./rpc.js";
import { forget, keep } from "./session.js";
import { t } from "./words.js";

/** Changes `#code=...` into a session. The code leaves the address at once: it must not be bookmarked or shared. */
export async function exchange(code) {
  history.replaceState(null, "", "#/overview");
  keep((await call("SignInService/ExchangeSignInCode", { code })).token, true);
}

export function signIn(reason, done) {
  const field = h("input", { type: "password", id: "token", name: "token", autocomplete: "off", spellcheck: "false", required: true, size: 48 });
  const note = h("div", null, reason && h("p", { class: "error", role: "alert" }, reason));
  const submit = async (event) => {
    event.preventDefault();
    keep(field.value.trim());
    try {
      await call("AdminService/GetCaller");
      done();
    } catch (error) {
      forget();
      note.replaceChildren(error.code === "unauthenticated" ? h("p", { class: "error", role: "alert" }, t("signin.bad")) : trouble(error));
      field.focus();
    }
  };
  return [h("h1", null, t("signin")), h("p", { class: "lead" }, t("signin.lead")), note,
    h("form", { class: "filters", onsubmit: submit }, h("label", null, t("signin.token"), field), h("button", { type: "submit" }, t("signin")))];
}
