// The token of this page. It stands in memory only: a reload forgets it, as is meant.

let token = "";
export const signedIn = () => token !== "";
let linked = false;
/** `byLink`: the server made this session for a one-time link, and can end it. */
export const keep = (given, byLink = false) => { token = given; linked = byLink; };
export const forget = () => { token = ""; linked = false; };
export const endsAtServer = () => linked;
export const authorization = () => (token ? { Authorization: `Bearer ${token}` } : {});
