// Generated from the JSON Schema; `npm run types` writes it anew.

/**
 * How many draws: a whole number.
 */
export type Draws = number;
/**
 * A name by which one part of the documents refers to another: letters, digits and `_ - . :`, beginning with a letter or digit.
 */
export type Identifier = string;
/**
 * A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At most 12 decimals and 1e12.
 */
export type Number = string | number;
/**
 * How the value of knowing some numbers is estimated.
 */
export type InformationBy =
  | "regression"
  | {
      nested: NestedDraws;
    };
/**
 * How the draws of a simulation are chosen.
 */
export type Sampling = "pseudo_random" | "latin_hypercube" | "sobol";
/**
 * A whole number from 0: digits up to 18446744073709551615, or a number below 9007199254740992.
 */
export type Seed = string | number;

/**
 * What a simulation is asked.
 */
export interface Simulation {
  /**
   * How the estimates settle as draws are added; not told where left out.
   */
  convergence?: Convergence;
  /**
   * How many draws, 2 to 10,000,000; a power of two for Sobol's sequence.
   */
  draws: Draws;
  /**
   * What else is asked, by lot.
   */
  lots?: SimulatedLot[];
  /**
   * The probabilities whose quantiles are told, each between 0 and 1: for a 95 % interval and the median 0.025, 0.5 and 0.975; at most 1,000.
   */
  quantiles: Number[];
  /**
   * How the draws are chosen.
   */
  sampling: Sampling;
  /**
   * Version of this document's schema; `1.0`.
   */
  schema_version: string;
  /**
   * The same seed gives the same draws.
   */
  seed: Seed;
}
/**
 * How the estimates settle as draws are added.
 */
export interface Convergence {
  /**
   * At how many numbers of draws, evenly apart, the estimates so far are told; the last is all draws.
   */
  stages: number;
}
/**
 * What else is asked of a lot. What is left out is not done.
 */
export interface SimulatedLot {
  /**
   * Two numbers moved together; at most 100 such grids.
   */
  grids?: Grid[];
  /**
   * The lot.
   */
  lot: Identifier;
  /**
   * The elementary effects of each uncertain number.
   */
  morris?: Morris;
  /**
   * Other values of some numbers, each named; at most 1,000.
   */
  scenarios?: Scenario[];
  /**
   * How much of the variance each uncertain number explains, alone and with others.
   */
  sobol_indices?: SobolIndices;
  /**
   * Numbers of which the values are sought at which the award changes; at most 100.
   */
  thresholds?: Threshold[];
  /**
   * Numbers moved alone, each from a low to a high value.
   */
  tornado?: Tornado;
  /**
   * What it would be worth to know more before the award.
   */
  value_of_information?: ValueOfInformation;
}
/**
 * Two numbers moved together; at most 10,000 pairs of values.
 */
export interface Grid {
  /**
   * The second number, with its values.
   */
  columns: Axis;
  /**
   * The first number, with its values.
   */
  rows: Axis;
}
/**
 * A number and its values.
 */
export interface Axis {
  /**
   * The number.
   */
  number: NumberOf;
  /**
   * The values it is given.
   */
  values: Number[];
}
/**
 * A number: a parameter, or the price of an item; of a bid where bids state it.
 */
export interface NumberOf {
  /**
   * The bid whose number it is; for what the buyer sets it is left out.
   */
  bid?: Identifier;
  /**
   * The price of the item of this name.
   */
  item?: Identifier;
  /**
   * The value of the parameter of this name.
   */
  parameter?: Identifier;
}
/**
 * How elementary effects are estimated.
 */
export interface Morris {
  /**
   * Into how many levels the range of each number is divided; even, at most 1,000.
   */
  levels: number;
  /**
   * Two probabilities, the lower first, such as 0.05 and 0.95: each number is moved between its quantiles there.
   */
  quantiles: Number[];
  /**
   * How many trajectories, 4 to 100,000; the award is made so many times one plus the number of uncertain numbers; at most 100,000,000 times.
   */
  trajectories: number;
}
/**
 * Other values of some numbers. Everything else stays as it is.
 */
export interface Scenario {
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * What it is.
   */
  title: string;
  /**
   * The numbers with their values.
   */
  values: NumberSet[];
}
/**
 * A number with another value.
 */
export interface NumberSet {
  /**
   * The number.
   */
  number: NumberOf;
  /**
   * The value it is given; certain, if it was uncertain.
   */
  value: Number;
}
/**
 * How shares of the variance are estimated.
 */
export interface SobolIndices {
  /**
   * Whether what two numbers explain only together is told too.
   */
  pairs: boolean;
  /**
   * The size N of each of the two base samples, a multiple of 32; the award is made N times two plus the number of uncertain numbers, and more for pairs; at most 100,000,000 times.
   */
  sample: Draws;
}
/**
 * A number of which the values are sought at which the award changes.
 */
export interface Threshold {
  /**
   * The least value that is looked at.
   */
  from: Number;
  /**
   * The number.
   */
  number: NumberOf;
  /**
   * The greatest value that is looked at.
   */
  to: Number;
}
/**
 * Which numbers are moved, and how far: by quantiles, by ranges or by both.
 */
export interface Tornado {
  /**
   * Two probabilities, the lower first, such as 0.05 and 0.95: each uncertain number is moved between its quantiles there.
   */
  quantiles?: Number[];
  /**
   * Numbers, uncertain or not, that are moved over a range of their own, and not between quantiles.
   */
  ranges?: Range[];
}
/**
 * A number and how far it is moved.
 */
export interface Range {
  /**
   * The high value.
   */
  high: Number;
  /**
   * The low value.
   */
  low: Number;
  /**
   * The number.
   */
  number: NumberOf;
}
/**
 * What it would be worth to know more before the award.
 */
export interface ValueOfInformation {
  /**
   * What a point is worth, in the currency of the procurement; only where the award totals points.
   */
  money_per_point?: Number;
  /**
   * Numbers that might be known, one or several together; what it is worth to know all is always told. At most 100.
   */
  partial?: Information[];
}
/**
 * Numbers that might be known.
 */
export interface Information {
  /**
   * How its value is estimated.
   */
  estimated_by: InformationBy;
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * The numbers, all of them uncertain.
   */
  numbers: NumberOf[];
  /**
   * What would be known.
   */
  title: string;
}
/**
 * Draws within draws; over a lot at most 100,000,000 in all.
 */
export interface NestedDraws {
  /**
   * How many draws of all others within each of them.
   */
  inner: Draws;
  /**
   * How many draws of the numbers that would be known.
   */
  outer: Draws;
}
