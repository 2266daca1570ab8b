import * as wholelife from "wholelife";

import { locate, read, sort } from "./documents.js";
import { WORDS } from "./words.js";

const element = (id) => document.getElementById(id);

let language = navigator.language.startsWith("en") ? "en" : "da";
let documents = [];
/** Shows the last outcome again, in another language for instance. */
let show = () => {};

function speak(chosen) {
  language = chosen;
  const words = WORDS[language];
  document.documentElement.lang = language;
  document.title = `${words.title} – wholelife`;
  for (const each of document.querySelectorAll("[data-word]")) each.textContent = words[each.dataset.word];
  for (const each of document.querySelectorAll("[data-label]")) each.ariaLabel = words[each.dataset.label];
  for (const each of document.querySelectorAll("[data-language]")) {
    each.ariaPressed = String(each.dataset.language === language);
  }
  list();
  show();
}

function list() {
  const rows = documents.map(({ kind, source }) => row(`${source}: ${WORDS[language].kindNames[kind]}`));
  element("chosen").replaceChildren(...rows);
}

function row(text) {
  const item = document.createElement("li");
  item.textContent = text;
  return item;
}

function say(text) {
  element("status").textContent = text;
}

async function choose(files) {
  const texts = await Promise.all(files.map(async (file) => [file.name, await file.text()]));
  documents = texts.flatMap(([name, text]) => read(name, text));
  element("outcome").hidden = true;
  show = () => {};
  list();
  say(WORDS[language].read(documents.length));
}

async function example() {
  const names = await (await fetch("example/index.json")).json();
  const files = names.map(async (name) => new File([await (await fetch(`example/${name}`)).text()], name));
  await choose(await Promise.all(files));
}

/** Asks the engine once; `show` then tells the answer in any language. */
function evaluate() {
  const sorted = sort(documents);
  const texts = (kind) => sorted[kind].map(({ text }) => text);
  const [alone] = [...sorted.envelope, ...sorted.unknown];
  const options = { redacted: element("redacted").checked };
  const apart = [texts("procurement")[0], texts("bid"), texts("assessment"), texts("decision")];
  if (alone === undefined && sorted.procurement.length !== 1) {
    const word = sorted.procurement.length === 0 ? "noProcurement" : "twoProcurements";
    show = () => say(WORDS[language][word]);
    return show();
  }
  const [given, together] = alone === undefined ? [apart, ""] : [[alone.text], "Envelope"];
  try {
    const evaluation = wholelife[`evaluate${together}Text`](...given, options);
    show = () => showResult(evaluation, wholelife[`report${together}`](...given, { ...options, language }));
  } catch (error) {
    if (!(error instanceof wholelife.EvaluationError)) throw error;
    show = () => showProblems(error, sorted);
  }
  show();
  element("verdict").focus();
}

function showResult(evaluation, report) {
  conclude(WORDS[language].evaluated, "result");
  element("report").srcdoc = report;
  save("save-report", report, "text/html");
  save("save-evaluation", evaluation, "application/json");
}

function showProblems({ problems, unreported }, sorted) {
  const words = WORDS[language];
  conclude(words.rejected(problems.length + unreported), "problems");
  const rows = problems.map(({ code, pointer, message, help }) => {
    const item = document.createElement("li");
    const where = [locate(sorted, pointer), code].filter((part) => part !== "").join(" · ");
    for (const [tag, text] of [["strong", message[language]], ["p", help[language]], ["small", where]]) {
      const part = document.createElement(tag);
      part.textContent = text;
      item.append(part);
    }
    return item;
  });
  if (unreported > 0) rows.push(row(words.unreported(unreported)));
  element("problems").replaceChildren(...rows);
}

function conclude(verdict, shown) {
  say(verdict);
  element("outcome").hidden = false;
  element("verdict").textContent = verdict;
  for (const id of ["result", "problems"]) element(id).hidden = id !== shown;
}

function save(id, text, type) {
  URL.revokeObjectURL(element(id).href);
  element(id).href = URL.createObjectURL(new Blob([text], { type }));
}

for (const button of document.querySelectorAll("[data-language]")) {
  button.addEventListener("click", () => speak(button.dataset.language));
}
element("files").addEventListener("change", ({ target }) => choose([...target.files]));
element("example").addEventListener("click", example);
element("documents").addEventListener("submit", (event) => {
  event.preventDefault();
  evaluate();
});
speak(language);
