import * as wasm from "../wasm/wholelife.js";
import { Encoder } from "./encoding.js";
import { run } from "./engine.js";

export { CalculationError, EvaluationError, InvalidInput, MalformedInput } from "./errors.js";

export function evaluate(...documentsAndOptions) {
  return JSON.parse(evaluateText(...documentsAndOptions));
}

export function evaluateText(procurement, bids, assessments, decisions, options) {
  const { redacted } = settings(options, ["redacted"]);
  return ask(apart(procurement, bids, assessments, decisions), (documents) => documents.evaluate(redacted));
}

export function validate(procurement, bids, assessments, decisions) {
  ask(apart(procurement, bids, assessments, decisions), (documents) => documents.validate());
}

export function report(procurement, bids, assessments, decisions, options) {
  const { language, redacted } = settings(options, ["language", "redacted"]);
  return ask(apart(procurement, bids, assessments, decisions), (documents) => documents.report(language, redacted));
}

export function summary(procurement, bids, assessments, decisions, options) {
  const { language, redacted } = settings(options, ["language", "redacted"]);
  return ask(apart(procurement, bids, assessments, decisions), (documents) => documents.summary(language, redacted));
}

export function evaluateEnvelope(...envelopeAndOptions) {
  return JSON.parse(evaluateEnvelopeText(...envelopeAndOptions));
}

export function evaluateEnvelopeText(envelope, options) {
  const { redacted } = settings(options, ["redacted"]);
  return ask(together(envelope), (documents) => documents.evaluate(redacted));
}

export function validateEnvelope(envelope) {
  ask(together(envelope), (documents) => documents.validate());
}

export function reportEnvelope(envelope, options) {
  const { language, redacted } = settings(options, ["language", "redacted"]);
  return ask(together(envelope), (documents) => documents.report(language, redacted));
}

export function summaryEnvelope(envelope, options) {
  const { language, redacted } = settings(options, ["language", "redacted"]);
  return ask(together(envelope), (documents) => documents.summary(language, redacted));
}

export function calculate(calculation) {
  return JSON.parse(calculateText(calculation));
}

export function calculateText(calculation) {
  const encoder = new Encoder();
  const text = encoder.document(calculation, "");
  encoder.check();
  return run(() => wasm.calculate(text));
}

export function schema(name) {
  const text = run(() => wasm.schema(String(name)));
  if (text === undefined) throw new RangeError(`there is no schema ${JSON.stringify(name)}`);
  return JSON.parse(text);
}

export function catalogue() {
  return JSON.parse(run(() => wasm.catalogue()));
}

function ask(held, verb) {
  return run(() => verb(held()));
}

/** Encodes now, so that what JavaScript cannot write is told before the engine is asked. */
function apart(procurement, bids, assessments = [], decisions = []) {
  const encoder = new Encoder();
  const head = encoder.document(procurement, "/procurement");
  const others = {
    bid: encoder.documents(bids, "/bids"),
    assessment: encoder.documents(assessments, "/assessments"),
    decision: encoder.documents(decisions, "/decisions"),
  };
  encoder.check();
  return () => {
    const documents = wasm.Documents.apart(head);
    for (const [add, texts] of Object.entries(others)) {
      for (const text of texts) documents[add](text);
    }
    return documents;
  };
}

function together(envelope) {
  const encoder = new Encoder();
  const text = encoder.document(envelope, "");
  encoder.check();
  return () => wasm.Documents.together(text);
}

/** Nothing is ignored: an option misspelt must not print what a bidder declared confidential. */
function settings(options = {}, known) {
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw new TypeError(`there is no option ${JSON.stringify(name)}`);
  }
  const { language = "en", redacted = false } = options;
  if (!["da", "en"].includes(language)) throw new RangeError(`there is no language ${JSON.stringify(language)}`);
  if (typeof redacted !== "boolean") throw new TypeError("redacted is true or false");
  return { language, redacted };
}
