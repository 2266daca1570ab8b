// Sorts files into the documents of one evaluation or lint. What they say is the engine's to judge.

/** The fields by which a kind of document is known. */
const MARKS = [
  ["envelope", ["procurement", "bids"]],
  ["bid", ["bidder", "offers"]],
  ["assessment", ["finding", "evaluator"]],
  ["decision", ["ruling", "decided_by"]],
  ["simulation", ["sampling"]],
  ["procurement", ["lots"]],
];

/**
 * The documents of a file: `{kind, text, source}` for the file itself, or for each item of its array. What is
 * no JSON is a document too, of which the engine says why; it is marked `unreadable`.
 */
export function read(name, text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return [{ kind: "unknown", text, source: name, unreadable: true }];
  }
  if (!Array.isArray(value)) return [{ kind: kindOf(value), text, source: name }];
  return items(text).map((item, index) => ({
    kind: kindOf(value[index]),
    text: item,
    source: `${name}, ${index + 1}`,
  }));
}

function kindOf(value) {
  // Both speak of lots; what is expected of bids names those of the procurement.
  const expects = Array.isArray(value?.lots) && value.lots.some((lot) => Object.hasOwn(lot ?? {}, "lot"));
  if (expects && !Object.hasOwn(value, "sampling")) return "expectations";
  const known = MARKS.find(([, marks]) => marks.some((mark) => Object.hasOwn(value ?? {}, mark)));
  return known?.[0] ?? "unknown";
}

/** The items of the text of an array, each as it is written: read and written anew, a number could change. */
function items(text) {
  const found = [];
  let depth = 0;
  let start = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},]/gs)) {
    if ("[{".includes(token)) depth += 1;
    if (depth === 1 && "[,]".includes(token)) {
      if (token !== "[") found.push(text.slice(start, index).trim());
      start = index + 1;
    }
    if ("]}".includes(token)) depth -= 1;
  }
  return found.filter((item) => item !== "");
}

/** Where a pointer into documents that were given apart leads: the file's name and the steps in its document. */
export function locate(sorted, pointer) {
  const [, group, index, ...rest] = pointer.split("/");
  const many = { bids: sorted.bid, assessments: sorted.assessment, decisions: sorted.decision }[group];
  const alone = ["procurement", "expectations", "simulation"].includes(group);
  const document = alone ? sorted[group][0] : many?.[index];
  if (document === undefined) return pointer;
  const steps = alone && index !== undefined ? [index, ...rest] : rest;
  return [document.source, ...steps].join(" / ");
}

/** The same for a document that was given alone. */
export function locateIn(source, pointer) {
  return [source, ...pointer.split("/").slice(1)].join(" / ");
}

/** From where to where a text holds the value that a pointer leads to, or that which should have held it. */
export function rangeOf(text, pointer) {
  const steps = pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const open = [];
  let found = { depth: -1, range: [0, 0] };
  const leadsTo = ({ step }, index) => String(step) === steps[index];
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s[\]{},:"]+/gs)) {
    const within = open.at(-1);
    if (token === ":") continue;
    if (token === ",") {
      // The next name, or the next place.
      if (within !== undefined) within.step = within.named ? undefined : within.step + 1;
    } else if ("]}".includes(token)) {
      const closed = open.pop();
      if (closed?.range !== undefined) closed.range[1] = index + 1;
    } else if (within?.named && within.step === undefined) {
      within.step = nameIn(token);
    } else {
      const range = [index, index + token.length];
      const leads = open.length <= steps.length && open.every(leadsTo);
      if (leads && open.length > found.depth) found = { depth: open.length, range };
      if ("[{".includes(token)) open.push({ named: token === "{", step: token === "{" ? undefined : 0, range });
    }
  }
  return found.range;
}

/** A name as it is meant; in a text that cannot be read, as it stands. */
function nameIn(token) {
  try {
    return JSON.parse(token);
  } catch {
    return token;
  }
}

/** The documents by their kind. */
export function sort(documents) {
  const sorted = { envelope: [], procurement: [], expectations: [], simulation: [], bid: [], assessment: [], decision: [], unknown: [] };
  for (const document of documents) sorted[document.kind].push(document);
  return sorted;
}
