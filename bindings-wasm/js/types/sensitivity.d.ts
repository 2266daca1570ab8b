// Generated from the JSON Schema; `npm run types` writes it anew.

/**
 * A decimal, to 12 decimals.
 */
export type Decimal = string;
/**
 * What happens to the digits that are cut off.
 */
export type RoundingMode = "half_even" | "half_up" | "half_down" | "down" | "up";
/**
 * Where a bid stands in a lot.
 */
export type Standing =
  "ranked" | "admitted" | "incomplete" | "non_compliant" | "below_threshold" | "not_shortlisted" | "excluded";
/**
 * How the evaluation of a lot ended.
 */
export type Outcome = "ranked" | "tied" | "open" | "no_admitted_bid";
/**
 * How it is known where an award changes.
 */
export type KnownBy = "line" | "hyperbola" | "halving";

/**
 * What comes out with other values.
 *
 * Everything is evaluated as the award is, exactly; nothing is drawn. It shows confidential values.
 */
export interface Sensitivity {
  /**
   * The bids.
   */
  bids: BidReference[];
  /**
   * How many decimals a number was rounded to, half to even, before something was decided by it.
   */
  decision_decimals: number;
  /**
   * What made it.
   */
  engine: Engine;
  /**
   * The lots, in the order of the procurement.
   */
  lots: LotSensitivity[];
  /**
   * The procurement.
   */
  procurement: ProcurementReference;
  /**
   * Version of this document's schema.
   */
  schema_version: string;
  /**
   * The SHA-256 of the canonical form of the settings, in hexadecimal.
   */
  settings_sha256: string;
}
/**
 * A bid an evaluation rests on.
 */
export interface BidReference {
  /**
   * The bidder's name.
   */
  bidder: string;
  /**
   * The bidder's identifier.
   */
  bidder_id: string;
  /**
   * The bid's identifier.
   */
  id: string;
  /**
   * The revision.
   */
  revision: number;
  /**
   * The SHA-256 of the canonical form; `null` in a redacted evaluation where the document holds a
   * confidential value, which could be found by trying.
   */
  sha256?: string | null;
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
 * What comes out in a lot with other values.
 */
export interface LotSensitivity {
  /**
   * With the values as stated.
   */
  base: LotOutcome;
  /**
   * Pairs of numbers, in the order asked.
   */
  grids: GridOutcome[];
  /**
   * Uncertain numbers that are not moved alone: shares of a whole, which would no longer sum to 1.
   */
  not_moved: NumberMoved[];
  /**
   * The scenarios, in the order asked.
   */
  scenarios: ScenarioOutcome[];
  /**
   * Numbers and the values at which the award changes, in the order asked.
   */
  thresholds: ThresholdsFound[];
  /**
   * Numbers moved alone: those with a range, in the order asked, then, where quantiles are asked for, each other
   * uncertain number from one quantile of its distribution to another, those of the buyer first, then those of the
   * bids.
   */
  tornado: Swing[];
}
/**
 * How a lot ends.
 */
export interface LotOutcome {
  /**
   * Whether others win than with the values as stated.
   */
  award_changes: boolean;
  /**
   * Every bid, in the order given.
   */
  bids: BidOutcome[];
  /**
   * Its identifier.
   */
  id: string;
  /**
   * How far the bid in the first place, with the values as stated, is ahead of the best other one: below zero where
   * it is behind. Left out where the first place is shared, or either of the two is not ranked.
   */
  lead?: Explained | null;
  /**
   * How it ended.
   */
  outcome: Outcome;
  /**
   * The bids that win; several where they share the first place, or where there are several suppliers.
   */
  winners: string[];
}
/**
 * What becomes of a bid.
 */
export interface BidOutcome {
  /**
   * The bid.
   */
  bid: string;
  /**
   * What the total is more than with the values as stated.
   */
  change?: Explained | null;
  /**
   * What was measured, by criterion.
   */
  measures: MeasureOutcome[];
  /**
   * Its place.
   */
  rank?: number | null;
  /**
   * Where it stands.
   */
  standing: Standing;
  /**
   * Its points, its evaluation price, or what else the order goes by.
   */
  total?: Decimal | null;
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
 * What was measured for a criterion.
 */
export interface MeasureOutcome {
  /**
   * The criterion.
   */
  criterion: string;
  /**
   * The measure.
   */
  value: Decimal;
}
/**
 * Two numbers that are moved together.
 */
export interface GridOutcome {
  /**
   * By value of the first number: a cell for each value of the second.
   */
  cells: GridCell[][];
  /**
   * The second.
   */
  columns: GridAxis;
  /**
   * The first number, with its values.
   */
  rows: GridAxis;
}
/**
 * What comes out at two values.
 */
export interface GridCell {
  /**
   * How far the bid in the first place, with the values as stated, is ahead of the best other one.
   */
  lead?: Decimal | null;
  /**
   * Why nothing can be evaluated.
   */
  refused: Refused[];
  /**
   * The totals, by bid in the order given; `null` where a bid has none.
   */
  totals: (Decimal | null)[];
  /**
   * Who wins; empty where nobody does.
   */
  winners: string[];
}
/**
 * A problem that an evaluation with other values has.
 */
export interface Refused {
  /**
   * Its code.
   */
  code: string;
  /**
   * Where, in the envelope.
   */
  pointer: string;
}
/**
 * A number of a grid with its values.
 */
export interface GridAxis {
  /**
   * The number.
   */
  number: NumberMoved;
  /**
   * Its values.
   */
  values: Decimal[];
}
/**
 * A number of the buyer or of a bid.
 */
export interface NumberMoved {
  /**
   * The bid that states it; left out where it is the buyer's.
   */
  bid?: string | null;
  /**
   * What it is: `parameter`, `price`, `tier_price`, `item_discount` or `discount`.
   */
  kind: string;
  /**
   * The parameter or item; left out for the discount on the whole schedule.
   */
  name?: string | null;
  /**
   * What it is stated as; left out where the bid leaves it out.
   */
  stated?: Decimal | null;
  /**
   * Of a price in a tier, the tier: 2 for the one after the first.
   */
  tier?: number | null;
}
/**
 * A scenario.
 */
export interface ScenarioOutcome {
  /**
   * Its identifier.
   */
  id: string;
  /**
   * The lot; left out where it cannot be evaluated.
   */
  outcome?: LotOutcome | null;
  /**
   * Why it cannot be evaluated.
   */
  refused: Refused[];
  /**
   * Its title.
   */
  title: string;
  /**
   * The other values.
   */
  values: NumberReplaced[];
}
/**
 * A number with another value.
 */
export interface NumberReplaced {
  /**
   * The number.
   */
  number: NumberMoved;
  /**
   * The other value.
   */
  value: Decimal;
}
/**
 * A number with the values at which the award changes.
 */
export interface ThresholdsFound {
  /**
   * The least value that was looked at.
   */
  from: Decimal;
  /**
   * The number.
   */
  number: NumberMoved;
  /**
   * The values between them at which the award changes, in rising order; empty where it is the same at all that
   * were evaluated.
   */
  thresholds: ThresholdFound[];
  /**
   * The greatest.
   */
  to: Decimal;
}
/**
 * A value at which the award changes.
 */
export interface ThresholdFound {
  /**
   * The first value that was evaluated with the award as it is beyond.
   */
  above: Decimal;
  /**
   * The last value that was evaluated with the award as it is before.
   */
  below: Decimal;
  /**
   * How it is known.
   */
  known_by: KnownBy;
  /**
   * The value, to 12 decimals.
   */
  value: Decimal;
  /**
   * Who wins at `above`; left out where nothing can be evaluated.
   */
  winners_above?: string[] | null;
  /**
   * Who wins at `value`; left out where nothing can be evaluated.
   */
  winners_at?: string[] | null;
  /**
   * Who wins at `below`; left out where nothing can be evaluated.
   */
  winners_below?: string[] | null;
}
/**
 * A number that is moved alone.
 */
export interface Swing {
  /**
   * What comes out at the high value: of its range, or its upper quantile, rounded to 12 decimals.
   */
  high: PointOutcome;
  /**
   * What comes out at the low value: of its range, or its lower quantile, rounded to 12 decimals.
   */
  low: PointOutcome;
  /**
   * The number.
   */
  number: NumberMoved;
}
/**
 * What comes out at a value.
 */
export interface PointOutcome {
  /**
   * The lot; left out where nothing can be evaluated.
   */
  outcome?: LotOutcome | null;
  /**
   * Why nothing can be evaluated.
   */
  refused: Refused[];
  /**
   * The value.
   */
  value: Decimal;
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
