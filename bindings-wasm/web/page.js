import * as wholelife from "wholelife";

import { locate, locateIn, read, sort } from "./documents.js";
import { WORDS } from "./words.js";

const element = (id) => document.getElementById(id);

let language = navigator.language.startsWith("en") ? "en" : "da";
/** The chosen files: `{name, documents}`. */
let files = [];
/** Which report stands in the frame: `report`, `analysisReport`, `lintReport`, or `letter` to `reader`. */
let shown = "report";
let reader;
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
  // A browser would tell in its own language that no file is chosen.
  element("files").title = words.files;
  list();
  show();
}

const documents = () => files.flatMap((file) => file.documents);

function list() {
  element("chosen").replaceChildren(...files.map((file) => row(`${file.name}: ${held(file.documents)}`)));
}

/** How many documents of which kinds a file holds, or why it holds none. */
function held(documents) {
  const words = WORDS[language];
  if (documents.length === 0) return words.empty;
  if (documents.some(({ unreadable }) => unreadable)) return words.unreadable;
  const counts = Object.entries(words.kindNames).map(([kind, [one, many]]) => {
    const count = documents.filter((document) => document.kind === kind).length;
    return count === 0 ? "" : `${count} ${count === 1 ? one : many}`;
  });
  return counts.filter((count) => count !== "").join(", ");
}

function row(text) {
  const item = document.createElement("li");
  item.textContent = text;
  return item;
}

function say(text) {
  element("status").textContent = text;
}

async function choose(chosen) {
  const texts = await Promise.all(chosen.map(async (file) => [file.name, await file.text()]));
  files = texts.map(([name, text]) => ({ name, documents: read(name, text) }));
  element("outcome").hidden = true;
  show = () => {};
  list();
  say(WORDS[language].read(documents().length));
}

async function example() {
  const names = await (await fetch("example/index.json")).json();
  const fetched = names.map(async (name) => new File([await (await fetch(`example/${name}`)).text()], name));
  // The field would go on naming the files that were chosen before.
  element("files").value = "";
  await choose(await Promise.all(fetched));
}

/** Asks the engine once; `show` then tells the answer in any language. */
function evaluate() {
  const sorted = sort(documents());
  const unfit = whyNot(sorted);
  if (unfit !== undefined) {
    element("outcome").hidden = true;
    show = () => say(unfit(WORDS[language]));
    return show();
  }
  const texts = (kind) => sorted[kind].map(({ text }) => text);
  const [envelope] = sorted.envelope;
  const options = { redacted: element("redacted").checked };
  const apart = [texts("procurement")[0], texts("bid"), texts("assessment"), texts("decision")];
  const [given, together] = envelope === undefined ? [apart, ""] : [[envelope.text], "Envelope"];
  const place = (pointer) => (envelope === undefined ? locate(sorted, pointer) : locateIn(envelope.source, pointer));
  const { result: evaluation, problems } =
    sorted.unknown.length > 0 ? refused(sorted.unknown) : asked(() => wholelife[`evaluate${together}Text`](...given, options), place);
  // An analysis holds what a redacted evaluation leaves out.
  element("reports").hidden = options.redacted;
  const bids = problems === undefined ? JSON.parse(evaluation).bids : [];
  const stays = shown === "letter" ? bids.some(({ id }) => id === reader) : shown === "analysisReport" && !options.redacted;
  if (!stays) shown = "report";
  const withheld = problems !== undefined || options.redacted;
  const { result: analysis } = withheld ? {} : asked(() => wholelife[`analyse${together}Text`](...given), place);
  element("save-analysis").hidden = analysis === undefined;
  element("save-evaluation").hidden = problems !== undefined;
  element("save-lint").hidden = true;
  if (analysis !== undefined) save("save-analysis", analysis, "application/json");
  const reports = {
    report: () => wholelife[`report${together}`](...given, { ...options, language }),
    analysisReport: () => wholelife[`analysisReport${together}`](...given, { language, robustness: true }),
    letter: () => wholelife[`letter${together}`](...given, { bid: reader, language }),
  };
  show = () => {
    address(bids);
    const told = problems === undefined ? asked(reports[shown], place) : { problems };
    if (told.problems !== undefined) return showProblems(told.problems);
    showResult(WORDS[language].evaluated, told.result);
    save("save-evaluation", evaluation, "application/json");
  };
  show();
  element("verdict").focus();
}

/** A button for the letter to each bidder; the one that was pressed keeps the focus. */
function address(bids) {
  const focused = document.activeElement?.dataset.letter;
  const buttons = bids.map(({ id, bidder }) => {
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.letter = id;
    button.textContent = WORDS[language].letterTo(bidder);
    button.ariaPressed = String(shown === "letter" && id === reader);
    button.addEventListener("click", () => {
      [shown, reader] = ["letter", id];
      show();
    });
    return button;
  });
  element("letters").replaceChildren(...buttons);
  buttons.find((button) => button.dataset.letter === focused)?.focus();
}

/** Looks through the procurement by what is expected of its bids. */
function lint() {
  const sorted = sort(documents());
  const unfit = whyNotLint(sorted);
  if (unfit !== undefined) {
    element("outcome").hidden = true;
    show = () => say(unfit(WORDS[language]));
    return show();
  }
  const given = [sorted.procurement[0].text, sorted.expectations[0].text];
  const place = (pointer) => locate(sorted, pointer);
  const { result, problems } = asked(() => wholelife.lintText(...given), place);
  for (const id of ["reports", "save-analysis", "save-evaluation"]) element(id).hidden = true;
  element("save-lint").hidden = problems !== undefined;
  shown = "lintReport";
  show = () => {
    address([]);
    if (problems !== undefined) return showProblems(problems);
    showResult(WORDS[language].linted, wholelife.lintReport(...given, { language }));
    save("save-lint", result, "application/json");
  };
  show();
  element("verdict").focus();
}

/** What keeps the chosen documents from being looked through, as a word of the page. */
function whyNotLint({ envelope, procurement, expectations }) {
  if (envelope.length > 0) return (words) => words.lintApart;
  if (procurement.length === 0) return (words) => words.noProcurement;
  if (procurement.length > 1) return (words) => words.twoProcurements;
  if (expectations.length === 1) return undefined;
  return (words) => (expectations.length === 0 ? words.noExpectations : words.twoExpectations);
}

/** What keeps the chosen documents from being asked about, as a word of the page. */
function whyNot({ envelope, procurement, unknown }) {
  if (envelope.length > 0 && documents().length > 1) return (words) => words.notAlone(envelope[0].source);
  if (envelope.length > 0 || unknown.length > 0 || procurement.length === 1) return undefined;
  return (words) => (procurement.length === 0 ? words.noProcurement : words.twoProcurements);
}

/** The engine's answer, or its problems, each with its place. */
function asked(question, place) {
  try {
    return { result: question() };
  } catch (error) {
    if (!(error instanceof wholelife.EvaluationError)) throw error;
    const listed = error.problems.map((problem) => ({ ...problem, place: place(problem.pointer) }));
    return { problems: { listed, unreported: error.unreported } };
  }
}

/** The problems of files that are none of the documents: the engine says what each of them is. */
function refused(files) {
  const answers = files.map(({ text, source }) =>
    asked(() => wholelife.validateEnvelope(text), (pointer) => locateIn(source, pointer)),
  );
  const found = answers.map(({ problems }) => problems).filter((problems) => problems !== undefined);
  const unreported = found.reduce((sum, problems) => sum + problems.unreported, 0);
  return { problems: { listed: found.flatMap(({ listed }) => listed), unreported } };
}

/** The name of the file that a report is saved in. */
function fileOf(report) {
  // A colon stands for something else in the names of files.
  if (report === "letter") return `${reader.replaceAll(":", "_")}.html`;
  return { report: "evaluation.html", analysisReport: "analysis.html", lintReport: "lint.html" }[report];
}

function showResult(verdict, report) {
  conclude(verdict, "result");
  element("report").srcdoc = report;
  element("save-report").download = fileOf(shown);
  for (const each of document.querySelectorAll("[data-report]")) each.ariaPressed = String(each.dataset.report === shown);
  save("save-report", report, "text/html");
}

function showProblems({ listed, unreported }) {
  const words = WORDS[language];
  conclude(words.rejected(listed.length + unreported), "problems");
  const rows = listed.map(({ code, place, message, help }) => {
    const item = document.createElement("li");
    const where = [place, code].filter((part) => part !== "").join(" · ");
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

/** The verdict is a heading that takes the focus, so the status has nothing to add. */
function conclude(verdict, shown) {
  say("");
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
for (const button of document.querySelectorAll("[data-report]")) {
  button.addEventListener("click", () => {
    shown = button.dataset.report;
    show();
  });
}
element("files").addEventListener("change", ({ target }) => choose([...target.files]));
element("example").addEventListener("click", example);
element("lint").addEventListener("click", lint);
element("documents").addEventListener("submit", (event) => {
  event.preventDefault();
  evaluate();
});
speak(language);
