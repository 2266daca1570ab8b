// Generated from the JSON Schema; `npm run types` writes it anew.

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
  | "decides_alone"
  | "maximum_unreachable"
  | "maximum_exceeded"
  | "same_points_at_zero"
  | "same_points_by_rounding"
  | "same_points_by_rule"
  | "tie_unbroken"
  | "tie_can_remain"
  | "scale_without_anchors"
  | "value_without_source"
  | "point_price_constant"
  | "point_price_varies";
/**
 * What happens to the digits that are cut off.
 */
export type RoundingMode = "half_even" | "half_up" | "half_down" | "down" | "up";
/**
 * How much a finding asks for attention.
 */
export type Severity = "warning" | "notice";

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
   * Bids drawn from the expected ranges, and who wins by which rule for the price; left out where no
   * other rule could stand in its place.
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
   * How much each criterion moves the result over the expected bids.
   */
  spreads: CriterionSpread[];
  /**
   * Its title.
   */
  title: string;
}
/**
 * Bids drawn from the expected ranges, and who wins by which rule for a price or cost.
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
   * The criterion whose rule is exchanged.
   */
  criterion: Named;
  /**
   * What draws the bids; each measure is a hundredth step of its range, each as likely as another.
   */
  generator: string;
  /**
   * The rules, the published one first.
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
   * Contests in which this rule, or the published one, has no single winner.
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
   * The rule's name in the documents.
   */
  rule: string;
  /**
   * Contests with the same winner.
   */
  same_winner: number;
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
}
/**
 * Three bids: with the third, which never wins, another wins than without it.
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
   * Its total when all three take part.
   */
  total_with: Explained;
  /**
   * Its total when the third does not; left out for the third.
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
