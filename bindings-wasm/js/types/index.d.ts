import type { Analysis } from "./analysis.js";
import type { Answer, Answered, Explained, FootingAnswer, PriceClaimAnswer, PricePathAnswer, ProducerFeeAnswer, ReuseComparisonAnswer, CohortModelFound, DecisionUncertaintyFound, IncrementalAnalysisFound } from "./answer.js";
import type { Calculation, CohortModel, Footing, IncrementalAnalysis, IndexChange, PriceClaim, PricePath, ProducerFee, ReuseComparison, Table, DecisionUncertainty } from "./calculation.js";
import type { Assessment, Bid, Decision, Envelope, Procurement } from "./envelope.js";
import type { Evaluation } from "./evaluation.js";
import type { Expectations } from "./expectations.js";
import type { Explanation } from "./explanation.js";
import type { Lint } from "./lint.js";
import type { PactFootprints } from "./pact_footprints.js";
import type { Problem, Rejection } from "./rejection.js";
import type { Sensitivity } from "./sensitivity.js";
import type { Simulation } from "./simulation.js";
import type { SimulationResult } from "./simulation_result.js";

export type { Analysis, Expectations, Explanation, Lint, PactFootprints, Sensitivity, Simulation };
export type { Answer, Answered, Calculation };
export type { SimulationResult };
export type { Footing, FootingAnswer, IndexChange, PriceClaim, PriceClaimAnswer, PricePath, PricePathAnswer };
export type { CohortModel, CohortModelFound, IncrementalAnalysis, IncrementalAnalysisFound };
export type { ProducerFee, ProducerFeeAnswer, ReuseComparison, ReuseComparisonAnswer };
export type { Assessment, Bid, Decision, Envelope, Evaluation, Problem, Procurement, Rejection };

/** Every type that stands in the documents handed in. */
export type * as documents from "./envelope.js";
/** Every type that stands in an evaluation. */
export type * as results from "./evaluation.js";
/** Every type that stands in a calculation. */
export type * as questions from "./calculation.js";
/** Every type that stands in what a simulation found. */
export type * as estimates from "./simulation_result.js";
/** Every type that stands in an answer. */
export type * as answers from "./answer.js";

/** What amounts of different times are worth, as plain functions. */
export * as finance from "./finance.js";

/**
 * A document: a plain object, a JSON text, or the bytes of one.
 *
 * Text and bytes reach the engine as they are. In an object a number is written with its shortest digits and a
 * `bigint` with all of them; what JSON cannot hold (`NaN`, a function, a `Map`, a `Date`) is a problem.
 */
export type Document<T> = T | string | Uint8Array;

export type Language = "da" | "en";

export interface EvaluateOptions {
  /** Leave out what a bidder declared confidential, and all that would reveal it. `false` if not given. */
  redacted?: boolean;
}

export interface ReportOptions extends EvaluateOptions {
  /** The language of the text. `"en"` if not given. */
  language?: Language;
}

export interface AnalyseOptions {
  /** Answer also what would change the award: weights, prices and points, withdrawals. `false` if not given. */
  robustness?: boolean;
}

export interface AnalysisReportOptions extends AnalyseOptions {
  /** The language of the text. `"en"` if not given. */
  language?: Language;
}

export interface ExplainOptions {
  /** The bid whose bidder it is for, who sees its own confidential values. For all bidders if not given. */
  bid?: string;
}

export interface ValidateOptions {
  /** What a simulation of the documents is asked, which is checked with them. */
  simulation?: Document<Simulation>;
}

export interface LetterOptions {
  /** The bid whose bidder it is for. */
  bid: string;
  /** The language of the text. `"en"` if not given. */
  language?: Language;
}

/** The documents of one evaluation: one document, or an object of documents. */
export type Documents =
  | Document<Envelope>
  | {
      procurement: Document<Procurement>;
      bids?: readonly Document<Bid>[];
      assessments?: readonly Document<Assessment>[];
      decisions?: readonly Document<Decision>[];
    };

export interface SimulateOptions {
  /** Is told about every thousand walks of a lot how many are made, and of how many: a draw is one, and so is each row that a question of the settings looks at. What it throws ends the simulation. */
  onProgress?: (done: number, of: number) => void;
  /** Ends the simulation: the promise is rejected with the signal's reason. */
  signal?: AbortSignal;
  /** Give all draws too: 8 bytes for each draw and column. `false` if not given. */
  keepDraws?: boolean;
  /** The languages in which it can be shown; the worker writes them with the result. Both if not given. */
  languages?: readonly Language[];
}

/**
 * What a simulation found, which is shown as often as is wanted from the draws that were made. A copy (`{...found}`,
 * `structuredClone`) has the fields and cannot be shown.
 *
 * Each language that was not among `languages` is a `RangeError`.
 */
export interface Simulated extends SimulationResult {
  /** All draws, where they were asked for. */
  readonly draws?: DrawColumns;
  /** The engine's JSON text: the same bytes in every language. */
  readonly json: string;
  /** Plain text: who wins in how many of the draws, and how totals and costs spread. */
  toText(options?: { language?: Language }): string;
  /** A self-contained HTML page. */
  toHtml(options?: { language?: Language }): string;
  /**
   * Documents of Vega-Lite by name, `LOT/CHART`: `rank_probabilities`, `distribution_of_total`, `distribution_of_cost`,
   * and where the settings ask for it `tornado`, `grid_1` and so on (up to 2,500 pairs of values each),
   * `variance_shares`, `elementary_effects` and `value_of_information`.
   */
  toCharts(options?: { language?: Language }): Record<string, Chart>;
}

/**
 * All draws by column, named `LOT/BID/QUANTITY`; a draw without a result is `NaN`. A quantity is `life_cycle_cost`,
 * `measure/CRITERION`, `worth/CRITERION`, `outcome/LINE`, `total` or `regret`, or the kind and name of a number that was
 * drawn, such as `parameter/NAME`; the bid is empty where the buyer sets it.
 */
export type DrawColumns = Record<string, Float64Array>;

export interface ChartOptions extends EvaluateOptions {
  /** The language of titles and numbers. `"en"` if not given. */
  language?: Language;
}

/** A chart as a document of Vega-Lite 5, with its data inside. */
export interface Chart {
  $schema: "https://vega.github.io/schema/vega-lite/v5.json";
  /** What a reader who does not see it should know. */
  description: string;
  [field: string]: unknown;
}

export type DocumentKind =
  | "envelope"
  | "procurement"
  | "bid"
  | "assessment"
  | "decision"
  | "evaluation"
  | "rejection"
  | "analysis"
  | "explanation"
  | "calculation"
  | "answer"
  | "expectations"
  | "lint"
  | "pact_footprints"
  | "simulation"
  | "simulation_result";

/**
 * Evaluates the documents.
 *
 * @param procurement What the buyer publishes.
 * @param bids What each bidder declares.
 * @param assessments What the panel awards.
 * @param decisions What the buyer resolves.
 * @returns The evaluation. Its decimals are strings, exact to the last digit.
 * @throws {EvaluationError} with every problem of the documents.
 */
export function evaluate(
  procurement: Document<Procurement>,
  bids: readonly Document<Bid>[],
  assessments?: readonly Document<Assessment>[],
  decisions?: readonly Document<Decision>[],
  options?: EvaluateOptions,
): Evaluation;

/** As {@link evaluate}, but the evaluation as the engine's JSON text: the same bytes in every language. */
export function evaluateText(
  procurement: Document<Procurement>,
  bids: readonly Document<Bid>[],
  assessments?: readonly Document<Assessment>[],
  decisions?: readonly Document<Decision>[],
  options?: EvaluateOptions,
): string;

/**
 * Checks the documents and evaluates nothing.
 *
 * @throws {EvaluationError} with every problem of the documents.
 */
export function validate(
  procurement: Document<Procurement>,
  bids: readonly Document<Bid>[],
  assessments?: readonly Document<Assessment>[],
  decisions?: readonly Document<Decision>[],
  options?: ValidateOptions,
): void;

/** As {@link evaluate}, but the evaluation as a self-contained HTML page. */
export function report(
  procurement: Document<Procurement>,
  bids: readonly Document<Bid>[],
  assessments?: readonly Document<Assessment>[],
  decisions?: readonly Document<Decision>[],
  options?: ReportOptions,
): string;

/** As {@link evaluate}, but the evaluation as plain text. */
export function summary(
  procurement: Document<Procurement>,
  bids: readonly Document<Bid>[],
  assessments?: readonly Document<Assessment>[],
  decisions?: readonly Document<Decision>[],
  options?: ReportOptions,
): string;

/**
 * Analyses the documents: what the options cost, to whom, and what each bid is worth against current practice.
 * The analysis holds confidential values.
 *
 * @throws {EvaluationError} with every problem of the documents.
 */
export function analyse(
  procurement: Document<Procurement>,
  bids: readonly Document<Bid>[],
  assessments?: readonly Document<Assessment>[],
  decisions?: readonly Document<Decision>[],
  options?: AnalyseOptions,
): Analysis;

/** As {@link analyse}, but the analysis as the engine's JSON text: the same bytes in every language. */
export function analyseText(
  procurement: Document<Procurement>,
  bids: readonly Document<Bid>[],
  assessments?: readonly Document<Assessment>[],
  decisions?: readonly Document<Decision>[],
  options?: AnalyseOptions,
): string;

/** As {@link analyse}, with the documents in one envelope. */
export function analyseEnvelope(envelope: Document<Envelope>, options?: AnalyseOptions): Analysis;

/** As {@link analyseText}, with the documents in one envelope. */
export function analyseEnvelopeText(envelope: Document<Envelope>, options?: AnalyseOptions): string;

/** As {@link analyse}, but the analysis as a self-contained HTML page. It shows confidential values. */
export function analysisReport(
  procurement: Document<Procurement>,
  bids: readonly Document<Bid>[],
  assessments?: readonly Document<Assessment>[],
  decisions?: readonly Document<Decision>[],
  options?: AnalysisReportOptions,
): string;

/** As {@link analyse}, but the analysis as plain text. It shows confidential values. */
export function analysisSummary(
  procurement: Document<Procurement>,
  bids: readonly Document<Bid>[],
  assessments?: readonly Document<Assessment>[],
  decisions?: readonly Document<Decision>[],
  options?: AnalysisReportOptions,
): string;

/** As {@link analysisReport}, with the documents in one envelope. */
export function analysisReportEnvelope(envelope: Document<Envelope>, options?: AnalysisReportOptions): string;

/** As {@link analysisSummary}, with the documents in one envelope. */
export function analysisSummaryEnvelope(envelope: Document<Envelope>, options?: AnalysisReportOptions): string;

/**
 * Explains the award: why each bid that did not win did not, criterion by criterion.
 *
 * For one bid it speaks of that bid and the winners, and shows that bidder its own confidential values; without one
 * it is for all bidders, and shows no confidential value.
 *
 * @throws {EvaluationError} with every problem of the documents, and where there is no such bid.
 */
export function explain(
  procurement: Document<Procurement>,
  bids: readonly Document<Bid>[],
  assessments?: readonly Document<Assessment>[],
  decisions?: readonly Document<Decision>[],
  options?: ExplainOptions,
): Explanation;

/** As {@link explain}, but the explanation as the engine's JSON text: the same bytes in every language. */
export function explainText(
  procurement: Document<Procurement>,
  bids: readonly Document<Bid>[],
  assessments?: readonly Document<Assessment>[],
  decisions?: readonly Document<Decision>[],
  options?: ExplainOptions,
): string;

/** As {@link explain}, with the documents in one envelope. */
export function explainEnvelope(envelope: Document<Envelope>, options?: ExplainOptions): Explanation;

/** As {@link explainText}, with the documents in one envelope. */
export function explainEnvelopeText(envelope: Document<Envelope>, options?: ExplainOptions): string;

/**
 * Evaluates with other values in the place of those of the documents, as exactly as the award: scenarios, grids of two
 * numbers, quantiles of each uncertain number, and the values at which the award changes. It holds confidential values.
 *
 * @param documents What `evaluateEnvelope` takes, or an object of `{procurement, bids, assessments, decisions}`.
 * @param simulation Which values are to be tried.
 * @throws {EvaluationError} with every problem of the documents and the settings.
 */
export function vary(documents: Documents, simulation: Document<Simulation>): Sensitivity;

/** As {@link vary}, but what comes out as the engine's JSON text: the same bytes in every language. */
export function varyText(documents: Documents, simulation: Document<Simulation>): string;

/** As {@link explain}, but the letter to one bidder as a self-contained HTML page. */
export function letter(
  procurement: Document<Procurement>,
  bids: readonly Document<Bid>[],
  assessments: readonly Document<Assessment>[] | undefined,
  decisions: readonly Document<Decision>[] | undefined,
  options: LetterOptions,
): string;

/** As {@link explain}, but the letter to one bidder as plain text. */
export function letterText(
  procurement: Document<Procurement>,
  bids: readonly Document<Bid>[],
  assessments: readonly Document<Assessment>[] | undefined,
  decisions: readonly Document<Decision>[] | undefined,
  options: LetterOptions,
): string;

/** As {@link letter}, with the documents in one envelope. */
export function letterEnvelope(envelope: Document<Envelope>, options: LetterOptions): string;

/** As {@link letterText}, with the documents in one envelope. */
export function letterTextEnvelope(envelope: Document<Envelope>, options: LetterOptions): string;

/**
 * Simulates the award: how often each bid wins, and how its costs and points spread.
 *
 * A worker makes the draws, so that a page stays alive. The same documents and settings give the same bytes on any
 * machine and in any language. It shows confidential values.
 *
 * @param documents What `evaluateEnvelope` takes, or an object of `{procurement, bids, assessments, decisions}`.
 * @param simulation How many draws are made, from which seed.
 * @returns What was found: estimates are numbers beside their Monte Carlo errors; what is exact is a string. It is shown
 *   as text, as a page and as charts without another draw. With `keepDraws`, `draws` holds them all.
 * @throws {EvaluationError} with every problem of the documents and the settings.
 */
export function simulate(
  documents: Documents,
  simulation: Document<Simulation>,
  options: SimulateOptions & { keepDraws: true },
): Promise<Simulated & { draws: DrawColumns }>;
export function simulate(
  documents: Documents,
  simulation: Document<Simulation>,
  options?: SimulateOptions,
): Promise<Simulated>;

/**
 * Draws the documents: documents of Vega-Lite by name, `LOT/CHART`, for vega-embed and its like.
 *
 * `cost_by_phase` and `cost_by_payer` draw the evaluation; `cost_by_view` and `cumulative_savings` the analysis,
 * where there are views and current practice. Redacted, only the first two are drawn, from what a redacted
 * evaluation shows. A chart's numbers are those of a picture; the exact ones are texts in it.
 *
 * @throws {EvaluationError} with every problem of the documents.
 */
export function charts(
  procurement: Document<Procurement>,
  bids: readonly Document<Bid>[],
  assessments?: readonly Document<Assessment>[],
  decisions?: readonly Document<Decision>[],
  options?: ChartOptions,
): Record<string, Chart>;

/** As {@link charts}, but as the engine's JSON text: the same bytes in every language. */
export function chartsText(
  procurement: Document<Procurement>,
  bids: readonly Document<Bid>[],
  assessments?: readonly Document<Assessment>[],
  decisions?: readonly Document<Decision>[],
  options?: ChartOptions,
): string;

/** As {@link charts}, with the documents in one envelope. */
export function chartsEnvelope(envelope: Document<Envelope>, options?: ChartOptions): Record<string, Chart>;

/** As {@link chartsText}, with the documents in one envelope. */
export function chartsEnvelopeText(envelope: Document<Envelope>, options?: ChartOptions): string;

/** As {@link evaluate}, with the documents in one envelope. */
export function evaluateEnvelope(envelope: Document<Envelope>, options?: EvaluateOptions): Evaluation;

/** As {@link evaluateText}, with the documents in one envelope. */
export function evaluateEnvelopeText(envelope: Document<Envelope>, options?: EvaluateOptions): string;

/** As {@link validate}, with the documents in one envelope. */
export function validateEnvelope(envelope: Document<Envelope>, options?: ValidateOptions): void;

/** As {@link report}, with the documents in one envelope. */
export function reportEnvelope(envelope: Document<Envelope>, options?: ReportOptions): string;

/** As {@link summary}, with the documents in one envelope. */
export function summaryEnvelope(envelope: Document<Envelope>, options?: ReportOptions): string;

/**
 * Answers a question that needs no procurement, such as `{net_present_value: {rate, flows}}`.
 *
 * @throws {EvaluationError} with every problem of the calculation.
 */
export function calculate(calculation: Document<Calculation>): Answered;

/** As {@link calculate}, but the answer as the engine's JSON text: the same bytes in every language. */
export function calculateText(calculation: Document<Calculation>): string;

/** Draws of one column: a `Float64Array`, or any other list of numbers. */
export type Draws = Float64Array | readonly number[];

/** A question of draws, whose columns may be typed arrays. */
export interface DrawnDecision extends Omit<DecisionUncertainty, "strategies" | "parameters"> {
  strategies: readonly { id: string; costs: Draws; effects: Draws }[];
  parameters?: readonly { id: string; values: Draws }[];
}

/** What draws say of a decision: which strategy is best, how sure that is, and what information is worth. */
export function decisionUncertainty(question: DrawnDecision): DecisionUncertaintyFound;

/**
 * Looks through a procurement before it is published: what its method will do to the bids that are expected.
 *
 * @throws {EvaluationError} with every problem of the two documents.
 */
export function lint(procurement: Document<Procurement>, expectations: Document<Expectations>): Lint;

/** As {@link lint}, but as the engine's JSON text: the same bytes in every language. */
export function lintText(procurement: Document<Procurement>, expectations: Document<Expectations>): string;

/** As {@link lint}, but as a self-contained HTML page. */
export function lintReport(
  procurement: Document<Procurement>,
  expectations: Document<Expectations>,
  options?: AnalysisReportOptions,
): string;

/** As {@link lint}, but as plain text. */
export function lintSummary(
  procurement: Document<Procurement>,
  expectations: Document<Expectations>,
  options?: AnalysisReportOptions,
): string;

/**
 * Reads product footprints that follow the data model of PACT, version 2 or 3: one, a list of them, or the answer to a
 * request. Each `footprint` is what a bid states in `footprints`, left out where there are `problems`; its `warnings` say
 * what a bid cannot hold and what contradicts itself.
 *
 * @param options.item What the price schedule calls the product.
 * @param options.perProduct State it for a piece of the product, and not for the unit of measure that is declared.
 * @throws {EvaluationError} where the text holds no footprints.
 */
export function pactFootprints(text: Document<object>, options: { item: string; perProduct?: boolean }): PactFootprints;

/** As {@link pactFootprints}, as the engine's JSON text: the same bytes in every language. */
export function pactFootprintsText(text: Document<object>, options: { item: string; perProduct?: boolean }): string;

/**
 * Follows a price through the adjustments of a clause, each step explained.
 *
 * @throws {EvaluationError} with every problem of the question.
 */
export function pricePath(question: Document<PricePath>): PricePathAnswer;

/** Holds a claimed price against the clause: what is allowed, what exceeds it, what is missing. */
export function priceClaim(question: Document<PriceClaim>): PriceClaimAnswer;

/** The change of an index between two periods, as a fraction. */
export function indexChange(question: Document<IndexChange>): Explained;

/** Whether a published table adds up: which cell does not, and what it should hold. */
export function footing(question: Document<Footing>): FootingAnswer;

/**
 * Draws a question: Vega-Lite documents by name. A `reuse_comparison` with a range of yearly uses has `cost_per_use` and
 * `emissions_per_use`, a `carbon_value` `value_by_year` and `price_by_year`, a `break_even_carbon_price` whose order turns
 * `cost_by_carbon_price`, and a `switch` `cost_before_after` and `emissions_before_after`; other questions have none.
 */
export function calculationCharts(calculation: Document<Calculation>, options?: { language?: Language }): Record<string, Chart>;

/** As {@link calculationCharts}, as JSON text. */
export function calculationChartsText(calculation: Document<Calculation>, options?: { language?: Language }): string;

/** The same charts as SVG, by name. */
export function calculationPictures(calculation: Document<Calculation>, options?: { language?: Language }): Record<string, string>;

/** What producer responsibility costs for packaging, by material, grade and tariff. */
export function producerFee(question: Document<ProducerFee>): ProducerFeeAnswer;

/** As {@link calculate}, but as a self-contained HTML page. */
export function calculationReport(calculation: Document<Calculation>, options?: { language?: Language }): string;

/** As {@link calculate}, but as plain text. */
export function calculationSummary(calculation: Document<Calculation>, options?: { language?: Language }): string;

/** Compares costs and effects: which strategies are worth having, and what another unit of effect costs. */
export function incrementalAnalysis(question: Document<IncrementalAnalysis>): IncrementalAnalysisFound;

/** Moves a cohort between states, cycle by cycle, and compares what strategies cost and give. */
export function cohortModel(question: Document<CohortModel>): CohortModelFound;

/** Compares single-use and reusable products by cost and emissions, and finds where they are equal. */
export function reuseComparison(question: Document<ReuseComparison>): ReuseComparisonAnswer;

/** A cell of a table as it is shown. */
export type PrintedCell = string | number | bigint | null | undefined;

/**
 * Writes rows with their names as the table of a {@link footing}; each name becomes an {@link identifier}. Rows whose
 * names are whole numbers are given as pairs of name and cells: an object would change their order.
 *
 * A cell that is `null`, `undefined`, `""` or `NaN` is empty. A number counts as printed with `decimals` decimals;
 * a text, and a number without them, stands as it is. Trailing zeros matter: they say how far it was rounded.
 */
export function footingTable(
  rows: Readonly<Record<string, Iterable<PrintedCell>>> | Iterable<readonly [string | number, Iterable<PrintedCell>]>,
  columns: Iterable<string | number>,
  options: { unit: string; decimals?: number },
): Table;

/** The identifier of a row or column: `Drift, netto` is `Drift_netto`. */
export function identifier(name: string | number): string;

/** The JSON Schema of a kind of document, or of the question of a calculation: `reuse_comparison`, for instance. */
export function schema(name: DocumentKind | keyof Answer): Record<string, unknown>;

/** Published ways to award: fragments of a procurement, with their sources and what the buyer has to fill in. */
export function presets(): Record<string, unknown>[];

/** The catalogues of problems, formulas and labels, in Danish and English. */
export function catalogue(): Record<string, unknown>;

/** The engine did not evaluate the documents; `problems` says why. */
export class EvaluationError extends Error {
  constructor(rejection: Rejection, options?: ErrorOptions);
  /** Every problem found, in the order of the documents. */
  readonly problems: Problem[];
  /** How many problems there are beside those listed. */
  readonly unreported: number;
  /** The code of the first problem. */
  readonly code: string;
  /** The JSON Pointer of the first problem; it starts at the envelope. */
  readonly path: string;
  /** The engine's rejection. */
  toJSON(): Rejection;
}

/** A document is not the JSON text it should be. */
export class MalformedInput extends EvaluationError {}

/** The documents are JSON, but do not describe an evaluation. */
export class InvalidInput extends EvaluationError {}

/** The documents are sound, but the engine cannot compute with them. */
export class CalculationError extends EvaluationError {}
