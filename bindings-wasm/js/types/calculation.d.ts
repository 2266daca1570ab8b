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
    }
  | {
      index_change: IndexChange;
    }
  | {
      price_path: PricePath;
    }
  | {
      price_claim: PriceClaim;
    }
  | {
      footing: Footing;
    }
  | {
      present_value: PresentValue;
    }
  | {
      future_value: FutureValue;
    }
  | {
      annual_equivalent: AnnualEquivalent;
    }
  | {
      real_nominal_rate: RealNominalRate;
    }
  | {
      period_rate: PeriodRate;
    }
  | {
      dated_net_present_value: DatedNetPresentValue;
    }
  | {
      internal_rates: InternalRates;
    }
  | {
      dated_internal_rates: DatedInternalRates;
    }
  | {
      modified_internal_rate: ModifiedInternalRate;
    }
  | {
      net_savings: NetSavings;
    }
  | {
      net_benefits: NetBenefits;
    }
  | {
      payback: Payback;
    }
  | {
      break_even_volume: BreakEvenVolume;
    }
  | {
      reuse_comparison: ReuseComparison;
    }
  | {
      carbon_value: CarbonValue;
    }
  | {
      break_even_carbon_price: BreakEvenCarbonPrice;
    }
  | {
      notional_price: NotionalPrice;
    }
  | {
      sanction: Sanction;
    }
  | {
      switch: Switch;
    }
  | {
      producer_fee: ProducerFee;
    }
  | {
      incremental_analysis: IncrementalAnalysis;
    }
  | {
      cohort_model: CohortModel;
    }
  | {
      decision_uncertainty: DecisionUncertainty;
    };
/**
 * A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At most 12 decimals and 1e12.
 */
export type Number = string | number;
/**
 * A year, a quarter or a month: `2026`, `2026-Q1` or `2026-03`.
 */
export type WirePeriod = string;
/**
 * How long the periods of a series are.
 */
export type Frequency = "yearly" | "quarterly" | "monthly";
/**
 * A name by which one part of the documents refers to another: letters, digits and `_ - . :`, beginning with a letter or digit.
 */
export type Identifier = string;
/**
 * A limit of a change.
 */
export type Limit =
  | "none"
  | {
      at: Number;
    };
/**
 * What becomes of the part that a cap or floor cuts off.
 */
export type CutOff = "carried" | "lost";
/**
 * Which way the price may go.
 */
export type Direction = "both_ways" | "up_only";
/**
 * Whether a number is rounded at this stage, and how.
 */
export type RoundingStage =
  | "none"
  | {
      to: RoundingRule;
    };
/**
 * What happens to the digits that are cut off.
 */
export type RoundingMode = "half_even" | "half_up" | "half_down" | "down" | "up";
/**
 * What an adjustment starts from.
 */
export type Linkage =
  | "base"
  | {
      chained: ChainedFrom;
    };
/**
 * Which earlier adjustment a chained clause goes on from.
 */
export type ChainedFrom = "last_adjustment" | "last_change";
/**
 * How long before it takes effect an adjustment is to be notified.
 */
export type Notice =
  | "none"
  | {
      days: number;
    }
  | {
      months: number;
    };
/**
 * Below which movement the price does not change.
 */
export type Trigger =
  | "none"
  | {
      at_least: TriggerLevel;
    };
/**
 * What a trigger measures. The indices are weighted by their shares, without the fixed part, and their ratios are not rounded.
 */
export type Measured =
  | "price"
  | "index_since_base"
  | "index_since_last_change"
  | {
      index_over: number;
    };
/**
 * Which of the adjustments before a claim were made.
 */
export type EarlierAdjustments =
  | "all"
  | {
      made_in: WirePeriod[];
    };
/**
 * A calendar date.
 */
export type WireDate = string;
/**
 * What an empty cell means.
 */
export type EmptyCells = "zero" | "not_checked";
/**
 * What is to hold.
 */
export type Holds =
  | {
      sum: SumOf;
    }
  | {
      share: ShareOf;
    }
  | {
      carry_forward: CarryForward;
    }
  | {
      cumulative: Cumulative;
    };
/**
 * A part of a sum. A cost that is printed as a negative number is added.
 */
export type Addend =
  | {
      plus: Place;
    }
  | {
      minus: Place;
    };
/**
 * A cell, a row or a column.
 */
export type Place =
  | {
      row: Identifier;
    }
  | {
      column: Identifier;
    }
  | {
      cell: CellName;
    };
/**
 * How a share is printed.
 */
export type ShareUnit = "fraction" | "percent";
/**
 * How far a cell may be from what it is to be.
 */
export type Tolerance =
  | "printed"
  | {
      at_most: Number;
    };
/**
 * What is paid, and when.
 */
export type Payments =
  | {
      amount: OneAmount;
    }
  | {
      annuity: Annuity;
    }
  | {
      series: Number[];
    };
/**
 * A discount rate over the years.
 */
export type DiscountRate =
  | {
      constant: Number;
    }
  | {
      stepped: SteppedRate;
    };
/**
 * How a stepped rate builds a year's factor.
 */
export type RateChain = "chained" | "spot";
/**
 * When in its year an amount falls due.
 */
export type Timing = "start_of_year" | "mid_year" | "end_of_year";
/**
 * Which rate is looked for.
 */
export type RateSought =
  | {
      real: OfNominalAndInflation;
    }
  | {
      nominal: OfRealAndInflation;
    }
  | {
      inflation: OfNominalAndReal;
    };
/**
 * How a nominal rate is made of a real rate and inflation.
 */
export type Relation2 = "fisher" | "subtraction";
/**
 * How a rate per year becomes a rate per month.
 */
export type Compounding = "yearly_equivalent" | "twelfth";
/**
 * Which rate is looked for.
 */
export type PeriodSought =
  | {
      monthly: Number;
    }
  | {
      yearly: Number;
    };
/**
 * How the time between two dates is counted in years.
 */
export type DayCount = "30/360" | "30E/360" | "act/360" | "act/365F" | "act/act ISDA";
/**
 * When within a period its flow counts.
 */
export type WithinPeriod = "linear" | "at_end";
/**
 * What is added up and compared.
 */
export type ReuseAxis = "cost" | "emissions";
/**
 * A price or an emission factor, or that nobody knows it. Nothing is taken for zero that is not said to be.
 */
export type Known =
  | {
      parameter: Identifier;
    }
  | {
      constant: Quantity;
    }
  | {
      emission_factor: FactorName;
    }
  | "not_known";
/**
 * What the items of a pool are worth at the end of the study.
 */
export type PoolResidual = "none" | "straight_line";
/**
 * Which year is the first that a capital item serves.
 */
export type Service = "year_of_purchase" | "following_year";
/**
 * How long an item lasts.
 */
export type ItemLife =
  | "single_use"
  | {
      reusable: Reusable;
    };
/**
 * A number of years, or `none` where only uses wear an item out.
 */
export type CalendarYears = Number | "none";
/**
 * A decimal, or the parameter that it is.
 */
export type NumberOrParameter =
  | Number
  | {
      parameter: Identifier;
    };
/**
 * How many items are kept.
 */
export type ItemPool =
  | "none"
  | {
      items: NumberOrParameter;
    }
  | {
      turnaround: Turnaround;
    };
/**
 * What one item of a component costs.
 */
export type ItemPrice =
  | {
      item: Identifier;
    }
  | {
      parameter: Identifier;
    }
  | {
      constant: Quantity;
    }
  | "not_known";
/**
 * What a resource arises for.
 */
export type Basis =
  | "per_item"
  | "end_of_life"
  | "per_use"
  | {
      per_batch: Number;
    }
  | {
      every_uses: Number;
    }
  | "per_operating_day"
  | "per_year"
  | "per_item_and_year";
/**
 * What a unit of a resource costs and emits.
 */
export type ResourceRate =
  | {
      input: Identifier;
    }
  | {
      own: OwnRate;
    };
/**
 * The phase of life a cost belongs to (Directive 2014/24/EU Art. 68).
 */
export type Phase = "acquisition" | "use" | "maintenance" | "end_of_life" | "externality";
/**
 * A factor of a formula: a parameter by name, or a constant.
 */
export type Operand =
  | {
      parameter: Identifier;
    }
  | {
      constant: Quantity;
    };
/**
 * The stage of life that an emission belongs to (ISO 14067).
 */
export type Stage =
  "raw_materials" | "production" | "distribution" | "use" | "reprocessing" | "maintenance" | "end_of_life";
/**
 * Where the prices of emissions stand.
 */
export type CarbonPriceSource =
  | {
      shipped: ShippedSet;
    }
  | {
      own: OwnCarbonPrices;
    };
/**
 * In which prices a path is.
 */
export type CarbonPriceBasis =
  | {
      constant: number;
    }
  | "current";
/**
 * What is taken off a price when bids are compared.
 */
export type LevelDiscount =
  | {
      share: Number;
    }
  | {
      amount: Number;
    };
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
 * Where a tariff stands.
 */
export type TariffSource =
  | {
      shipped: ShippedTariff;
    }
  | {
      own: Tariff;
    };
/**
 * The fee of a kilogram.
 */
export type Fee =
  | {
      flat: Number;
    }
  | {
      graded: GradedFee;
    }
  | {
      balanced: BalancedFee;
    };
/**
 * Which effect is better.
 */
export type BetterEffect = "higher" | "lower";
/**
 * When in a cycle those are counted who are in a state.
 */
export type CycleCounting = "start" | "end" | "half_cycle";
/**
 * How the probabilities out of a state sum to 1 again, once a relative risk has changed some of them.
 */
export type Complement = "staying" | "renormalised";
/**
 * How often transitions happen: one row for each state that is left.
 */
export type TransitionRows =
  | {
      probabilities: TransitionRow[];
    }
  | {
      counts: TransitionRow[];
    };
/**
 * Numbers, one for each draw, at most 1e15.
 */
export type Draws = number[];

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
/**
 * The change of an index between two periods.
 */
export interface IndexChange {
  /**
   * The earlier period.
   */
  from: WirePeriod;
  /**
   * The index.
   */
  series: IndexSeries;
  /**
   * The later period.
   */
  to: WirePeriod;
}
/**
 * A published index.
 */
export interface IndexSeries {
  /**
   * How long its periods are.
   */
  frequency: Frequency;
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * Its levels, in any order.
   */
  points: IndexPoint[];
  /**
   * For which period or year the publisher sets the index to 100 (or to another level), as published: `2015 = 100`.
   */
  reference: string;
  /**
   * Where it is published.
   */
  source: Citation;
  /**
   * Its title.
   */
  title: string;
}
/**
 * The level of an index in one period.
 */
export interface IndexPoint {
  /**
   * Whether it is assumed and not published. A procurement says so of every level of a period that ends after it was published.
   */
  assumed?: boolean;
  /**
   * The published level, positive.
   */
  level: Number;
  /**
   * The period: `2026`, `2026-Q1` or `2026-03`.
   */
  period: WirePeriod;
}
/**
 * Where a value comes from, so that a reader can check it.
 */
export interface Citation {
  /**
   * Whether the value is assumed rather than read from a source.
   */
  assumed?: boolean;
  /**
   * The work, table or file the value was read from, or the reason for an assumption.
   */
  text: string;
  /**
   * Where it can be found.
   */
  url?: string;
}
/**
 * The way of a price through the adjustments of a clause.
 */
export interface PricePath {
  /**
   * The clause.
   */
  clause: PriceClause;
  /**
   * The indices it follows.
   */
  series: IndexSeries[];
  /**
   * The price at the base, positive.
   */
  start_price: Number;
  /**
   * The last month that is looked at.
   */
  until: WirePeriod;
}
/**
 * A clause by which a price is adjusted. The order is: ratios, factor, price by the formula, trigger, limits of one adjustment, limits in total, direction, rounding of the price.
 */
export interface PriceClause {
  /**
   * The greatest change of one adjustment, against the price in force.
   */
  cap: Limit;
  /**
   * What becomes of the part that a cap or floor cuts off.
   */
  cut_off: CutOff;
  /**
   * Which way the price may go.
   */
  direction: Direction;
  /**
   * What a claim has to be supported by. Left out where nothing is required.
   */
  evidence_required?: EvidenceRequired[];
  /**
   * How the factor is rounded, the sum of the fixed part and of each share times its ratio.
   */
  factor_rounding: RoundingStage;
  /**
   * The month of the first adjustment.
   */
  first_adjustment: WirePeriod;
  /**
   * The part of the price that never changes, as a fraction; `0` where all of it follows indices.
   */
  fixed_share: Number;
  /**
   * The least change of one adjustment, against the price in force: `-0.03` lets it fall by at most 3 %.
   */
  floor: Limit;
  /**
   * How many months lie between two adjustments: 12 for every year, 3 for every quarter.
   */
  interval_months: number;
  /**
   * What an adjustment starts from.
   */
  linked: Linkage;
  /**
   * How long before it takes effect an adjustment is to be notified.
   */
  notice: Notice;
  /**
   * How the price is rounded, last of all. A chained clause goes on from the rounded price.
   */
  price_rounding: RoundingStage;
  /**
   * The contract and the number of the clause.
   */
  source?: Citation;
  /**
   * The parts that follow indices.
   */
  terms: IndexTerm[];
  /**
   * Its title.
   */
  title?: string;
  /**
   * The greatest change of all adjustments together, against the start price.
   */
  total_cap: Limit;
  /**
   * The least change of all adjustments together, against the start price.
   */
  total_floor: Limit;
  /**
   * Below which movement the price does not change.
   */
  trigger: Trigger;
}
/**
 * Evidence that a claim has to be supported by.
 */
export interface EvidenceRequired {
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * What is required: the invoice of a sub-supplier, an auditor's statement.
   */
  title: string;
}
/**
 * A declared rounding.
 */
export interface RoundingRule {
  /**
   * How many decimals are kept, 0 to 12.
   */
  decimals: number;
  /**
   * What happens to the digits that are cut off.
   */
  mode: RoundingMode;
}
/**
 * A part of a price that follows an index.
 */
export interface IndexTerm {
  /**
   * Over how many periods, the last of them found by `lag`, the level is averaged: `1` for that period alone.
   */
  average: number;
  /**
   * Over how many periods, the last of them `base_period`, the level of the base is averaged: `1` for that period alone.
   */
  base_average: number;
  /**
   * The last period of the base, in the periods of the series.
   */
  base_period: WirePeriod;
  /**
   * How many periods of the series before the one in which the adjustment falls the last level used lies: `0` for the same, `3` for three months before in a monthly series.
   */
  lag: number;
  /**
   * How the ratio of the two levels is rounded.
   */
  ratio_rounding: RoundingStage;
  /**
   * The series it follows.
   */
  series: Identifier;
  /**
   * The part of the price, as a fraction; all parts and the fixed part sum to 1.
   */
  share: Number;
}
/**
 * A movement that changes the price.
 */
export interface TriggerLevel {
  /**
   * The least movement, as a fraction: `0.04` is 4 %.
   */
  movement: Number;
  /**
   * The movement of what.
   */
  of: Measured;
}
/**
 * A claimed price that is held against the clause.
 */
export interface PriceClaim {
  /**
   * The price that is claimed.
   */
  claimed_price: Number;
  /**
   * The clause.
   */
  clause: PriceClause;
  /**
   * Which of the earlier adjustments were made.
   */
  earlier_adjustments: EarlierAdjustments;
  /**
   * The evidence given. Left out where there is none.
   */
  evidence?: EvidenceGiven[];
  /**
   * The month from which it is claimed, on its first day.
   */
  from: WirePeriod;
  /**
   * When the claim was received; needed where the clause agrees a notice.
   */
  received?: WireDate;
  /**
   * The indices it follows.
   */
  series: IndexSeries[];
  /**
   * The price at the base, positive.
   */
  start_price: Number;
}
/**
 * Evidence given with a claim.
 */
export interface EvidenceGiven {
  /**
   * What was given.
   */
  given: Evidence;
  /**
   * The required evidence that it is.
   */
  required: Identifier;
}
/**
 * Evidence for a declared value or a fulfilled requirement.
 */
export interface Evidence {
  /**
   * Its date.
   */
  date?: WireDate;
  /**
   * SHA-256 of the file, in hexadecimal.
   */
  sha256?: string;
  /**
   * What it is: a certificate, a data sheet, a test report.
   */
  title: string;
  /**
   * Where it can be found.
   */
  url?: string;
}
/**
 * A table and the relations that are to hold in it.
 */
export interface Footing {
  /**
   * What an empty cell means.
   */
  empty_cells: EmptyCells;
  /**
   * The relations.
   */
  relations: Relation[];
  /**
   * The table.
   */
  table: Table;
  /**
   * How far a cell may be from what it is to be, where its relation says nothing else.
   */
  tolerance: Tolerance;
}
/**
 * A relation that is to hold.
 */
export interface Relation {
  /**
   * What is to hold. Between rows it holds in every column, between columns in every row.
   */
  holds: Holds;
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * What it says.
   */
  title?: string;
  /**
   * How far a cell may be from what it is to be; as for the whole table where left out.
   */
  tolerance?: Tolerance;
}
/**
 * A sum.
 */
export interface SumOf {
  /**
   * What is added and subtracted.
   */
  of: Addend[];
  /**
   * What is to be the sum.
   */
  result: Place;
}
/**
 * One cell.
 */
export interface CellName {
  /**
   * Its column.
   */
  column: Identifier;
  /**
   * Its row.
   */
  row: Identifier;
}
/**
 * A share.
 */
export interface ShareOf {
  /**
   * The part.
   */
  part: Place;
  /**
   * How the share is printed.
   */
  printed_as: ShareUnit;
  /**
   * What is to be the share.
   */
  result: Place;
  /**
   * The whole.
   */
  whole: Place;
}
/**
 * A carry-forward.
 */
export interface CarryForward {
  /**
   * The closing value that it is to be. Two rows: of the column before.
   */
  closing: Place;
  /**
   * The opening value. Two rows: of every column but the first.
   */
  opening: Place;
}
/**
 * A running total.
 */
export interface Cumulative {
  /**
   * The row or column that is totalled.
   */
  of: Place;
  /**
   * The row or column of running totals.
   */
  result: Place;
}
/**
 * A table as it is published.
 */
export interface Table {
  /**
   * The columns from left to right.
   */
  columns: Column[];
  /**
   * The rows from top to bottom.
   */
  rows: Row[];
  /**
   * Where it is published.
   */
  source?: Citation;
  /**
   * Its title.
   */
  title?: string;
  /**
   * What its numbers are measured in: `m DKK`, or `1`.
   */
  unit: string;
}
/**
 * A column.
 */
export interface Column {
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * Its heading.
   */
  title?: string;
}
/**
 * A row.
 */
export interface Row {
  /**
   * Its cells, one for each column, as they are printed: `"33.0"` has one decimal. An empty cell is `null`.
   */
  cells: (Number | null)[];
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * Its heading.
   */
  title?: string;
}
/**
 * Payments of years to come, and how they are discounted.
 */
export interface PresentValue {
  /**
   * What is paid; a period is a year.
   */
  payments: Payments;
  /**
   * The discount rate.
   */
  rate: DiscountRate;
  /**
   * When in its year an amount falls due. Year 0 is the base date itself.
   */
  timing: Timing;
}
/**
 * One amount.
 */
export interface OneAmount {
  /**
   * How much.
   */
  amount: Number;
  /**
   * In which period it is due, 0 to 2,400; period 0 is now.
   */
  period: number;
}
/**
 * The same amount in each of some periods.
 */
export interface Annuity {
  /**
   * How much in each.
   */
  amount: Number;
  /**
   * In how many periods, 1 to 2,400; the first is period 1.
   */
  periods: number;
}
/**
 * A rate that changes over the years.
 */
export interface SteppedRate {
  /**
   * Whether a year's factor builds on the factors before it, or uses its own rate for all years.
   */
  chain: RateChain;
  /**
   * The steps in order; the first begins in year 0 or 1. Steps that begin after the study are not used.
   */
  steps: RateStep[];
}
/**
 * A rate from a year on.
 */
export interface RateStep {
  /**
   * The first year it applies to.
   */
  from_year: number;
  /**
   * The rate as a fraction per year: `0.035` is 3.5 %.
   */
  rate: Number;
}
/**
 * Payments, and the rate they grow at.
 */
export interface FutureValue {
  /**
   * What is paid. One amount is paid now, and its period is the one it is asked for.
   */
  payments: Payments;
  /**
   * The rate as a fraction per period.
   */
  rate: Number;
}
/**
 * A present value, and the years it is spread over.
 */
export interface AnnualEquivalent {
  /**
   * The present value at the base date.
   */
  present_value: Number;
  /**
   * The discount rate.
   */
  rate: DiscountRate;
  /**
   * When in its year the equivalent falls due.
   */
  timing: Timing;
  /**
   * How many years, 1 to 2,400.
   */
  years: number;
}
/**
 * Two of the real, the nominal and the inflation rate, and how they belong together.
 */
export interface RealNominalRate {
  /**
   * Which is looked for, and the two that are known.
   */
  find: RateSought;
  /**
   * How the nominal rate is made of the other two.
   */
  relation: Relation2;
}
/**
 * A nominal rate and inflation.
 */
export interface OfNominalAndInflation {
  /**
   * Inflation as a fraction per year.
   */
  inflation: Number;
  /**
   * The nominal rate as a fraction per year.
   */
  nominal: Number;
}
/**
 * A real rate and inflation.
 */
export interface OfRealAndInflation {
  /**
   * Inflation as a fraction per year.
   */
  inflation: Number;
  /**
   * The real rate as a fraction per year.
   */
  real: Number;
}
/**
 * A nominal and a real rate.
 */
export interface OfNominalAndReal {
  /**
   * The nominal rate as a fraction per year.
   */
  nominal: Number;
  /**
   * The real rate as a fraction per year.
   */
  real: Number;
}
/**
 * A rate, and the period it is wanted for.
 */
export interface PeriodRate {
  /**
   * How a rate per year becomes a rate per month.
   */
  compounding: Compounding;
  /**
   * Which rate is looked for, and the one that is known.
   */
  find: PeriodSought;
}
/**
 * Dated flows and the rate they are discounted at.
 */
export interface DatedNetPresentValue {
  /**
   * How the time between two dates is counted in years.
   */
  day_count: DayCount;
  /**
   * The flows; values are those of the date of the first.
   */
  flows: DatedFlow[];
  /**
   * The rate as a fraction per year.
   */
  rate: Number;
}
/**
 * An amount and when it falls due.
 */
export interface DatedFlow {
  /**
   * How much; money paid out is negative.
   */
  amount: Number;
  /**
   * When; not before the first flow of the list.
   */
  date: WireDate;
}
/**
 * Flows of equal periods.
 */
export interface InternalRates {
  /**
   * The flow of period 0, 1, 2 …, at most 2,401; money paid out is negative.
   */
  flows: Number[];
}
/**
 * Dated flows.
 */
export interface DatedInternalRates {
  /**
   * How the time between two dates is counted in years.
   */
  day_count: DayCount;
  /**
   * The flows, at most 2,401.
   */
  flows: DatedFlow[];
}
/**
 * Flows of equal periods, and what money costs and earns meanwhile.
 */
export interface ModifiedInternalRate {
  /**
   * What is paid for money laid out, as a fraction per period.
   */
  financing_rate: Number;
  /**
   * The flow of period 0, 1, 2 …, at most 2,401; money paid out is negative.
   */
  flows: Number[];
  /**
   * What money received earns until the end, as a fraction per period.
   */
  reinvestment_rate: Number;
}
/**
 * An alternative against a base.
 */
export interface NetSavings {
  /**
   * What is considered.
   */
  alternative: OptionCosts;
  /**
   * What is done without the alternative.
   */
  base: OptionCosts;
  /**
   * What savings earn when they are reinvested, as a fraction per year: the discount rate.
   */
  reinvestment_rate: Number;
  /**
   * The years of the study, 1 to 2,400, with those of construction.
   */
  years: number;
}
/**
 * The present values of an option: what is invested in it, and what its operation costs.
 */
export interface OptionCosts {
  /**
   * Investment with replacements, less residual values.
   */
  investment: Number;
  /**
   * Energy, water, operation, maintenance and all else that is not invested.
   */
  operation: Number;
}
/**
 * An alternative against a base.
 */
export interface NetBenefits {
  /**
   * What is considered.
   */
  alternative: OptionWorth;
  /**
   * What is done without the alternative.
   */
  base: OptionWorth;
}
/**
 * The present values of an option's benefits and costs.
 */
export interface OptionWorth {
  /**
   * What it brings.
   */
  benefits: Number;
  /**
   * What it costs.
   */
  costs: Number;
}
/**
 * Flows whose sum is followed until it is no longer below zero.
 */
export interface Payback {
  /**
   * The flow of period 0, 1, 2 …; money paid out is negative.
   */
  flows: Number[];
  /**
   * The rate of the discounted payback, as a fraction per period.
   */
  rate: Number;
  /**
   * When within a period its flow counts.
   */
  within_period: WithinPeriod;
}
/**
 * Two options whose cost depends on volume.
 */
export interface BreakEvenVolume {
  /**
   * The one.
   */
  first: CostByVolume;
  /**
   * The other.
   */
  second: CostByVolume;
}
/**
 * What an option costs as a function of volume.
 */
export interface CostByVolume {
  /**
   * What it costs at any volume.
   */
  fixed: Number;
  /**
   * What it costs for each unit.
   */
  variable: Number;
}
/**
 * Product systems that serve the same uses, single-use or reusable, held against the first of them.
 */
export interface ReuseComparison {
  /**
   * What is added up. What a system takes of it has to be known in full.
   */
  axes: ReuseAxis[];
  /**
   * The currency of all prices, as an ISO 4217 code.
   */
  currency: Identifier;
  /**
   * What one use is: the functional unit that costs and emissions are told for, such as `procedure`.
   */
  functional_unit: Identifier;
  /**
   * What several resources are amounts of, such as electricity: a break-even price and emission factor is told for each.
   */
  inputs?: SharedInput[];
  /**
   * The least difference that counts as one, as a share of the greater amount; `0` for any.
   */
  material_from: Number;
  /**
   * Mixed fleets of these systems.
   */
  mixes?: ReuseMix[];
  /**
   * Up to how many rated uses of an item a break-even is looked for, 1 to 100,000.
   */
  most_rated_uses: number;
  /**
   * On how many days of a year; needed where a pool, or what arises by operating day, asks for it.
   */
  operating_days?: Number;
  /**
   * The yearly uses to look through for who is lower.
   */
  range?: UsesRange;
  /**
   * The rate that costs are discounted at.
   */
  rate: DiscountRate;
  /**
   * What the items of a pool are worth at the end of the study.
   */
  residual: PoolResidual;
  /**
   * Which year is the first that a pool serves which is bought in place of another.
   */
  service: Service;
  /**
   * The product systems. The first is what the others are held against.
   */
  systems: ProductSystem[];
  /**
   * When in its year an amount falls due. Pools are bought at the base date and when they are worn out, in the year that `service` says.
   */
  timing: Timing;
  /**
   * How many uses a year.
   */
  uses_per_year: Number;
  /**
   * The years of the study, 1 to 200.
   */
  years: number;
}
/**
 * Something that several resources are amounts of.
 */
export interface SharedInput {
  /**
   * What a unit of it emits.
   */
  emissions: Known;
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * What a unit of it costs.
   */
  price: Known;
  /**
   * What it is.
   */
  title: string;
}
/**
 * A decimal with its unit.
 */
export interface Quantity {
  /**
   * Where it comes from.
   */
  source?: Citation;
  /**
   * Its unit, such as `DKK/use` or `1`.
   */
  unit: string;
  /**
   * The number.
   */
  value: Number;
}
/**
 * An emission factor by its set and name.
 */
export interface FactorName {
  /**
   * The factor.
   */
  factor: Identifier;
  /**
   * The set.
   */
  set: Identifier;
}
/**
 * A mixed fleet: each use is served by one of several systems.
 */
export interface ReuseMix {
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * Who serves how much.
   */
  shares: SystemShare[];
  /**
   * What it is.
   */
  title: string;
}
/**
 * The share of uses that a system serves.
 */
export interface SystemShare {
  /**
   * Its share of the uses, above 0 and at most 1; all shares add up to 1.
   */
  share: Number;
  /**
   * The system.
   */
  system: Identifier;
}
/**
 * Yearly uses from one number to another, at most 10,000 of them.
 */
export interface UsesRange {
  /**
   * The first, at least 1.
   */
  from: number;
  /**
   * From one to the next; 1 for every whole number.
   */
  step: number;
  /**
   * No more than this.
   */
  to: number;
}
/**
 * What a use takes: one item of each component.
 */
export interface ProductSystem {
  /**
   * Its components: one, or several where a part is reusable and another is not.
   */
  components: ProductComponent[];
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * A risk of infection that is imputed to it. It is told apart, and every result without it too.
   */
  infection?: Infection;
  /**
   * What it is.
   */
  title: string;
}
/**
 * An item that is used once or many times.
 */
export interface ProductComponent {
  /**
   * What making one item emits, in `kgCO2e`.
   */
  emissions: Known;
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * How long an item lasts.
   */
  life: ItemLife;
  /**
   * What one item costs, in money.
   */
  price: ItemPrice;
  /**
   * What its items and uses take beside it.
   */
  resources?: Resource[];
  /**
   * Where its numbers come from.
   */
  source?: Citation;
  /**
   * What it is.
   */
  title: string;
}
/**
 * An item that is used many times.
 */
export interface Reusable {
  /**
   * After how many years an item is disposed of, however seldom it was used, or `none` where only uses wear it out. Needed with a pool, and said only there.
   */
  calendar_years?: CalendarYears;
  /**
   * The probability that it is lost or destroyed following a use; it is then bought anew, and not disposed of. In a procurement also a parameter.
   */
  loss_per_use: NumberOrParameter;
  /**
   * How many items are kept.
   */
  pool: ItemPool;
  /**
   * After how many uses it is disposed of, a whole number from 1 to 100,000; in a procurement also a parameter.
   */
  rated_uses: NumberOrParameter;
}
/**
 * Items under way: in use, in reprocessing, in reserve.
 */
export interface Turnaround {
  /**
   * Operating days from a use until the item can be used again.
   */
  operating_days: Number;
  /**
   * At least as many as are needed at once.
   */
  peak: number;
  /**
   * Items kept beyond that, as a share: `0.2` is a fifth more.
   */
  reserve: Number;
  /**
   * Whether the number is rounded up to whole items.
   */
  whole: boolean;
}
/**
 * Energy, water, chemicals, staff time, protective equipment, packaging, transport, a repair, a waste fraction.
 */
export interface Resource {
  /**
   * What it arises for.
   */
  basis: Basis;
  /**
   * Whether money leaves an account; staff time that is not saved in cash is not cashable.
   */
  cashable: boolean;
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * What a unit of it costs and emits.
   */
  of: ResourceRate;
  /**
   * Who pays, in a procurement; the payer of the product systems where left out.
   */
  payer?: Identifier;
  /**
   * The phase of life its cost belongs to (Directive 2014/24/EU Art. 68).
   */
  phase: Phase;
  /**
   * How much each time, not negative: a constant with its unit, such as `kWh`, `min` or `1`; in a procurement also a parameter.
   */
  quantity: Operand;
  /**
   * Whether it is capacity that exists already and is shared with others.
   */
  shared_capacity: boolean;
  /**
   * Where it comes from.
   */
  source?: Citation;
  /**
   * The stage of the life cycle its emissions belong to.
   */
  stage: Stage;
  /**
   * What it is.
   */
  title: string;
  /**
   * The rate of value added tax, in a procurement; that of the product systems where left out.
   */
  vat?: Identifier;
}
/**
 * What a unit costs and emits.
 */
export interface OwnRate {
  /**
   * What it emits, such as `kgCO2e/kWh`.
   */
  emissions: Known;
  /**
   * What it costs, such as `EUR/kWh`.
   */
  price: Known;
}
/**
 * A risk of infection. Both numbers can be contested; results are told with and without them.
 */
export interface Infection {
  /**
   * Whether money leaves an account.
   */
  cashable: boolean;
  /**
   * What one costs, in money.
   */
  cost: Known;
  /**
   * What one emits, in `kgCO2e`.
   */
  emissions: Known;
  /**
   * Who pays, in a procurement; the payer of the product systems where left out.
   */
  payer?: Identifier;
  /**
   * The probability that a use leads to one.
   */
  probability_per_use: Number;
  /**
   * Where the probability and the cost come from.
   */
  source: Citation;
  /**
   * What its line is called, in a procurement where it counts.
   */
  title?: string;
  /**
   * The rate of value added tax, in a procurement; that of the product systems where left out.
   */
  vat?: Identifier;
}
/**
 * Emissions of years to come, at the prices of a path.
 */
export interface CarbonValue {
  /**
   * The currency of the answer, by its ISO 4217 code.
   */
  currency: Identifier;
  /**
   * What is emitted in year 0, 1, 2 …, in kg CO2e; at most 2,401.
   */
  emissions: Number[];
  /**
   * The calendar year of year 0; every later year has the price of the calendar year it is: with 2027 here, year 1 has the price of 2028. A procurement is otherwise: there year 0 is the base date, with which year 1 begins, so both have the price of 2027. To value its emissions by year, put those of year 0 and year 1 together.
   */
  first_year: number;
  /**
   * The prices.
   */
  price_path: CarbonPricePath;
  /**
   * The year whose prices the answer is in; a path in current prices says nothing of it.
   */
  price_year: number;
  /**
   * The discount rate.
   */
  rate: DiscountRate;
  /**
   * When in its year an amount falls due. Year 0 is the base date itself.
   */
  timing: Timing;
}
/**
 * A price of emissions for each calendar year, from a source that publishes it with its method (Directive 2014/24/EU Art. 68).
 */
export interface CarbonPricePath {
  /**
   * How its money becomes that of the procurement. Needed where the currencies differ.
   */
  conversion?: CurrencyConversion;
  /**
   * The name by which cost lines refer to it.
   */
  id: Identifier;
  /**
   * Its prices: a path that ships, or one of the buyer's.
   */
  prices: CarbonPriceSource;
  /**
   * How its prices become those of the procurement's price level. Needed where the path is in the prices of another year.
   */
  restatement?: PriceRestatement;
}
/**
 * A published rate of exchange.
 */
export interface CurrencyConversion {
  /**
   * The date of the rate.
   */
  date: WireDate;
  /**
   * How much of the procurement's currency one unit of the path's is worth.
   */
  rate: Number;
  /**
   * Who published it.
   */
  source: Citation;
}
/**
 * A set that ships with the engine, in a version.
 */
export interface ShippedSet {
  /**
   * Its name.
   */
  name: string;
  /**
   * Its version.
   */
  version: string;
}
/**
 * Prices of emissions that the buyer states.
 */
export interface OwnCarbonPrices {
  /**
   * Where they hold.
   */
  area?: string;
  /**
   * Whether they are in the prices of one year or in those of each year.
   */
  basis: CarbonPriceBasis;
  /**
   * Their licence, or the permission to use them.
   */
  licence: string;
  /**
   * A price for each calendar year; at least one.
   */
  list: PriceOfYear[];
  /**
   * Where they and their method are published.
   */
  source: Citation;
  /**
   * What they are.
   */
  title: string;
  /**
   * Their unit: a currency for an amount of emissions, such as `DKK/tCO2e`.
   */
  unit: string;
  /**
   * Their version.
   */
  version: string;
  /**
   * The year that they were published in.
   */
  year: number;
}
/**
 * The price of emissions in a calendar year.
 */
export interface PriceOfYear {
  /**
   * The price. Left out where the source has none, which is not zero: no emission of the year can be valued.
   */
  value?: Number;
  /**
   * The calendar year.
   */
  year: number;
}
/**
 * A published price index at two times, by which prices of one year become those of another.
 */
export interface PriceRestatement {
  /**
   * Its level in the year whose prices the path is in.
   */
  from: Number;
  /**
   * Who published it.
   */
  source: Citation;
  /**
   * Its level at the procurement's price level.
   */
  to: Number;
}
/**
 * Two options that cost and emit.
 */
export interface BreakEvenCarbonPrice {
  /**
   * The one.
   */
  first: CostAndEmissions;
  /**
   * The other.
   */
  second: CostAndEmissions;
}
/**
 * What an option costs, and what it emits.
 */
export interface CostAndEmissions {
  /**
   * What it costs.
   */
  cost: Number;
  /**
   * What it emits, in kg CO2e; discounted where the price of emissions is.
   */
  emissions: Number;
}
/**
 * Bids and the levels of ambition that they commit to, each with its discount.
 */
export interface NotionalPrice {
  /**
   * The bids; at least one.
   */
  bids: LevelledBid[];
  /**
   * The levels.
   */
  levels: AmbitionLevel[];
}
/**
 * A bid with its level.
 */
export interface LevelledBid {
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * The level it commits to; none where left out.
   */
  level?: Identifier;
  /**
   * The price that is paid.
   */
  price: Number;
}
/**
 * A level of ambition.
 */
export interface AmbitionLevel {
  /**
   * What is taken off the price when bids are compared.
   */
  discount: LevelDiscount;
  /**
   * Its name.
   */
  id: Identifier;
}
/**
 * A promise that was not kept, or was.
 */
export interface Sanction {
  /**
   * What was achieved is worth, in the same unit.
   */
  achieved: Number;
  /**
   * What the shortfall is multiplied by, such as 1.5.
   */
  factor: Number;
  /**
   * What the promise was worth, such as the discount of the promised level.
   */
  promised: Number;
}
/**
 * What an initiative changed in a category and a year: what was bought before and after, at which price and emission each.
 */
export interface Switch {
  /**
   * The category.
   */
  category: string;
  /**
   * What was done.
   */
  initiative: string;
  /**
   * The products before and after; at least one.
   */
  products: SwitchedProduct[];
  /**
   * What was promised.
   */
  promised?: PromisedChange;
  /**
   * The year that was measured.
   */
  year: number;
}
/**
 * A product of the category.
 */
export interface SwitchedProduct {
  /**
   * What was bought of it after; nothing where left out.
   */
  after?: YearsPurchase;
  /**
   * What was bought of it before; nothing where left out.
   */
  before?: YearsPurchase;
  /**
   * Its name.
   */
  id: Identifier;
}
/**
 * What was bought of a product in a year.
 */
export interface YearsPurchase {
  /**
   * What a unit emits, in kg CO2e.
   */
  emissions: Number;
  /**
   * What a unit costs.
   */
  price: Number;
  /**
   * How many units, the same unit for every product of the category.
   */
  quantity: Number;
}
/**
 * The change that was promised; below zero for what is saved.
 */
export interface PromisedChange {
  /**
   * Of the cost in the year.
   */
  cost?: Number;
  /**
   * Of the emissions in the year, in kg CO2e.
   */
  emissions?: Number;
}
/**
 * What producer responsibility costs for some packaging.
 */
export interface ProducerFee {
  /**
   * The packaging.
   */
  components: FeeComponent[];
  /**
   * The tariff.
   */
  tariff: TariffSource;
}
/**
 * Packaging of one material and grade.
 */
export interface FeeComponent {
  /**
   * Its grade. What is left out is not documented and counts as red.
   */
  grade?: FeeGrade;
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * What all of it weighs, in kg.
   */
  kilograms: Number;
  /**
   * What it is made of.
   */
  material: PackagingMaterial;
}
/**
 * A tariff that ships with the engine, in a version and a year.
 */
export interface ShippedTariff {
  /**
   * Its name.
   */
  name: string;
  /**
   * Its version.
   */
  version: string;
  /**
   * The year by whose grading red components pay.
   */
  year: number;
}
/**
 * What a scheme asks for packaging.
 */
export interface Tariff {
  /**
   * The currency, an ISO 4217 code.
   */
  currency: Identifier;
  /**
   * Its fees; each material stands in one of them.
   */
  rates: TariffRate[];
  /**
   * Where it comes from.
   */
  source: Citation;
  /**
   * What it is.
   */
  title: string;
}
/**
 * The fee of a kilogram of some materials.
 */
export interface TariffRate {
  /**
   * The fee.
   */
  fee: Fee;
  /**
   * The materials.
   */
  materials: PackagingMaterial[];
}
/**
 * A fee for each grade. What is left out is not known, and not zero.
 */
export interface GradedFee {
  /**
   * Of green components.
   */
  green?: Number;
  /**
   * Of red ones.
   */
  red?: Number;
  /**
   * Of yellow ones.
   */
  yellow?: Number;
}
/**
 * A fee whose additions are paid back within a material.
 */
export interface BalancedFee {
  /**
   * By which share red pays more, as a fraction: 0.35 in Denmark.
   */
  addition: Number;
  /**
   * What handling a kilogram costs; yellow pays it.
   */
  cost: Number;
  /**
   * Its green mass, in the same unit.
   */
  scheme_green_mass: Number;
  /**
   * The red mass of the material in the whole scheme, not in a bid.
   */
  scheme_red_mass: Number;
}
/**
 * Strategies with costs and effects: which are worth having, what another unit of effect costs, and which is best for a willingness to pay.
 */
export interface IncrementalAnalysis {
  /**
   * Which effect is better: `higher` of life years, `lower` of infections.
   */
  better: BetterEffect;
  /**
   * The strategy that all others are held against as well, such as current practice.
   */
  comparator?: Identifier;
  /**
   * The currency of the costs, by its ISO 4217 code.
   */
  currency: Identifier;
  /**
   * What an effect is counted in, such as `QALY`.
   */
  effect_unit: Identifier;
  /**
   * The strategies, 1 to 500.
   */
  strategies: CostAndEffect[];
  /**
   * The willingness to pay for a unit of effect at which the strategies are compared, each zero or more; at most 200.
   */
  thresholds?: Number[];
}
/**
 * A strategy with its cost and effect.
 */
export interface CostAndEffect {
  /**
   * What it costs.
   */
  cost: Number;
  /**
   * What it gives.
   */
  effect: Number;
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * What people call it; its name where left out.
   */
  title?: string;
}
/**
 * Strategies that move a cohort between states, cycle by cycle: what they cost and give, and which are worth having.
 */
export interface CohortModel {
  /**
   * Which effect is better: `higher` of life years, `lower` of infections.
   */
  better: BetterEffect;
  /**
   * The strategy that all others are held against as well, such as current practice.
   */
  comparator?: Identifier;
  /**
   * The discount rate of costs. A year of it is a cycle: the rates are per cycle, and steps begin in cycles.
   */
  cost_rate: DiscountRate;
  /**
   * When in a cycle those are counted who are in a state.
   */
  counting: CycleCounting;
  /**
   * The currency of the costs, by its ISO 4217 code.
   */
  currency: Identifier;
  /**
   * How many cycles there are, 1 to 1,200.
   */
  cycles: number;
  /**
   * The discount rate of effects, likewise per cycle.
   */
  effect_rate: DiscountRate;
  /**
   * What an effect is counted in, such as `QALY`.
   */
  effect_unit: Identifier;
  /**
   * The states, 1 to 30.
   */
  states: CohortState[];
  /**
   * The strategies, 1 to 10.
   */
  strategies: CohortStrategy[];
  /**
   * The willingness to pay for a unit of effect at which the strategies are compared, each zero or more; at most 200.
   */
  thresholds?: Number[];
  /**
   * When in a cycle its costs and effects fall due for discounting.
   */
  timing: Timing;
  /**
   * The transitions of every strategy that declares none of its own.
   */
  transitions?: CohortTransitions[];
}
/**
 * A state that members of the cohort can be in.
 */
export interface CohortState {
  /**
   * The share of the cohort that starts in it; nobody where left out. The shares of all states sum to 1.
   */
  at_start?: Number;
  /**
   * What a cycle in it costs for each member.
   */
  cost: Number;
  /**
   * What a cycle in it gives each member: 1 of a life year, a utility of a QALY.
   */
  effect: Number;
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * What people call it; its name where left out.
   */
  title?: string;
}
/**
 * A strategy.
 */
export interface CohortStrategy {
  /**
   * What the strategy adds to the costs and effects of states.
   */
  additions?: CohortAddition[];
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * Relative risks that change the transitions, in this order.
   */
  relative_risks?: CohortRisk[];
  /**
   * What people call it; its name where left out.
   */
  title?: string;
  /**
   * Its own transitions, in place of those of all.
   */
  transitions?: CohortTransitions[];
}
/**
 * What a strategy adds to each cycle in some states, such as what the medicine costs.
 */
export interface CohortAddition {
  /**
   * What it costs.
   */
  cost?: Number;
  /**
   * What it gives.
   */
  effect?: Number;
  /**
   * The first cycle it is added in; 1 where left out.
   */
  from_cycle?: number;
  /**
   * The states.
   */
  states: Identifier[];
  /**
   * The last cycle it is added in; the last of all where left out.
   */
  to_cycle?: number;
}
/**
 * A relative risk on transitions out of states.
 */
export interface CohortRisk {
  /**
   * How the probabilities out of the state sum to 1 again.
   */
  complement: Complement;
  /**
   * The first cycle it holds in; 1 where left out.
   */
  from_cycle?: number;
  /**
   * The states that are entered; all others where left out. Staying is never multiplied.
   */
  into?: Identifier[];
  /**
   * The states that are left; all where left out.
   */
  out_of?: Identifier[];
  /**
   * What the probabilities are multiplied by, zero or more.
   */
  risk: Number;
  /**
   * The last cycle it holds in; the last of all where left out.
   */
  to_cycle?: number;
}
/**
 * Transitions between the states, from a cycle on until the next begin.
 */
export interface CohortTransitions {
  /**
   * The first cycle they hold in; the first transitions begin in cycle 1, and each later than the one before.
   */
  from_cycle: number;
  /**
   * How often they happen.
   */
  rows: TransitionRows;
}
/**
 * Where those in a state go.
 */
export interface TransitionRow {
  /**
   * The state.
   */
  state: Identifier;
  /**
   * Into each state, in the order of the states, this one among them; each zero or more.
   */
  to: Number[];
}
/**
 * Draws of what strategies cost and give: which is best, how sure that is, and what information is worth.
 */
export interface DecisionUncertainty {
  /**
   * Which effect is better: `higher` of life years, `lower` of infections.
   */
  better: BetterEffect;
  /**
   * The strategy that others are compared with.
   */
  comparator: Identifier;
  /**
   * The currency of the costs, by its ISO 4217 code.
   */
  currency: Identifier;
  /**
   * What an effect is counted in, such as `QALY`.
   */
  effect_unit: Identifier;
  /**
   * Sets of parameters of which it is asked what knowing them is worth, each of at most 10.
   */
  learn?: Identifier[][];
  /**
   * What was drawn to make the costs and effects; or what data would show, to value a study.
   */
  parameters?: DrawnParameter[];
  /**
   * Whom the decision affects, for what information is worth to all of them.
   */
  population?: AffectedPopulation;
  /**
   * The strategies; at least one.
   */
  strategies: DrawnStrategy[];
  /**
   * Willingness to pay for a unit of effect: rising values from 0 on, at most 1,000.
   */
  willingness_to_pay: Number[];
}
/**
 * A parameter with its draws.
 */
export interface DrawnParameter {
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * Its values, draw by draw.
   */
  values: Draws;
}
/**
 * How many people a decision affects.
 */
export interface AffectedPopulation {
  /**
   * The discount rate, as a fraction; nothing is discounted where it is left out.
   */
  rate?: Number;
  /**
   * How many in year 0, which is now, 1, 2 …
   */
  yearly: Number[];
}
/**
 * A strategy with its draws. The draws of one place in all lists belong together.
 */
export interface DrawnStrategy {
  /**
   * What it costs, draw by draw; at least 2.
   */
  costs: Draws;
  /**
   * What it gives, draw by draw.
   */
  effects: Draws;
  /**
   * Its name.
   */
  id: Identifier;
}
