// Compiled as a consumer would, and never run: each line below an `@ts-expect-error` must be refused.

import {
  type Bid,
  type Chart,
  CalculationError,
  type PriceClaim,
  type Evaluation,
  EvaluationError,
  InvalidInput,
  MalformedInput,
  type Problem,
  type Procurement,
  type Simulated,
  type Simulation,
  type questions,
  type results,
  analysisReport,
  explain,
  letter,
  lint,
  catalogue,
  chartsEnvelope,
  footing,
  footingTable,
  presets,
  priceClaim,
  evaluate,
  evaluateEnvelope,
  evaluateEnvelopeText,
  evaluateText,
  finance,
  report,
  schema,
  simulate,
  summary,
  validate,
} from "wholelife";

declare const procurement: Procurement;
declare const bid: Bid;

const evaluation: Evaluation = evaluate(procurement, [bid]);
const lots: results.LotEvaluation[] = evaluation.lots;
const text: string = evaluateText(JSON.stringify(procurement), [new Uint8Array(), bid], [], [], { redacted: true });
const page: string = report(procurement, [bid], [], [], { language: "da" });
const told: string = summary(procurement, [bid], undefined, undefined, { language: "en", redacted: false });
const drawn: Chart | undefined = chartsEnvelope({ procurement, bids: [bid] }, { language: "da" })["lot/cost_by_phase"];
const lead: string | null | undefined = explain(procurement, [bid], [], [], { bid: "b" }).lots[0]!.bids[0]!.comparisons![0]!.total.value;
const sent: string = letter(procurement, [bid], [], [], { bid: "b", language: "da" });
const analysed: string = analysisReport(procurement, [bid], [], [], { language: "da" });
const remarked: string | undefined = lint(procurement, { schema_version: "1.0", lots: [] }).lots[0]?.findings[0]?.text.da;
const whole: Evaluation = evaluateEnvelope({ procurement, bids: [bid] });
const bytes: Uint8Array = new TextEncoder().encode(evaluateEnvelopeText(text));
const documents: Record<string, unknown>[] = [schema("bid"), catalogue(), ...presets()];
const nothing: void = validate(procurement, [bid]);

const allowed: string | null | undefined = priceClaim({} as PriceClaim).allowed_price.value;
const table: questions.Table = footingTable({ total: ["33.0", 2, null] }, ["2022", 2023, "all"], { unit: "DKK" });
const found: string | undefined = footing({ table, relations: [], empty_cells: "zero", tolerance: "printed" }).suspect?.pointer;
const worth: string = finance.npv("0.1", [-100, "121"]);
const rates: (string | null | undefined)[] = finance.irr([-100, 110]).rates.map(({ rate }) => rate.value);

try {
  evaluate(procurement, []);
} catch (error) {
  if (error instanceof InvalidInput || error instanceof MalformedInput || error instanceof CalculationError) {
    const problems: readonly Problem[] = error.problems;
    const danish: string | undefined = problems[0]?.message.da;
    const at: string = error.code + error.path;
    void [danish, at];
  } else if (error instanceof EvaluationError) {
    const unreported: number = error.toJSON().unreported;
    void unreported;
  }
}

// @ts-expect-error: bids are an array
evaluate(procurement, bid);
// @ts-expect-error: a number is no document
evaluate(1, []);
// @ts-expect-error: a field misspelt
evaluate({ ...procurement, procurment: "x" } satisfies Procurement, []);
// @ts-expect-error: no such option
evaluate(procurement, [bid], [], [], { redact: true });
// @ts-expect-error: an analysis has no redacted form
analysisReport(procurement, [bid], [], [], { redacted: true });
// @ts-expect-error: a letter has a reader
letter(procurement, [bid], [], [], { language: "da" });
// @ts-expect-error: no such language
report(procurement, [bid], [], [], { language: "sv" });
// @ts-expect-error: a price is claimed for a month
priceClaim({ ...({} as PriceClaim), from: 1 });
// @ts-expect-error: a day count has no default
finance.xirr([{ date: "2025-01-01", amount: "1" }]);
// @ts-expect-error: no such day count
finance.xirr([{ date: "2025-01-01", amount: "1" }], { dayCount: "act/364" });
// @ts-expect-error: no such schema
schema("offer");
// @ts-expect-error: a decimal of the result is a string
const redacted: number = evaluation.schema_version;

void [lead, sent, drawn, analysed, allowed, found, worth, rates, lots, page, told, whole, bytes, documents, nothing, redacted];

declare const simulation: Simulation;
const estimated = await simulate({ procurement, bids: [bid, "{}"] }, simulation, {
  keepDraws: true,
  onProgress: (done, of) => console.log(done / of),
  signal: AbortSignal.timeout(1000),
});
const share: number | undefined = estimated.lots[0]?.bids[0]?.places?.wins.share;
const draws: Float64Array | undefined = estimated.draws["a/b/total"];
const simulated: Simulated = await simulate("{}", simulation, { languages: ["da"] });
const shown: string = simulated.toHtml({ language: "da" }) + simulated.toText() + simulated.json;
const places: Chart | undefined = simulated.toCharts({ language: "da" })["a/rank_probabilities"];
// @ts-expect-error: draws are kept where they are asked for
simulated.draws["a/b/total"];
// @ts-expect-error: no such language
simulated.toHtml({ language: "sv" });
void [share, draws, shown, places];
