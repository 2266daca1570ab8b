import * as calculation from "./calculation.js";
import * as evaluation from "./evaluation.js";
import { language, speak, words } from "./language.js";
import { element } from "./outcome.js";

const PARTS = { evaluation, calculation };

/** Which part of the page is shown; the address says it, so that a browser's way back leads there. */
const part = () => (location.hash === "#calculations" ? "calculation" : "evaluation");

function show() {
  const title = words()[`${part()}Title`];
  document.title = `${title} – wholelife`;
  element("title").textContent = title;
  for (const name of Object.keys(PARTS)) {
    element(name).hidden = name !== part();
    element(`to-${name}`).ariaCurrent = name === part() ? "page" : null;
  }
  PARTS[part()].show();
}

for (const button of document.querySelectorAll("[data-language]")) {
  button.addEventListener("click", () => {
    speak(button.dataset.language);
    show();
  });
}
addEventListener("hashchange", () => {
  show();
  element("title").focus();
});
speak(language);
show();
