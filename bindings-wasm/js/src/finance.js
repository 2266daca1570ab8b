// What amounts of different times are worth: each function asks one document that `calculate` takes as well.

import { calculate } from "./api.js";

const ask = (name, asked) => calculate({ [name]: asked }).answer[name];
const value = (name, asked) => ask(name, asked).value;
const rateOf = (rate) => (typeof rate === "object" && rate !== null ? rate : { constant: rate });

export const npv = (rate, flows) => value("net_present_value", { rate, flows });

export const xnpv = (rate, flows, { dayCount }) =>
  value("dated_net_present_value", { rate, flows, day_count: dayCount });

export const irr = (flows) => ask("internal_rates", { flows });

export const xirr = (flows, { dayCount }) => ask("dated_internal_rates", { flows, day_count: dayCount });

export const mirr = (flows, { financingRate, reinvestmentRate }) =>
  value("modified_internal_rate", { flows, financing_rate: financingRate, reinvestment_rate: reinvestmentRate });

export const pv = (rate, flows, { timing }) => present(rate, { series: flows }, timing);

export const pvAmount = (rate, amount, year, { timing }) => present(rate, { amount: { amount, period: year } }, timing);

export const pvAnnuity = (rate, amount, years, { timing }) =>
  present(rate, { annuity: { amount, periods: years } }, timing);

export const fv = (rate, flows) => future(rate, { series: flows });

export const fvAmount = (rate, amount, periods) => future(rate, { amount: { amount, period: periods } });

export const fvAnnuity = (rate, amount, periods) => future(rate, { annuity: { amount, periods } });

export const pmt = (rate, periods, amount) => value("instalment", { amount, rate, periods });

export const annualEquivalent = (rate, presentValue, years, { timing }) =>
  value("annual_equivalent", { present_value: presentValue, years, timing, rate: rateOf(rate) });

export const realRate = (nominal, inflation, { relation }) => related(relation, { real: { nominal, inflation } });

export const nominalRate = (real, inflation, { relation }) => related(relation, { nominal: { real, inflation } });

export const inflationRate = (nominal, real, { relation }) => related(relation, { inflation: { nominal, real } });

export const monthlyRate = (yearly, { compounding }) =>
  value("period_rate", { compounding, find: { monthly: yearly } });

export const yearlyRate = (monthly, { compounding }) =>
  value("period_rate", { compounding, find: { yearly: monthly } });

export const netSavings = (base, alternative, { reinvestmentRate, years }) =>
  ask("net_savings", { base, alternative, reinvestment_rate: reinvestmentRate, years });

export const netBenefits = (base, alternative) => ask("net_benefits", { base, alternative });

export const payback = (flows, { rate, withinPeriod }) =>
  ask("payback", { flows, rate, within_period: withinPeriod });

export const breakEvenVolume = (first, second) => ask("break_even_volume", { first, second });

function present(rate, payments, timing) {
  return value("present_value", { payments, timing, rate: rateOf(rate) });
}

function future(rate, payments) {
  return value("future_value", { payments, rate });
}

function related(relation, find) {
  return value("real_nominal_rate", { relation, find });
}
