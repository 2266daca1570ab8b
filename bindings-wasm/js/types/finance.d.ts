import type { BreakEvenVolumeFound, InternalRatesFound, NetBenefitsFound, NetSavingsFound, PaybackFound } from "./answer.js";
import type {
  Compounding,
  CostByVolume,
  DatedFlow,
  DayCount,
  DiscountRate,
  Number,
  OptionCosts,
  OptionWorth,
  Relation,
  Timing,
  WithinPeriod,
} from "./calculation.js";

// What amounts of different times are worth. A rate is a fraction; flows are those of period 0, 1, 2 …, and money
// paid out is negative. A decimal of a result is a string, exact to 12 decimals. Each function asks one document
// that `calculate` takes as well, and throws an `EvaluationError` with every problem.

/** Net present value of flows of equal periods, the first of them due now. */
export function npv(rate: Number, flows: readonly Number[]): string;

/** Net present value of dated flows at the date of the first. */
export function xnpv(rate: Number, flows: readonly DatedFlow[], options: { dayCount: DayCount }): string;

/** Every internal rate of return of flows of equal periods, and which of them means something. */
export function irr(flows: readonly Number[]): InternalRatesFound;

/** Every internal rate of return of dated flows, and which of them means something. */
export function xirr(flows: readonly DatedFlow[], options: { dayCount: DayCount }): InternalRatesFound;

/** Modified internal rate of return of flows of equal periods. */
export function mirr(
  flows: readonly Number[],
  options: { financingRate: Number; reinvestmentRate: Number },
): string;

/** Present value of yearly flows, that of year 0, the base date, first. */
export function pv(rate: Number | DiscountRate, flows: readonly Number[], options: { timing: Timing }): string;

/** Present value of one amount due in a year. */
export function pvAmount(
  rate: Number | DiscountRate,
  amount: Number,
  year: number,
  options: { timing: Timing },
): string;

/** Present value of the same amount in each of the years 1, 2, 3 … */
export function pvAnnuity(
  rate: Number | DiscountRate,
  amount: Number,
  years: number,
  options: { timing: Timing },
): string;

/** What flows of equal periods have become at the last of them. */
export function fv(rate: Number, flows: readonly Number[]): string;

/** What an amount paid now has become after some periods. */
export function fvAmount(rate: Number, amount: Number, periods: number): string;

/** What the same amount at the end of each period has become at the last of them. */
export function fvAnnuity(rate: Number, amount: Number, periods: number): string;

/** The equal instalment that pays an amount back, the first due one period from now. */
export function pmt(rate: Number, periods: number, amount: Number): string;

/** The equal yearly amount that is worth as much as a present value. */
export function annualEquivalent(
  rate: Number | DiscountRate,
  presentValue: Number,
  years: number,
  options: { timing: Timing },
): string;

/** The real rate of a nominal one. */
export function realRate(nominal: Number, inflation: Number, options: { relation: Relation }): string;

/** The nominal rate of a real one. */
export function nominalRate(real: Number, inflation: Number, options: { relation: Relation }): string;

/** The inflation that lies between a nominal and a real rate. */
export function inflationRate(nominal: Number, real: Number, options: { relation: Relation }): string;

/** The monthly rate of a yearly one. */
export function monthlyRate(yearly: Number, options: { compounding: Compounding }): string;

/** The yearly rate of a monthly one. */
export function yearlyRate(monthly: Number, options: { compounding: Compounding }): string;

/** What an alternative saves against a base: net savings, SIR and AIRR. */
export function netSavings(
  base: OptionCosts,
  alternative: OptionCosts,
  options: { reinvestmentRate: Number; years: number },
): NetSavingsFound;

/** What an alternative is worth beyond a base: net benefits and BCR. */
export function netBenefits(base: OptionWorth, alternative: OptionWorth): NetBenefitsFound;

/** How long it takes until money laid out has come back, without discounting and with it. */
export function payback(
  flows: readonly Number[],
  options: { rate: Number; withinPeriod: WithinPeriod },
): PaybackFound;

/** The volume at which two options cost the same. */
export function breakEvenVolume(first: CostByVolume, second: CostByVolume): BreakEvenVolumeFound;
