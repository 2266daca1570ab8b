// The part of the page where questions that need no procurement are written and answered.

import * as wholelife from "wholelife";

import { rangeOf } from "./documents.js";
import { language, words } from "./language.js";
import { asked, element, hideOutcome, save, say, showProblems, showResult } from "./outcome.js";

/** The calculations by what they are about; the engine has the titles. */
const GROUPS = {
  products: ["reuse_comparison", "producer_fee", "switch"],
  carbon: ["carbon_value", "break_even_carbon_price", "notional_price", "sanction"],
  health: ["incremental_analysis", "cohort_model"],
  prices: ["index_change", "price_path", "price_claim", "footing"],
  worth: [
    "net_present_value",
    "present_value",
    "future_value",
    "annual_equivalent",
    "net_savings",
    "net_benefits",
    "payback",
    "break_even_volume",
    "internal_rates",
    "modified_internal_rate",
    "dated_net_present_value",
    "dated_internal_rates",
  ],
  decisions: ["decision_uncertainty"],
  rates: ["instalment", "real_nominal_rate", "period_rate"],
};

/** What stands in the text field by what was chosen: what somebody has changed is there when it is chosen again. */
let texts = {};
let chosen = GROUPS.products[0];
/** The name of the file that was opened. */
let opened;
/** The examples, once they are asked for, and the engine's words. */
let examples;
let labels;
/** Shows the last outcome again, in another language for instance. */
let tell = hideOutcome;

/** Shows this part again, in the language that is chosen. */
export function show() {
  list();
  tell();
  examples ??= load();
}

async function load() {
  texts = { ...(await (await fetch("calculations.json")).json()), ...texts };
  write();
}

function list() {
  // A browser would tell in its own language that no file is chosen.
  element("calculation-file").title = words().open;
  labels ??= new Map(wholelife.catalogue().labels.map(({ key, text }) => [key, text]));
  const groups = Object.entries(GROUPS).map(([group, names]) => {
    const options = document.createElement("optgroup");
    options.label = words().groups[group];
    options.append(...names.map((name) => new Option(labels.get(`calculation.${name}`)[language], name)));
    return options;
  });
  const own = opened === undefined ? [] : [new Option(words().ofFile(opened), "file")];
  element("example-calculation").replaceChildren(...own, ...groups);
  element("example-calculation").value = chosen;
}

function write() {
  element("question").value = texts[chosen] ?? "";
  offer();
}

/** The document as it stands, to be saved. */
function offer() {
  save("save-question", element("question").value, "application/json");
}

function choose(name) {
  chosen = name;
  tell = hideOutcome;
  list();
  write();
  tell();
  say(words().chose(element("example-calculation").selectedOptions[0].text));
}

async function open(file) {
  texts.file = await file.text();
  opened = file.name;
  choose("file");
}

/** Asks the engine once; `tell` then tells the answer in any language. */
function calculate() {
  const text = element("question").value;
  const place = (pointer) => pointer.split("/").slice(1).join(" / ");
  const { result: answer, problems } = asked(() => wholelife.calculateText(text), place);
  element("question").ariaInvalid = String(problems !== undefined);
  tell = () => {
    const told = problems === undefined ? asked(() => wholelife.calculationReport(text, { language }), place) : { problems };
    if (told.problems !== undefined) return showProblems(told.problems, find);
    showResult(words().calculated, told.result, "answer.html", { "save-answer": answer });
  };
  tell();
  element("verdict").focus();
}

/** Marks the place of a problem in the text. */
function find({ pointer }) {
  const field = element("question");
  const [start, end] = rangeOf(field.value, pointer);
  field.focus();
  field.setSelectionRange(start, end);
  // Not every browser scrolls to what is marked. Lines are never folded, so that each is as high as another.
  const above = field.value.slice(0, start).split("\n").length - 1;
  field.scrollTop = Math.max(0, above - 3) * parseFloat(getComputedStyle(field).lineHeight);
}

element("question").addEventListener("input", ({ target }) => {
  texts[chosen] = target.value;
  offer();
  // An answer to what no longer stands there would mislead; problems stay, to be solved one by one.
  if (element("outcome").hidden || element("result").hidden) return;
  tell = () => hideOutcome(words().changed);
  tell();
});
element("example-calculation").addEventListener("change", ({ target }) => choose(target.value));
element("calculation-file").addEventListener("change", ({ target }) => {
  const [file] = target.files;
  if (file !== undefined) open(file);
});
element("calculation").addEventListener("submit", (event) => {
  event.preventDefault();
  calculate();
});
