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
 * Which of two options is cheaper.
 */
export type Cheaper = "first" | "second" | "equal";
/**
 * Which effect is better.
 */
export type BetterEffect = "higher" | "lower";
/**
 * Where a strategy lies in the plane of costs and effects, seen from another.
 */
export type Quadrant = "dominates" | "is_dominated" | "cost_per_gain" | "saving_per_loss" | "equal";
/**
 * Where a strategy stands among the others.
 */
export type Standing = "on_frontier" | "dominated" | "extendedly_dominated";
/**
 * What the net present value does at an internal rate, as the rate grows.
 */
export type Crossing = "falls" | "rises" | "touches";
/**
 * Which of the internal rates means something, and why.
 */
export type Reading = "only_rate" | "only_not_negative" | "ambiguous" | "touches" | "none";
/**
 * Whether a table adds up.
 */
export type FootingVerdict = "foots" | "does_not_foot";
/**
 * What stands between an alternative and its base.
 */
export type Verdict2 = "trade_off" | "dominates" | "is_dominated" | "undefined" | "equal";
/**
 * How the money came back.
 */
export type PaybackOutcome = "at_once" | "paid_back" | "undone" | "never";
/**
 * When within a period its flow counts.
 */
export type WithinPeriod = "linear" | "at_end";
/**
 * A limit that cut an adjustment.
 */
export type Limit = "cap" | "floor" | "total_cap" | "total_floor";
/**
 * What an adjustment did.
 */
export type StepOutcome = "adjusted" | "below_trigger" | "not_lowered";
/**
 * What a claim comes to.
 */
export type Verdict = "within" | "exceeds" | "not_due" | "cannot_be_judged";
/**
 * The grade by which a fee is modulated.
 */
export type FeeGrade = "green" | "yellow" | "red";
/**
 * What a component of the packaging is mostly made of.
 */
export type PackagingMaterial =
  | "pet"
  | "pe"
  | "pp"
  | "ps"
  | "pvc"
  | "other_plastic"
  | "paper"
  | "fibre_composite"
  | "glass"
  | "steel"
  | "aluminium"
  | "wood"
  | "other";
/**
 * Who is lower.
 */
export type ReuseLower = "base" | "other" | "equal" | "immaterial";
/**
 * Why a value is not known.
 */
export type ReuseUnknown = "precision" | "too_large" | "no_result" | "both_hold" | "turns_in_range";
/**
 * What a line is for.
 */
export type ReuseLineKind = "item" | "resource" | "infection";
/**
 * The phase of life a cost belongs to (Directive 2014/24/EU Art. 68).
 */
export type Phase = "acquisition" | "use" | "maintenance" | "end_of_life" | "externality";
/**
 * The stage of life that an emission belongs to (ISO 14067).
 */
export type Stage =
  "raw_materials" | "production" | "distribution" | "use" | "reprocessing" | "maintenance" | "end_of_life";

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
   * The annual equivalent.
   */
  annual_equivalent?: Explained;
  /**
   * The price of emissions at which two options cost the same.
   */
  break_even_carbon_price?: BreakEvenCarbonPriceFound;
  /**
   * The volume at which two options cost the same.
   */
  break_even_volume?: BreakEvenVolumeFound;
  /**
   * What the emissions are worth.
   */
  carbon_value?: CarbonValueFound;
  /**
   * What the strategies cost and give a cohort, and which are worth having.
   */
  cohort_model?: CohortModelFound;
  /**
   * Every internal rate of return, per year.
   */
  dated_internal_rates?: InternalRatesFound;
  /**
   * The net present value at the date of the first flow.
   */
  dated_net_present_value?: Explained;
  /**
   * What draws say of a decision.
   */
  decision_uncertainty?: DecisionUncertaintyFound;
  /**
   * Whether the table adds up, and where it does not.
   */
  footing?: FootingAnswer;
  /**
   * The future value.
   */
  future_value?: Explained;
  /**
   * Which strategies are worth having, and what another unit of effect costs.
   */
  incremental_analysis?: IncrementalAnalysisFound;
  /**
   * The change of the index, as a fraction.
   */
  index_change?: Explained;
  /**
   * The equal instalment, per period.
   */
  instalment?: Explained;
  /**
   * Every internal rate of return, per period.
   */
  internal_rates?: InternalRatesFound;
  /**
   * The modified internal rate of return, per period.
   */
  modified_internal_rate?: Explained;
  /**
   * What the alternative is worth beyond the base.
   */
  net_benefits?: NetBenefitsFound;
  /**
   * The net present value.
   */
  net_present_value?: Explained;
  /**
   * What the alternative saves, and what it earns on what it asks for.
   */
  net_savings?: NetSavingsFound;
  /**
   * The bids by the prices that they are compared by.
   */
  notional_price?: NotionalPriceFound;
  /**
   * The simple and the discounted payback.
   */
  payback?: PaybackFound;
  /**
   * The rate looked for.
   */
  period_rate?: Explained;
  /**
   * The present value.
   */
  present_value?: Explained;
  /**
   * What the claim comes to.
   */
  price_claim?: PriceClaimAnswer;
  /**
   * The way of the price through its adjustments.
   */
  price_path?: PricePathAnswer;
  /**
   * What producer responsibility costs, component by component.
   */
  producer_fee?: ProducerFeeAnswer;
  /**
   * The rate looked for, per year.
   */
  real_nominal_rate?: Explained;
  /**
   * What single-use and reusable products cost and emit, and where they are the same.
   */
  reuse_comparison?: ReuseComparisonAnswer;
  /**
   * What the broken promise costs; nothing where it was kept.
   */
  sanction?: Explained;
  /**
   * What the initiative changed.
   */
  switch?: SwitchFound;
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
 * The price of emissions at which two options cost the same; not a statement about points.
 */
export interface BreakEvenCarbonPriceFound {
  /**
   * Which costs less above that price, or at every price.
   */
  cheaper_above: Cheaper;
  /**
   * Which costs less below that price, or at every price.
   */
  cheaper_below: Cheaper;
  /**
   * For a kilogram; `null` where no price from 0 on turns the order, or they never differ.
   */
  per_kilogram?: Explained | null;
  /**
   * For a tonne.
   */
  per_tonne?: Explained | null;
}
/**
 * The volume at which two options cost the same.
 */
export interface BreakEvenVolumeFound {
  /**
   * Which is cheaper above that volume, or at every volume.
   */
  cheaper_above: Cheaper;
  /**
   * Which is cheaper below that volume, or at every volume.
   */
  cheaper_below: Cheaper;
  /**
   * The volume; `null` where one of the two is cheaper at every volume, or they never differ.
   */
  volume?: Explained | null;
}
/**
 * What emissions are worth.
 */
export interface CarbonValueFound {
  /**
   * What is emitted in year 0, 1, 2 … is worth this.
   */
  by_year: Series;
  /**
   * The sum of their present values.
   */
  present_value: Explained;
  /**
   * The price of a tonne in year 0, 1, 2 …
   */
  price: Series;
  /**
   * Where the prices come from.
   */
  price_path: PricePathUsed;
  /**
   * The sum of the amounts of all years.
   */
  undiscounted: Explained;
}
/**
 * A number for each year, with the derivation of all of them.
 */
export interface Series {
  /**
   * How they were made; `null` where they are withheld as confidential.
   */
  derivation?: Derivation | null;
  /**
   * Their unit.
   */
  unit: string;
  /**
   * The numbers of year 0, 1, 2 …; `null` where they are withheld as confidential.
   */
  values?: Decimal[] | null;
}
/**
 * A price path that emissions are valued by.
 */
export interface PricePathUsed {
  /**
   * Where it holds.
   */
  area?: string | null;
  /**
   * Its prices in the calendar years of the study, as they are published.
   */
  by_year: FactorInYear[];
  /**
   * How its money became that of the procurement.
   */
  conversion?: ConversionUsed | null;
  /**
   * The path.
   */
  id: string;
  /**
   * Its licence.
   */
  licence: string;
  /**
   * The year whose prices it is in; left out where it is in current prices.
   */
  price_year?: number | null;
  /**
   * How its prices became those of the price level.
   */
  restatement?: RestatementUsed | null;
  /**
   * Where it comes from.
   */
  source: string;
  /**
   * What it is.
   */
  title: string;
  /**
   * Its unit.
   */
  unit: string;
  /**
   * Its version.
   */
  version: string;
  /**
   * The year that it was published in.
   */
  year: number;
}
/**
 * The number of an emission factor, or a price of emissions, in a calendar year.
 */
export interface FactorInYear {
  /**
   * The number.
   */
  value: Decimal;
  /**
   * The calendar year.
   */
  year: number;
}
/**
 * A rate of exchange.
 */
export interface ConversionUsed {
  /**
   * The date of the rate.
   */
  date: string;
  /**
   * How much of the procurement's currency one unit of the path's is worth.
   */
  rate: Decimal;
  /**
   * Who published it.
   */
  source: string;
}
/**
 * A price index at two times.
 */
export interface RestatementUsed {
  /**
   * Its level in the year whose prices the path is in.
   */
  from: Decimal;
  /**
   * Who published it.
   */
  source: string;
  /**
   * Its level at the price level.
   */
  to: Decimal;
}
/**
 * What the strategies cost and give a cohort, and which of them are worth having.
 */
export interface CohortModelFound {
  /**
   * The discount factors of costs, of cycle 0, 1, 2 …; cycle 0 is the start.
   */
  cost_factors: Series;
  /**
   * Those of effects.
   */
  effect_factors: Series;
  /**
   * Which strategies are worth having, by what they cost and give with discounting.
   */
  incremental_analysis: IncrementalAnalysisFound;
  /**
   * The strategies in the order given.
   */
  strategies: CohortFound[];
}
/**
 * Which strategies are worth having, and what another unit of effect costs.
 */
export interface IncrementalAnalysisFound {
  /**
   * Which effect is better.
   */
  better: BetterEffect;
  /**
   * What an effect is counted in.
   */
  effect_unit: string;
  /**
   * Those that are worth having, from the cheapest to the one that gives most; equal ones together.
   */
  frontier: FrontierStep[];
  /**
   * The strategies in the order given.
   */
  strategies: StrategyFound[];
  /**
   * Each willingness to pay at which the best strategy changes, in rising order.
   */
  switch_points: SwitchPointFound[];
  /**
   * The strategies at each willingness to pay that was asked for.
   */
  thresholds: ThresholdFound[];
}
/**
 * Strategies on the frontier that cost and give the same.
 */
export interface FrontierStep {
  /**
   * What they cost beyond the step before; `null` at the first.
   */
  extra_cost?: Explained | null;
  /**
   * What they gain beyond it; `null` at the first.
   */
  extra_effect?: Explained | null;
  /**
   * The incremental cost-effectiveness ratio; `null` at the first, and so where nothing else is worth having.
   */
  icer?: Explained | null;
  /**
   * The strategies; more than one where they are equal.
   */
  strategies: string[];
}
/**
 * A strategy, and where it stands.
 */
export interface StrategyFound {
  /**
   * The strategy against the comparator; `null` where none is named, and for the comparator itself.
   */
  against_comparator?: TradeFound | null;
  /**
   * What it costs.
   */
  cost: Decimal;
  /**
   * Who dominates it: each that is not strictly dominated itself, or of extended dominance the neighbours on the frontier.
   */
  dominated_by: string[];
  /**
   * What it gives.
   */
  effect: Decimal;
  /**
   * Who costs and gives exactly the same.
   */
  equal_to: string[];
  /**
   * Where it stands among all.
   */
  standing: Standing;
  /**
   * The strategy.
   */
  strategy: string;
  /**
   * What people call it.
   */
  title: string;
}
/**
 * A strategy against another.
 */
export interface TradeFound {
  /**
   * The other.
   */
  comparator: string;
  /**
   * What it costs more.
   */
  extra_cost: Explained;
  /**
   * What it gains more; of an effect of which less is better, what it avoids.
   */
  extra_effect: Explained;
  /**
   * Where it lies, and so what the ratio means.
   */
  quadrant: Quadrant;
  /**
   * Extra cost over extra effect; `null` where one of the two dominates, and where they are equal.
   */
  ratio?: Explained | null;
}
/**
 * A willingness to pay at which the best strategy changes.
 */
export interface SwitchPointFound {
  /**
   * The best above it.
   */
  best_above: string[];
  /**
   * The best below it.
   */
  best_below: string[];
  /**
   * Money for a unit of effect.
   */
  threshold: Explained;
  /**
   * All that are equally good at it.
   */
  tied: string[];
}
/**
 * The strategies at a willingness to pay.
 */
export interface ThresholdFound {
  /**
   * The strategy with the highest net benefit; more than one where they are tied.
   */
  best: string[];
  /**
   * The strategies in the order given.
   */
  strategies: NetBenefitFound[];
  /**
   * Money for a unit of effect.
   */
  threshold: Decimal;
}
/**
 * The net benefit of a strategy.
 */
export interface NetBenefitFound {
  /**
   * The monetary one beyond that of the comparator; `null` where none is named.
   */
  beyond_comparator?: Explained | null;
  /**
   * In units of effect; `null` where the willingness to pay is zero.
   */
  health?: Explained | null;
  /**
   * In money.
   */
  monetary: Explained;
  /**
   * The strategy.
   */
  strategy: string;
}
/**
 * What a strategy costs and gives.
 */
export interface CohortFound {
  /**
   * What all cycles cost, discounted.
   */
  cost: Explained;
  /**
   * What each cycle costs, not discounted; cycle 0 is the start and costs nothing.
   */
  costs: Series;
  /**
   * What all cycles give, discounted.
   */
  effect: Explained;
  /**
   * What each cycle gives, not discounted.
   */
  effects: Series;
  /**
   * The strategy.
   */
  strategy: string;
  /**
   * What people call it.
   */
  title: string;
  /**
   * The cohort cycle by cycle, in the order of the states.
   */
  trace: StateShares[];
  /**
   * What all cycles cost, not discounted.
   */
  undiscounted_cost: Explained;
  /**
   * What all cycles give, not discounted.
   */
  undiscounted_effect: Explained;
}
/**
 * The share of the cohort that is in a state.
 */
export interface StateShares {
  /**
   * At the start, and at the end of cycle 1, 2, 3 …
   */
  shares: Series;
  /**
   * The state.
   */
  state: string;
  /**
   * What people call it.
   */
  title: string;
}
/**
 * Every internal rate, and which of them means something.
 */
export interface InternalRatesFound {
  /**
   * The rate that means something; `null` where none does.
   */
  meaningful?: Explained | null;
  /**
   * Every rate at which the flows are worth nothing, rising; none where there is none.
   */
  rates: RateFound[];
  /**
   * Which of them means something, and why.
   */
  reading: Reading;
  /**
   * The rates among which they were looked for.
   */
  searched: SearchedRates;
  /**
   * How often the flows change their sign; there are at most so many rates, and after a single
   * change there is exactly one.
   */
  sign_changes: number;
}
/**
 * One internal rate.
 */
export interface RateFound {
  /**
   * What the net present value does there as the rate grows.
   */
  crossing: Crossing;
  /**
   * The rate as a fraction, certain to its last decimal.
   */
  rate: Explained;
}
/**
 * From the lowest to the highest rate that is looked for.
 */
export interface SearchedRates {
  /**
   * The lowest.
   */
  from: Decimal;
  /**
   * The highest.
   */
  to: Decimal;
}
/**
 * What draws say of a decision. Lists beside `willingness_to_pay` have one number for each of its values.
 *
 * Costs, net monetary benefits, losses and what information is worth are in `currency`, effects and net
 * health benefits in `effect_unit`, and a willingness to pay and an ICER in the one for one of the other.
 */
export interface DecisionUncertaintyFound {
  /**
   * How many people are affected, weighted by discount factors; `null` where that is not asked.
   */
  affected?: number | null;
  /**
   * The same for every willingness to pay from 0 on, with the points where it changes.
   */
  best_expected: StretchOfPay[];
  /**
   * Which effect is better.
   */
  better: BetterEffect;
  /**
   * The strategy that others are compared with.
   */
  comparator: string;
  /**
   * The currency of the costs.
   */
  currency: string;
  /**
   * How many draws there are.
   */
  draws: number;
  /**
   * What an effect is counted in.
   */
  effect_unit: string;
  /**
   * The acceptability frontier: who has the greatest expected net benefit, and how probably it is best.
   */
  frontier: FrontierPoint[];
  /**
   * Which strategies are worth having by their means, and which are dominated; `null` where a mean is too large to be compared exactly.
   */
  means_compared?: MeansCompared | null;
  /**
   * Which strategy is best alone in the most draws, with the points where that changes.
   */
  most_probable: StretchOfPay[];
  /**
   * What it is worth to know some parameters.
   */
  partial_information: PartialInformationValue[];
  /**
   * What it is worth to know everything.
   */
  perfect_information: InformationValue;
  /**
   * The strategies, in the order asked.
   */
  strategies: StrategyDrawn[];
  /**
   * The share of the draws in which several strategies are best; with the probabilities of being
   * best alone it sums to 1.
   */
  tied: number[];
  /**
   * The values of willingness to pay, as asked.
   */
  willingness_to_pay: number[];
}
/**
 * A stretch of willingness to pay with the strategies that lead in it.
 */
export interface StretchOfPay {
  /**
   * Where it begins.
   */
  from: number;
  /**
   * The strategies: one, or all that are tied.
   */
  strategies: string[];
  /**
   * Where it ends; `null` where it does not.
   */
  to?: number | null;
}
/**
 * A point of the acceptability frontier.
 */
export interface FrontierPoint {
  /**
   * The share of the draws in which the strategy is best alone; `null` where several are tied.
   */
  probability_best?: number | null;
  /**
   * The strategies with the greatest expected net benefit: one, or all that are tied.
   */
  strategies: string[];
}
/**
 * The incremental analysis of expected costs and effects. Who stands where is decided exactly, of the means
 * as they are; how sure that is, the draws say elsewhere.
 */
export interface MeansCompared {
  /**
   * Those that are worth having, from the cheapest to the one that gives most; equal ones together.
   */
  frontier: MeanStep[];
  /**
   * The strategies, in the order asked.
   */
  strategies: MeanPlaced[];
}
/**
 * Strategies on the frontier of the means that cost and give the same.
 */
export interface MeanStep {
  /**
   * What another unit of effect costs here, against the step before; `null` at the first.
   */
  icer?: number | null;
  /**
   * The strategies; more than one where they are equal.
   */
  strategies: string[];
}
/**
 * Where a strategy stands by its means.
 */
export interface MeanPlaced {
  /**
   * Who dominates it: each that is not strictly dominated itself, or of extended dominance the neighbours on the frontier.
   */
  dominated_by: string[];
  /**
   * Who costs and gives exactly the same.
   */
  equal_to: string[];
  /**
   * Where it stands among all.
   */
  standing: Standing;
  /**
   * The strategy.
   */
  strategy: string;
}
/**
 * What it is worth to know some parameters.
 */
export interface PartialInformationValue {
  /**
   * How many functions of the parameters were used, beside the constant.
   */
  functions: number;
  /**
   * What it is worth where each half of the draws decides for the other: it errs downwards where the
   * value errs upwards, and differs by chance as well.
   */
  held_out: number[];
  /**
   * What that is worth.
   */
  information: InformationValue;
  /**
   * The parameters that become known.
   */
  parameters: string[];
}
/**
 * What information is worth.
 */
export interface InformationValue {
  /**
   * The formula.
   */
  formula: string;
  /**
   * For all who are affected; `null` where that is not asked.
   */
  of_population?: number[] | null;
  /**
   * Its standard error.
   */
  standard_error: number[];
  /**
   * For one person, or whatever the draws are of.
   */
  value: number[];
}
/**
 * What the draws say of a strategy.
 */
export interface StrategyDrawn {
  /**
   * What it costs in the mean.
   */
  cost: EstimatedMean;
  /**
   * What it gives in the mean.
   */
  effect: EstimatedMean;
  /**
   * By how much it stays below the best strategy of each draw, in the mean.
   */
  expected_loss: number[];
  /**
   * Its name.
   */
  id: string;
  /**
   * What it costs more than the comparator; `null` for that itself.
   */
  incremental_cost?: EstimatedMean | null;
  /**
   * What it gives more than the comparator; `null` for that itself.
   */
  incremental_effect?: EstimatedMean | null;
  /**
   * Expected net health benefit, E - C / λ; `null` where λ is 0.
   */
  net_health_benefit: (number | null)[];
  /**
   * Expected net monetary benefit, λE - C.
   */
  net_monetary_benefit: EstimatedMean[];
  /**
   * The share of the draws in which it alone is best.
   */
  probability_best: number[];
  /**
   * The share of the draws in which it is tied for best.
   */
  probability_tied: number[];
}
/**
 * A mean with its Monte Carlo error.
 */
export interface EstimatedMean {
  /**
   * Its Monte Carlo error, s / √n, as of independent draws.
   */
  standard_error: number;
  /**
   * The mean of the draws.
   */
  value: number;
}
/**
 * Whether a table adds up, and where it does not.
 */
export interface FootingAnswer {
  /**
   * How many checks were made: one for each column, row or cell of a relation.
   */
  checked: number;
  /**
   * The cells that do not follow from the others.
   */
  failing: FootingFault[];
  /**
   * How many were not, since a cell is empty.
   */
  not_checked: number;
  /**
   * The one cell whose correction alone would repair all of it without making anything worse, where there is just one.
   */
  suspect?: FootingSuspect | null;
  /**
   * Whether every relation holds.
   */
  verdict: FootingVerdict;
}
/**
 * A cell that does not follow from the others.
 */
export interface FootingFault {
  /**
   * The cell's column.
   */
  column: Named;
  /**
   * The printed value less the expected one.
   */
  difference: Explained;
  /**
   * What it should be.
   */
  expected: Explained;
  /**
   * Where the cell is: a JSON Pointer into the calculation.
   */
  pointer: string;
  /**
   * What is printed.
   */
  printed: Decimal;
  /**
   * The relation.
   */
  relation: Named;
  /**
   * The cell's row.
   */
  row: Named;
  /**
   * How far it may be.
   */
  tolerance: Explained;
}
/**
 * A name, and the title where there is one.
 */
export interface Named {
  /**
   * Its name.
   */
  id: string;
  /**
   * Its title.
   */
  title?: string | null;
}
/**
 * The one cell that may be behind everything.
 */
export interface FootingSuspect {
  /**
   * The cell's column.
   */
  column: Named;
  /**
   * Where the cell is: a JSON Pointer into the calculation.
   */
  pointer: string;
  /**
   * What is printed.
   */
  printed: Decimal;
  /**
   * The cell's row.
   */
  row: Named;
  /**
   * What would make everything foot.
   */
  would_foot_at: Explained;
}
/**
 * What an alternative is worth beyond a base.
 */
export interface NetBenefitsFound {
  /**
   * The benefit-to-cost ratio; `null` where it would mislead.
   */
  benefit_cost_ratio?: Explained | null;
  /**
   * What it brings beyond the base.
   */
  extra_benefits: Explained;
  /**
   * What the alternative costs beyond the base.
   */
  extra_costs: Explained;
  /**
   * What it is worth in all.
   */
  net_benefits: Explained;
  /**
   * What stands between the two.
   */
  verdict: Verdict2;
}
/**
 * What an alternative saves against a base, and what it earns on what it asks for.
 */
export interface NetSavingsFound {
  /**
   * The adjusted internal rate of return; `null` where the ratio is.
   */
  adjusted_internal_rate?: Explained | null;
  /**
   * What the alternative asks for beyond the base.
   */
  extra_investment: Explained;
  /**
   * What it saves in all.
   */
  net_savings: Explained;
  /**
   * What it saves in operation.
   */
  operational_savings: Explained;
  /**
   * The savings-to-investment ratio; `null` where it would mislead.
   */
  savings_to_investment_ratio?: Explained | null;
  /**
   * What stands between the two.
   */
  verdict: Verdict2;
}
/**
 * The bids by notional price, beside their order by price.
 */
export interface NotionalPriceFound {
  /**
   * The bids in the order given.
   */
  bids: NotionalBid[];
}
/**
 * A bid with its notional price.
 */
export interface NotionalBid {
  /**
   * The bid.
   */
  bid: string;
  /**
   * What is taken off for the comparison.
   */
  discount: Explained;
  /**
   * The level it commits to; `null` for none.
   */
  level?: string | null;
  /**
   * The price it is compared by.
   */
  notional_price: Explained;
  /**
   * Its place by notional price; equal ones share one.
   */
  place: number;
  /**
   * Its place by price alone; equal prices share one.
   */
  place_by_price: number;
  /**
   * The price that is paid.
   */
  price: Decimal;
}
/**
 * How long it takes until money laid out has come back.
 */
export interface PaybackFound {
  /**
   * With every flow discounted to period 0.
   */
  discounted: PaybackTime;
  /**
   * Without discounting.
   */
  simple: PaybackTime;
  /**
   * When within a period its flow counted.
   */
  within_period: WithinPeriod;
}
/**
 * When money laid out has come back, and whether it stays.
 */
export interface PaybackTime {
  /**
   * The periods after which it first came back, where later flows undid that; else `null`.
   */
  first?: Explained | null;
  /**
   * How it came back.
   */
  outcome: PaybackOutcome;
  /**
   * The periods after which it has come back for good; `null` where it has not.
   */
  periods?: Explained | null;
  /**
   * The period whose flow first undid it; else `null`.
   */
  undone_in?: number | null;
}
/**
 * What a claim comes to.
 */
export interface PriceClaimAnswer {
  /**
   * The price that the clause allows: the adjusted one where the claim is due, else the one in force.
   */
  allowed_price: Explained;
  /**
   * The price that is claimed.
   */
  claimed_price: Decimal;
  /**
   * Whether the clause adjusts the price in this month.
   */
  due: boolean;
  /**
   * The first day on which the claim may take effect; left out where no notice is agreed.
   */
  earliest_effect?: string | null;
  /**
   * By how much the claimed price exceeds the allowed one; negative where it stays below.
   */
  excess: Explained;
  /**
   * The required evidence that was not given.
   */
  missing_evidence: EvidenceMissing[];
  /**
   * Whether the notice is kept; left out where none is agreed.
   */
  notice_kept?: boolean | null;
  /**
   * The price in force before.
   */
  price_in_force: Explained;
  /**
   * The adjustments before and, where it is due, the one that is claimed.
   */
  steps: PriceStep[];
  /**
   * Whether the movement reaches the trigger; left out where the claim is not due or there is no trigger.
   */
  trigger_met?: boolean | null;
  /**
   * The verdict. A claim that is not due is not judged further; evidence comes before the price.
   */
  verdict: Verdict;
}
/**
 * Required evidence that was not given.
 */
export interface EvidenceMissing {
  /**
   * Its name.
   */
  id: string;
  /**
   * What is required.
   */
  title: string;
}
/**
 * One adjustment, from the indices to the price.
 */
export interface PriceStep {
  /**
   * The price by the formula, before trigger, limits and rounding.
   */
  by_formula: Explained;
  /**
   * What the limits cut off, where they did; the clause says whether it is carried or lost.
   */
  cut_off?: Explained | null;
  /**
   * What the formula multiplies the price by.
   */
  factor: Explained;
  /**
   * The indices, in the order of the clause.
   */
  indices: IndexStep[];
  /**
   * The price within the limits, where there are any.
   */
  limited?: Explained | null;
  /**
   * The limits that cut the price, in the order in which they were applied.
   */
  limits: Limit[];
  /**
   * The month from which it holds.
   */
  month: string;
  /**
   * The movement that the trigger measures, where there is a trigger.
   */
  movement?: Explained | null;
  /**
   * What it did.
   */
  outcome: StepOutcome;
  /**
   * The price in force from this month on.
   */
  price: Explained;
}
/**
 * What one index did to an adjustment.
 */
export interface IndexStep {
  /**
   * The level of the adjustment.
   */
  level: Explained;
  /**
   * Their ratio.
   */
  ratio: Explained;
  /**
   * The level it is compared with.
   */
  reference: Explained;
  /**
   * Its name.
   */
  series: string;
}
/**
 * The way of a price through the adjustments of a clause.
 */
export interface PricePathAnswer {
  /**
   * The price in force at the end.
   */
  price: Explained;
  /**
   * The adjustments in their order.
   */
  steps: PriceStep[];
}
/**
 * What producer responsibility costs.
 */
export interface ProducerFeeAnswer {
  /**
   * Each component.
   */
  components: ComponentFee[];
  /**
   * Where it comes from.
   */
  source: string;
  /**
   * What the tariff is.
   */
  tariff: string;
  /**
   * The sum.
   */
  total: Explained;
}
/**
 * The fee of a component.
 */
export interface ComponentFee {
  /**
   * Whether that is less than nothing, as where red pays more than green costs.
   */
  below_zero: boolean;
  /**
   * Whether the grade is documented; otherwise it pays as red.
   */
  documented: boolean;
  /**
   * The fee of all of it.
   */
  fee: Explained;
  /**
   * The grade that it pays by.
   */
  grade: FeeGrade;
  /**
   * The component.
   */
  id: string;
  /**
   * What it is made of.
   */
  material: PackagingMaterial;
  /**
   * The fee of a kilogram.
   */
  per_kilogram: Explained;
  /**
   * The red mass of the scheme for each of its green mass, where the tariff pays back by it.
   */
  red_per_green?: Decimal | null;
}
/**
 * What the options cost and emit, and where they are the same.
 */
export interface ReuseComparisonAnswer {
  /**
   * Each option against the first.
   */
  comparisons: ReuseComparisonFound[];
  /**
   * Each system, and then each mixed fleet.
   */
  options: ReuseOptionFound[];
}
/**
 * One option against the first.
 */
export interface ReuseComparisonFound {
  /**
   * What it is held against.
   */
  base: string;
  /**
   * The CO2 price at which the costs of a use in a steady year are the same; `null` where no positive price does it, because one is lower in both or the emissions are the same, or where not both were asked.
   */
  co2_price?: Explained | null;
  /**
   * The same over the years of the study, for a price that is the same in all of them: present values of costs by kilograms that are discounted as well, as what falls due for them would be.
   */
  co2_price_over_study?: Explained | null;
  /**
   * By cost; `null` where it was not asked.
   */
  cost?: ReuseAxisFound | null;
  /**
   * By emissions; `null` where it was not asked.
   */
  emissions?: ReuseAxisFound | null;
  /**
   * What of this is not known, and why.
   */
  not_known: ReuseNotKnown[];
  /**
   * What is held against it.
   */
  other: string;
}
/**
 * The outcome of an axis.
 */
export interface ReuseAxisFound {
  /**
   * Who is lower in a steady year, not discounted, for the yearly uses that were to be looked through.
   */
  by_uses_per_year: UsesStretch[];
  /**
   * Who is lower over the years of the study, for the same yearly uses: costs at the base date, emissions as their undiscounted sum, with pools bought whole.
   */
  by_uses_per_year_over_study: UsesStretch[];
  /**
   * What would have to be otherwise for both to be the same.
   */
  needed: ReuseNeeded;
  /**
   * What of this is not known, and why.
   */
  not_known: ReuseNotKnown[];
  /**
   * At the base date, over the years of the study; emissions as their undiscounted sum.
   */
  over_study: ReuseDifference;
  /**
   * For a use, in a steady year, not discounted.
   */
  per_use: ReuseDifference;
  /**
   * The yearly uses at which a steady year, not discounted, is the same: with pools and what ends the life of an item as they are or, where a year is no line of its uses or that line gives none, where the order turns if it does so once among the uses that were looked through. `null` where there are none; where the order turns more than once, `not_known` says so.
   */
  uses_per_year?: Explained | null;
  /**
   * The yearly uses at which the study is the same: with pools bought in the years as they are now, where both are the same there too or, where that gives none, where the order turns if it does so once among the uses that were looked through. `null` as for `uses_per_year`.
   */
  uses_per_year_over_study?: Explained | null;
  /**
   * For a use in that year, without the risk of infection.
   */
  without_infection: ReuseDifference;
}
/**
 * Yearly uses with the same outcome.
 */
export interface UsesStretch {
  /**
   * The first that was looked at.
   */
  from: number;
  /**
   * Who is lower.
   */
  lower: ReuseLower;
  /**
   * The last that was looked at.
   */
  to: number;
}
/**
 * What would have to be otherwise, each alone, for both to be the same for a use.
 */
export interface ReuseNeeded {
  /**
   * Of the components of both.
   */
  components: ComponentNeeded[];
  /**
   * Of the risks of infection.
   */
  infections: InfectionNeeded[];
  /**
   * Of the shared inputs.
   */
  inputs: InputNeeded[];
}
/**
 * What would have to be otherwise of a component.
 */
export interface ComponentNeeded {
  /**
   * The component.
   */
  component: string;
  /**
   * What an item would have to cost, or its making to emit; below zero where even an item for nothing is not enough, `null` where it changes nothing.
   */
  item?: Explained | null;
  /**
   * Whether an item can cost or emit that: not below zero; `null` where nothing is told.
   */
  item_attainable?: boolean | null;
  /**
   * The least number of rated uses with which its option is lower; `null` where no number up to the most that were looked at is enough, and where single use is declared.
   */
  least_rated_uses?: number | null;
  /**
   * Which option is lower by the probability of loss, from 0 to 1, by their difference to 12 decimals and whatever counts as one: a single stretch where the order does not depend on it; empty where single use is declared, or where it is not known.
   */
  loss_per_use: LossNeeded[];
  /**
   * What of this is not known, and why.
   */
  not_known: ReuseNotKnown[];
  /**
   * The option it is looked at in.
   */
  option: string;
  /**
   * The rated uses at which both are the same, as a real number; `null` where none are, where the calendar life ends before, where both options hold the system, and where single use is declared.
   */
  rated_uses?: Explained | null;
  /**
   * Its system.
   */
  system: string;
}
/**
 * Probabilities of loss with the same order.
 */
export interface LossNeeded {
  /**
   * The first, of 12 decimals.
   */
  from: Explained;
  /**
   * Who is lower.
   */
  lower: ReuseLower;
  /**
   * The last, of 12 decimals.
   */
  to: Explained;
}
/**
 * A value that is left out of an answer that has everything else.
 */
export interface ReuseNotKnown {
  /**
   * The field beside this one that it would stand in.
   */
  field: string;
  /**
   * Why it is not known.
   */
  reason: ReuseUnknown;
}
/**
 * What would have to be otherwise of a risk of infection.
 */
export interface InfectionNeeded {
  /**
   * Whether that is a probability, from 0 to 1; `null` where nothing is told.
   */
  attainable?: boolean | null;
  /**
   * What of this is not known, and why.
   */
  not_known: ReuseNotKnown[];
  /**
   * The option it is looked at in.
   */
  option: string;
  /**
   * What its probability would have to be; below zero where its option is higher even without, `null` where it changes nothing.
   */
  probability_per_use?: Explained | null;
  /**
   * The system it is imputed to.
   */
  system: string;
}
/**
 * What would have to be otherwise of a shared input.
 */
export interface InputNeeded {
  /**
   * Whether a unit can cost or emit that: not below zero; `null` where nothing is told.
   */
  attainable?: boolean | null;
  /**
   * The input.
   */
  input: string;
  /**
   * What of this is not known, and why.
   */
  not_known: ReuseNotKnown[];
  /**
   * What a unit of it would have to cost or emit; `null` where both take as much of it.
   */
  value?: Explained | null;
}
/**
 * A difference.
 */
export interface ReuseDifference {
  /**
   * The other less the base.
   */
  difference: Explained;
  /**
   * Who is lower.
   */
  lower: ReuseLower;
}
/**
 * What an option takes.
 */
export interface ReuseOptionFound {
  /**
   * What it costs; `null` where it was not asked.
   */
  cost?: ReuseTotals | null;
  /**
   * What it emits; `null` where it was not asked.
   */
  emissions?: ReuseTotals | null;
  /**
   * Its identifier.
   */
  id: string;
  /**
   * The systems that it is made of.
   */
  systems: ReuseSystemFound[];
  /**
   * What it is.
   */
  title: string;
}
/**
 * The totals of an axis.
 */
export interface ReuseTotals {
  /**
   * Of that, the risk of infection.
   */
  infection_per_use: Explained;
  /**
   * Of the total for a use, what leaves no account.
   */
  not_cashable_per_use: Explained;
  /**
   * Over the years of the study.
   */
  over_study: StudyFound;
  /**
   * The total for a use by phase of life, for a cost, or by stage of the life cycle, for emissions.
   */
  parts: ReusePart[];
  /**
   * For a use.
   */
  per_use: Explained;
  /**
   * In a year, with items replaced as they wear out.
   */
  per_year: Explained;
  /**
   * Of the total for a use, capacity that exists already and is shared.
   */
  shared_capacity_per_use: Explained;
  /**
   * Without the risk of infection.
   */
  without_infection_per_use: Explained;
}
/**
 * The totals of an axis over the years of the study: pools are bought at the base date and whenever they
 * are worn out, in the last year that they serve or in the one after, as is declared; everything else falls
 * due year by year.
 */
export interface StudyFound {
  /**
   * The equal yearly amount that is worth as much.
   */
  annual_equivalent: Explained;
  /**
   * What falls due, or is emitted, in year 0, 1, 2 …; year 0 is the base date.
   */
  by_year: Series;
  /**
   * For a use: that amount for a cost, the undiscounted sum for emissions, for none is undone by time.
   */
  per_use: Explained;
  /**
   * The same at the base date. Discounted emissions serve a CO2 price that is the same in all years.
   */
  present_value: Explained;
  /**
   * What is left of the pools at the end, as a negative amount; `null` for emissions, and where no residual value is counted.
   */
  residual?: Explained | null;
  /**
   * The sum over the years, with what is left.
   */
  undiscounted: Explained;
  /**
   * Of that, without the risk of infection.
   */
  without_infection_per_use: Explained;
}
/**
 * A part of a total.
 */
export interface ReusePart {
  /**
   * The phase of life or the stage of the life cycle.
   */
  part: string;
  /**
   * For a use.
   */
  per_use: Explained;
}
/**
 * What a system takes for the uses that it serves.
 */
export interface ReuseSystemFound {
  /**
   * How its items last.
   */
  components: ReuseComponentFound[];
  /**
   * What a year takes.
   */
  lines: ReuseLineFound[];
  /**
   * The system.
   */
  system: string;
  /**
   * How many uses a year it serves.
   */
  uses_per_year: Explained;
}
/**
 * How the items of a component last.
 */
export interface ReuseComponentFound {
  /**
   * The component.
   */
  component: string;
  /**
   * Whether its calendar life ends before its rated uses are made.
   */
  ends_by_calendar: boolean;
  /**
   * How many uses an item is expected to make.
   */
  expected_uses: Explained;
  /**
   * How many items are bought a year, over the years.
   */
  items_per_year: Explained;
  /**
   * How many uses an item can make at most.
   */
  most_uses: Explained;
  /**
   * How many items are kept; `null` where they are bought as they are used up.
   */
  pool?: Explained | null;
  /**
   * The probability that an item is not lost, and so is disposed of.
   */
  survival: Explained;
  /**
   * How many years the pool lasts before it is worn out; `null` without a pool. Where no time ends the life of its items, few uses make it last for decades.
   */
  years_in_use?: Explained | null;
}
/**
 * A part of what a year takes.
 */
export interface ReuseLineFound {
  /**
   * Whether money leaves an account.
   */
  cashable: boolean;
  /**
   * The component; `null` for the risk of infection.
   */
  component?: string | null;
  /**
   * What that costs a year; `null` where it was not asked.
   */
  cost?: Explained | null;
  /**
   * What that emits a year; `null` where it was not asked.
   */
  emissions?: Explained | null;
  /**
   * What it is for.
   */
  kind: ReuseLineKind;
  /**
   * The phase of life its cost belongs to.
   */
  phase: Phase;
  /**
   * How much a year.
   */
  quantity: Explained;
  /**
   * The resource; `null` for the items themselves and the risk of infection.
   */
  resource?: string | null;
  /**
   * Whether it is capacity that exists already and is shared.
   */
  shared_capacity: boolean;
  /**
   * The stage of the life cycle its emissions belong to.
   */
  stage: Stage;
}
/**
 * What an initiative changed.
 */
export interface SwitchFound {
  /**
   * The category.
   */
  category: string;
  /**
   * What it did to the cost.
   */
  cost: ChangeFound;
  /**
   * What it did to the emissions.
   */
  emissions: ChangeFound;
  /**
   * What was done.
   */
  initiative: string;
  /**
   * Units after.
   */
  quantity_after: Explained;
  /**
   * Units before.
   */
  quantity_before: Explained;
  /**
   * The year.
   */
  year: number;
}
/**
 * A total before and after, and what changed it; the three effects add up to the change.
 */
export interface ChangeFound {
  /**
   * After.
   */
  after: Explained;
  /**
   * Before.
   */
  before: Explained;
  /**
   * After less before.
   */
  change: Explained;
  /**
   * Of other products, each as it was before.
   */
  mix: Explained;
  /**
   * Per unit after.
   */
  per_unit_after: Explained;
  /**
   * Per unit before.
   */
  per_unit_before: Explained;
  /**
   * After less before, per unit.
   */
  per_unit_change: Explained;
  /**
   * The change that was promised; left out where none was.
   */
  promised?: Decimal | null;
  /**
   * The share of the promise that the change is; left out where none was made, or one of nothing.
   */
  share_of_promise?: Explained | null;
  /**
   * Of the products themselves having changed.
   */
  unit: Explained;
  /**
   * Of more or fewer units, each as the average was before.
   */
  volume: Explained;
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
