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
 * What a reader should know of a simulated lot.
 */
export type SimulationFlagCode =
  | "value_is_not_mean"
  | "standings_fixed"
  | "options_fixed"
  | "product_system_fixed"
  | "allocation_not_simulated"
  | "combined_bids_not_simulated"
  | "framework_not_simulated"
  | "nothing_uncertain"
  | "not_ranked";
/**
 * How the evaluation of a lot ended.
 */
export type Outcome = "ranked" | "tied" | "open" | "no_admitted_bid";
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
 * Counted in classes of a relative width of at most 2^-13 and interpolated within them.
 */
export interface Quantile {
  /**
   * The share.
   */
  probability: number;
  /**
   * How far it may be off: half the distance between the quantiles one standard error of the share below and
   * above, as of independent draws.
   */
  standard_error: number;
  /**
   * The quantile.
   */
  value: number;
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
