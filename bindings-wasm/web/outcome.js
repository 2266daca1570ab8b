// What the engine answered, as both parts of the page show it: a report with files to save, or problems.

import * as wholelife from "wholelife";

import { language, words } from "./language.js";

const SAVED = ["save-evaluation", "save-analysis", "save-lint", "save-simulation", "save-answer"];

export const element = (id) => document.getElementById(id);

export function say(text) {
  element("status").textContent = text;
}

export function hideOutcome(why = "") {
  element("outcome").hidden = true;
  say(why);
}

/** The engine's answer, or its problems, each with its place. */
export function asked(question, place) {
  try {
    return { result: question() };
  } catch (error) {
    return { problems: asProblems(error, place) };
  }
}

/** The problems of an error of the engine, each with its place; any other error is thrown on. */
export function asProblems(error, place) {
  if (!(error instanceof wholelife.EvaluationError)) throw error;
  const listed = error.problems.map((problem) => ({ ...problem, place: place(problem.pointer) }));
  return { listed, unreported: error.unreported };
}

/** A report in the frame, to be saved as `file`; by the links that save them, the texts it rests on; whether there are others. */
export function showResult(verdict, report, file, saved, others = false) {
  conclude(verdict, "result");
  element("others").hidden = !others;
  // A frame of its own for each report: in one that was hidden meanwhile, Chromium shows nothing of another.
  const frame = element("report").cloneNode();
  frame.srcdoc = report;
  element("report").replaceWith(frame);
  element("save-report").download = file;
  save("save-report", report, "text/html");
  for (const id of SAVED) {
    element(id).hidden = saved[id] === undefined;
    if (saved[id] !== undefined) save(id, saved[id], "application/json");
  }
}

/** All problems; where there is a text to mend, `find` shows the place of one in it. */
export function showProblems({ listed, unreported }, find) {
  conclude(words().rejected(listed.length + unreported), "problems");
  const rows = listed.map((problem) => {
    const { code, place, message, help } = problem;
    const where = [place, code].filter((part) => part !== "").join(" · ");
    const parts = [["strong", message[language]], ["p", help[language]], ["small", where]];
    const item = row(...parts.map(([tag, text]) => made(tag, text)));
    // What is wrong with all of the text has no place in it.
    if (find !== undefined && place !== "") item.append(finder(() => find(problem), place));
    return item;
  });
  if (unreported > 0) rows.push(row(words().unreported(unreported)));
  element("problems").replaceChildren(...rows);
}

function finder(find, place) {
  const button = made("button", words().find);
  button.type = "button";
  button.ariaLabel = `${words().find}: ${place}`;
  button.addEventListener("click", find);
  return button;
}

function made(tag, text) {
  const part = document.createElement(tag);
  part.textContent = text;
  return part;
}

function row(...parts) {
  const item = document.createElement("li");
  item.append(...parts);
  return item;
}

/** The verdict is a heading that takes the focus, so the status has nothing to add. */
function conclude(verdict, shown) {
  say("");
  element("outcome").hidden = false;
  element("verdict").textContent = verdict;
  for (const id of ["result", "problems"]) element(id).hidden = id !== shown;
}

export function save(id, text, type) {
  URL.revokeObjectURL(element(id).href);
  element(id).href = URL.createObjectURL(new Blob([text], { type }));
}
