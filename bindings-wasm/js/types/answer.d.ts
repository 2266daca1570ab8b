// Generated from the JSON Schema; `npm run types` writes it anew.

/**
 * A decimal, to 12 decimals.
 */
export type Decimal = string;

/**
 * The document that answers a calculation.
 */
export interface Answered {
  /**
   * The answer, under the name of the calculation.
   */
  answer: Answer;
  /**
   * The SHA-256 of the canonical form of the calculation, in hexadecimal.
   */
  calculation_sha256: string;
  /**
   * What computed it.
   */
  engine: Engine;
  /**
   * Version of this document's schema.
   */
  schema_version: string;
}
/**
 * The answer, under the name of the calculation.
 */
export interface Answer {
  /**
   * The equal instalment, per period.
   */
  instalment?: Explained;
  /**
   * The net present value.
   */
  net_present_value?: Explained;
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
   * The number; `null` where it is withheld as confidential.
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
