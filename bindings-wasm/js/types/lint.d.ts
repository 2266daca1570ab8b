// Generated from the JSON Schema; `npm run types` writes it anew.

/**
 * What is exchanged in a field.
 */
export type Exchanged = "rule" | "method";
/**
 * A decimal, to 12 decimals.
 */
export type Decimal = string;
/**
 * What is found.
 */
export type FindingCode =
  | "rank_reversal"
  | "hidden_weight"
  | "cannot_matter"
  | "only_a_gate"
  | "counts_nowhere"
  | "shortlist_cuts_winner"
  | "shortlist_of_one"
  | "shortlist_cuts_nobody"
  | "decides_alone"
  | "threshold_excludes_all"
  | "threshold_excludes_some"
  | "limit_excludes_all"
  | "limit_excludes_some"
  | "maximum_unreachable"
  | "maximum_exceeded"
  | "dearer_gets_more"
  | "same_points_at_zero"
  | "same_points_by_rounding"
  | "same_total_by_rounding"
  | "same_points_by_rule"
  | "tie_unbroken"
  | "tie_can_remain"
  | "scale_without_anchors"
  | "value_without_source"
  | "point_price_constant"
  | "point_price_varies"
  | "quality_price_constant"
  | "quality_price_varies";
/**
 * What happens to the digits that are cut off.
 */
export type RoundingMode = "half_even" | "half_up" | "half_down" | "down" | "up";
/**
 * How much a finding asks for attention.
 */
export type Severity = "warning" | "notice";
/**
 * Why something is not said.
 */
export type UnexaminedReason =
  | "only_measures"
  | "no_reversal_found"
  | "no_corridor_reversal_found"
  | "no_shortlist_reversal_found"
  | "no_published_weights"
  | "no_maximum"
  | "points_in_steps"
  | "no_price"
  | "quality_in_money"
  | "quality_not_traded"
  | "rounding_at_some"
  | "no_other_rule"
  | "low_bids"
  | "framework"
  | "lot_limit";

/**
 * What is found in a procurement before it is published.
 */
export interface Lint {
  /**
   * How many decimals a number was rounded to, half to even, before something was decided by it.
   */
  decision_decimals: number;
  /**
   * What found it.
   */
  engine: Engine;
  /**
   * The SHA-256 of the canonical form of the expectations, in hexadecimal.
   */
  expectations_sha256: string;
  /**
   * The lots.
   */
  lots: LotLint[];
  /**
   * The procurement.
   */
  procurement: ProcurementReference;
  /**
   * Version of this document's schema.
   */
  schema_version: string;
}
/**
 * What made an evaluation.
 */
export interface Engine {
  /**
   * `wholelife`.
   */
  name: string;
  /**
   * Its version.
   */
  version: string;
}
/**
 * What is found in a lot.
 */
export interface LotLint {
  /**
   * Bids drawn from the expected ranges, and who wins by which rule for the price or by which method; left
   * out where no other could stand in its place.
   */
  field?: SimulatedField | null;
  /**
   * The findings; warnings first.
   */
  findings: Finding[];
  /**
   * Its identifier.
   */
  id: string;
  /**
   * What was not looked at or not decided, and why.
   */
  not_examined: Unexamined[];
  /**
   * How much each criterion moves the result over the expected bids.
   */
  spreads: CriterionSpread[];
  /**
   * Its title.
   */
  title: string;
}
/**
 * Bids drawn from the expected ranges, and who wins by which rule or method.
 */
export interface SimulatedField {
  /**
   * How many bids there are in each.
   */
  bids: number;
  /**
   * How many contests are drawn.
   */
  contests: number;
  /**
   * The criterion whose rule is exchanged, or whose price the methods start from.
   */
  criterion: Named;
  /**
   * What is exchanged.
   */
  exchanged: Exchanged;
  /**
   * What draws the bids; each measure is a hundredth step of its range, each as likely as another, or the nearest on the steps of its scale.
   */
  generator: string;
  /**
   * The rules or methods, the published one first.
   */
  rules: RuleTried[];
  /**
   * Where its stream begins.
   */
  seed: number;
  /**
   * The contest of the example bids, where there are two or more, and the first that are drawn.
   */
  shown: FieldContest[];
}
/**
 * A name and what it stands for.
 */
export interface Named {
  /**
   * The name.
   */
  id: string;
  /**
   * What it stands for.
   */
  title: string;
}
/**
 * A rule, and how often it awards to the same bid as the published one.
 */
export interface RuleTried {
  /**
   * Contests in which no bid can be ranked by this rule or the published one.
   */
  no_winner: number;
  /**
   * Contests with another winner.
   */
  other_winner: number;
  /**
   * Its parameters.
   */
  parameters: Term[];
  /**
   * Whether it is the published one.
   */
  published: boolean;
  /**
   * The name of the rule or method in the documents, or `without_shortlist` and `without_corridor`:
   * the published one without them.
   */
  rule: string;
  /**
   * Contests with the same winner.
   */
  same_winner: number;
  /**
   * Contests in which bids share the first place by this rule or the published one.
   */
  tied: number;
}
/**
 * One input of a formula.
 */
export interface Term {
  /**
   * What it stands for: a parameter's, item's, line's or criterion's name, where there is one.
   */
  name?: string | null;
  /**
   * Its source.
   */
  source?: string | null;
  /**
   * The symbol in the formula's text.
   */
  symbol: string;
  /**
   * Its unit.
   */
  unit?: string | null;
  /**
   * Its value; left out where it is a series that stands elsewhere in the evaluation.
   */
  value?: Decimal | null;
}
/**
 * A contest.
 */
export interface FieldContest {
  /**
   * The bids.
   */
  bids: FieldBid[];
  /**
   * Whether the bids are the examples.
   */
  examples: boolean;
  /**
   * By rule: who wins; `null` where nobody does alone.
   */
  winners: (string | null)[];
}
/**
 * A bid of a contest.
 */
export interface FieldBid {
  /**
   * Its name.
   */
  bid: string;
  /**
   * What is measured of it.
   */
  measures: MeasureBy[];
}
/**
 * A measure by a criterion.
 */
export interface MeasureBy {
  /**
   * The criterion.
   */
  criterion: string;
  /**
   * Its unit.
   */
  unit: string;
  /**
   * The measure.
   */
  value: Decimal;
}
/**
 * What happens, where the procurement says so, and the numbers behind it.
 */
export interface Finding {
  /**
   * What is found.
   */
  code: FindingCode;
  /**
   * Bids by which it happens.
   */
  example?: Reversal | null;
  /**
   * The numbers of the text, in its order.
   */
  figures: Explained[];
  /**
   * JSON Pointers to what says so; they start as if the procurement stood in an envelope.
   */
  pointers: string[];
  /**
   * How much it asks for attention.
   */
  severity: Severity;
  /**
   * What happens.
   */
  text: Words;
  /**
   * Two bids that share the first place.
   */
  tied: TiedBid[];
}
/**
 * Bids of which the last never wins: with it, another wins than without it.
 */
export interface Reversal {
  /**
   * The bids.
   */
  bids: ReversalBid[];
  /**
   * Who wins when it takes part.
   */
  first_with: string;
  /**
   * Who wins when it does not.
   */
  first_without: string;
  /**
   * The bid that is withdrawn, or comes in addition.
   */
  withdrawn: string;
}
/**
 * A bid of the example.
 */
export interface ReversalBid {
  /**
   * Its name.
   */
  bid: string;
  /**
   * What is measured of it.
   */
  measures: MeasureBy[];
  /**
   * Its total when all take part; left out where it is not ranked.
   */
  total_with?: Explained | null;
  /**
   * Its total when the withdrawn bid does not; left out where it is not ranked.
   */
  total_without?: Explained | null;
}
/**
 * A number with its derivation.
 */
export interface Explained {
  /**
   * How it was made; `null` where it is withheld as confidential.
   */
  derivation?: Derivation | null;
  /**
   * Its unit.
   */
  unit: string;
  /**
   * The number; `null` where it is withheld as confidential, and where its field says so.
   */
  value?: Decimal | null;
}
/**
 * How a number was made.
 */
export interface Derivation {
  /**
   * The formula's identifier in the catalogue of formulas.
   */
  formula: string;
  /**
   * Its inputs.
   */
  inputs: Term[];
  /**
   * What the formula gives where that is below zero and the procurement makes it zero.
   */
  raised_from?: Decimal | null;
  /**
   * How the procurement rounds, where it does at this stage.
   */
  rounded?: Rounded | null;
}
/**
 * A declared rounding, and what it was applied to.
 */
export interface Rounded {
  /**
   * How many decimals are kept.
   */
  decimals: number;
  /**
   * The number before.
   */
  from: Decimal;
  /**
   * What happens to the digits that are cut off.
   */
  mode: RoundingMode;
}
/**
 * A sentence in both languages.
 */
export interface Words {
  /**
   * Danish.
   */
  da: string;
  /**
   * English.
   */
  en: string;
}
/**
 * One of two bids that share the first place.
 */
export interface TiedBid {
  /**
   * Its name.
   */
  bid: string;
  /**
   * What is measured of it.
   */
  measures: MeasureBy[];
  /**
   * Its total.
   */
  total: Explained;
}
/**
 * Something that is not said of a lot, and why.
 */
export interface Unexamined {
  /**
   * The criterion it is about, where it is about one.
   */
  criterion?: Named | null;
  /**
   * Why.
   */
  reason: UnexaminedReason;
  /**
   * The same in words.
   */
  text: Words;
}
/**
 * How much a criterion moves the result over the expected bids.
 */
export interface CriterionSpread {
  /**
   * The criterion.
   */
  criterion: Named;
  /**
   * Its part of all spreads, as a fraction; left out where nothing moves.
   */
  effective_weight?: Explained | null;
  /**
   * What is published, as a fraction; left out where the method publishes no weights.
   */
  published_weight?: Explained | null;
  /**
   * What parts the best from the worst expected bid by this criterion.
   */
  spread: Explained;
}
/**
 * The procurement an evaluation rests on.
 */
export interface ProcurementReference {
  /**
   * The currency of every amount.
   */
  currency: string;
  /**
   * The buyer's identifier.
   */
  id: string;
  /**
   * The participants.
   */
  participants: Named[];
  /**
   * The payers.
   */
  payers: Named[];
  /**
   * The SHA-256 of the canonical form; `null` in a redacted evaluation where the document holds a
   * confidential value, which could be found by trying.
   */
  sha256?: string | null;
  /**
   * Its title.
   */
  title: string;
  /**
   * Version of the published documents.
   */
  version: string;
}
