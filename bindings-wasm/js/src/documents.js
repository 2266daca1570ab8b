// The documents of an evaluation in one argument: one document, or an object of those of each kind.

import { Documents } from "../wasm/wholelife.js";
import { Encoder } from "./encoding.js";

const KINDS = ["bids", "assessments", "decisions"];
const USAGE = "the documents are one argument, and what is asked of them the next: ({ procurement, bids }, simulation)";

/** The documents and the settings of a simulation, encoded. */
export function given(documents, simulation) {
  if (simulation === undefined || Array.isArray(documents) || Array.isArray(simulation)) throw new TypeError(USAGE);
  const encoder = new Encoder();
  const task = { documents: taken(encoder, documents), settings: encoder.document(simulation, "/simulation") };
  encoder.check();
  return task;
}

/** Documents that are given apart cross apart, so that none can add to another. */
function taken(encoder, documents) {
  if (!isApart(documents)) return { head: encoder.document(documents, "") };
  const others = KINDS.map((kind) => [kind, encoder.documents(documents[kind] ?? [], `/${kind}`)]);
  return { head: encoder.document(documents.procurement, "/procurement"), ...Object.fromEntries(others) };
}

function isApart(documents) {
  if (typeof documents !== "object" || documents === null || ArrayBuffer.isView(documents)) return false;
  const names = Object.keys(documents);
  return names.includes("procurement") && names.every((name) => name === "procurement" || KINDS.includes(name));
}

/** The documents in the memory of the engine. */
export function held({ head, bids, assessments, decisions }) {
  if (bids === undefined) return Documents.together(head);
  const documents = Documents.apart(head);
  for (const text of bids) documents.bid(text);
  for (const text of assessments) documents.assessment(text);
  for (const text of decisions) documents.decision(text);
  return documents;
}
