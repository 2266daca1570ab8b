// Generated from the JSON Schema; `npm run types` writes it anew.

/**
 * A calculation: its name, and what it needs.
 */
export type Calculation =
  | {
      net_present_value: NetPresentValue;
    }
  | {
      instalment: Instalment;
    };
/**
 * A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At most 12 decimals and 1e12.
 */
export type Number = string | number;

/**
 * Flows of equal periods and the rate they are discounted at.
 */
export interface NetPresentValue {
  /**
   * The flow of period 0, 1, 2 …; money paid out is negative.
   */
  flows: Number[];
  /**
   * The rate as a fraction per period; `0.03` is 3 %.
   */
  rate: Number;
}
/**
 * An amount, and the equal instalments that pay it back.
 */
export interface Instalment {
  /**
   * What is paid back.
   */
  amount: Number;
  /**
   * How many instalments, 1 to 2,400; the first is due one period from now.
   */
  periods: number;
  /**
   * The rate as a fraction per period; `0` for no interest.
   */
  rate: Number;
}
