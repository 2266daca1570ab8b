import * as wasm from "../wasm/wholelife.js";
import { given, held } from "./documents.js";
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

export function validate(procurement, bids, assessments, decisions, options) {
  const asked = simulated(options);
  ask(apart(procurement, bids, assessments, decisions), (documents) => documents.validate(asked));
}

export function report(procurement, bids, assessments, decisions, options) {
  const { language, redacted } = settings(options, ["language", "redacted"]);
  return ask(apart(procurement, bids, assessments, decisions), (documents) => documents.report(language, redacted));
}

export function summary(procurement, bids, assessments, decisions, options) {
  const { language, redacted } = settings(options, ["language", "redacted"]);
  return ask(apart(procurement, bids, assessments, decisions), (documents) => documents.summary(language, redacted));
}

export function analyse(...documentsAndOptions) {
  return JSON.parse(analyseText(...documentsAndOptions));
}

export function analyseText(procurement, bids, assessments, decisions, options) {
  const { robustness } = settings(options, ["robustness"]);
  return ask(apart(procurement, bids, assessments, decisions), (documents) => documents.analyse(robustness));
}

export function analyseEnvelope(...envelopeAndOptions) {
  return JSON.parse(analyseEnvelopeText(...envelopeAndOptions));
}

export function analyseEnvelopeText(envelope, options) {
  const { robustness } = settings(options, ["robustness"]);
  return ask(together(envelope), (documents) => documents.analyse(robustness));
}

export function analysisReport(procurement, bids, assessments, decisions, options) {
  const { language, robustness } = settings(options, ["language", "robustness"]);
  return ask(apart(procurement, bids, assessments, decisions), (documents) => documents.analysis_report(language, robustness));
}

export function analysisSummary(procurement, bids, assessments, decisions, options) {
  const { language, robustness } = settings(options, ["language", "robustness"]);
  return ask(apart(procurement, bids, assessments, decisions), (documents) => documents.analysis_summary(language, robustness));
}

export function analysisReportEnvelope(envelope, options) {
  const { language, robustness } = settings(options, ["language", "robustness"]);
  return ask(together(envelope), (documents) => documents.analysis_report(language, robustness));
}

export function analysisSummaryEnvelope(envelope, options) {
  const { language, robustness } = settings(options, ["language", "robustness"]);
  return ask(together(envelope), (documents) => documents.analysis_summary(language, robustness));
}

export function explain(...documentsAndOptions) {
  return JSON.parse(explainText(...documentsAndOptions));
}

export function explainText(procurement, bids, assessments, decisions, options) {
  const { bid } = settings(options, ["bid"]);
  return ask(apart(procurement, bids, assessments, decisions), (documents) => documents.explain(bid));
}

export function explainEnvelope(...envelopeAndOptions) {
  return JSON.parse(explainEnvelopeText(...envelopeAndOptions));
}

export function explainEnvelopeText(envelope, options) {
  const { bid } = settings(options, ["bid"]);
  return ask(together(envelope), (documents) => documents.explain(bid));
}

export function vary(documents, simulation) {
  return JSON.parse(varyText(documents, simulation));
}

export function varyText(documents, simulation) {
  const task = given(documents, simulation);
  return run(() => held(task.documents).vary(task.settings));
}

export function letter(procurement, bids, assessments, decisions, options) {
  const { bid, language } = addressed(options);
  return ask(apart(procurement, bids, assessments, decisions), (documents) => documents.letter(bid, language));
}

export function letterText(procurement, bids, assessments, decisions, options) {
  const { bid, language } = addressed(options);
  return ask(apart(procurement, bids, assessments, decisions), (documents) => documents.letter_text(bid, language));
}

export function letterEnvelope(envelope, options) {
  const { bid, language } = addressed(options);
  return ask(together(envelope), (documents) => documents.letter(bid, language));
}

export function letterTextEnvelope(envelope, options) {
  const { bid, language } = addressed(options);
  return ask(together(envelope), (documents) => documents.letter_text(bid, language));
}

export function charts(...documentsAndOptions) {
  return JSON.parse(chartsText(...documentsAndOptions));
}

export function chartsText(procurement, bids, assessments, decisions, options) {
  const { language, redacted } = settings(options, ["language", "redacted"]);
  return ask(apart(procurement, bids, assessments, decisions), (documents) => documents.charts(language, redacted));
}

export function chartsEnvelope(...envelopeAndOptions) {
  return JSON.parse(chartsEnvelopeText(...envelopeAndOptions));
}

export function chartsEnvelopeText(envelope, options) {
  const { language, redacted } = settings(options, ["language", "redacted"]);
  return ask(together(envelope), (documents) => documents.charts(language, redacted));
}

export function evaluateEnvelope(...envelopeAndOptions) {
  return JSON.parse(evaluateEnvelopeText(...envelopeAndOptions));
}

export function evaluateEnvelopeText(envelope, options) {
  const { redacted } = settings(options, ["redacted"]);
  return ask(together(envelope), (documents) => documents.evaluate(redacted));
}

export function validateEnvelope(envelope, options) {
  const asked = simulated(options);
  ask(together(envelope), (documents) => documents.validate(asked));
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
  const text = alone(calculation);
  return run(() => wasm.calculate(text));
}

export function lint(procurement, expectations) {
  return JSON.parse(lintText(procurement, expectations));
}

export function lintText(procurement, expectations) {
  const texts = draft(procurement, expectations);
  return run(() => wasm.lint(...texts));
}

export function lintReport(procurement, expectations, options) {
  const { language } = settings(options, ["language"]);
  const texts = draft(procurement, expectations);
  return run(() => wasm.lint_report(...texts, language));
}

export function lintSummary(procurement, expectations, options) {
  const { language } = settings(options, ["language"]);
  const texts = draft(procurement, expectations);
  return run(() => wasm.lint_summary(...texts, language));
}

export function calculationCharts(...calculationAndOptions) {
  return JSON.parse(calculationChartsText(...calculationAndOptions));
}

export function calculationChartsText(calculation, options) {
  const { language } = settings(options, ["language"]);
  const text = alone(calculation);
  return run(() => wasm.calculation_charts(text, language));
}

export function calculationPictures(calculation, options) {
  const { language } = settings(options, ["language"]);
  const text = alone(calculation);
  return JSON.parse(run(() => wasm.calculation_pictures(text, language)));
}

export function calculationReport(calculation, options) {
  const { language } = settings(options, ["language"]);
  const text = alone(calculation);
  return run(() => wasm.calculation_report(text, language));
}

export function calculationSummary(calculation, options) {
  const { language } = settings(options, ["language"]);
  const text = alone(calculation);
  return run(() => wasm.calculation_summary(text, language));
}

export function pactFootprints(...textAndOptions) {
  return JSON.parse(pactFootprintsText(...textAndOptions));
}

export function pactFootprintsText(text, options = {}) {
  for (const name of Object.keys(options)) {
    if (!["item", "perProduct"].includes(name)) throw new TypeError(`there is no option ${JSON.stringify(name)}`);
  }
  const { item, perProduct = false } = options;
  if (typeof item !== "string") throw new TypeError("item is what the price schedule calls the product");
  if (typeof perProduct !== "boolean") throw new TypeError("perProduct is true or false");
  const given = alone(text);
  return run(() => wasm.pact_footprints(given, item, perProduct));
}

export function pricePath(question) {
  return answered("price_path", question);
}

export function priceClaim(question) {
  return answered("price_claim", question);
}

export function indexChange(question) {
  return answered("index_change", question);
}

export function footing(question) {
  return answered("footing", question);
}

export function producerFee(question) {
  return answered("producer_fee", question);
}

export function reuseComparison(question) {
  return answered("reuse_comparison", question);
}

export function incrementalAnalysis(question) {
  return answered("incremental_analysis", question);
}

export function cohortModel(question) {
  return answered("cohort_model", question);
}

export function footingTable(rows, columns, { unit, decimals } = {}) {
  const named = (name) => ({ id: identifier(name), title: String(name) });
  const cells = (row) => Array.from(row, (cell) => printed(cell, decimals));
  // An object puts names that are whole numbers first, whatever order they were written in.
  const inOrder = Symbol.iterator in rows ? Array.from(rows) : Object.entries(rows);
  return {
    unit,
    columns: Array.from(columns, named),
    rows: inOrder.map(([name, row]) => ({ ...named(name), cells: cells(row) })),
  };
}

/** Draws cross to the engine as columns of floating-point numbers, and all else as a question without them. */
export function decisionUncertainty(question) {
  const { strategies, parameters = [], ...rest } = question ?? {};
  const isListOf = (list, ...fields) => Array.isArray(list) && list.every((each) => fields.every((field) => each?.[field] !== undefined));
  if (!isListOf(strategies, "id", "costs", "effects") || !isListOf(parameters, "id", "values")) {
    throw new TypeError("draws stand with what they are of: { strategies: [{ id, costs, effects }], parameters: [{ id, values }], ... }");
  }
  const columns = [
    ...strategies.flatMap(({ costs, effects }) => [costs, effects]),
    ...parameters.map(({ values }) => values),
  ].map((column) => Float64Array.from(column));
  const asked = alone({
    decision_uncertainty: {
      ...rest,
      strategies: strategies.map(({ id }) => ({ id })),
      parameters: parameters.map(({ id }) => ({ id })),
    },
  });
  const text = run(() => {
    const held = new wasm.Columns();
    for (const column of columns) held.add(column);
    return held.decision_uncertainty(asked);
  });
  return JSON.parse(text).answer.decision_uncertainty;
}

export function identifier(name) {
  const words = String(name).match(/[\p{Alphabetic}\p{Number}_]+/gu) ?? [];
  return words.join("_").replace(/^_+|_+$/g, "").slice(0, 100);
}

export function schema(name) {
  const text = run(() => wasm.schema(String(name)));
  if (text === undefined) throw new RangeError(`there is no schema ${JSON.stringify(name)}`);
  return JSON.parse(text);
}

export function presets() {
  return JSON.parse(run(() => wasm.presets()));
}

export function catalogue() {
  return JSON.parse(run(() => wasm.catalogue()));
}

/** The answer to one question. The engine reads one member alone, so that no text can bring another with it. */
function answered(name, question) {
  const encoder = new Encoder();
  const text = encoder.document(question, `/${name}`);
  encoder.check();
  const [before, after] = [`{"${name}":`, "}"].map((part) => new TextEncoder().encode(part));
  const asked = new Uint8Array(before.length + text.length + after.length);
  asked.set(before);
  asked.set(text, before.length);
  asked.set(after, before.length + text.length);
  return JSON.parse(run(() => wasm.calculate(asked))).answer[name];
}

/** A cell as it is printed; what a number holds beyond the printed decimals is rounded off. */
function printed(cell, decimals) {
  if (cell === null || cell === undefined || cell === "" || Number.isNaN(cell)) return null;
  return decimals === undefined || typeof cell !== "number" ? String(cell) : cell.toFixed(decimals);
}

function ask(documents, verb) {
  return run(() => verb(documents()));
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

/** A question that needs no procurement. */
function alone(calculation) {
  const encoder = new Encoder();
  const text = encoder.document(calculation, "");
  encoder.check();
  return text;
}

/** A procurement that is to be published, and what is expected of its bids. */
function draft(procurement, expectations) {
  const encoder = new Encoder();
  const texts = [
    encoder.document(procurement, "/procurement"),
    encoder.document(expectations, "/expectations"),
  ];
  encoder.check();
  return texts;
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
  const { language = "en", redacted = false, robustness = false, bid } = options;
  if (!["da", "en"].includes(language)) throw new RangeError(`there is no language ${JSON.stringify(language)}`);
  for (const [name, value] of Object.entries({ redacted, robustness })) {
    if (typeof value !== "boolean") throw new TypeError(`${name} is true or false`);
  }
  if (!["undefined", "string"].includes(typeof bid)) throw new TypeError("bid is the identifier of a bid");
  return { language, redacted, robustness, bid };
}

/** What a simulation is asked, encoded; nothing where it is left out. */
function simulated(options) {
  settings(options, ["simulation"]);
  if (options?.simulation === undefined) return undefined;
  const encoder = new Encoder();
  const text = encoder.document(options.simulation, "/simulation");
  encoder.check();
  return text;
}

/** A letter has a reader. */
function addressed(options) {
  const { bid, language } = settings(options, ["bid", "language"]);
  if (bid === undefined) throw new TypeError("a letter needs the bid that it is about");
  return { bid, language };
}
