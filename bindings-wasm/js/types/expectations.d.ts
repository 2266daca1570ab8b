// Generated from the JSON Schema; `npm run types` writes it anew.

/**
 * A name by which one part of the documents refers to another: letters, digits and `_ - . :`, beginning with a letter or digit.
 */
export type Identifier = string;
/**
 * A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At most 12 decimals and 1e12.
 */
export type Number = string | number;

/**
 * What the buyer expects of the bids: ranges of their measures, example bids, or both.
 */
export interface Expectations {
  /**
   * What is expected for each lot.
   */
  lots: ExpectedLot[];
  /**
   * Version of this document's schema; `1.0`.
   */
  schema_version: string;
}
/**
 * What is expected of the bids for a lot.
 */
export interface ExpectedLot {
  /**
   * How many bids are expected, 2 to 12.
   */
  bids: number;
  /**
   * The expected measures of each criterion that is scored; what the examples span where left out.
   */
  criteria?: ExpectedRange[];
  /**
   * Bids as they may come.
   */
  examples?: ExampleBid[];
  /**
   * The lot.
   */
  lot: Identifier;
}
/**
 * The expected measures of a criterion.
 */
export interface ExpectedRange {
  /**
   * The criterion.
   */
  criterion: Identifier;
  /**
   * The highest measure expected.
   */
  highest: Number;
  /**
   * The lowest measure expected, in the measure's unit.
   */
  lowest: Number;
}
/**
 * A bid as it may come.
 */
export interface ExampleBid {
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * Its measure by every criterion that is scored.
   */
  measures: ExpectedMeasure[];
}
/**
 * What is measured of an example bid.
 */
export interface ExpectedMeasure {
  /**
   * The criterion.
   */
  criterion: Identifier;
  /**
   * The measure, in its unit.
   */
  value: Number;
}
