// Generated from the JSON Schema; `npm run types` writes it anew.

/**
 * Where the standard errors come from.
 */
export type ErrorBasis = "draws" | "replicates";
/**
 * How the draws of a simulation are chosen.
 */
export type Sampling = "pseudo_random" | "latin_hypercube" | "sobol";
/**
 * A decimal, to 12 decimals.
 */
export type Decimal = string;
/**
 * What is counted in classes.
 */
export type ClassedQuantity = "total" | "life_cycle_cost";
/**
 * What is driven by the uncertain numbers.
 */
export type DrivenQuantity = "life_cycle_cost" | "total" | "lead";
/**
 * What a reader should know of a simulated lot.
 */
export type SimulationFlagCode =
  | "value_is_not_mean"
  | "interval_not_met"
  | "standings_fixed"
  | "options_fixed"
  | "product_steps_fixed"
  | "break_even_fixed"
  | "allocation_not_simulated"
  | "combined_bids_not_simulated"
  | "framework_not_simulated"
  | "nothing_uncertain"
  | "not_ranked"
  | "information_not_valued";
/**
 * How the evaluation of a lot ended.
 */
export type Outcome = "ranked" | "tied" | "open" | "no_admitted_bid";
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
 * How it is known where an award changes.
 */
export type KnownBy = "line" | "hyperbola" | "halving";
/**
 * How a number is distributed.
 */
export type DistributionUsed =
  | "normal"
  | "lognormal"
  | "gamma"
  | "beta"
  | "triangular"
  | "pert"
  | "uniform"
  | "discrete"
  | "empirical"
  | "dirichlet";
/**
 * How the value of knowing some numbers was estimated.
 */
export type InformationEstimator = "regression" | "nested";

/**
 * What the simulation of a procurement found.
 */
export interface SimulationResult {
  /**
   * The assessments, with the SHA-256 of each.
   */
  assessments: DocumentReference[];
  /**
   * The bids.
   */
  bids: BidReference[];
  /**
   * The decisions, with the SHA-256 of each.
   */
  decisions: DocumentReference[];
  /**
   * How it was drawn.
   */
  design: DesignUsed;
  /**
   * What made it.
   */
  engine: Engine;
  /**
   * The lots, each on its own.
   */
  lots: LotSimulation[];
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
 * An assessment or decision an evaluation rests on.
 */
export interface DocumentReference {
  /**
   * Its identifier.
   */
  id: string;
  /**
   * The SHA-256 of the canonical form; `null` in a redacted evaluation where the document holds a
   * confidential value, which could be found by trying.
   */
  sha256?: string | null;
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
 * How the draws were made.
 */
export interface DesignUsed {
  /**
   * How many draws were made.
   */
  draws: number;
  /**
   * Where the standard errors of means and probabilities come from.
   */
  errors_from: ErrorBasis;
  /**
   * In how many replicates; 1 where draws are independent.
   */
  replicates: number;
  /**
   * How the numbers of a draw are chosen.
   */
  sampling: Sampling;
  /**
   * The seed, in digits: the same seed and documents give the same draws.
   */
  seed: string;
  /**
   * SHA-256 of the settings.
   */
  settings_sha256: string;
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
 * The simulation of a lot.
 */
export interface LotSimulation {
  /**
   * The bids that were simulated, in the order given.
   */
  bids: BidSimulation[];
  /**
   * How totals and costs spread, in classes for a figure.
   */
  classes: ClassCounts[];
  /**
   * What moving each uncertain number alone changes; left out where it was not asked.
   */
  elementary_effects?: ElementaryEffects | null;
  /**
   * What a reader should know.
   */
  flags: SimulationFlag[];
  /**
   * Its identifier.
   */
  id: string;
  /**
   * The award method.
   */
  method: string;
  /**
   * How the evaluation ends, from the values as stated.
   */
  outcome: Outcome;
  /**
   * What comes out with other values: numbers moved alone, grids, scenarios and thresholds, evaluated as exactly as
   * the award, as `vary` tells them; left out where none of these was asked.
   */
  sensitivity?: LotSensitivity | null;
  /**
   * In how many draws two or more bids share the first place; left out where the lot is not ranked.
   */
  tied?: Probability | null;
  /**
   * Its title.
   */
  title: string;
  /**
   * The numbers that were drawn.
   */
  uncertain: NumberDrawn[];
  /**
   * The unit of totals and of regret.
   */
  unit: string;
  /**
   * What it would be worth to know more; left out where it was not asked, and where a flag says that it cannot be
   * told.
   */
  value_of_information?: InformationWorth | null;
  /**
   * Which share of the variance each uncertain number makes; left out where it was not asked.
   */
  variance_shares?: VarianceShares | null;
  /**
   * Draws in which the bids have no order.
   */
  without_result: WithoutResult;
}
/**
 * The simulation of a bid.
 */
export interface BidSimulation {
  /**
   * The bid.
   */
  bid: string;
  /**
   * What is measured and what it is worth, by criterion.
   */
  criteria: CriterionSimulation[];
  /**
   * The present value of all its cost lines that count in the award; left out where there are none.
   */
  life_cycle_cost?: Simulated | null;
  /**
   * What patients get, by outcome line, whether or not a criterion measures it.
   */
  outcomes: OutcomeSimulation[];
  /**
   * Its places; left out where it takes no part.
   */
  places?: Places | null;
  /**
   * Whether it takes part in the ranking; the others are only compared with.
   */
  takes_part: boolean;
  /**
   * Its points, its evaluation price, or what else the order goes by.
   */
  total?: Simulated | null;
}
/**
 * A criterion of a bid, simulated.
 */
export interface CriterionSimulation {
  /**
   * The criterion.
   */
  criterion: string;
  /**
   * What is measured.
   */
  measure: Simulated;
  /**
   * The unit of what is measured.
   */
  unit: string;
  /**
   * What it is worth, in points or money, before weights.
   */
  worth?: Simulated | null;
}
/**
 * A quantity over the draws that have a result for it.
 */
export interface Simulated {
  /**
   * What the award has for it, from the values as stated; left out where it has none.
   */
  awarded?: Decimal | null;
  /**
   * How many draws have a result; the others are left out of everything below.
   */
  draws: number;
  /**
   * What they spread like; left out where no draw has a result.
   */
  spread?: Spread | null;
}
/**
 * How a quantity spreads over the draws.
 */
export interface Spread {
  /**
   * The mean as it was when part of the draws had been made.
   */
  convergence: Milestone[];
  /**
   * Its mean.
   */
  mean: number;
  /**
   * Its quantiles, in rising order.
   */
  quantiles: Quantile[];
  /**
   * Its standard deviation, with one less than the number of draws as the divisor.
   */
  standard_deviation: number;
  /**
   * How far the mean may be off: its standard error.
   */
  standard_error: number;
}
/**
 * A mean after part of the draws.
 */
export interface Milestone {
  /**
   * How many draws had been made.
   */
  after: number;
  /**
   * The mean of those with a result.
   */
  mean: number;
  /**
   * Its standard error.
   */
  standard_error: number;
}
/**
 * A quantile: so large a share of the draws lies at or below it.
 *
 * Counted in classes that are at most 2^-10 as wide as they are far from what the award has, and interpolated
 * within them.
 */
export interface Quantile {
  /**
   * The share.
   */
  probability: number;
  /**
   * How far it may be off: half the distance between the quantiles one standard error of the share below and
   * above, as of independent draws, together with what is not known within a class.
   */
  standard_error: number;
  /**
   * The quantile.
   */
  value: number;
}
/**
 * An outcome line of a bid, simulated.
 */
export interface OutcomeSimulation {
  /**
   * The outcome line.
   */
  line: string;
  /**
   * What it comes to over the study, discounted as it says.
   */
  total: Simulated;
  /**
   * Its unit.
   */
  unit: string;
}
/**
 * How often a bid holds which place.
 */
export interface Places {
  /**
   * Its place in the evaluation, the same for bids that share it; left out where it has none.
   */
  awarded?: number | null;
  /**
   * What is lost on average by choosing it in every draw and not the best bid of the draw, in the unit of
   * totals, over the draws in which it is ranked; left out where there is none.
   */
  expected_regret?: Mean | null;
  /**
   * How often it is not ranked: below a threshold, or not on the shortlist.
   */
  not_ranked: Probability;
  /**
   * How often it holds place 1, 2 …, alone or shared.
   */
  ranks: Probability[];
  /**
   * How often it shares the first place.
   */
  tied: Probability;
  /**
   * How often it wins: holds the first place alone.
   */
  wins: Probability;
}
/**
 * A mean over the draws.
 */
export interface Mean {
  /**
   * The mean.
   */
  mean: number;
  /**
   * How far it may be off.
   */
  standard_error: number;
}
/**
 * How often something happens in the draws that have a result.
 */
export interface Probability {
  /**
   * The share of the draws.
   */
  share: number;
  /**
   * How far it may be off.
   */
  standard_error: number;
}
/**
 * How a quantity of all bids spreads over the draws, in classes that they share.
 */
export interface ClassCounts {
  /**
   * The bids that have it, in the order given.
   */
  bids: BidClasses[];
  /**
   * Where the classes begin, in rising order, and where the last one ends; each the same width, at most 60.
   */
  bounds: number[];
  /**
   * What is counted.
   */
  quantity: ClassedQuantity;
  /**
   * Its unit.
   */
  unit: string;
}
/**
 * How many draws of a bid lie in each class.
 */
export interface BidClasses {
  /**
   * How many lie above the last class.
   */
  above: number;
  /**
   * How many draws lie below the first class.
   */
  below: number;
  /**
   * The bid.
   */
  bid: string;
  /**
   * How many lie in each class, its beginning included.
   */
  counts: number[];
}
/**
 * What costs, totals and the lead change by when an uncertain number alone moves over a range of its own.
 */
export interface ElementaryEffects {
  /**
   * Into how many levels the range of each number is divided.
   */
  levels: number;
  /**
   * Numbers that are not moved alone and keep the values as stated: shares of a whole, which would no longer sum
   * to 1.
   */
  not_moved: NumberNamed[];
  /**
   * What is driven: the costs of the bids, then their totals, then the lead.
   */
  outputs: EffectsOn[];
  /**
   * The probabilities between whose quantiles each number moves.
   *
   * @minItems 2
   * @maxItems 2
   */
  quantiles: [Decimal, Decimal];
  /**
   * How many trajectories.
   */
  trajectories: number;
}
/**
 * An uncertain number by its name, as the numbers that were drawn are named.
 */
export interface NumberNamed {
  /**
   * The bid that states it; left out where it is the buyer's.
   */
  bid?: string | null;
  /**
   * What it is: `parameter`, `price`, `tier_price`, `item_discount` or `discount`.
   */
  kind: string;
  /**
   * Its name: the parameter or item.
   */
  name: string;
}
/**
 * What the uncertain numbers change of something.
 */
export interface EffectsOn {
  /**
   * What is driven.
   */
  driven: Driven;
  /**
   * The effects of the numbers that move it, the greatest first; those that have a result in fewer than four
   * trajectories are left out.
   */
  effects: ElementaryEffect[];
}
/**
 * What is driven by the uncertain numbers.
 */
export interface Driven {
  /**
   * Of which bid; of a lead, the bid in the first place.
   */
  bid: string;
  /**
   * Of a lead, the bid in the second place.
   */
  over?: string | null;
  /**
   * What.
   */
  quantity: DrivenQuantity;
  /**
   * Its unit.
   */
  unit: string;
}
/**
 * What a number changes by moving over its whole range, in the unit of what is driven.
 */
export interface ElementaryEffect {
  /**
   * Where it ends.
   */
  high: number;
  /**
   * Where its range begins.
   */
  low: number;
  /**
   * The mean effect, up counted against down.
   */
  mean: Estimated;
  /**
   * The mean size of the effect.
   */
  mean_size: Estimated;
  /**
   * The number.
   */
  number: NumberNamed;
  /**
   * How the effects spread: zero where the number acts in a straight line and alone.
   */
  standard_deviation: number;
  /**
   * How many trajectories have a result on both sides of the step.
   */
  trajectories: number;
}
/**
 * A number that was estimated, with how far it may be off.
 */
export interface Estimated {
  /**
   * Its standard error.
   */
  standard_error: number;
  /**
   * The estimate.
   */
  value: number;
}
/**
 * What a reader should know.
 */
export interface SimulationFlag {
  /**
   * What.
   */
  code: SimulationFlagCode;
  /**
   * What it is about: JSON Pointers to the distributions of numbers; empty where it is about the whole lot.
   */
  subjects: string[];
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
 * A number that was drawn.
 */
export interface NumberDrawn {
  /**
   * The bid that states it; left out where it is the buyer's, drawn once for all bids.
   */
  bid?: string | null;
  /**
   * How it is distributed.
   */
  distribution: DistributionUsed;
  /**
   * The 95 % interval of its distribution, where the documents state one from which an end of it is apart by more
   * than 5 % of the stated width: a mean and an interval need not fit each other, and the spread is taken from the
   * width alone.
   */
  interval_95?: IntervalDrawn | null;
  /**
   * What it is: `parameter`, `price`, `tier_price`, `item_discount` or `discount`.
   */
  kind: string;
  /**
   * The mean of its distribution.
   */
  mean: number;
  /**
   * Its name: the parameter or item.
   */
  name: string;
  /**
   * JSON Pointer to its distribution.
   */
  pointer: string;
  /**
   * The standard deviation of its distribution.
   */
  standard_deviation: number;
  /**
   * Its unit.
   */
  unit: string;
  /**
   * What the award counts with.
   */
  value: Decimal;
}
/**
 * A 95 % interval that is not the stated one.
 */
export interface IntervalDrawn {
  /**
   * The quantiles of the distribution at 2.5 % and 97.5 %.
   *
   * @minItems 2
   * @maxItems 2
   */
  drawn: [number, number];
  /**
   * The lower and the upper end as stated.
   *
   * @minItems 2
   * @maxItems 2
   */
  stated: [Decimal, Decimal];
}
/**
 * What it would be worth to know more before the award, in money.
 *
 * Without it the bid with the best expected total is chosen; with it the bid that is then best. The value is what is
 * gained by that on average: of a single award, not of many that information would also serve.
 */
export interface InformationWorth {
  /**
   * The value of knowing every uncertain number: the expected value of perfect information.
   */
  all: Estimated;
  /**
   * The bid with the best expected total; several where it is the same.
   */
  best_expected: string[];
  /**
   * What a point is worth, where the award totals points.
   */
  money_per_point?: Decimal | null;
  /**
   * The value of knowing some of them, in the order asked.
   */
  partial: PartialInformation[];
  /**
   * The currency.
   */
  unit: string;
}
/**
 * The value of knowing some numbers: the expected value of partial perfect information.
 */
export interface PartialInformation {
  /**
   * By draws within draws: about how much the value errs upwards, since the best of means of few draws is too good.
   */
  bias?: number | null;
  /**
   * Over how many draws; of draws within draws, how many of these numbers.
   */
  draws: number;
  /**
   * How it was estimated.
   */
  estimated_by: InformationEstimator;
  /**
   * By regression: the value with choices that each half of the draws makes for the other, which errs downwards
   * where the value errs upwards.
   */
  held_out?: number | null;
  /**
   * Its identifier.
   */
  id: string;
  /**
   * Within each of them, how many of all other numbers.
   */
  inner?: number | null;
  /**
   * The numbers; those of bids that are not simulated are left out, since they change nothing.
   */
  numbers: NumberNamed[];
  /**
   * What would be known.
   */
  title: string;
  /**
   * The value; left out where too few draws have a result: fewer than 64 by regression, not all within draws.
   */
  value?: Estimated | null;
}
/**
 * Which share of the variance of costs, totals and the lead each uncertain number makes.
 *
 * The lead is left out where the first or the second place is shared; without a ranking there are neither totals nor
 * a lead.
 */
export interface VarianceShares {
  /**
   * What is driven: the costs of the bids, then their totals, then the lead.
   */
  outputs: VarianceOf[];
  /**
   * The size of each of the two base samples.
   */
  sample: number;
}
/**
 * Which share of a variance each uncertain number makes.
 */
export interface VarianceOf {
  /**
   * What is driven.
   */
  driven: Driven;
  /**
   * Its mean over both samples; left out where no row has a result.
   */
  mean?: number | null;
  /**
   * What two of them make only together, where both move it at all; empty where that was not asked.
   */
  pairs: PairShare[];
  /**
   * How many rows of the base samples have a result; the others are left out.
   */
  rows: number;
  /**
   * The shares of the numbers that move it, the greatest first by what they make with all others; empty where it
   * does not vary.
   */
  shares: VarianceShare[];
  /**
   * Its standard deviation over both samples.
   */
  standard_deviation?: number | null;
  /**
   * How many results of moved rows there are none of, of the rows that count; they are left out.
   */
  without_result: number;
}
/**
 * The share that two numbers, or groups of numbers, make only together.
 */
export interface PairShare {
  /**
   * The one.
   */
  numbers: NumberNamed[];
  /**
   * The share; left out where too few rows have a result.
   */
  share?: Estimated | null;
  /**
   * The other.
   */
  with: NumberNamed[];
}
/**
 * The share of a variance that a number makes, or numbers that move together.
 */
export interface VarianceShare {
  /**
   * Alone: what would be gone of the variance, on average, if it were known. Left out where too few rows have a
   * result.
   */
  alone?: Estimated | null;
  /**
   * The number; several where they move together, by correlation or as shares of a whole.
   */
  numbers: NumberNamed[];
  /**
   * Alone and together with others: what would be left of the variance, on average, if all others were known. Left
   * out where too few rows have a result.
   */
  with_others?: Estimated | null;
}
/**
 * Draws in which the bids have no order, and why.
 */
export interface WithoutResult {
  /**
   * The bids that had no result in some of them, each with the number of draws.
   */
  bids: BidWithoutResult[];
  /**
   * How many.
   */
  draws: number;
}
/**
 * A bid that had no result in some draws.
 */
export interface BidWithoutResult {
  /**
   * The bid.
   */
  bid: string;
  /**
   * In how many draws.
   */
  draws: number;
  /**
   * What had none: a criterion, or `total`.
   */
  subject: string;
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
