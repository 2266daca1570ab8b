// Generated from the JSON Schema; `npm run types` writes it anew.

/**
 * What answers an item of a checklist.
 */
export type AnsweredBy = "analysis" | "documents" | "simulation" | "author";
/**
 * A decimal, to 12 decimals.
 */
export type Decimal = string;
/**
 * What happens to the digits that are cut off.
 */
export type RoundingMode = "half_even" | "half_up" | "half_down" | "down" | "up";
/**
 * How the money came back.
 */
export type PaybackOutcome = "at_once" | "paid_back" | "undone" | "never";
/**
 * What the net present value does at an internal rate, as the rate grows.
 */
export type Crossing = "falls" | "rises" | "touches";
/**
 * Which of the internal rates means something, and why.
 */
export type Reading = "only_rate" | "only_not_negative" | "ambiguous" | "touches" | "none";
/**
 * Why an adjusted internal rate of return cannot be stated.
 */
export type NoAdjustedRate = "rate_differs_between_years" | "partial_years";
/**
 * The stage of life that an emission belongs to (ISO 14067).
 */
export type Stage =
  "raw_materials" | "production" | "distribution" | "use" | "reprocessing" | "maintenance" | "end_of_life";
/**
 * How gains and losses stand to each other.
 */
export type Balance = "nobody_loses" | "gains_cover_losses" | "losses_exceed_gains" | "nothing_changes";
/**
 * What stands between an alternative and its base.
 */
export type Verdict = "trade_off" | "dominates" | "is_dominated" | "undefined" | "equal";
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
 * How a stepped rate builds a year's factor.
 */
export type RateChain = "chained" | "spot";
/**
 * Whether amounts and rates are in constant or in current prices.
 */
export type PriceBasis = "real" | "nominal";
/**
 * How the time between two dates is counted in years.
 */
export type DayCount = "30/360" | "30E/360" | "act/360" | "act/365F" | "act/act ISDA";
/**
 * How a rate per year becomes a rate per month.
 */
export type Compounding = "yearly_equivalent" | "twelfth";
/**
 * What a year counts that lies only partly within the study, or partly before the purchase serves.
 */
export type PartialYears = "prorated" | "whole";
/**
 * When in its year an amount falls due.
 */
export type Timing = "start_of_year" | "mid_year" | "end_of_year";
/**
 * Whether the biogenic carbon of a product footprint counts what the product has taken up.
 */
export type BiogenicUptake = "excluded" | "included";
/**
 * The global warming potentials that other gases were turned into carbon dioxide with.
 */
export type GwpSet = "ar4" | "ar5" | "ar6" | "not_stated";
/**
 * The standard that a product footprint was made by.
 */
export type FootprintStandard = "iso_14067" | "ghg_protocol" | "pef" | "en_15804" | "pas_2050" | "other";
/**
 * What the data of a product footprint are rated by.
 */
export type DataRating = "technological" | "geographical" | "temporal";
/**
 * The phase of life a cost belongs to (Directive 2014/24/EU Art. 68).
 */
export type Phase = "acquisition" | "use" | "maintenance" | "end_of_life" | "externality";
/**
 * Who bears a cost in the sense of Directive 2014/24/EU Art. 68.
 */
export type BorneBy = "authority" | "other_users" | "externality";
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
 * How exactly the value is known at which the award changes.
 */
export type KnownTo = "exactly" | "within_bounds" | "perhaps";
/**
 * Whether a changed number changes the award.
 */
export type TurnOutcome = "turns" | "never" | "not_known" | "not_followed";
/**
 * Why nothing can be said of what would change the award.
 */
export type NotAwarded =
  | "open"
  | "no_admitted_bid"
  | "tied"
  | "single_bid"
  | "too_many"
  | "lot_limits"
  | "several_solutions"
  | "cut_off_tied"
  | "room_for_all";
/**
 * Why it is not looked at which numbers would change an award.
 */
export type NotExamined = "combined_bids";
/**
 * Whether it is told which weights would change an award.
 */
export type WeightsTold = "told" | "no_weights" | "not_followed" | "not_known";

/**
 * The analysis of a procurement.
 */
export interface Analysis {
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
   * The lots.
   */
  lots: LotAnalysis[];
  /**
   * The procurement.
   */
  procurement: ProcurementReference;
  /**
   * Version of this document's schema.
   */
  schema_version: string;
  /**
   * The views, in the order of the procurement.
   */
  views: ViewUsed[];
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
 * The analysis of a lot.
 */
export interface LotAnalysis {
  /**
   * Current practice, which the bids are compared with, where the lot declares it.
   */
  alternative?: Named | null;
  /**
   * The items of CHEERS 2022, with where this analysis answers them and what is left to the author; left out where costs are set beside no outcome.
   */
  cheers_2022: ChecklistItem[];
  /**
   * Each bid against current practice.
   */
  comparisons: BidComparison[];
  /**
   * The present value of each option's life-cycle cost set beside what patients get, where the lot asks for it; current practice is the comparator.
   */
  cost_effectiveness?: IncrementalAnalysisFound | null;
  /**
   * How years were made comparable.
   */
  discounting: DiscountingUsed;
  /**
   * Its identifier.
   */
  id: string;
  /**
   * The bids that are no options, because values are missing or a rule sets them aside; their evaluation
   * says why.
   */
  left_out: string[];
  /**
   * What each option costs: the bids whose values are complete, and current practice.
   * Empty where no cost line of the lot counts: then nothing is compared.
   */
  options: OptionAnalysis[];
  /**
   * What would change the award, where that is asked.
   */
  robustness?: Robustness | null;
  /**
   * Its title.
   */
  title: string;
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
/**
 * An item of CHEERS 2022, and where its answer stands.
 *
 * # Sources
 *
 * `[CHEERS-2022]`, numbers and titles of the items; what each asks for stands in the statement itself.
 */
export interface ChecklistItem {
  /**
   * What answers it.
   */
  answered_by: AnsweredBy;
  /**
   * Where in this analysis the answer stands: JSON Pointers from its root. Of what every option has, the place in the first one stands for all.
   */
  at: string[];
  /**
   * Whether the author has something to write: all of it, or what numbers do not say, such as why something was chosen.
   */
  left_to_author: boolean;
  /**
   * Its number, 1 to 28.
   */
  number: number;
  /**
   * Its title: the English one is that of the checklist.
   */
  title: Text;
}
/**
 * One text in both languages.
 */
export interface Text {
  /**
   * Danish.
   */
  da: string;
  /**
   * English.
   */
  en: string;
}
/**
 * A bid against current practice.
 */
export interface BidComparison {
  /**
   * The bid.
   */
  bid: string;
  /**
   * What the budgets of the payers gain in each year; more to pay is negative.
   */
  budget_impact: BudgetImpact[];
  /**
   * The sum of the savings up to year 0, 1, 2 …
   */
  cumulative: Series;
  /**
   * The sum of their present values up to year 0, 1, 2 …
   */
  discounted_cumulative: Series;
  /**
   * When the sum of their present values is no longer negative.
   */
  discounted_payback: PaybackTime;
  /**
   * The internal rates of the savings.
   */
  internal_rates: InternalRatesFound;
  /**
   * Why there is no adjusted internal rate of return where there could be a ratio.
   */
  no_adjusted_rate?: NoAdjustedRate | null;
  /**
   * What it emits less; left out where the lot has no carbon lines.
   */
  saved_emissions?: SavedEmissions | null;
  /**
   * What it saves in year 0, 1, 2 …, undiscounted; a loss is negative. The last year holds the
   * difference of the residual values.
   */
  savings_by_year: Series;
  /**
   * When the sum of the savings is no longer negative.
   */
  simple_payback: PaybackTime;
  /**
   * Who gains and who loses, in each view.
   */
  views: ViewComparison[];
  /**
   * What it saves on what it asks for: the phase of acquisition with residual values is the
   * investment, the other phases are the operation.
   */
  worth: NetSavingsFound;
}
/**
 * What a payer's budget gains in each year: cashable, with the tax that it cannot recover; more to pay
 * is negative.
 */
export interface BudgetImpact {
  /**
   * Year 0, 1, 2 … in the document's price basis.
   */
  including_vat: Series;
  /**
   * The same in current prices; left out where prices are real and no inflation is declared.
   */
  nominal_including_vat?: Series | null;
  /**
   * The payer.
   */
  payer: string;
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
 * What a bid emits less than current practice over the study, without biogenic carbon; where it emits more,
 * the numbers are negative.
 */
export interface SavedEmissions {
  /**
   * By stage of life. Stages that one of the two states together are compared together.
   */
  by_stage: SavedInStage[];
  /**
   * Per functional unit, where the lot has one.
   */
  per_functional_unit?: Explained | null;
  /**
   * In all.
   */
  total: Explained;
}
/**
 * What is emitted less in a stage of life.
 */
export interface SavedInStage {
  /**
   * What is emitted less.
   */
  saved: Explained;
  /**
   * The stage.
   */
  stage: Stage;
  /**
   * The stages that cannot be told from it.
   */
  with: Stage[];
}
/**
 * Who gains and who loses in a view.
 */
export interface ViewComparison {
  /**
   * Whether there is such a transfer.
   */
  balance: Balance;
  /**
   * What each payer saves, as a present value; a loss is negative.
   */
  by_payer: PayerSavings[];
  /**
   * The payers who gain, and from whom a transfer goes.
   */
  gaining: string[];
  /**
   * The payers who lose, and to whom it goes.
   */
  losing: string[];
  /**
   * What is saved against current practice, as a present value.
   */
  net_savings: Explained;
  /**
   * What has to go from those who gain to those who lose, so that nobody is worse off. The value is
   * `null` where the losses exceed the gains, since no transfer does that then.
   */
  transfer: Explained;
  /**
   * The view.
   */
  view: string;
}
/**
 * What a payer saves.
 */
export interface PayerSavings {
  /**
   * Its savings as a present value; a loss is negative.
   */
  net_savings: Explained;
  /**
   * The payer.
   */
  payer: string;
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
  verdict: Verdict;
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
 * How years were made comparable.
 */
export interface DiscountingUsed {
  /**
   * The sum of the factors of years 1 on, by which a present value becomes an annual equivalent.
   */
  annuity: Decimal;
  /**
   * The date present values refer to.
   */
  base_date: string;
  /**
   * How rates that differ build factors; left out where one rate holds for every year.
   */
  chain?: RateChain | null;
  /**
   * What the rates were converted from, where the documents state them in the other price basis.
   */
  converted_from?: StatedRates | null;
  /**
   * How the time from the base date to a date is counted, where the documents say it.
   */
  day_count?: DayCount | null;
  /**
   * The present-value factor of year 0, 1, 2 …
   */
  factors: Decimal[];
  /**
   * The number of functional units by which costs are divided.
   */
  functional_unit?: string | null;
  /**
   * Expected inflation as a fraction per year, for a budget in current prices.
   */
  inflation?: Decimal | null;
  /**
   * The present-value factor of month 1, 2 …, where a monthly rate is declared.
   */
  month_factors?: Decimal[] | null;
  /**
   * How the rates become monthly, where the documents say it.
   */
  monthly_rate?: Compounding | null;
  /**
   * What a yearly amount counts in a partial year, where there is one.
   */
  partial_years?: PartialYears | null;
  /**
   * Constant or current prices.
   */
  price_basis: PriceBasis;
  /**
   * The date whose prices the amounts are stated in.
   */
  price_level: string;
  /**
   * How many times prices at the price level those at the base date are, where that is declared; 1 for unchanged.
   */
  price_level_gap?: Decimal | null;
  /**
   * The discount rate of year 1, 2, 3 … as a fraction per year, in the price basis of the amounts.
   */
  rates: Decimal[];
  /**
   * How many months after the base date the purchase begins to serve.
   */
  service_month: number;
  /**
   * Who set the rates.
   */
  source?: string | null;
  /**
   * How many months are counted; the last year is partial where they are not whole years.
   */
  study_months: number;
  /**
   * When in its year an amount falls due.
   */
  timing: Timing;
  /**
   * The weight of the amounts of year 0, 1, 2 …, where extensions of the contract do not count fully.
   */
  year_weights?: Decimal[] | null;
}
/**
 * Discount rates of the other price basis, and how they became those that are used.
 */
export interface StatedRates {
  /**
   * The formula of the rates that are used.
   */
  derivation: Derivation;
  /**
   * Whether the rates are real or nominal.
   */
  price_basis: PriceBasis;
  /**
   * The stated rate of year 1, 2, 3 … as a fraction per year.
   */
  rates: Decimal[];
}
/**
 * What an option costs, with the lines that count in the analysis alone.
 */
export interface OptionAnalysis {
  /**
   * What it emits, by stage and year; left out where the lot has no carbon lines.
   */
  carbon?: CarbonReport | null;
  /**
   * Its costs.
   */
  costs: CostReport;
  /**
   * The bid, or current practice.
   */
  option: string;
  /**
   * What patients get, by outcome line, where the lot has some.
   */
  outcomes: LineOutcomes[];
  /**
   * Its cost in each view, in the order of the views.
   */
  views: ViewCost[];
}
/**
 * What a bid emits over its life.
 */
export interface CarbonReport {
  /**
   * Biogenic carbon over the study, told apart; left out where no line is of it.
   */
  biogenic?: Explained | null;
  /**
   * By stage of life, without biogenic carbon; only stages with such lines or footprints.
   */
  by_stage: StageCarbon[];
  /**
   * What is emitted in year 0, 1, 2 …, without biogenic carbon.
   */
  by_year: Series;
  /**
   * Product footprints that stand in place of lines, by the parts that they state.
   */
  footprints: FootprintCarbon[];
  /**
   * What the emissions rest on, where the lot asks for product footprints or a criterion measures how much is documented; left out where nothing is emitted.
   */
  grounds?: CarbonGrounds | null;
  /**
   * By carbon line.
   */
  lines: LineCarbon[];
  /**
   * The carbon lines that they stand in place of, which do not count.
   */
  replaced: string[];
  /**
   * The totals, without biogenic carbon.
   */
  totals: CarbonTotals;
}
/**
 * What a stage emits.
 */
export interface StageCarbon {
  /**
   * The stage.
   */
  stage: Stage;
  /**
   * The sum over the study.
   */
  total: Explained;
  /**
   * The stages that a product footprint states together with it, so that they cannot be told apart.
   */
  with: Stage[];
}
/**
 * What a part of a product footprint emits.
 */
export interface FootprintCarbon {
  /**
   * Whether it is its biogenic carbon.
   */
  biogenic: boolean;
  /**
   * Whether its biogenic carbon counts what was taken up.
   */
  biogenic_uptake: BiogenicUptake;
  /**
   * What is emitted in year 0, 1, 2 …
   */
  by_year: Series;
  /**
   * Where it holds.
   */
  geography?: string | null;
  /**
   * The global warming potentials that the footprint counts with.
   */
  gwp_set: GwpSet;
  /**
   * The item.
   */
  item: string;
  /**
   * The share of primary data in it, as a fraction.
   */
  primary_share?: Decimal | null;
  /**
   * The stages of life that the part covers.
   */
  stages: Stage[];
  /**
   * The standard that it was made by.
   */
  standard: FootprintStandard;
  /**
   * How many units are bought in year 0, 1, 2 …, with the weights of the year and of the option.
   */
  times: Series;
  /**
   * The sum over the years.
   */
  total: Explained;
  /**
   * The last day on which it is valid.
   */
  valid_until?: string | null;
  /**
   * Who has verified it.
   */
  verified_by?: string | null;
  /**
   * Whether who has verified it and its share of primary data are withheld, because it is confidential.
   */
  withheld?: boolean | null;
}
/**
 * What emissions rest on, without biogenic carbon: shares, of which four add up to 1.
 */
export interface CarbonGrounds {
  /**
   * Carbon lines that multiply factors of published sets.
   */
  factor_sets: Explained;
  /**
   * Of all the emissions, what rests on primary data of product footprints.
   */
  primary_data: Explained;
  /**
   * How good the data of the product footprints are, from 1, the best, to 5.
   */
  ratings: RatingMean[];
  /**
   * By set of factors; a line with factors of two sets rests on both.
   */
  sets: SetGround[];
  /**
   * What the shares are taken of: every emission by its size, also one that is taken off.
   */
  size: Explained;
  /**
   * Carbon lines without such a factor: numbers of the bid or of the procurement.
   */
  stated: Explained;
  /**
   * Product footprints that nobody has verified.
   */
  unverified_footprints: Explained;
  /**
   * Product footprints that somebody has verified.
   */
  verified_footprints: Explained;
}
/**
 * A rating of the data of product footprints, weighted by what they emit.
 */
export interface RatingMean {
  /**
   * The mean, of the footprints that state it.
   */
  mean: Explained;
  /**
   * What is rated.
   */
  rating: DataRating;
}
/**
 * What rests on a set of emission factors.
 */
export interface SetGround {
  /**
   * Where the factors hold that are used.
   */
  areas: string[];
  /**
   * The set.
   */
  set: string;
  /**
   * Its share.
   */
  share: Explained;
  /**
   * The year that it was published for.
   */
  year: number;
}
/**
 * What a carbon line emits.
 */
export interface LineCarbon {
  /**
   * Whether it is biogenic carbon.
   */
  biogenic: boolean;
  /**
   * What is emitted in year 0, 1, 2 …
   */
  by_year: Series;
  /**
   * The item of the schedule that the line follows.
   */
  item?: string | null;
  /**
   * The line.
   */
  line: string;
  /**
   * Its stage of life.
   */
  stage: Stage;
  /**
   * How often its activity happens in year 0, 1, 2 …: units bought, or the part of the year, with the weight of the year.
   */
  times: Series;
  /**
   * What emits.
   */
  title: string;
  /**
   * The sum over the years.
   */
  total: Explained;
}
/**
 * The totals of the emissions; never discounted.
 */
export interface CarbonTotals {
  /**
   * Per functional unit, which is never discounted here.
   */
  per_functional_unit?: Explained | null;
  /**
   * A year of the study, on average.
   */
  per_year: Explained;
  /**
   * The sum over the study.
   */
  total: Explained;
}
/**
 * What a bid costs over its life.
 */
export interface CostReport {
  /**
   * What each payer has to budget in each year, with value added tax.
   */
  budget: Budget[];
  /**
   * By participant; what arises at no participant is left out.
   */
  by_participant: PartyCost[];
  /**
   * By payer.
   */
  by_payer: PartyCost[];
  /**
   * By phase of life; only phases with lines.
   */
  by_phase: PhaseCost[];
  /**
   * By year; year 0 is the base date.
   */
  by_year: YearCosts;
  /**
   * By cost line.
   */
  lines: LineCost[];
  /**
   * The totals.
   */
  totals: CostTotals;
}
/**
 * What a payer has to budget: cashable amounts only.
 */
export interface Budget {
  /**
   * Without value added tax, in the document's price basis; year 0, 1, 2 …
   */
  excluding_vat: Series;
  /**
   * With the value added tax that the payer cannot recover, in the document's price basis.
   */
  including_vat: Series;
  /**
   * The same in current prices; left out where prices are real and no inflation is declared.
   */
  nominal_including_vat?: Series | null;
  /**
   * The participant, where the cost arises at one.
   */
  participant?: string | null;
  /**
   * The payer.
   */
  payer: string;
}
/**
 * What a payer or participant bears.
 */
export interface PartyCost {
  /**
   * What falls due in year 0, 1, 2 …, the last year less what is left at the end of the study.
   */
  by_year: Series;
  /**
   * The payer or participant.
   */
  party: string;
  /**
   * The sum of the present values.
   */
  present_value: Explained;
  /**
   * The sum of the amounts as they fall due.
   */
  undiscounted: Explained;
}
/**
 * What a phase costs.
 */
export interface PhaseCost {
  /**
   * The phase.
   */
  phase: Phase;
  /**
   * The sum of the present values.
   */
  present_value: Explained;
  /**
   * The sum of the amounts as they fall due.
   */
  undiscounted: Explained;
}
/**
 * What the years cost.
 */
export interface YearCosts {
  /**
   * Its present value.
   */
  present_value: Series;
  /**
   * What falls due in year 0, 1, 2 …, the last year less what is left at the end of the study.
   */
  undiscounted: Series;
}
/**
 * What a cost line costs.
 */
export interface LineCost {
  /**
   * The amount of one payment before growth, with its factors; none for a line from the schedule, whose item has prices of its own.
   */
  amount?: Explained | null;
  /**
   * Who bears it.
   */
  borne_by: BorneBy;
  /**
   * What falls due in year 0, 1, 2 …, with growth and with the tax that counts, the last year less
   * what is left at the end of the study.
   */
  by_year: Series;
  /**
   * Whether money leaves an account.
   */
  cashable: boolean;
  /**
   * What a line of emissions values in each year, and at which price.
   */
  emissions?: EmissionsValued | null;
  /**
   * Each growth of the line: what an amount at base prices is multiplied by.
   */
  growth: Series[];
  /**
   * The item of the schedule that the line follows.
   */
  item?: string | null;
  /**
   * The line.
   */
  line: string;
  /**
   * Its phase of life.
   */
  phase: Phase;
  /**
   * The present value of what falls due in year 0, 1, 2 …, for a line whose amounts fall due by the
   * month or only while the purchase serves; without what is left at the end of the study.
   */
  present_by_year?: Series | null;
  /**
   * The sum of the present values.
   */
  present_value: Explained;
  /**
   * What each component of the packaging pays over the study on a line that is a producer fee, before the
   * growth of the line and tax; left out where costs or a component are withheld as confidential.
   */
  producer_fee?: ProducerFeeAnswer | null;
  /**
   * What is left at the end of the study, as a negative amount, with the tax that counts.
   */
  residual?: Explained | null;
  /**
   * Who pays the line, at which participants, and how much of it.
   */
  shares: LineShare[];
  /**
   * What is paid.
   */
  title: string;
  /**
   * The sum over the years.
   */
  undiscounted: Explained;
}
/**
 * What a cost line of emissions values.
 */
export interface EmissionsValued {
  /**
   * What is emitted in year 0, 1, 2 …
   */
  emitted: Series;
  /**
   * The price of a tonne in year 0, 1, 2 …, in the money of the procurement.
   */
  price: Series;
  /**
   * The price path.
   */
  price_path: string;
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
 * The part of a cost line that one payer bears at one participant.
 */
export interface LineShare {
  /**
   * The participant, where the cost arises at one.
   */
  participant?: string | null;
  /**
   * The payer.
   */
  payer: string;
  /**
   * The sum of the present values.
   */
  present_value: Explained;
  /**
   * The sum over the years.
   */
  undiscounted: Explained;
}
/**
 * The totals of the life-cycle cost.
 */
export interface CostTotals {
  /**
   * The present value spread evenly over the years.
   */
  annual_equivalent: Explained;
  /**
   * The present value per functional unit.
   */
  per_functional_unit?: Explained | null;
  /**
   * The sum of the present values.
   */
  present_value: Explained;
  /**
   * The sum of the amounts as they fall due.
   */
  undiscounted: Explained;
}
/**
 * What an outcome line comes to.
 */
export interface LineOutcomes {
  /**
   * Which is better.
   */
  better: BetterEffect;
  /**
   * What is given in year 0, 1, 2 …
   */
  by_year: Series;
  /**
   * The sum over the years at the line's own discount rate; `null` where it is not discounted.
   */
  discounted?: Explained | null;
  /**
   * The line.
   */
  line: string;
  /**
   * What is counted.
   */
  title: string;
  /**
   * The sum over the years.
   */
  undiscounted: Explained;
}
/**
 * What an option costs in a view.
 */
export interface ViewCost {
  /**
   * The present value spread evenly over the years.
   */
  annual_equivalent: Explained;
  /**
   * The sum of the present values.
   */
  present_value: Explained;
  /**
   * The sum of the amounts as they fall due.
   */
  undiscounted: Explained;
  /**
   * The view.
   */
  view: string;
}
/**
 * What would change the award of a lot, each thing while all else stays as it is.
 *
 * Values are exact, decided as the evaluation decides. Only where a declared rounding stands between, or a
 * bid has to reach a threshold as well, may a value be a bound: `known` says so.
 */
export interface Robustness {
  /**
   * By criterion: what each bid would have to offer or to get. Where a bidder may win only so many lots,
   * all lots are awarded anew at each value, and there are no leads, since a bid that is ahead in the lot
   * need not win it.
   */
  criteria: CriterionTurns[];
  /**
   * How far the winner, or the last of the suppliers, is ahead of each ranked bid that does not win, the
   * best first.
   */
  leads: Lead[];
  /**
   * Why there is nothing to say: there is no winner with a rival. All lists are empty then.
   */
  not_awarded?: NotAwarded | null;
  /**
   * Why it is not looked at which numbers would change the award.
   */
  not_examined?: NotExamined | null;
  /**
   * Between which shares of the whole of each criterion and group the award stays, while all
   * others keep their proportion to one another. Left out is what has the whole already. Where quality
   * is set against a price the whole is that of quality; where the method weighs the two, the price has
   * a share beside quality, and the top of the scale stays.
   */
  shares: ShareInterval[];
  /**
   * How much of the weight has to be moved, at least, until the winner, or a supplier, is behind each
   * bid that does not win or below a threshold that depends on weights; the least first. Empty where the method has no
   * weights of criteria, after a shortlist, where weights decide which bids the others are compared
   * with, and where a bidder may win only so many lots.
   */
  shifts: WeightShift[];
  /**
   * The suppliers, the best place first, where a framework has several: the award is who they are, and
   * what is said of the winner holds for them.
   */
  suppliers: string[];
  /**
   * Whether it is told which weights would change the award; left out with all else.
   */
  weights?: WeightsTold | null;
  /**
   * The bid that wins; left out where there are several suppliers.
   */
  winner?: string | null;
  /**
   * The bids that did not win and without which others would.
   */
  withdrawals: WithdrawnBid[];
  /**
   * The bidders with several bids, none of which wins, and without which others would.
   */
  withdrawn_bidders: WithdrawnBidder[];
}
/**
 * What would change the award through a criterion.
 */
export interface CriterionTurns {
  /**
   * For each ranked bid, the best first: one that wins loses its place there, another comes to win. Where
   * the award passes to a third on the way, that is told as well.
   */
  bids: BidTurns[];
  /**
   * The criterion.
   */
  criterion: string;
}
/**
 * What would change the award through what a bid offers or gets for a criterion.
 */
export interface BidTurns {
  /**
   * The bid.
   */
  bid: string;
  /**
   * The measure, with all that follows from it for the points of every bid.
   */
  measure: Turns;
  /**
   * The points of this bid alone; left out where the rule gives the measure as points.
   */
  points?: Turns | null;
}
/**
 * Where a changed number changes the award.
 */
export interface Turns {
  /**
   * The same on the way to `higher`.
   */
  earlier_higher?: TurningPoint | null;
  /**
   * Where on the way to `lower` the award already changes, before this bid comes to win or loses its
   * place; left out where it does not.
   */
  earlier_lower?: TurningPoint | null;
  /**
   * Where it does when the number is higher.
   */
  higher?: TurningPoint | null;
  /**
   * Where it does when the number is lower.
   */
  lower?: TurningPoint | null;
  /**
   * Whether it does anywhere.
   */
  outcome: TurnOutcome;
}
/**
 * A value at which the award changes.
 */
export interface TurningPoint {
  /**
   * The value beyond which the award is certainly changed, where a declared rounding decides where
   * between.
   */
  certain?: Explained | null;
  /**
   * Whether the award is changed at this very value (a tie that is broken the other way or not at
   * all, or a step), or only beyond.
   */
  included: boolean;
  /**
   * How exactly it is known.
   */
  known: KnownTo;
  /**
   * The other lots that then go to others as well, where a bidder may win only so many.
   */
  other_lots: OtherLot[];
  /**
   * The value; where it is not known exactly, the value up to which the award certainly stays.
   */
  value: Explained;
  /**
   * Who wins beyond it: the suppliers where there are several, or all that share the first place; none
   * where no bid is left.
   */
  winners: string[];
}
/**
 * Another lot that then goes to another bid.
 */
export interface OtherLot {
  /**
   * The lot.
   */
  lot: string;
  /**
   * Who wins it; left out where nobody does.
   */
  winner?: string | null;
}
/**
 * How far the winner, or the last of several suppliers, is ahead of another bid.
 */
export interface Lead {
  /**
   * The other bid.
   */
  bid: string;
  /**
   * What broke the tie, where the totals are equal; within a corridor what decided there.
   */
  decided_by?: string | null;
  /**
   * The difference of the totals, in points or money; below zero only within a corridor, where it does
   * not count.
   */
  lead: Explained;
  /**
   * The difference as a fraction of the total of the one ahead; left out where that is zero.
   */
  relative?: Explained | null;
  /**
   * Whether the lead is so small that declared roundings could have made it.
   */
  within_rounding: boolean;
}
/**
 * Between which shares the award stays.
 */
export interface ShareInterval {
  /**
   * The criterion or group.
   */
  criterion: string;
  /**
   * Where the award changes on the way to no share at all; left out where it does not.
   */
  lower?: TurningPoint | null;
  /**
   * Its share of the whole, as a fraction.
   */
  share: Explained;
  /**
   * Where the award changes on the way to the whole; left out where it does not.
   */
  upper?: TurningPoint | null;
}
/**
 * How much of the weight has to be moved.
 */
export interface WeightShift {
  /**
   * The bid that the winner would fall behind.
   */
  bid?: string | null;
  /**
   * The part that certainly changes the award, where a declared rounding decides.
   */
  certain?: Explained | null;
  /**
   * The criteria that it is taken from.
   */
  from: string[];
  /**
   * Whether the award is changed when just as much is moved, or only when more is.
   */
  included?: boolean | null;
  /**
   * How exactly it is known.
   */
  known?: KnownTo | null;
  /**
   * The part of the whole that is moved; left out where no weights change the award so. Where it is
   * not known exactly, no less certainly changes it.
   */
  moved?: Explained | null;
  /**
   * Of several suppliers the one that falls behind, or below, when the least is moved.
   */
  supplier?: string | null;
  /**
   * The group, or the lot, whose threshold it would miss.
   */
  threshold?: string | null;
  /**
   * The criterion that gets it.
   */
  to?: string | null;
}
/**
 * A bid that does not win, and whose withdrawal changes who does.
 */
export interface WithdrawnBid {
  /**
   * The bid that is withdrawn.
   */
  bid: string;
  /**
   * Who wins without it: the suppliers where there are several, or all that share the first place; none
   * where no bid can be ranked.
   */
  winners: string[];
}
/**
 * A bidder with several bids, none of which wins, and whose withdrawal changes who does.
 */
export interface WithdrawnBidder {
  /**
   * The bidder.
   */
  bidder: string;
  /**
   * Its bids.
   */
  bids: string[];
  /**
   * Who wins without them, as without one bid.
   */
  winners: string[];
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
 * A perspective on the costs.
 */
export interface ViewUsed {
  /**
   * What it counts and leaves out.
   */
  description: string;
  /**
   * Its identifier.
   */
  id: string;
  /**
   * Its title.
   */
  title: string;
}
