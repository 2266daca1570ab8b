// The part of the page where documents are evaluated and looked through.

import * as wholelife from "wholelife";

import { locate, locateIn, read, sort } from "./documents.js";
import { language, words } from "./language.js";
import { asked, element, hideOutcome, say, showProblems, showResult } from "./outcome.js";
import { simulated, stop } from "./simulation.js";

/** The chosen files: `{name, documents}`. */
let files = [];
/** Which report stands in the frame: `report`, `analysisReport`, `lintReport`, or `letter` to `reader`. */
let shown = "report";
let reader;
/** Shows the last outcome again, in another language for instance. */
let tell = hideOutcome;

/** Shows this part again, in the language that is chosen. */
export function show() {
  list();
  tell();
}

const documents = () => files.flatMap((file) => file.documents);

function list() {
  // A browser would tell in its own language that no file is chosen.
  element("files").title = words().files;
  const rows = files.map((file) => {
    const item = document.createElement("li");
    item.textContent = `${file.name}: ${held(file.documents)}`;
    return item;
  });
  element("chosen").replaceChildren(...rows);
}

/** How many documents of which kinds a file holds, or why it holds none. */
function held(documents) {
  if (documents.length === 0) return words().empty;
  if (documents.some(({ unreadable }) => unreadable)) return words().unreadable;
  const counts = Object.entries(words().kindNames).map(([kind, [one, many]]) => {
    const count = documents.filter((document) => document.kind === kind).length;
    return count === 0 ? "" : `${count} ${count === 1 ? one : many}`;
  });
  return counts.filter((count) => count !== "").join(", ");
}

async function choose(chosen) {
  stop();
  const texts = await Promise.all(chosen.map(async (file) => [file.name, await file.text()]));
  files = texts.map(([name, text]) => ({ name, documents: read(name, text) }));
  tell = hideOutcome;
  show();
  say(words().read(documents().length));
}

async function example() {
  const names = await (await fetch("example/index.json")).json();
  const fetched = names.map(async (name) => new File([await (await fetch(`example/${name}`)).text()], name));
  // The field would go on naming the files that were chosen before.
  element("files").value = "";
  await choose(await Promise.all(fetched));
}

/** Asks the engine once; `tell` then tells the answer in any language. */
function evaluate() {
  stop();
  const sorted = sort(documents());
  const unfit = whyNot(sorted);
  if (unfit !== undefined) {
    tell = () => hideOutcome(unfit());
    return tell();
  }
  const { apart, envelope, place } = given(sorted);
  const options = { redacted: element("redacted").checked };
  const [handed, together] = envelope === undefined ? [Object.values(apart), ""] : [[envelope.text], "Envelope"];
  const { result: evaluation, problems } =
    sorted.unknown.length > 0 ? refused(sorted.unknown) : asked(() => wholelife[`evaluate${together}Text`](...handed, options), place);
  const bids = problems === undefined ? JSON.parse(evaluation).bids : [];
  const stays = shown === "letter" ? bids.some(({ id }) => id === reader) : shown === "analysisReport" && !options.redacted;
  if (!stays) shown = "report";
  const withheld = problems !== undefined || options.redacted;
  const { result: analysis } = withheld ? {} : asked(() => wholelife[`analyse${together}Text`](...handed), place);
  const reports = {
    report: () => wholelife[`report${together}`](...handed, { ...options, language }),
    analysisReport: () => wholelife[`analysisReport${together}`](...handed, { language, robustness: true }),
    letter: () => wholelife[`letter${together}`](...handed, { bid: reader, language }),
  };
  tell = () => {
    const told = problems === undefined ? asked(reports[shown], place) : { problems };
    if (told.problems !== undefined) return showProblems(told.problems);
    const saved = { "save-evaluation": evaluation, "save-analysis": analysis };
    showResult(words().evaluated, told.result, fileOf(shown), saved, true);
    // An analysis holds what a redacted evaluation leaves out.
    element("reports").hidden = options.redacted;
    for (const each of element("reports").children) each.ariaPressed = String(each.dataset.report === shown);
    address(bids);
  };
  tell();
  element("verdict").focus();
}

/** The documents as the engine takes them, apart or in an envelope, and where its pointers lead. */
function given(sorted) {
  const texts = (kind) => sorted[kind].map(({ text }) => text);
  const [envelope] = sorted.envelope;
  return {
    apart: {
      procurement: texts("procurement")[0],
      bids: texts("bid"),
      assessments: texts("assessment"),
      decisions: texts("decision"),
    },
    envelope,
    place: (pointer) => {
      const isTogether = envelope !== undefined && pointer.split("/")[1] !== "simulation";
      return isTogether ? locateIn(envelope.source, pointer) : locate(sorted, pointer);
    },
  };
}

/** A button for the letter to each bidder; the one that was pressed keeps the focus. */
function address(bids) {
  const focused = document.activeElement?.dataset.letter;
  const buttons = bids.map(({ id, bidder }) => {
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.letter = id;
    button.textContent = words().letterTo(bidder);
    button.ariaPressed = String(shown === "letter" && id === reader);
    button.addEventListener("click", () => {
      [shown, reader] = ["letter", id];
      tell();
    });
    return button;
  });
  element("letters").replaceChildren(...buttons);
  buttons.find((button) => button.dataset.letter === focused)?.focus();
}

/** Looks through the procurement by what is expected of its bids. */
function lint() {
  stop();
  const sorted = sort(documents());
  const unfit = whyNotLint(sorted);
  if (unfit !== undefined) {
    tell = () => hideOutcome(unfit());
    return tell();
  }
  const given = [sorted.procurement[0].text, sorted.expectations[0].text];
  const place = (pointer) => locate(sorted, pointer);
  const { result, problems } = asked(() => wholelife.lintText(...given), place);
  shown = "lintReport";
  tell = () => {
    if (problems !== undefined) return showProblems(problems);
    showResult(words().linted, wholelife.lintReport(...given, { language }), fileOf(shown), { "save-lint": result });
  };
  tell();
  element("verdict").focus();
}

/** Has the numbers drawn that the documents call uncertain, in a worker; the page stays alive meanwhile. */
async function simulate() {
  const sorted = sort(documents());
  const unfit = whyNot(sorted) ?? whyNotSimulated(sorted);
  if (unfit !== undefined) {
    tell = () => hideOutcome(unfit());
    return tell();
  }
  const { apart, envelope, place } = given(sorted);
  tell = hideOutcome;
  tell();
  const isKnown = sorted.unknown.length === 0;
  const { result, problems } = isKnown
    ? await simulated(envelope?.text ?? apart, sorted.simulation[0].text, place)
    : refused(sorted.unknown);
  if (result === undefined && problems === undefined) return;
  // Whoever has gone on meanwhile is not called back.
  const waits = [document.body, element("simulate")].includes(document.activeElement);
  tell = () => {
    if (problems !== undefined) return showProblems(problems);
    showResult(words().simulated, result.toHtml({ language }), "simulation.html", { "save-simulation": result.json });
  };
  tell();
  if (waits) element("verdict").focus();
}

/** What keeps the chosen documents from being simulated, as a word of the page. */
function whyNotSimulated({ simulation }) {
  if (simulation.length === 1) return undefined;
  return () => (simulation.length === 0 ? words().noSimulation : words().twoSimulations);
}

/** What keeps the chosen documents from being looked through, as a word of the page. */
function whyNotLint({ envelope, procurement, expectations }) {
  if (envelope.length > 0) return () => words().lintApart;
  if (procurement.length === 0) return () => words().noProcurement;
  if (procurement.length > 1) return () => words().twoProcurements;
  if (expectations.length === 1) return undefined;
  return () => (expectations.length === 0 ? words().noExpectations : words().twoExpectations);
}

/** What keeps the chosen documents from being asked about, as a word of the page. */
function whyNot({ envelope, procurement, unknown }) {
  const isBeside = ({ kind }) => kind !== "simulation";
  if (envelope.length > 0 && documents().filter(isBeside).length > 1) return () => words().notAlone(envelope[0].source);
  if (envelope.length > 0 || unknown.length > 0 || procurement.length === 1) return undefined;
  return () => (procurement.length === 0 ? words().noProcurement : words().twoProcurements);
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

for (const button of document.querySelectorAll("[data-report]")) {
  button.addEventListener("click", () => {
    shown = button.dataset.report;
    tell();
  });
}
element("files").addEventListener("change", ({ target }) => choose([...target.files]));
element("example").addEventListener("click", example);
element("lint").addEventListener("click", lint);
element("simulate").addEventListener("click", simulate);
element("evaluation").addEventListener("submit", (event) => {
  event.preventDefault();
  evaluate();
});
