import { WORDS } from "./words.js";

/** `da` or `en`. */
export let language = navigator.language.startsWith("en") ? "en" : "da";

export const words = () => WORDS[language];

/** Says everything that is marked with a word in the language that is chosen from now on. */
export function speak(chosen) {
  language = chosen;
  document.documentElement.lang = language;
  for (const each of document.querySelectorAll("[data-word]")) each.textContent = words()[each.dataset.word];
  for (const each of document.querySelectorAll("[data-label]")) each.ariaLabel = words()[each.dataset.label];
  for (const each of document.querySelectorAll("[data-language]")) {
    each.ariaPressed = String(each.dataset.language === language);
  }
}
